import type { Core } from '@strapi/strapi';
import type { DocumentFacts } from '../../adapters/document-facts';
import { runCommand } from '../../adapters/run-command';
import type { SampleService } from './services/sample';

/** `npm run sample`, `npm run sample -- --remove`: fills or empties the site that DATABASE_URL names, and says what it did. */
runCommand(process.argv.slice(2), {
  usage: 'npm run sample, or: npm run sample -- --remove',
  options: ['--remove'],
  async work(strapi, options) {
    const service = strapi.service('api::sample.sample') as unknown as SampleService;
    console.log(
      options.includes('--remove') ? await tellRemoval(service) : await tellFilling(strapi, service),
    );
    return 0;
  },
});

async function tellFilling(strapi: Core.Strapi, service: SampleService): Promise<string> {
  const { files, made, left } = await service.fill();
  // A server that runs beside this command does not know that there are files to read.
  await (strapi.get('document-facts') as DocumentFacts).settled();
  const entries = Object.values(made).reduce((sum, count) => sum + count, 0);
  const own = left.length > 0 ? ` The site has its own ${left.join(' and ')}: left as it is.` : '';
  if (entries + files === 0) return `The sample content is already there: nothing was added.${own}`;
  return `Added ${entries} entries and ${files} files of sample content.${own}`;
}

async function tellRemoval(service: SampleService): Promise<string> {
  const { removed, files, kept } = await service.remove();
  if (removed + files + kept.length === 0) return 'There is no sample content: nothing was removed.';
  const done = `Removed ${removed} entries and ${files} files of sample content.`;
  if (kept.length === 0) return `${done} None is left.`;
  const reasons = [...new Set(kept.map(({ reason }) => reason))];
  const lines = reasons.map((reason) => {
    const names = kept.filter((each) => each.reason === reason).map(({ name }) => name);
    return `  ${reason}: ${names.join(', ')}`;
  });
  return `${done} These stay:\n${lines.join('\n')}`;
}
