import type { Core } from '@strapi/strapi';
import { type Addressing, readingPath } from '../domain/content/reading-path';
import { UID } from '../domain/content/uids';
import { refusal } from '../domain/publication/refusal';
import type { AfterSave, PublicationCheck } from './publication-watcher';

type Redirect = { documentId: string; from: string; to: string | null; code: number };

/** The redirect that starts at `path`, if any. */
export async function findRedirect(strapi: Core.Strapi, path: string): Promise<Redirect | null> {
  return (await strapi.db.query(UID.redirect).findOne({ where: { from: path } })) as Redirect | null;
}

/**
 * Step that keeps old addresses alive: a published entry whose slug was changed leaves a redirect, earlier ones lead
 * straight to the new address, and an address that shows a page again redirects no longer.
 */
export function createRedirectKeeper(strapi: Core.Strapi, addressing: Addressing): AfterSave {
  return async (_save, changes) => {
    for (const { action, uid, locale, slug, previousSlug } of changes) {
      if (action !== 'published' && action !== 'updated') continue;
      const path = readingPath(uid, { slug, locale }, addressing);
      const oldPath = readingPath(uid, { slug: previousSlug, locale }, addressing);
      if (!path || path === oldPath) continue;
      const shadowed = await findRedirect(strapi, path);
      if (shadowed) await strapi.documents(UID.redirect).delete({ documentId: shadowed.documentId });
      if (oldPath) await leadTo(strapi, oldPath, path);
    }
  };
}

/** Refuses a second redirect from the same address. */
export function createRedirectCheck(strapi: Core.Strapi): PublicationCheck {
  return async (uid, entry) => {
    if (uid !== UID.redirect) return [];
    const others = await strapi.db.query(UID.redirect).count({
      where: { from: entry.from as string, documentId: { $ne: entry.documentId as string } } as never,
    });
    if (others === 0) return [];
    return [
      refusal(
        'redirect-from-taken',
        ['from'],
        'Une redirection part déjà de cette adresse : modifiez celle-là.',
        'Another redirect already starts at "from": change that one.',
      ),
    ];
  };
}

async function leadTo(strapi: Core.Strapi, oldPath: string, path: string): Promise<void> {
  const earlier = (await strapi.db.query(UID.redirect).findMany({ where: { to: oldPath } })) as Redirect[];
  for (const { documentId } of earlier)
    await strapi.documents(UID.redirect).update({ documentId, data: { to: path } as never });
  const same = await findRedirect(strapi, oldPath);
  const data = { from: oldPath, to: path, code: 301 } as never;
  if (same) await strapi.documents(UID.redirect).update({ documentId: same.documentId, data });
  else await strapi.documents(UID.redirect).create({ data });
}
