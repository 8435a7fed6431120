import { type EmbeddableUid, isEmbeddable } from '../content/embeddable';
import { isLocaleCode } from '../content/locale-code';
import { PLURALS, uidOfPlural } from '../content/uids';

/** How an entry is shown in a frame: a card that leads to its page, or the whole of it. */
export type View = 'card' | 'full';

/** Colours of the frame: what the reader's system prefers, or always the same. */
export type Theme = 'auto' | 'light' | 'dark';

export interface EmbedLook {
  view: View;
  theme: Theme;
}

export const DEFAULT_LOOK: EmbedLook = { view: 'card', theme: 'auto' };

export interface EmbedTarget {
  uid: EmbeddableUid;
  slug: string;
  locale: string;
}

/** Address of an entry's framed page from the root: `/embed/articles/<slug>?locale=en&view=full&theme=dark`; what is usual is left out. */
export function embedPath(
  { uid, slug, locale }: EmbedTarget,
  { view, theme }: EmbedLook,
  defaultLocale: string,
): string {
  const query = new URLSearchParams();
  if (locale !== defaultLocale) query.set('locale', locale);
  if (view !== DEFAULT_LOOK.view) query.set('view', view);
  if (theme !== DEFAULT_LOOK.theme) query.set('theme', theme);
  return `/embed/${PLURALS[uid]}/${encodeURIComponent(slug)}${query.size > 0 ? `?${query}` : ''}`;
}

/** What a framed page's address asks for, the opposite of `embedPath`; null for any other path. */
export function parseEmbedPath(
  path: string,
  query: URLSearchParams,
  defaultLocale: string,
): (EmbedTarget & { look: EmbedLook }) | null {
  const match = /^\/embed\/([^/]+)\/([^/]+)\/?$/.exec(path);
  const uid = uidOfPlural(match?.[1] ?? '');
  const slug = decoded(match?.[2] ?? '');
  const locale = query.get('locale') || defaultLocale;
  if (!uid || !isEmbeddable(uid) || !slug || !isLocaleCode(locale)) return null;
  return { uid, slug, locale, look: lookOf(query) };
}

/** The look that a query asks for; words that mean nothing are as if they were not there. */
export function lookOf(query: URLSearchParams): EmbedLook {
  const theme = query.get('theme');
  return {
    view: query.get('view') === 'full' ? 'full' : DEFAULT_LOOK.view,
    theme: theme === 'light' || theme === 'dark' ? theme : DEFAULT_LOOK.theme,
  };
}

/** A part of a path as it was meant; null for what no one could have encoded, and for what PostgreSQL has no room for. */
export function decoded(part: string): string | null {
  try {
    const text = decodeURIComponent(part);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
