import type { EmbeddableUid } from '../content/embeddable';
import { type Html, html } from '../html/html';
import type { Published } from '../reading/published';
import { renderPicture } from '../reading/render-figure';
import type { SiteContext } from '../reading/site-context';
import { canonicalOf } from './canonical';
import { type CardParts, cardParts } from './card-parts';
import { renderFrom } from './render-from';

/** An entry as a card: what it is, who publishes it, and the way to its page. */
export function renderCard<U extends EmbeddableUid>(uid: U, entry: Published<U>, context: SiteContext): Html {
  const parts = cardParts(uid, entry, context);
  const picture = renderPicture(parts.figure, context, {
    sizes: parts.isSheet ? '7rem' : '(min-width: 30rem) 34rem, 100vw',
    isFirst: true,
    ...(parts.isSheet ? {} : { ratio: '16/9' }),
  });
  const shape = picture ? (parts.isSheet ? 'with-sheet' : 'with-picture') : 'in-words';
  return html`<article class="card ${shape}">
<div class="story">${picture && html`<div class="${parts.isSheet ? 'sheet' : 'picture'}">${picture}</div>`}<div class="text">
${renderKicker(parts)}<h1><a href="${canonicalOf(entry, context)}">${parts.title}</a></h1>
${parts.lead && html`<p class="lead">${parts.lead}</p>\n`}${parts.facts.map((fact) => html`<div class="facts">${fact}</div>\n`)}${renderAction(parts)}</div></div>
${renderFrom(uid, entry, context)}</article>`;
}

export function renderKicker({ stage, kicker }: CardParts): Html | null {
  if (!stage && kicker.length === 0) return null;
  return html`<p class="kicker">${
    stage && html`<strong class="stage${stage.isBad ? ' is-bad' : ''}">${stage.text}</strong> `
  }${kicker.map((part, index) => html`${index > 0 ? html` <i aria-hidden="true">·</i> ` : ''}<span>${part}</span>`)}</p>\n`;
}

function renderAction({ action }: CardParts): Html | null {
  if (!action) return null;
  return html`<p class="action"><a class="button" href="${action.url}"${action.isDownload && html` download`}>${action.label}</a></p>\n`;
}
