import type { Core } from '@strapi/strapi';
import { type Addressing, readingPath } from '../domain/content/reading-path';
import { UID } from '../domain/content/uids';
import { refusal } from '../domain/publication/refusal';
import type { AfterSave, BeforeSave, PublicationCheck } from './publication-watcher';
import { refuse } from './refusal-error';

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

/** Step that refuses a second redirect from the same address, before the database does so in its own words. */
export function createRedirectStartCheck(strapi: Core.Strapi): BeforeSave {
  return async ({ uid, action, data, documentId }) => {
    const from = data?.from;
    if (uid !== UID.redirect || typeof from !== 'string') return;
    await strapi.db.transaction(({ trx }) =>
      trx.raw('SELECT pg_advisory_xact_lock(hashtext(?))', [`${uid} from`]),
    );
    const same = await findRedirect(strapi, from);
    if (!same || (action === 'update' && same.documentId === documentId)) return;
    refuse(strapi, [
      refusal(
        'redirect-from-taken',
        ['from'],
        'Une redirection part déjà de cette adresse : modifiez celle-là.',
        'Another redirect already starts at "from": change that one.',
      ),
    ]);
  };
}

/** Refuses a redirect that leads back, by others, to where it starts. */
export function createRedirectLoopCheck(strapi: Core.Strapi): PublicationCheck {
  return async (uid, entry) => {
    const { from, to } = entry as unknown as Redirect;
    if (uid !== UID.redirect || !(await leadsBack(strapi, from, to))) return [];
    return [
      refusal(
        'redirect-loop',
        ['to'],
        'Cette adresse d’arrivée ramène à l’adresse de départ : choisissez-en une autre.',
        '"to" leads back to "from" by other redirects: choose another address.',
      ),
    ];
  };
}

/** Whether other redirects lead from `to` to `from`. One step to itself is refused by `checkRedirectTarget`. */
async function leadsBack(strapi: Core.Strapi, from: string, to: string | null): Promise<boolean> {
  const seen = new Set<string>([from]);
  let next = to === from ? null : to;
  while (next && !seen.has(next)) {
    seen.add(next);
    next = (await findRedirect(strapi, next))?.to ?? null;
  }
  return next === from;
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
