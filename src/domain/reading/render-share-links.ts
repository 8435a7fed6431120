import { isEmbeddable, mayBeEmbedded } from '../content/embeddable';
import { readingPath } from '../content/reading-path';
import { type AddressedUid, UID } from '../content/uids';
import { type Html, html } from '../html/html';
import { wellFormed } from '../text/well-formed';
import { nameOf } from './entry-head';
import { partnerPath } from './partner-path';
import type { Published } from './published';
import { absolute, type SiteContext } from './site-context';
import { fillIn, wordsOf } from './words';

/** Pages where a person passes an address on; a click opens them, nothing is asked from them before. */
const PLACES: [network: string, address: (url: string, text: string) => string][] = [
  ['WhatsApp', (url, text) => `https://wa.me/?text=${encodeURIComponent(`${text} ${url}`)}`],
  ['Mastodon', (url, text) => `https://share.joinmastodon.org/#text=${encodeURIComponent(`${text} ${url}`)}`],
  ['Bluesky', (url, text) => `https://bsky.app/intent/compose?text=${encodeURIComponent(`${text} ${url}`)}`],
  ['Facebook', (url) => `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`],
];

/** Types that people pass on. */
const SHARED: readonly string[] = [UID.article, UID.event, UID.campaign, UID.document, UID.page];

/** Ways to pass an entry on, as plain links; null for a type that nobody shares. */
export function renderShareLinks(uid: AddressedUid, entry: Published, context: SiteContext): Html | null {
  const path = readingPath(uid, { ...entry, locale: context.locale }, context.addressing);
  if (!SHARED.includes(uid) || !path) return null;
  const words = wordsOf(context.locale);
  const url = absolute(path, context.readersUrl);
  const title = wellFormed(nameOf(entry));
  const mail = `mailto:?subject=${encodeURIComponent(fillIn(words.shareSubject, { title }))}&body=${encodeURIComponent(`${title}\n\n${url}`)}`;
  return html`<section class="share"><h2>${words.share}</h2><ul><li><a href="${mail}">${words.email}</a></li>${PLACES.map(
    ([network, address]) =>
      html`<li><a href="${address(url, title)}" rel="noopener noreferrer nofollow">${network}</a></li>`,
  )}${
    isEmbeddable(uid) && mayBeEmbedded(uid, entry)
      ? html`<li><a href="${partnerPath({ uid, slug: entry.slug ?? '', locale: context.locale }, context.addressing)}" rel="nofollow">${words.partnersPage}</a></li>`
      : ''
  }</ul></section>\n`;
}
