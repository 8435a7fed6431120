import type { Core } from '@strapi/strapi';
import { type EmbeddableUid, mayBeEmbedded } from '../domain/content/embeddable';
import { UID } from '../domain/content/uids';
import type { EmbedLook, EmbedTarget } from '../domain/embed/embed-address';
import { embedTarget, type Places, pathOnSite, readingTarget } from '../domain/embed/embed-target';
import type { Published } from '../domain/reading/published';
import { recordEnd } from './event-ends';
import type { PublishedContent } from './published-content';
import { findRedirect } from './redirect-keeper';
import { siteConfiguration } from './site-context';
import { findBySlug } from './slug-lookup';

export type EmbeddableEntry =
  | { outcome: 'found'; target: EmbedTarget; entry: Published<EmbeddableUid> }
  /** It was there, and is elsewhere now. */
  | { outcome: 'moved'; target: EmbedTarget }
  /** Unknown, unpublished, removed, or not to be embedded: nobody is told which. */
  | { outcome: 'missing' };

/** Entries that may be shown on other sites. */
export interface EmbeddableEntries {
  find(target: EmbedTarget): Promise<EmbeddableEntry>;
  /** The entry at an absolute address of a page, of a framed page, or of one that redirects to either. */
  findAt(url: URL): Promise<{ target: EmbedTarget; entry: Published<EmbeddableUid>; look: EmbedLook } | null>;
}

export function createEmbeddableEntries(strapi: Core.Strapi, content: PublishedContent): EmbeddableEntries {
  const places = siteConfiguration(strapi);

  const find = async (target: EmbedTarget): Promise<EmbeddableEntry> => {
    const { uid, slug, locale } = target;
    const found = await findBySlug(strapi, uid, { slug, locale, fallback: null, status: 'published' });
    if (found.outcome === 'moved')
      return { outcome: 'moved', target: { uid, slug: found.slug, locale: found.locale } };
    if (found.outcome !== 'found') return { outcome: 'missing' };
    const entry = await content.entry(uid, { documentId: found.documentId }, locale);
    if (uid === UID.event && entry) recordEnd(entry as Published<typeof UID.event>);
    return entry && mayBeEmbedded(uid, entry) ? { outcome: 'found', target, entry } : { outcome: 'missing' };
  };

  return {
    find,
    async findAt(url) {
      const target = embedTarget(url, places) ?? (await redirectedTarget(strapi, url, places));
      if (!target) return null;
      const first = await find(target);
      // One step is enough: redirects lead straight to where an entry is now.
      const entry = first.outcome === 'moved' ? await find(first.target) : first;
      return entry.outcome === 'found'
        ? { target: entry.target, entry: entry.entry, look: target.look }
        : null;
    },
  };
}

/** Where a redirect of the site's own leads, such as one from the address that an earlier site had. */
async function redirectedTarget(strapi: Core.Strapi, url: URL, places: Places) {
  const path = pathOnSite(url, places);
  const redirect = path ? await findRedirect(strapi, path) : null;
  return redirect?.to ? readingTarget(redirect.to, places) : null;
}
