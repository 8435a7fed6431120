import { UID } from '../content/uids';
import { html } from '../html/html';
import { publisherData } from './entry-data';
import { plainHead } from './plain-head';
import type { Article, Campaign, Event, Section } from './published';
import { renderArticleCard, renderCards } from './render-cards';
import { pictureNear } from './render-figure';
import { renderLayout } from './render-layout';
import { renderPart } from './render-parts';
import { type SiteContext, siteName } from './site-context';
import { sitePath } from './site-path';
import { wordsOf } from './words';

export interface HomeContent {
  articles: Article[];
  /** Upcoming, the next one first. */
  events: Event[];
  /** Running. */
  campaigns: Campaign[];
  /** Of the first level. */
  sections: Section[];
}

/** The front page: the latest article large, the others below, what is coming, what is being fought for. */
export function renderHomePage(
  { articles, events, campaigns, sections }: HomeContent,
  context: SiteContext,
): string {
  const { locale, addressing } = context;
  const words = wordsOf(locale);
  const [lead, ...others] = articles;
  const all = (uid: typeof UID.article | typeof UID.event | typeof UID.campaign, text: string) =>
    html`<p class="more"><a href="${sitePath({ kind: 'list', uid, locale }, addressing)}">${text}</a></p>\n`;
  const image = pictureNear(context.site?.defaultShareImage, 1200, context.serverUrl);
  const head = plainHead({ kind: 'home', locale }, siteName(context), context);
  return renderLayout(
    {
      head: {
        ...head,
        image: image && { ...image, alt: context.site?.defaultShareImage?.alternativeText ?? '' },
        data: [
          {
            '@type': 'WebSite',
            name: siteName(context),
            url: context.readersUrl,
            inLanguage: locale,
            publisher: publisherData(context),
          },
        ],
      },
      breadcrumb: [],
      kind: 'home',
      main: html`${
        lead
          ? renderPart(
              words.latest,
              html`${renderArticleCard(lead, context, 3, true)}${renderCards(UID.article, others, context)}${all(UID.article, words.allArticles)}`,
              'latest',
            )
          : html`<p>${words.nothingYet}</p>`
      }${renderPart(
        words.runningCampaigns,
        campaigns.length > 0
          ? html`${renderCards(UID.campaign, campaigns, context)}${all(UID.campaign, words.allCampaigns)}`
          : null,
        'campaigns',
      )}${renderPart(
        words.agenda,
        events.length > 0
          ? html`${renderCards(UID.event, events, context)}${all(UID.event, words.allEvents)}`
          : null,
        'agenda',
      )}${renderPart(words.sections, renderCards(UID.section, sections, context), 'sections')}`,
    },
    context,
  );
}
