import { stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import type { Core } from '@strapi/strapi';

/**
 * A function that answers the true length in bytes of a file of the library that this server keeps, by its absolute address; null
 * of any other, and of one that is lost. The library itself notes kilobytes with two decimals, so only to ten bytes.
 */
export function fileLengths(strapi: Core.Strapi, serverUrl: string): (url: string) => Promise<number | null> {
  const folder = normalize(`${strapi.dirs.static.public}${sep}`);
  return async (url) => {
    if (!url.startsWith(`${serverUrl}/uploads/`)) return null;
    try {
      const path = join(
        folder,
        decodeURIComponent(new URL(url.slice(serverUrl.length), 'http://x').pathname),
      );
      return path.startsWith(folder) ? (await stat(path)).size : null;
    } catch {
      // Lost, or an address that is no path: the feed goes out without its length.
      return null;
    }
  };
}
