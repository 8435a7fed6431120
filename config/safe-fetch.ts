import { readSettings } from './settings';

/** What this server asks of others, and within which limits: see src/adapters/safe-fetch.ts. */
export default () => {
  const { publicUrl, siteUrl } = readSettings(process.env);
  return {
    ports: [80, 443],
    /** Networks that are not public and may be asked all the same, e.g. `10.1.0.0/16` for a PeerTube in one's own house. */
    allowedRanges: [] as string[],
    userAgent: `Portevoix (+${siteUrl ?? publicUrl})`,
    milliseconds: 15_000,
    bytesAtMost: 5_000_000,
    headerBytesAtMost: 32_768,
    redirectsAtMost: 5,
  };
};
