import type { AddressedUid } from '../content/uids';
import { html } from '../html/html';
import { listTitle } from './list-title';
import { numberedHead, plainHead } from './plain-head';
import type { Published } from './published';
import { renderCards } from './render-cards';
import { renderLayout } from './render-layout';
import { renderPager } from './render-pager';
import { renderPart } from './render-parts';
import type { SiteContext } from './site-context';
import { type SitePage, sitePath } from './site-path';
import { wordsOf } from './words';

export interface ListPage<U extends AddressedUid> {
  entries: Published<U>[];
  /** What stands first under a heading of its own: events to come. */
  coming?: Published<U>[];
  /** From 1. */
  page: number;
  pages: number;
}

/** The list of a type. */
export function renderListPage<U extends AddressedUid>(
  uid: U,
  list: ListPage<U>,
  context: SiteContext,
): string {
  const words = wordsOf(context.locale);
  const page: SitePage = { kind: 'list', uid, locale: context.locale };
  const title = listTitle(uid, context.locale);
  return renderLayout(
    {
      head: numberedHead(plainHead(page, title, context), list.page, list.pages, context.locale),
      breadcrumb: [],
      kind: 'list-page',
      main: html`<h1>${title}</h1>
${list.coming?.length ? html`${renderPart(words.upcoming, renderCards(uid, list.coming, context), 'list')}${renderPart(words.past, renderCards(uid, list.entries, context), 'list')}` : list.entries.length > 0 ? renderCards(uid, list.entries, context, 2) : html`<p>${words.nothingYet}</p>`}
${renderPager(list.page, list.pages, sitePath(page, context.addressing), context)}`,
    },
    context,
  );
}
