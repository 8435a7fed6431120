import { createHash } from 'node:crypto';
import type { OutsideMedia } from '../domain/reading/outside-media';
import { pagePolicy } from '../domain/reading/page-policy';
import { STILL_STYLE } from '../domain/reading/render-outside';

const STILL_STYLE_HASH = `'sha256-${createHash('sha256').update(STILL_STYLE).digest('base64')}'`;

/** `Content-Security-Policy` of a page of the site that leads to these outside pages. */
export function policyHeader(medias: readonly OutsideMedia[]): string {
  return pagePolicy(medias, STILL_STYLE_HASH);
}
