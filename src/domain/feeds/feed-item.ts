import { lastChange } from '../content/last-change';
import { html } from '../html/html';
import { safeLink } from '../reading/links';
import type { Article, DownloadableDocument, Figure, Linked, Named } from '../reading/published';
import type { RenderContext } from '../reading/render-context';
import { pictureNear } from '../reading/render-figure';
import { licenceUrl } from '../reading/render-licence';
import type { RenderedEntry } from '../reading/rendered-entry';
import { typeset } from '../reading/typography';
import { directionOf, wordsOf } from '../reading/words';
import type { FeedCategory, FeedFile, FeedItem, FeedPicture } from './feed';

/** How wide a picture goes out, in pixels: wide enough for a reader's card, far lighter than what came out of the camera. */
const PICTURE_WIDTH = 1000;

interface ItemContext extends RenderContext {
  /** Permanent IRI of an entry in its language. */
  idOf: (entry: Linked) => string;
}

/** An article as an item of a feed; null when it has no address. `rendered` is null in a feed of summaries. */
export function feedItem(
  article: Article,
  rendered: RenderedEntry | null,
  context: ItemContext,
): FeedItem | null {
  const { locale } = context;
  if (!article.url) return null;
  const licence = wordsOf(locale).licences[article.licence ?? ''];
  return {
    id: context.idOf(article),
    url: article.url,
    title: typeset(article.title, locale),
    summary: article.standfirst?.trim() ? typeset(article.standfirst.trim(), locale) : null,
    contentHtml: rendered ? contentOf(rendered, locale) : null,
    language: locale,
    published: isoTime(article.publishedOn ?? article.publishedAt ?? article.updatedAt),
    updated: lastChange(article),
    authors: article.byline?.trim()
      ? [{ name: typeset(article.byline.trim(), locale), url: null }]
      : (article.authors ?? []).flatMap(({ name, url }) => (name ? [{ name, url }] : [])),
    categories: [article.section, ...(article.tags ?? [])].flatMap(categoryOf),
    licence: licence ? { name: licence, url: licenceUrl(article.licence) } : null,
    picture: pictureOf(article.cover, context),
    documents: (article.documents ?? []).flatMap((document) => documentOf(document, context)),
  };
}

/** What is written to the left says so: a reader shows it inside a page of its own. */
function contentOf({ lead, content }: RenderedEntry, locale: string): string {
  const shown = html`${lead}${content}`.markup;
  return directionOf(locale) === 'rtl' ? `<div dir="rtl" lang="${locale}">${shown}</div>` : shown;
}

function categoryOf(category: Named | null | undefined): FeedCategory[] {
  if (!category?.name) return [];
  return [{ name: category.name, scheme: category.url?.replace(/\/[^/]*$/, '') ?? null }];
}

/** Lengths are what the library noted, to ten bytes; see adapters/file-lengths for the true ones. */
function documentOf(
  { title, file, byteSize }: DownloadableDocument,
  { origin, locale }: ItemContext,
): FeedFile[] {
  const url = safeLink(file?.url, origin);
  if (!file || !url) return [];
  return [{ url, mime: file.mime, bytes: byteSize ?? bytesOf(file), title: typeset(title, locale) }];
}

function pictureOf(figure: Figure | null | undefined, context: ItemContext): FeedPicture | null {
  const image = figure?.image;
  if (!image) return null;
  // Sizes have the media type of their picture (Strapi 5.54, upload/image-manipulation).
  const { url, width, height } = pictureNear(figure, PICTURE_WIDTH, '') ?? image;
  const size = [image, ...Object.values(image.formats ?? {})].find((candidate) => candidate.url === url);
  const address = safeLink(url, context.origin);
  if (!address) return null;
  const alternative = figure.decorative ? '' : typeset(figure.alternativeText ?? '', context.locale);
  return {
    url: address,
    mime: image.mime,
    bytes: size ? bytesOf(size as { size?: number }) : null,
    title: alternative || null,
    width,
    height,
    alternative,
    credit: figure.credit?.trim() || null,
  };
}

function bytesOf({ size }: { size?: number }): number | null {
  return size ? Math.round(size * 1000) : null;
}

function isoTime(moment: string): string {
  return new Date(moment).toISOString();
}
