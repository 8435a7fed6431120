import { join } from 'node:path';
import { createStrapi } from '@strapi/strapi';
import type { DocumentFacts } from '../../adapters/document-facts';
import type { SearchIndex } from '../../adapters/search-index';

/** Lines of progress that a whole rebuild tells at most, besides the first and the last. */
const STEPS = 20;

/**
 * `npm run reindex`: indexes everything again while the site is being read and written. Interrupted (Ctrl-C), it stops after the
 * entry at hand; the next one goes on from there.
 */
async function main(options: string[]): Promise<number> {
  if (options.length > 0) {
    console.error(`Unknown option ${options.join(' ')}. Use: npm run reindex`);
    return 2;
  }
  process.env.SAMPLE = 'off';
  const distDir = join(__dirname, '..', '..', '..');
  const strapi = await createStrapi({ appDir: process.cwd(), distDir, serveAdminPanel: false }).load();
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort());
  try {
    await (strapi.get('document-facts') as DocumentFacts).settled();
    const index = strapi.get('search-index') as SearchIndex;
    await index.settled();
    let told = 0;
    const { done, failed, isWhole } = await index.rebuild({
      signal: stopping.signal,
      tell(count, total) {
        const step = Math.floor((count / total) * STEPS);
        if (step === told) return;
        told = step;
        console.log(`${count} of ${total} entries (${Math.round((count / total) * 100)} %)`);
      },
    });
    if (failed > 0) {
      console.error(
        `${failed} entries could not be indexed: see above why. The others were; run it again to try these.`,
      );
      return 1;
    }
    console.log(
      isWhole
        ? `The search index is whole: ${done} entries were indexed.`
        : `Interrupted after ${done} entries. Run it again to go on from there; searches find everything meanwhile.`,
    );
    return isWhole ? 0 : 130;
  } finally {
    strapi.log.level = 'warn';
    await strapi.destroy();
  }
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
