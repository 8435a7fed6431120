import { html } from '../html/html';
import { dayText } from './dates';
import type { Article } from './published';
import { placesDocuments, readingTime, renderBody } from './render-body';
import type { RenderContext } from './render-context';
import { renderDocuments } from './render-documents';
import { renderFigure } from './render-figure';
import { renderLicence } from './render-licence';
import { renderLine, renderPart, renderTags, renderTime, renderTitles } from './render-parts';
import { renderName, renderNames, renderOrganizations, renderSpeakers } from './render-people';
import { renderPlainText } from './render-rich-text';
import type { RenderedEntry } from './rendered-entry';
import { typeset } from './typography';
import { wordsOf } from './words';

export function renderArticle(article: Article, context: RenderContext): RenderedEntry {
  const { locale, timezone } = context;
  const words = wordsOf(locale);
  const documents = article.documents ?? [];
  const author = article.byline?.trim()
    ? html`${typeset(article.byline.trim(), locale)}`
    : renderNames(article.authors);
  return {
    title: typeset(article.title, locale),
    kicker: renderLine([article.section?.name && renderName(article.section), words.kind[article.kind]]),
    lead: article.standfirst?.trim() ? renderPlainText(article.standfirst, context) : null,
    facts: renderLine([
      renderTime(article.publishedOn, dayText(article.publishedOn, locale, timezone)),
      author && html`${words.by} ${author}`,
      readingTime(article.readingMinutes, locale),
    ]),
    content: html`${renderFigure(article.cover, context, { layout: 'cover', isFirst: true, sizes: '(min-width: 68rem) 64rem, 100vw' })}${renderBody(article.body, documents, context)}${
      placesDocuments(article.body)
        ? null
        : renderPart(words.documents, renderDocuments(documents, context), 'downloads')
    }`,
    around: html`${renderPart(words.spokenOf, renderSpeakers(article.speakers, context))}${renderPart(
      words.organizations,
      renderOrganizations(article.organizations, context),
    )}${renderPart(words.reportOf, renderTitles([article.event], locale))}${renderPart(
      words.campaign,
      renderTitles([article.campaign], locale),
    )}${renderPart(words.related, renderTitles(article.relatedArticles, locale))}${renderTags(article.tags, locale)}${renderLicence(article.licence, locale)}`,
  };
}
