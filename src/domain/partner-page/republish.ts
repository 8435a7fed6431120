import type { EmbeddableUid } from '../content/embeddable';
import { canonicalOf } from '../embed/canonical';
import { licenceLink } from '../embed/render-from';
import { type Html, html } from '../html/html';
import { dayText } from '../reading/dates';
import type { Published } from '../reading/published';
import { renderEntry } from '../reading/render-entry';
import { type SiteContext, siteName } from '../reading/site-context';
import { partnerWordsOf } from './partner-words';

/** Whether others may republish the text without asking: an article says so by its licence, whatever else we publish is there to be passed on. */
export function mayBeRepublished(entry: Published<EmbeddableUid>): boolean {
  if (!('licence' in entry)) return true;
  return entry.licence === 'cc0' || Boolean(entry.licence?.startsWith('cc-'));
}

/** The text of an entry as HTML for somebody else's page, with who published it, when, where and on which terms at its end. */
export function republishHtml<U extends EmbeddableUid>(
  uid: U,
  entry: Published<U>,
  context: SiteContext,
): Html {
  const { locale, serverUrl } = context;
  const elsewhere: SiteContext = { ...context, origin: serverUrl, outside: 'link', mailbox: 'references' };
  const { title, lead, facts, content } = renderEntry(uid, entry, elsewhere);
  return html`<article lang="${locale}">
<h2>${title}</h2>
${lead}${'licence' in entry ? null : facts}${content}${creditLine(entry, context)}
</article>`;
}

/** Who published the text, when, where and on which terms. */
function creditLine(entry: Published<EmbeddableUid>, context: SiteContext): Html {
  const { locale, timezone, readersUrl } = context;
  const moment = 'publishedOn' in entry ? entry.publishedOn : entry.publishedAt;
  const canonical = canonicalOf(entry, context);
  const licence = 'licence' in entry ? licenceLink(entry.licence, locale) : null;
  const parts: Record<string, Html> = {
    site: html`<a href="${readersUrl}/">${siteName(context)}</a>`,
    date: html`${dayText(moment, locale, timezone)}`,
    address: html`<a href="${canonical}">${canonical}</a>`,
  };
  const sentence = partnerWordsOf(locale)
    .publishedBy.split(/\{(\w+)\}/)
    .map((text, index) => (index % 2 === 0 ? text : (parts[text] ?? '')));
  return html`<p>${sentence}${licence && html` – ${licence}`}</p>`;
}
