import { normalize, resolve, sep } from 'node:path';
import type { Core } from '@strapi/strapi';

/**
 * Path on this server’s disk of a file of the library that it keeps itself, by the address that the library notes; null for a file
 * of another provider, and for an address that leads out of the folder.
 */
export function storedFilePath(strapi: Core.Strapi, url: string): string | null {
  if (!url.startsWith('/')) return null;
  const folder = normalize(`${resolve(strapi.dirs.static.public, 'uploads')}${sep}`);
  try {
    const path = resolve(strapi.dirs.static.public, `.${decodeURIComponent(url.replace(/[?#].*$/, ''))}`);
    return path.startsWith(folder) && !path.includes('\0') ? path : null;
  } catch {
    // Not an address that could be decoded.
    return null;
  }
}
