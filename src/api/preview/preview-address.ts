import type { Core } from '@strapi/strapi';
import type { PreviewTokens } from '../../adapters/preview-token';
import { readableDraft } from '../../adapters/reading-right';
import { siteConfiguration } from '../../adapters/site-context';
import { isAddressed, isDrafted } from '../../domain/content/uids';

/** What Strapi's preview asks for; its `status` is that of the entry's page or of the entry, `modified` among them (5.54, strapi/strapi#28148). */
export interface Wanted {
  documentId?: string;
  locale?: string | null;
  status?: string;
}

/**
 * A function that answers where the panel finds the preview of an entry, from the root of this server. Null, which leaves the
 * button out, for types that have no page, for what readers would not see either, and for whoever may not read the entry:
 * Strapi 5.54 asks for no more than a session.
 */
export function createPreviewAddress(strapi: Core.Strapi, tokens: PreviewTokens) {
  const { defaultLocale, serverUrl } = siteConfiguration(strapi);
  const rootPath = new URL(serverUrl).pathname.replace(/\/$/, '');
  return async (uid: string, wanted: Wanted): Promise<string | null> => {
    const ctx = strapi.requestContext.get();
    const { documentId, locale, status } = wanted;
    if (!ctx || !isAddressed(uid) || !documentId) return null;
    const version = { documentId, locale: locale || defaultLocale };
    const found = await readableDraft(strapi, ctx as never, uid, version);
    if (found.outcome !== 'readable' || found.entry.visibility === 'hidden') return null;
    // Reference records have no drafts.
    const isPublished = status === 'published' || !isDrafted(uid);
    const target = { uid, ...version, status: isPublished ? 'published' : 'draft' } as const;
    return `${rootPath}/preview/${tokens.seal(target, new Date())}`;
  };
}
