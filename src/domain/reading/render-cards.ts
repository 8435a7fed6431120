import { type AddressedUid, UID } from '../content/uids';
import { type Html, html } from '../html/html';
import { dayText, whenText } from './dates';
import { documentFacts } from './document-label';
import type {
  Article,
  Campaign,
  DownloadableDocument,
  Event,
  Named,
  Organization,
  Published,
  Speaker,
  Titled,
} from './published';
import { renderProgress } from './render-campaign';
import type { RenderContext } from './render-context';
import { renderPicture } from './render-figure';
import { renderLine, renderTime } from './render-parts';
import { typeset } from './typography';
import { wordsOf } from './words';

type Level = 2 | 3;

/** A list of entries as cards, whose titles are headings of `level`; null when there is none. */
export function renderCards<U extends AddressedUid>(
  uid: U,
  entries: readonly Published<U>[],
  context: RenderContext,
  level: Level = 3,
): Html | null {
  if (entries.length === 0) return null;
  const render = CARDS[uid] as unknown as (entry: Published<U>, context: RenderContext, level: Level) => Html;
  return html`<ul class="cards ${LIST_CLASSES[uid] ?? 'plain'}">${entries.map((entry) => html`<li>${render(entry, context, level)}</li>`)}</ul>\n`;
}

/** An article as a card. `isLead` gives it the whole width and loads its picture at once. */
export function renderArticleCard(
  article: Article,
  context: RenderContext,
  level: Level,
  isLead = false,
): Html {
  const { locale, timezone } = context;
  const picture = renderPicture(article.cover, context, {
    ratio: '3/2',
    sizes: isLead
      ? '(min-width: 60rem) 38rem, 100vw'
      : '(min-width: 60rem) 20rem, (min-width: 40rem) 50vw, 100vw',
    alternative: '',
    isFirst: isLead,
  });
  return html`<article class="card${isLead ? ' lead-card' : ''}">${picture ? html`<div class="card-picture">${picture}</div>` : ''}<div>${renderLine(
    [article.section?.name, wordsOf(locale).kind[article.kind]],
  )}${cardTitle(article, level, locale)}${article.standfirst ? html`<p class="card-text">${typeset(article.standfirst, locale)}</p>` : ''}${renderLine(
    [renderTime(article.publishedOn, dayText(article.publishedOn, locale, timezone))],
  )}</div></article>`;
}

function renderEventCard(event: Event, context: RenderContext, level: Level): Html {
  const { locale } = context;
  const words = wordsOf(locale);
  const when = whenText(event, locale);
  const place =
    event.attendance === 'online' ? words.online : (event.venue?.name ?? event.venue?.address?.city);
  return html`<article class="card event-card">${event.stage === 'scheduled' ? '' : html`<p class="stage">${words.stage[event.stage]}</p>`}${cardTitle(event, level, locale)}${
    when ? html`<p class="when">${renderTime(event.startsAt, when)}</p>` : ''
  }${renderLine([place && typeset(place, locale)])}</article>`;
}

function renderCampaignCard(campaign: Campaign, context: RenderContext, level: Level): Html {
  const { locale } = context;
  const text = campaign.urgency ?? campaign.problem;
  return html`<article class="card campaign-card">${renderLine([wordsOf(locale).campaignStage[campaign.stage]])}${cardTitle(campaign, level, locale)}${
    text ? html`<p class="card-text">${typeset(text, locale)}</p>` : ''
  }${renderProgress(campaign, context)}</article>`;
}

function renderDocumentCard(
  document: DownloadableDocument,
  { locale, timezone }: RenderContext,
  level: Level,
): Html {
  return html`<article class="card">${cardTitle(document, level, locale)}${document.summary ? html`<p class="card-text">${typeset(document.summary, locale)}</p>` : ''}${renderLine(
    [
      renderTime(document.publishedOn, dayText(document.publishedOn, locale, timezone)),
      documentFacts(document, locale),
    ],
  )}</article>`;
}

function renderPersonCard(record: Speaker | Organization, context: RenderContext, level: Level): Html {
  const picture = 'portrait' in record ? record.portrait : 'logo' in record ? record.logo : null;
  const text = 'kind' in record ? wordsOf(context.locale).organizationKind[record.kind] : record.role;
  const image = renderPicture(picture, context, {
    ratio: 'portrait' in record ? '1/1' : undefined,
    sizes: '4.5rem',
    alternative: '',
  });
  return html`<article class="card person-card">${image ? html`<span class="portrait${'kind' in record ? ' logo' : ''}">${image}</span>` : ''}<div>${cardTitle({ ...record, title: record.name ?? '' }, level, context.locale)}${
    text ? html`<p>${typeset(text, context.locale)}</p>` : ''
  }</div></article>`;
}

function renderNamedCard(
  record: Named & { description?: string | null },
  { locale }: RenderContext,
  level: Level,
): Html {
  return html`<article class="card">${cardTitle({ ...record, title: record.name ?? '' }, level, locale)}${
    record.description ? html`<p class="card-text">${typeset(record.description, locale)}</p>` : ''
  }</article>`;
}

function renderTitledCard(entry: Titled, { locale }: RenderContext, level: Level): Html {
  return html`<article class="card">${cardTitle(entry, level, locale)}</article>`;
}

function cardTitle({ title, url }: Pick<Titled, 'title' | 'url'>, level: Level, locale: string): Html {
  const text = typeset(title, locale);
  const inside = url ? html`<a href="${url}">${text}</a>` : html`${text}`;
  return level === 2
    ? html`<h2 class="card-title">${inside}</h2>`
    : html`<h3 class="card-title">${inside}</h3>`;
}

const CARDS = {
  [UID.article]: renderArticleCard,
  [UID.event]: renderEventCard,
  [UID.campaign]: renderCampaignCard,
  [UID.document]: renderDocumentCard,
  [UID.organization]: renderPersonCard,
  [UID.speaker]: renderPersonCard,
  [UID.section]: renderNamedCard,
  [UID.tag]: renderNamedCard,
  [UID.page]: renderTitledCard,
};

const LIST_CLASSES: Partial<Record<AddressedUid, string>> = {
  [UID.article]: 'grid',
  [UID.campaign]: 'grid',
  [UID.speaker]: 'grid',
  [UID.organization]: 'grid',
};
