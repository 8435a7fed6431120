import { type AddressedUid, UID } from '../content/uids';
import type { Published } from './published';
import { renderArticle } from './render-article';
import { renderCampaign } from './render-campaign';
import type { RenderContext } from './render-context';
import { renderDocument } from './render-document';
import { renderEvent } from './render-event';
import { renderOrganization, renderPage, renderSection, renderSpeaker, renderTag } from './render-record';
import type { RenderedEntry } from './rendered-entry';

const RENDERERS: Record<AddressedUid, (entry: never, context: RenderContext) => RenderedEntry> = {
  [UID.article]: renderArticle,
  [UID.event]: renderEvent,
  [UID.campaign]: renderCampaign,
  [UID.document]: renderDocument,
  [UID.page]: renderPage,
  [UID.organization]: renderOrganization,
  [UID.speaker]: renderSpeaker,
  [UID.section]: renderSection,
  [UID.tag]: renderTag,
};

/**
 * A published entry as HTML: the one renderer of reading pages, embeds, feeds and archives. `entry` is the whole entry
 * (`PublishedContent.entry`). What it holds is escaped; links that could run are left out.
 */
export function renderEntry<U extends AddressedUid>(
  uid: U,
  entry: Published<U>,
  context: RenderContext,
): RenderedEntry {
  return RENDERERS[uid](entry as never, context);
}
