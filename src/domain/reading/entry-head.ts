import { mayBeEmbedded } from '../content/embeddable';
import { lastChange } from '../content/last-change';
import { plainText } from '../content/plain-text';
import { readingPath } from '../content/reading-path';
import { type AddressedUid, PLURALS, UID } from '../content/uids';
import { feedsOf } from '../feeds/feed-addresses';
import { feedLinks, type PageHead, type ShareImage } from './page-head';
import type { Article, Published, Seo } from './published';
import { pictureNear } from './render-figure';
import { absolute, feedPlace, type SiteContext } from './site-context';
import { typeset } from './typography';

/** Head of an entry’s page, its schema.org objects left to `entryData`. */
export function entryHead<U extends AddressedUid>(
  uid: U,
  entry: Published<U>,
  context: SiteContext,
): PageHead {
  const { locale, addressing } = context;
  const title = typeset(nameOf(entry), locale);
  const seo = seoOf(entry);
  const path = readingPath(uid, { ...entry, locale }, addressing) ?? '/';
  return {
    title: seo?.metaTitle?.trim() || title,
    description: entryDescription(entry),
    path,
    alternates: (entry.localizations ?? []).flatMap((other) => {
      const otherPath = readingPath(uid, other, addressing);
      return other.locale && otherPath && other.locale !== locale
        ? [{ locale: other.locale, path: otherPath }]
        : [];
    }),
    type: uid === UID.article ? 'article' : uid === UID.speaker ? 'profile' : 'website',
    image: shareImage(uid, entry, context),
    isIndexed: !seo?.noIndex,
    links: [
      ...(mayBeEmbedded(uid, entry) ? oEmbedLinks(absolute(path, context.readersUrl), title, context) : []),
      ...feedLinks(feedsOf(uid, entry, feedPlace(context))),
    ],
    properties: uid === UID.article ? articleProperties(entry as Article) : [],
    data: [],
  };
}

/** One or two sentences on an entry, at most 300 characters, cut between words. */
export function entryDescription(entry: Published): string {
  const values = entry as unknown as Record<string, unknown>;
  const own = ['standfirst', 'summary', 'urgency', 'problem', 'description', 'bio', 'role', 'body']
    .map((name) => plainText(values[name]))
    .find(Boolean);
  return shortened(seoOf(entry)?.metaDescription?.trim() || own || '', 300);
}

/** Where an entry’s share picture is made, absolute. */
export function sharePictureUrl(
  uid: AddressedUid,
  slug: string,
  { serverUrl, locale }: Pick<SiteContext, 'serverUrl' | 'locale'>,
): string {
  return `${serverUrl}/share/${PLURALS[uid]}/${encodeURIComponent(slug)}.png?locale=${locale}`;
}

export function nameOf(entry: Published): string {
  return 'title' in entry ? entry.title : (entry.name ?? '');
}

/** The picture that its editor chose for shares, or else one made of title and picture. */
function shareImage(uid: AddressedUid, entry: Published, context: SiteContext): ShareImage | null {
  const chosen = seoOf(entry)?.shareImage;
  const picture = pictureNear(chosen, 1200, context.serverUrl);
  if (picture) return { ...picture, alt: chosen?.alternativeText ?? '' };
  if (!entry.slug) return null;
  return { url: sharePictureUrl(uid, entry.slug, context), width: 1200, height: 630, alt: nameOf(entry) };
}

/** Discovery of oEmbed, with the one parameter that its specification allows besides the format. */
function oEmbedLinks(url: string, title: string, { serverUrl }: SiteContext): PageHead['links'] {
  return (['json', 'xml'] as const).map((format) => ({
    type: format === 'json' ? 'application/json+oembed' : 'text/xml+oembed',
    href: `${serverUrl}/oembed?url=${encodeURIComponent(url)}&format=${format}`,
    title,
  }));
}

function articleProperties(article: Article): [string, string][] {
  return [
    ...(article.publishedOn ? [['article:published_time', article.publishedOn] as [string, string]] : []),
    ['article:modified_time', lastChange(article)],
    ...(article.section?.name ? [['article:section', article.section.name] as [string, string]] : []),
    ...(article.tags ?? []).flatMap(({ name }) => (name ? [['article:tag', name] as [string, string]] : [])),
  ];
}

function seoOf(entry: Published): Seo | null {
  return 'seo' in entry ? (entry.seo ?? null) : null;
}

function shortened(text: string, length: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= length) return plain;
  const cut = plain.slice(0, length).lastIndexOf(' ');
  return `${plain.slice(0, cut > 0 ? cut : length)}…`;
}
