import { stat } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { hasDraftAndPublish } from '../domain/content/model';
import { type AddressedUid, UID } from '../domain/content/uids';
import type { LinkFault } from '../domain/link-check/link-fault';
import { linkTarget, type SiteOrigins } from '../domain/link-check/link-target';
import { downloadPath } from '../domain/reading/download-url';
import { decodedAddress } from '../domain/reading/redirect-address';
import { parseSitePath } from '../domain/reading/site-path';
import { latestVersion } from './latest-version';
import { modelsOf } from './model-of';
import { findRedirect } from './redirect-keeper';
import { siteConfiguration } from './site-context';
import { localeCodes } from './site-locales';
import { storedFilePath } from './stored-file';

/** What stands at an address of ours: the fault that a reader would meet, if any, and the paths that led there. */
export interface InternalLook {
  fault: LinkFault | null;
  /** The path itself, without query and slash at its end, and those of redirects that were followed. */
  leads: string[];
}

const REDIRECTS_AT_MOST = 5;
const DOWNLOAD = /^(?:\/([a-z-]+))?\/documents\/([^/]+)\/download$/i;

export async function siteOrigins(strapi: Core.Strapi): Promise<SiteOrigins> {
  const configuration = siteConfiguration(strapi);
  const { readersUrl, serverUrl } = configuration;
  return { readersUrl, serverUrl, addressing: { ...configuration, locales: await localeCodes(strapi) } };
}

/** Looks at an address of ours in the database, without a request, as it will answer readers. `key` is a `LinkTarget`'s. */
export async function lookInside(
  strapi: Core.Strapi,
  key: string,
  origins: SiteOrigins,
): Promise<InternalLook> {
  const leads: string[] = [];
  let next = key;
  for (;;) {
    const path = decodedAddress(next.replace(/\?.*$/, '')).replace(/(.)\/+$/, '$1');
    leads.push(path);
    const fault = await faultAt(strapi, path, origins);
    if (!fault) return { fault: null, leads };
    const redirect = (await findRedirect(strapi, next)) ?? (await findRedirect(strapi, path));
    if (!redirect) return { fault, leads };
    if (redirect.code === 410) return { fault: 'page-removed', leads };
    const target = linkTarget(redirect.to ?? '', origins);
    if (target.kind !== 'internal') return { fault: target.kind === 'none' ? fault : null, leads };
    if (leads.length > REDIRECTS_AT_MOST) return { fault: 'too-many-redirects', leads };
    next = target.key;
  }
}

async function faultAt(
  strapi: Core.Strapi,
  path: string,
  { addressing }: SiteOrigins,
): Promise<LinkFault | null> {
  if (path.includes('\0')) return 'page-missing';
  if (path.startsWith('/uploads/'))
    return (await isFile(storedFilePath(strapi, path))) ? null : 'file-missing';
  const { defaultLocale } = addressing;
  const [, prefix, document] = DOWNLOAD.exec(path) ?? [];
  if (document) {
    const locale = prefix ?? defaultLocale;
    const found = await rowAt(strapi, UID.document, document, locale);
    if (found !== 'page-missing' && found.isPublic)
      return (await latestVersion(strapi, found.documentId, { locale, defaultLocale }))
        ? null
        : 'file-missing';
    return found === 'page-missing' ? found : 'page-unpublished';
  }
  const page = parseSitePath(path, addressing);
  if (page && page.kind !== 'entry') return null;
  if (page) {
    const found = await rowAt(strapi, page.uid, page.slug, page.locale);
    if (found === 'page-missing') return found;
    return found.isPublic ? null : 'page-unpublished';
  }
  if (answersElsewhere(strapi, path)) return null;
  return (await isFile(`${strapi.dirs.static.public}${path}`)) ? null : 'page-missing';
}

/** What has the slug: what readers see, rather than a draft. Each is looked for by itself, by an index of its own. */
async function rowAt(strapi: Core.Strapi, uid: AddressedUid, slug: string, locale: string) {
  const find = async (state: object) =>
    (await strapi.db.query(uid as never).findOne({
      where: { slug, locale, ...state } as never,
      select: ['documentId'] as never,
    })) as { documentId: string } | null;
  const isDraftable = hasDraftAndPublish(modelsOf(strapi)(uid));
  const shown = await find(isDraftable ? { publishedAt: { $notNull: true } } : {});
  if (shown) return { documentId: shown.documentId, isPublic: true };
  const draft = isDraftable ? await find({ publishedAt: { $null: true } }) : null;
  return draft ? { documentId: draft.documentId, isPublic: false } : ('page-missing' as const);
}

interface Layer {
  path: string;
  methods: string[];
  match(path: string): boolean;
}

/** Whether a route of the server takes the path, other than those that take every path: feeds, calendars, the API … */
function answersElsewhere(strapi: Core.Strapi, path: string): boolean {
  return (strapi.server.listRoutes() as unknown as Layer[]).some(
    (layer) => !layer.path.startsWith('/(') && layer.methods.includes('GET') && layer.match(path),
  );
}

async function isFile(path: string | null): Promise<boolean> {
  if (!path || path.split('/').includes('..')) return false;
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** Paths, from the root, at which an entry is or was found that has this slug. */
export function pathsOfDownload(slug: string | null, locale: string | null, defaultLocale: string): string[] {
  return slug ? [downloadPath({ slug, locale: locale ?? defaultLocale }, defaultLocale)] : [];
}
