import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { hasDraftAndPublish } from '../domain/content/model';
import { ALL_UIDS } from '../domain/content/uids';
import { canBeWithheld } from '../domain/content/withholding';

const PUBLIC_READER = 'public-reader';

/** What anybody may do: read the public types, one and many. */
const PUBLIC_SCOPES = new Set(ALL_UIDS.flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]));

/**
 * Lets a request without an Authorization header read the public types and nothing else. Strapi's own sanitizers ask
 * `verify` for each relation too, so relations to anything else are dropped. API tokens work beside it.
 */
export function registerPublicReader(strapi: Core.Strapi): void {
  strapi.get('auth').register('content-api', {
    name: PUBLIC_READER,
    authenticate(ctx: { request: { header: Record<string, unknown> } }) {
      return { authenticated: ctx.request.header.authorization === undefined };
    },
    verify(_auth: unknown, { scope }: { scope?: string | string[] } = {}) {
      const scopes = scope === undefined ? [] : [scope].flat();
      if (scopes.length > 0 && scopes.every((name) => PUBLIC_SCOPES.has(name))) return;
      throw new errors.ForbiddenError('This needs an API token that is allowed to do it');
    },
  });
}

/** Whether a request came without an Authorization header. */
export function isAnybody(auth: unknown): boolean {
  return (auth as { strategy?: { name?: string } } | undefined)?.strategy?.name === PUBLIC_READER;
}

/** Whether whoever is signed in may read drafts of a type: an API token that may update it, nobody else. */
export async function mayReadDrafts(strapi: Core.Strapi, auth: unknown, uid: string): Promise<boolean> {
  // As `verify` would say, without an error to be made each time.
  if (isAnybody(auth)) return false;
  try {
    await strapi.get('auth').verify(auth, { scope: [`${uid}.update`] });
    return true;
  } catch (error) {
    if (error instanceof errors.ForbiddenError || error instanceof errors.UnauthorizedError) return false;
    throw error;
  }
}

/** Types whose drafts stay closed to whoever is signed in. */
export async function closedDrafts(strapi: Core.Strapi, auth: unknown): Promise<Set<string>> {
  const closed = new Set<string>();
  for (const uid of ALL_UIDS)
    if (
      hasDraftAndPublish(strapi.contentType(uid as never) as never) &&
      !(await mayReadDrafts(strapi, auth, uid))
    )
      closed.add(uid);
  return closed;
}

/** Whether whoever is signed in may meet hidden persons and organizations: an API token that may update both, nobody else. */
export async function mayMeetHidden(strapi: Core.Strapi, auth: unknown): Promise<boolean> {
  for (const uid of ALL_UIDS)
    if (canBeWithheld(uid) && !(await mayReadDrafts(strapi, auth, uid))) return false;
  return true;
}
