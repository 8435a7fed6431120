import { Html, html } from '../html/html';
import { searchAnswer } from '../search/search-answer';
import type { SearchRequest } from '../search/search-request';
import type { SearchHit, SearchResult } from '../search/search-result';
import type { SearchType } from '../search/search-types';
import { wellFormed } from '../text/well-formed';
import { dayText } from './dates';
import { plainHead } from './plain-head';
import { renderLayout } from './render-layout';
import { renderLine, renderTime } from './render-parts';
import type { SiteContext } from './site-context';
import { type SitePage, sitePath } from './site-path';
import { typeset } from './typography';
import { counted, fillIn, wordsOf } from './words';

export interface SearchPage {
  /** Null before anything was asked. */
  asked: SearchRequest | null;
  /** `busy` when there was no time to look. */
  found: SearchResult | 'busy' | null;
}

/** The search page: a form that works without a script, and what was found, the best first. */
export function renderSearchPage({ asked, found }: SearchPage, context: SiteContext): string {
  const words = wordsOf(context.locale);
  const page: SitePage = { kind: 'search', locale: context.locale };
  const title = asked ? `${asked.q} – ${words.search}` : words.search;
  return renderLayout(
    {
      head: { ...plainHead(page, title, context), isIndexed: false },
      breadcrumb: [],
      kind: 'list-page search-page',
      main: html`<h1>${words.search}</h1>
${renderSearchForm(asked?.q ?? null, context)}
${
  found === 'busy'
    ? html`<p role="status">${typeset(words.searchBusy, context.locale)}</p>`
    : asked && found
      ? renderFound(asked, found, context)
      : ''
}`,
    },
    context,
  );
}

/** The form that leads to the search page. */
export function renderSearchForm(query: string | null, { locale, addressing }: SiteContext): Html {
  const words = wordsOf(locale);
  return html`<form action="${sitePath({ kind: 'search', locale }, addressing)}" method="get" role="search"><label for="q">${words.searchLabel}</label><div><input type="search" id="q" name="q" value="${query ?? ''}" maxlength="200"><button type="submit">${words.search}</button></div></form>
`;
}

function renderFound(asked: SearchRequest, found: SearchResult, context: SiteContext): Html {
  const { locale } = context;
  const words = wordsOf(locale);
  const { hits, total, corrected, match } = found;
  const said = total > 0 ? counted(words.searchFound, total, locale) : words.searchNothing;
  const why =
    corrected !== null && total > 0
      ? fillIn(words.searchCorrected, { asked: asked.q, answered: corrected })
      : match === 'any' && total > 0
        ? words.searchAny
        : null;
  return html`<div role="status">${why ? html`<p>${typeset(why, locale)}</p>` : ''}<p>${said}</p></div>
${renderSuggestions(found, context)}${renderFacets(asked, found, context)}${
  hits.length > 0
    ? html`<ol class="hits" start="${(asked.page - 1) * asked.pageSize + 1}">${hits.map((hit) => html`<li>${renderHit(hit, context)}</li>\n`)}</ol>\n`
    : ''
}${renderPages(asked, found, context)}`;
}

function renderHit(hit: SearchHit, { locale, timezone }: SiteContext): Html {
  const words = wordsOf(locale);
  const title = typeset(hit.title, locale);
  return html`<article class="hit">${renderLine([words.searchKinds[hit.type].one, hit.section?.name])}<h2 class="card-title">${
    hit.url ? html`<a href="${hit.url}">${title}</a>` : title
  }</h2>${hit.snippet ? html`<p class="card-text">${new Html(hit.snippet)}</p>` : ''}${renderLine([
    hit.date ? renderTime(hit.date, dayText(hit.date, locale, timezone)) : null,
    hit.pageNumber === null ? null : fillIn(words.searchPage, { page: hit.pageNumber }),
  ])}</article>`;
}

function renderSuggestions({ suggestions }: SearchResult, context: SiteContext): Html | '' {
  if (suggestions.length === 0) return '';
  return html`<p class="try">${wordsOf(context.locale).searchTry} ${suggestions.map(
    (query, index) =>
      html`${index > 0 ? ', ' : ''}<a href="${addressOf({ q: query }, context)}">${query}</a>`,
  )}</p>\n`;
}

/** Types as links; the one that is chosen is marked. */
function renderFacets(asked: SearchRequest, { facets }: SearchResult, context: SiteContext): Html | '' {
  const words = wordsOf(context.locale);
  const [chosen] = asked.types;
  if (facets.type.length < 2 && chosen === undefined) return '';
  const all = facets.type.reduce((sum, { count }) => sum + count, 0);
  const link = (type: SearchType | undefined, name: string, count: number) =>
    html`<li><a href="${addressOf({ q: asked.q, type }, context)}"${type === chosen ? html` aria-current="true"` : ''}>${name} <span>(${count})</span></a></li>`;
  return html`<nav class="facets" aria-label="${words.searchFilter}"><ul>${link(undefined, words.searchAll, all)}${facets.type.map(
    ({ value, count }) => link(value, words.searchKinds[value].many, count),
  )}</ul></nav>\n`;
}

function renderPages(asked: SearchRequest, found: SearchResult, context: SiteContext): Html | '' {
  const { pageCount } = searchAnswer(found, asked).meta.pagination;
  if (pageCount <= 1) return '';
  const words = wordsOf(context.locale);
  const to = (page: number) => addressOf({ q: asked.q, type: asked.types[0], page }, context);
  return html`<nav class="pager" aria-label="${words.pages}">${asked.page > 1 ? html`<a href="${to(asked.page - 1)}" rel="prev">${words.searchPrevious}</a>` : ''}<span>${fillIn(words.pageNumber, { page: asked.page, pages: pageCount })}</span>${asked.page < pageCount ? html`<a href="${to(asked.page + 1)}" rel="next">${words.searchNext}</a>` : ''}</nav>\n`;
}

function addressOf(
  { q, type, page = 1 }: { q: string; type?: SearchType; page?: number },
  { locale, addressing }: SiteContext,
): string {
  const query = [
    ['q', q],
    ...(type ? [['type', type]] : []),
    ...(page > 1 ? [['page', String(page)]] : []),
  ].map(([name, value]) => `${name}=${encodeURIComponent(wellFormed(value ?? ''))}`);
  return `${sitePath({ kind: 'search', locale }, addressing)}?${query.join('&')}`;
}
