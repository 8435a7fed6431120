import { type Html, html } from '../html/html';
import { dayText } from './dates';
import { downloadPath } from './download-url';
import type { Published } from './published';
import { renderPart } from './render-parts';
import type { SiteContext } from './site-context';
import { fillIn, wordsOf } from './words';

/** One published version of a document. */
export interface ListedVersion {
  /** The oldest is 1. */
  number: number;
  /** `YYYY-MM-DD`. */
  publishedOn: string | null;
}

/** Links to each version of a document; null when there is but one, or while it has no public address. */
export function renderVersions(
  entry: Published,
  versions: readonly ListedVersion[] | undefined,
  { locale, defaultLocale, origin, timezone }: SiteContext,
): Html | null {
  const { slug, publishedAt } = entry as { slug?: string | null; publishedAt?: string | null };
  if (!slug || publishedAt === null || !versions || versions.length < 2) return null;
  const words = wordsOf(locale);
  return renderPart(
    words.versions,
    html`<ul class="titles">${versions.map(({ number, publishedOn }) => {
      const day = dayText(publishedOn, locale, timezone);
      return html`<li><a href="${origin}${downloadPath({ slug, locale }, defaultLocale, number)}" download>${fillIn(words.version, { number: String(number) })}${day ? `, ${day}` : ''}</a></li>`;
    })}</ul>\n`,
  );
}
