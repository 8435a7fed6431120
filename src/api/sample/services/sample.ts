import type { Core } from '@strapi/strapi';
import { ALL_UIDS } from '../../../domain/content/uids';
import { type FillReport, fillContent } from '../fill-content';
import { readMade } from '../made-entries';
import { type RemoveReport, removeContent } from '../remove-content';

/** The sample content, made (`fill`) and unmade (`remove`); either may be run again at any time. */
export interface SampleService {
  fill(): Promise<FillReport>;
  remove(): Promise<RemoveReport>;
  /**
   * Fills an empty site, so that the first look at the panel and at the API shows something, and goes on with a first fill that was
   * interrupted. Does nothing with `SAMPLE=off`, nor once the sample was made whole or removed.
   */
  greet(): Promise<void>;
}

export default ({ strapi }: { strapi: Core.Strapi }): SampleService => ({
  fill: () => fillContent(strapi),
  remove: () => removeContent(strapi),
  async greet() {
    if (!strapi.config.get('site.sample')) return;
    const { isSettled, files } = await readMade(strapi);
    const wasBegun = Object.keys(files).length > 0;
    if (isSettled || !(wasBegun || (await isEmpty(strapi)))) return;
    try {
      await fillContent(strapi);
      strapi.log.info('Sample content: ready. Remove it with: npm run sample -- --remove');
    } catch (error) {
      // A site without its sample still works; "npm run sample" goes on where this stopped.
      strapi.log.error(`The sample content could not be made whole: ${(error as Error).stack ?? error}`);
    }
  },
});

async function isEmpty(strapi: Core.Strapi): Promise<boolean> {
  for (const uid of ALL_UIDS) if ((await strapi.db.query(uid).count()) > 0) return false;
  return true;
}
