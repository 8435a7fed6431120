import { type Html, html } from '../html/html';
import { documentFacts } from './document-label';
import { downloadUrl } from './download-url';
import type { DownloadableDocument } from './published';
import type { RenderContext } from './render-context';
import { typeset } from './typography';
import { fillIn, wordsOf } from './words';

/** A list of documents, each with a link that says what it downloads. Null when there is none. */
export function renderDocuments(
  documents: readonly DownloadableDocument[] | undefined,
  context: RenderContext,
): Html | null {
  if (!documents?.length) return null;
  return html`<ul class="documents">${documents.map((document) => html`<li>${renderDownload(document, context)}</li>`)}</ul>\n`;
}

/** Title, facts and download link of one document: «Télécharger le rapport (PDF, 1,2 Mo, 12 pages)». */
export function renderDownload(document: DownloadableDocument, context: RenderContext): Html {
  const { locale } = context;
  const address = downloadUrl(document, context);
  const title = typeset(document.title, locale);
  const foreign =
    document.language && document.language !== locale ? html` hreflang="${document.language}"` : '';
  return html`<p class="document-title">${document.url ? html`<a href="${document.url}">${title}</a>` : title}</p>
${address ? html`<p><a class="download" href="${address}" download${foreign}>${downloadText(document, locale)}</a></p>` : ''}`;
}

/** The words of a download link, which say what comes and how much of it. */
export function downloadText(document: DownloadableDocument, locale: string): string {
  const words = wordsOf(locale);
  const what = words.documentKind[document.kind] ?? words.documentKind.report ?? '';
  const facts = documentFacts(document, locale);
  return `${fillIn(words.download, { what })}${facts ? ` (${facts})` : ''}`;
}
