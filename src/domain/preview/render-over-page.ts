import { html } from '../html/html';
import { emptyHead } from '../reading/plain-head';
import { renderLayout } from '../reading/render-layout';
import type { SiteContext } from '../reading/site-context';

/** What an address of a draft shows that leads nowhere, or nowhere any more: the same page for all of them. */
export function renderOverPage(title: string, text: string, context: SiteContext): string {
  return renderLayout(
    {
      head: { ...emptyHead(title.replace(/\.$/, '')), isIndexed: false },
      breadcrumb: [],
      kind: 'missing-page',
      main: html`<div lang="fr"><h1>${title}</h1>
<p>${text}</p></div>
`,
    },
    context,
  );
}
