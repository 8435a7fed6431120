import { type Html, html } from '../html/html';
import { wordsOf } from './words';

/** Deed of a licence, for people; null where nobody has written one. */
export function licenceUrl(licence: string | null | undefined): string | null {
  if (licence === 'cc0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  return licence?.startsWith('cc-') ? `https://creativecommons.org/licenses/${licence.slice(3)}/4.0/` : null;
}

/** What others may do with the text; null when nothing is said. */
export function renderLicence(licence: string | null | undefined, locale: string): Html | null {
  const words = wordsOf(locale);
  const name = words.licences[licence ?? ''];
  if (!name) return null;
  const url = licenceUrl(licence);
  return html`<p class="licence">${words.licence} ${url ? html`<a href="${url}" rel="license">${name}</a>` : name}</p>\n`;
}
