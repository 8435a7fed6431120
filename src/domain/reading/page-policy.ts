import type { OutsideMedia } from './outside-media';

/**
 * Content-Security-Policy of a page of ours: its own style, pictures and fonts, no script, and of others only the pages that
 * its stills lead to. `stillStyleHash` is the hash source of the stills’ own style.
 */
export function pagePolicy(medias: readonly OutsideMedia[], stillStyleHash: string): string {
  const frames = [...new Set(medias.map(({ frameUrl }) => new URL(frameUrl).origin))];
  return [
    "default-src 'none'",
    `style-src 'self'${frames.length > 0 ? ` ${stillStyleHash}` : ''}`,
    "img-src 'self' https:",
    "font-src 'self'",
    "media-src 'self' https:",
    `frame-src ${frames.length > 0 ? frames.join(' ') : "'none'"}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}
