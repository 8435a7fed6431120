import type { EmbeddableUid } from '../content/embeddable';
import { hasEnded } from '../content/event-time';
import { UID } from '../content/uids';
import { type Html, html } from '../html/html';
import { dayText, isoWithOffset, whenText } from '../reading/dates';
import { downloadUrl } from '../reading/download-url';
import { safeLink } from '../reading/links';
import { pictureFile } from '../reading/picture-file';
import type { Article, Campaign, DownloadableDocument, Event, Figure, Published } from '../reading/published';
import { readingTime } from '../reading/render-body';
import { renderProgress } from '../reading/render-campaign';
import { downloadText } from '../reading/render-documents';
import { addressText } from '../reading/render-event';
import { renderTime } from '../reading/render-parts';
import type { SiteContext } from '../reading/site-context';
import { typeset } from '../reading/typography';
import { wordsOf } from '../reading/words';
import { embedWordsOf } from './embed-words';

/** What a card shows of an entry. */
export interface CardParts {
  title: string;
  /** Rubric and kind, in plain text; what is empty is left out. */
  kicker: string[];
  /** A state that a reader must not miss: cancelled, postponed, won. */
  stage: { text: string; isBad: boolean } | null;
  lead: string;
  figure: Figure | null;
  /** Whether the picture is a page of paper, shown whole. */
  isSheet: boolean;
  /** Lines of who, when, where. */
  facts: Html[];
  /** The one thing that a reader can do here and now. */
  action: { url: string; label: string; isDownload: boolean } | null;
}

const PARTS: Record<EmbeddableUid, (entry: never, context: SiteContext) => CardParts> = {
  [UID.article]: articleParts,
  [UID.event]: eventParts,
  [UID.campaign]: campaignParts,
  [UID.document]: documentParts,
};

export function cardParts<U extends EmbeddableUid>(
  uid: U,
  entry: Published<U>,
  context: SiteContext,
): CardParts {
  return PARTS[uid](entry as never, context);
}

function articleParts(article: Article, { locale, timezone }: SiteContext): CardParts {
  const names = (article.authors ?? []).flatMap(({ name }) => name ?? []).join(', ');
  const author = article.byline?.trim() || names;
  const day = renderTime(article.publishedOn, dayText(article.publishedOn, locale, timezone));
  const minutes = readingTime(article.readingMinutes, locale);
  return {
    title: typeset(article.title, locale),
    kicker: texts(article.section?.name, wordsOf(locale).kind[article.kind]),
    stage: null,
    lead: typeset(article.standfirst?.trim() ?? '', locale),
    figure: article.cover ?? null,
    isSheet: false,
    facts: [
      ...(author ? [html`${wordsOf(locale).by} ${typeset(author, locale)}`] : []),
      ...joined(day, minutes),
    ],
    action: null,
  };
}

function eventParts(event: Event, { locale, origin, timezone, now }: SiteContext): CardParts {
  const words = wordsOf(locale);
  const when = whenText(event, locale);
  const start = event.startsAt && isoWithOffset(event.startsAt, event.timezone ?? timezone);
  const isPast = hasEnded(event, now);
  const place = placeText(event, locale);
  const registration =
    event.stage === 'scheduled' && !isPast ? safeLink(event.registrationUrl, origin) : null;
  return {
    title: typeset(event.title, locale),
    kicker: texts(event.section?.name, words.agenda),
    stage: stageOf(event, isPast, locale),
    lead: typeset(event.summary?.trim() ?? '', locale),
    figure: event.cover ?? null,
    isSheet: false,
    facts: [
      ...(when ? [html`<strong>${renderTime(start, when)}</strong>`] : []),
      ...(place ? [html`${typeset(place, locale)}`] : []),
    ],
    action: registration ? { url: registration, label: words.register, isDownload: false } : null,
  };
}

function stageOf(event: Event, isPast: boolean, locale: string): CardParts['stage'] {
  if (event.stage !== 'scheduled') return { text: wordsOf(locale).stage[event.stage], isBad: true };
  return isPast ? { text: embedWordsOf(locale).eventPast, isBad: false } : null;
}

function placeText({ attendance, venue }: Event, locale: string): string {
  const { online } = wordsOf(locale);
  const place = [venue?.name, addressText(venue?.address)].filter(Boolean).join(', ');
  if (attendance === 'online' || !place) return attendance === 'in-person' ? '' : online;
  return attendance === 'mixed' ? `${place} · ${online}` : place;
}

function campaignParts(campaign: Campaign, context: SiteContext): CardParts {
  const { locale, origin } = context;
  const words = wordsOf(locale);
  const [action] = (campaign.actions ?? []).flatMap(({ kind, label, url }) => {
    const address = safeLink(url, origin);
    return address ? [{ url: address, label: label?.trim() || (words.actionKind[kind] ?? kind) }] : [];
  });
  const progress = renderProgress(campaign, context);
  return {
    title: typeset(campaign.title, locale),
    kicker: texts(campaign.section?.name, words.campaign),
    stage: campaign.stage === 'running' ? null : { text: words.campaignStage[campaign.stage], isBad: false },
    lead: typeset((campaign.problem ?? campaign.urgency)?.trim() ?? '', locale),
    figure: campaign.cover ?? null,
    isSheet: false,
    facts: progress ? [progress] : [],
    action:
      action && campaign.stage === 'running'
        ? { ...action, label: typeset(action.label, locale), isDownload: false }
        : null,
  };
}

function documentParts(document: DownloadableDocument, context: SiteContext): CardParts {
  const { locale, timezone } = context;
  const day = renderTime(document.publishedOn, dayText(document.publishedOn, locale, timezone));
  const names = [...(document.authors ?? []), ...(document.organizations ?? [])].flatMap(
    ({ name }) => name ?? [],
  );
  const { thumbnail } = document;
  const address = downloadUrl(document, context);
  return {
    title: typeset(document.title, locale),
    kicker: texts(embedWordsOf(locale).documentKind[document.kind]),
    stage: null,
    lead: typeset(document.summary?.trim() ?? '', locale),
    figure: thumbnail
      ? {
          image: pictureFile(thumbnail),
          alternativeText: null,
          decorative: true,
          caption: null,
          credit: null,
        }
      : null,
    isSheet: true,
    facts: joined(names.join(', '), day),
    action: address ? { url: address, label: downloadText(document, locale), isDownload: true } : null,
  };
}

function texts(...parts: (string | null | undefined)[]): string[] {
  return parts.flatMap((part) => (part?.trim() ? [part.trim()] : []));
}

/** Facts on one line, a dot between them; none where there is nothing to say. */
function joined(...parts: (Html | string | null)[]): Html[] {
  const said = parts.filter((part) => part && String(part) !== '');
  if (said.length === 0) return [];
  return [
    html`${said.map((part, index) => html`${index > 0 ? html` <i aria-hidden="true">·</i> ` : ''}${part}`)}`,
  ];
}
