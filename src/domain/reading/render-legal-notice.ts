import { html } from '../html/html';
import { headingLevels } from './headings';
import { plainHead } from './plain-head';
import { renderLayout } from './render-layout';
import { renderRichText } from './render-rich-text';
import type { SiteContext } from './site-context';
import { wordsOf } from './words';

/** The legal notice that French law asks of every site. */
export function renderLegalNoticePage(context: SiteContext): string {
  const words = wordsOf(context.locale);
  const text = renderRichText(context.site?.legalNotice, headingLevels(2), context);
  return renderLayout(
    {
      head: plainHead({ kind: 'legalNotice', locale: context.locale }, words.legalNotice, context),
      breadcrumb: [],
      kind: 'entry',
      main: html`<article><header><h1>${words.legalNotice}</h1></header><div class="content">${text.markup ? text : html`<p>${words.nothingYet}</p>`}</div></article>\n`,
    },
    context,
  );
}
