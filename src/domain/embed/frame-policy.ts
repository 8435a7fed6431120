import { STILL_STYLE } from '../reading/render-outside';
import type { FramedPage } from './render-embed';

export interface FramePolicyOptions {
  serverUrl: string;
  /** Who may frame the page (CSP 3, frame-ancestors): `*` for everybody, or origins. */
  frameAncestors: readonly string[];
  /** SHA-256 in base64. */
  hashOf(text: string): string;
}

/**
 * Content-Security-Policy of a framed page: its own style and script by their hashes, pictures, the face
 * of the headlines from this server, the frames of others only once a reader asks, and nothing else. In a sandbox the page has no origin of
 * its own, so that this server is named beside `'self'`.
 */
export function framePolicy(
  { style, script, outside }: FramedPage,
  { serverUrl, frameAncestors, hashOf }: FramePolicyOptions,
): string {
  const own = `'self' ${new URL(serverUrl).origin}`;
  const ancestors = frameAncestors.includes('*') ? '*' : ["'self'", ...frameAncestors].join(' ');
  const frames = [...new Set(outside.map(({ frameUrl }) => new URL(frameUrl).origin))];
  return [
    "default-src 'none'",
    `style-src 'sha256-${hashOf(style)}'${frames.length > 0 ? ` 'sha256-${hashOf(STILL_STYLE)}'` : ''}`,
    `script-src 'sha256-${hashOf(script)}'`,
    `img-src ${own} https:`,
    `font-src ${own}`,
    `frame-src ${frames.length > 0 ? frames.join(' ') : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');
}
