import { html } from '../html/html';
import { emptyHead } from './plain-head';
import { renderLayout } from './render-layout';
import { renderSearchForm } from './render-search-page';
import type { SiteContext } from './site-context';
import { wordsOf } from './words';

/** What stands where nothing is: 404, or 410 for what was removed for good. */
export function renderMissingPage(outcome: 'missing' | 'gone', context: SiteContext): string {
  const words = wordsOf(context.locale);
  const [title, text] =
    outcome === 'gone' ? [words.gone, words.goneText] : [words.notFound, words.notFoundText];
  return renderLayout(
    {
      head: { ...emptyHead(title), isIndexed: false },
      breadcrumb: [],
      kind: 'missing-page',
      main: html`<h1>${title}</h1>
<p>${text}</p>
${renderSearchForm(null, context)}`,
    },
    context,
  );
}
