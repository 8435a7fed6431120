import { runCommand } from '../../adapters/run-command';
import type { SearchIndex } from '../../adapters/search-index';

/** Lines of progress that a whole rebuild tells at most, besides the last. */
const STEPS = 20;

/**
 * `npm run reindex`: indexes everything again while the site is being read and written. Interrupted (Ctrl-C), it stops after the
 * entry at hand; the next one goes on from there.
 */
runCommand(process.argv.slice(2), {
  usage: 'npm run reindex',
  options: [],
  async work(strapi) {
    const stopping = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort());
    let told = 0;
    const { done, failed, isWhole } = await (strapi.get('search-index') as SearchIndex).rebuild({
      signal: stopping.signal,
      tell(count, total) {
        const step = Math.floor((count / total) * STEPS);
        if (step === told) return;
        told = step;
        console.log(`${count} of ${total} entries (${Math.round((count / total) * 100)} %)`);
      },
    });
    if (stopping.signal.aborted && !isWhole) {
      console.log(
        `Interrupted after ${done} entries. Run it again to go on from there; searches find everything meanwhile.`,
      );
      return 130;
    }
    if (failed > 0) {
      console.error(
        `${failed} entries could not be indexed: see above why. The others were; run it again to try these.`,
      );
      return 1;
    }
    console.log(`The search index is whole: ${done} entries were indexed.`);
    return 0;
  },
});
