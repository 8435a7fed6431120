import type { EmbeddableUid } from '../content/embeddable';
import { type Html, html } from '../html/html';
import { fileUrl } from '../reading/links';
import type { Published } from '../reading/published';
import { pictureNear } from '../reading/render-figure';
import { licenceUrl } from '../reading/render-licence';
import { type SiteContext, siteName } from '../reading/site-context';
import { fillIn, wordsOf } from '../reading/words';
import { canonicalOf } from './canonical';
import { cardParts } from './card-parts';
import { embedWordsOf } from './embed-words';

/** What stands under a framed entry: who publishes it, what may be done with it, the way to its page. */
export function renderFrom<U extends EmbeddableUid>(uid: U, entry: Published<U>, context: SiteContext): Html {
  const { locale, site, readersUrl, origin } = context;
  const logo = pictureNear(site?.logo ?? site?.publisher?.logo, 96, origin);
  const rights = [
    pictureCredit(uid, entry, context),
    'licence' in entry && licenceLink(entry.licence, locale),
  ].filter(Boolean);
  return html`<footer class="from"><a class="publisher" href="${readersUrl}/">${
    logo && html`<img src="${fileUrl(logo.url, origin)}" width="28" height="28" alt="">`
  }<span>${siteName(context)}</span></a>${
    rights.length > 0 &&
    html`<p class="rights">${rights.map((part, index) => html`${index > 0 ? html` <i aria-hidden="true">·</i> ` : ''}${part || ''}`)}</p>`
  }<a class="more" href="${canonicalOf(entry, context)}">${embedWordsOf(locale).more[uid]}<i aria-hidden="true">→</i></a></footer>\n`;
}

/** Short name of a licence, «CC BY-SA 4.0», as a link to its deed; null when nothing is said. */
export function licenceLink(licence: string | null | undefined, locale: string): Html | null {
  const name = wordsOf(locale).licences[licence ?? ''];
  if (!licence || !name) return null;
  const url = licenceUrl(licence);
  if (!url) return html`${name}`;
  const short = licence === 'cc0' ? 'CC0' : `${licence.toUpperCase().replace('-', ' ')} 4.0`;
  return html`<a href="${url}" rel="license" title="${name}">${short}</a>`;
}

function pictureCredit<U extends EmbeddableUid>(
  uid: U,
  entry: Published<U>,
  context: SiteContext,
): Html | null {
  const { figure } = cardParts(uid, entry, context);
  const credit = figure?.image ? figure.credit?.trim() : null;
  return credit ? html`${fillIn(embedWordsOf(context.locale).pictureCredit, { credit })}` : null;
}
