/** Limits of reading one file; files are read one after the other. */
export default () => ({
  milliseconds: 60_000,
  textMilliseconds: 20_000,
  pictureMilliseconds: 10_000,
  memoryBytes: 400_000_000,
  openedBytesAtMost: 100_000_000,
});
