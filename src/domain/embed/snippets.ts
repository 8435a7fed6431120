import type { EmbeddableUid } from '../content/embeddable';
import { type Html, html } from '../html/html';
import type { Published } from '../reading/published';
import { type SiteContext, siteName } from '../reading/site-context';
import { typeset } from '../reading/typography';
import { canonicalOf, embedUrl } from './canonical';
import { cardParts } from './card-parts';
import type { EmbedLook } from './embed-address';

export interface FrameSize {
  look: EmbedLook;
  /** CSS pixels. */
  width: number;
  height: number;
}

/**
 * What oEmbed hands out: a quotation with a link, then the frame. WordPress (wp-includes/embed.php) wants them in this order,
 * takes off all attributes but the frame's own, hides the frame until it has said its height, and shows the quotation till
 * then; whoever takes the HTML as it is shows the frame alone. No element around them, as Embedly asks.
 */
export function oEmbedHtml<U extends EmbeddableUid>(
  uid: U,
  entry: Published<U>,
  size: FrameSize,
  context: SiteContext,
): string {
  const link = html`<a href="${canonicalOf(entry, context)}">${typeset(entry.title, context.locale)}</a>`;
  return html`<blockquote hidden>${link} – ${siteName(context)}</blockquote>${frameHtml(uid, entry, size, context)}`
    .markup;
}

/** A frame that needs no script. */
export function frameHtml<U extends EmbeddableUid>(
  uid: U,
  entry: Published<U>,
  { look, width, height }: FrameSize,
  context: SiteContext,
): Html {
  const title = `${typeset(entry.title, context.locale)} – ${siteName(context)}`;
  return html`<iframe src="${embedUrl(uid, entry, look, context)}" title="${title}" width="${width}" height="${height}" frameborder="0" marginwidth="0" marginheight="0" loading="lazy" style="border:0;width:100%;max-width:${width}px"></iframe>`;
}

/** What a partner pastes: a quotation that says who and what by itself, and the script that puts the frame in its place. */
export function snippetHtml<U extends EmbeddableUid>(
  uid: U,
  entry: Published<U>,
  look: EmbedLook,
  context: SiteContext,
): Html {
  const { lead, title } = cardParts(uid, entry, context);
  return html`<blockquote class="portevoix-embed" data-embed="${embedUrl(uid, entry, look, context)}" cite="${canonicalOf(entry, context)}" lang="${context.locale}">
  <p><a href="${canonicalOf(entry, context)}">${title}</a></p>
${lead && html`  <p>${lead}</p>\n`}  <p>— ${siteName(context)}</p>
</blockquote>
<script async src="${context.serverUrl}/embed.js"></script>`;
}
