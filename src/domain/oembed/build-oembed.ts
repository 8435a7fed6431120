import type { EmbeddableUid } from '../content/embeddable';
import { cardHeight } from '../embed/card-height';
import { cardParts } from '../embed/card-parts';
import type { EmbedLook } from '../embed/embed-address';
import { oEmbedHtml } from '../embed/snippets';
import type { Named, Published } from '../reading/published';
import { type SiteContext, siteName } from '../reading/site-context';
import type { OEmbedRequest } from './oembed-request';
import { thumbnailOf } from './thumbnail';

/** An answer of type rich (oembed.com, §2.3.4), names in the order in which it is written. */
export interface OEmbed {
  type: 'rich';
  version: '1.0';
  title: string;
  author_name: string;
  author_url?: string;
  provider_name: string;
  provider_url: string;
  /** Seconds. */
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

/** An hour: a consumer that keeps the answer longer still frames what is published then. */
const CACHE_AGE_SECONDS = 3600;
const USUAL_WIDTH = 600;
const FULL_HEIGHT = 800;

/** How an entry is embedded within the limits of the request. */
export function buildOEmbed<U extends EmbeddableUid>(
  uid: U,
  entry: Published<U>,
  look: EmbedLook,
  { maxWidth, maxHeight }: Pick<OEmbedRequest, 'maxWidth' | 'maxHeight'>,
  context: SiteContext,
): OEmbed {
  const parts = cardParts(uid, entry, context);
  const width = Math.min(USUAL_WIDTH, maxWidth ?? USUAL_WIDTH);
  const wanted = look.view === 'full' ? FULL_HEIGHT : cardHeight(parts, width);
  const height = Math.min(wanted, maxHeight ?? wanted);
  const thumbnail = thumbnailOf(parts.figure?.image, { maxWidth, maxHeight }, context.serverUrl);
  return {
    type: 'rich',
    version: '1.0',
    title: parts.title,
    ...authorOf(uid, entry, context),
    provider_name: siteName(context),
    provider_url: `${context.readersUrl}/`,
    cache_age: CACHE_AGE_SECONDS,
    html: oEmbedHtml(uid, entry, { look, width, height }, context),
    width,
    height,
    ...(thumbnail && {
      thumbnail_url: thumbnail.url,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
  };
}

/** Who wrote or invites; who publishes where nobody is named. An address where it is one person's or organization's. */
function authorOf<U extends EmbeddableUid>(
  _uid: U,
  entry: Published<U>,
  context: SiteContext,
): Pick<OEmbed, 'author_name' | 'author_url'> {
  const byline = 'byline' in entry ? entry.byline?.trim() : null;
  if (byline) return { author_name: byline };
  const people = [
    ...('authors' in entry ? (entry.authors ?? []) : []),
    ...('organizers' in entry ? (entry.organizers ?? []) : []),
  ].filter(({ name }: Named) => name);
  const [first] = people;
  if (!first) return { author_name: siteName(context), author_url: `${context.readersUrl}/` };
  const name = people.map((person) => person.name).join(', ');
  return { author_name: name, ...(people.length === 1 && first.url ? { author_url: first.url } : {}) };
}
