import { html } from '../html/html';
import { dayText } from './dates';
import { documentFacts } from './document-label';
import { downloadUrl } from './download-url';
import { fileUrl } from './links';
import type { DownloadableDocument } from './published';
import type { RenderContext } from './render-context';
import { downloadText } from './render-documents';
import { renderLine, renderPart, renderTime, renderTitles } from './render-parts';
import { renderNames } from './render-people';
import { renderPlainText } from './render-rich-text';
import type { RenderedEntry } from './rendered-entry';
import { typeset } from './typography';
import { wordsOf } from './words';

export function renderDocument(document: DownloadableDocument, context: RenderContext): RenderedEntry {
  const { locale, origin, timezone } = context;
  const words = wordsOf(locale);
  const authors = renderNames(document.authors);
  const organizations = renderNames(document.organizations);
  const { thumbnail } = document;
  const address = downloadUrl(document, context);
  return {
    title: typeset(document.title, locale),
    kicker: renderLine([documentFacts(document, locale)]),
    lead: document.summary?.trim() ? renderPlainText(document.summary, context) : null,
    facts: renderLine([
      renderTime(document.publishedOn, dayText(document.publishedOn, locale, timezone)),
      authors && html`${words.by} ${authors}`,
      organizations,
    ]),
    content: html`${
      address
        ? html`<p><a class="button" href="${address}" download${document.language && document.language !== locale ? html` hreflang="${document.language}"` : ''}>${downloadText(document, locale)}</a></p>`
        : ''
    }${
      // A draft's is for nobody at a public address.
      thumbnail && document.publishedAt !== null
        ? html`<p class="first-page"><img src="${fileUrl(thumbnail.url, origin)}" alt="" width="${thumbnail.width}" height="${thumbnail.height}" loading="lazy"></p>`
        : ''
    }${renderPart(words.accessibleAlternative, renderPlainText(document.accessibleAlternative, context))}`,
    around: renderPart(words.supersedes, renderTitles([document.supersedes], locale)),
  };
}
