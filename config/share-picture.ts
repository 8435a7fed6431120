import { readSettings } from './settings';

export default () => ({
  folder: readSettings(process.env).sharePicturesDir,
  /** A landscape picture takes 20 to 150 kB: some two thousand of them. */
  bytesAtMost: 200_000_000,
  /** Each takes some 40 MB of memory and a core for 0.1 to 0.5 s. */
  atOnce: 2,
  waitingAtMost: 30,
});
