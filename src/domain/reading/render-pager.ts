import { type Html, html } from '../html/html';
import type { SiteContext } from './site-context';
import { fillIn, wordsOf } from './words';

/** Links to the pages before and after; null when there is one page. */
export function renderPager(page: number, pages: number, path: string, { locale }: SiteContext): Html | null {
  if (pages <= 1) return null;
  const words = wordsOf(locale);
  const to = (number: number) => (number === 1 ? path : `${path}?page=${number}`);
  return html`<nav class="pager" aria-label="${words.pages}">${page > 1 ? html`<a href="${to(page - 1)}" rel="prev">${words.newer}</a>` : ''}<span>${fillIn(words.pageNumber, { page, pages })}</span>${page < pages ? html`<a href="${to(page + 1)}" rel="next">${words.older}</a>` : ''}</nav>\n`;
}
