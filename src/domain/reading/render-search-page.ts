import type { AddressedUid } from '../content/uids';
import { type Html, html } from '../html/html';
import { listTitle } from './list-title';
import { plainHead } from './plain-head';
import type { Published } from './published';
import { renderCards } from './render-cards';
import { renderLayout } from './render-layout';
import { renderPart } from './render-parts';
import type { SiteContext } from './site-context';
import { type SitePage, sitePath } from './site-path';
import { counted, wordsOf } from './words';

export interface SearchPage {
  /** What was asked, null before anything was. */
  query: string | null;
  /** By type: those shown, and how many there are. */
  found: { uid: AddressedUid; entries: Published[]; total: number }[];
}

/** The search page: a form that works without a script, and what was found, by type. */
export function renderSearchPage({ query, found }: SearchPage, context: SiteContext): string {
  const words = wordsOf(context.locale);
  const page: SitePage = { kind: 'search', locale: context.locale };
  const total = found.reduce((sum, { total: count }) => sum + count, 0);
  const shown = found.reduce((sum, { entries }) => sum + entries.length, 0);
  return renderLayout(
    {
      head: { ...plainHead(page, words.search, context), isIndexed: false },
      breadcrumb: [],
      kind: 'list-page search-page',
      main: html`<h1>${words.search}</h1>
${renderSearchForm(query, context)}
${query ? html`<p role="status">${total > 0 ? counted(words.searchFound, total, context.locale) : words.searchNothing}${total > shown ? ` ${words.searchMore}` : ''}</p>` : ''}
${found.map(({ uid, entries }) => renderPart(listTitle(uid, context.locale), renderCards(uid, entries, context), 'list'))}`,
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
