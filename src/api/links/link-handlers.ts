import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { BrokenLink, BrokenLinks, LinkOfEntry } from '../../adapters/broken-links';
import { entryKey, readableNames } from '../../adapters/entry-names';
import { firstShown } from '../../adapters/first-shown';
import type { LinkChecker } from '../../adapters/link-checker';
import { modelsOf } from '../../adapters/model-of';
import { ALL_UIDS } from '../../domain/content/uids';

type PanelContext = Context & { request: { body?: unknown } };

/** Broken links that are shown at most; mended ones make room for others. */
const LINKS_AT_MOST = 300;

/** What the page «Liens à réparer» asks for. Whoever may read an entry sees its links, whoever may change it may have one ignored. */
export function createLinkHandlers(strapi: Core.Strapi, broken: BrokenLinks) {
  const abilityOf = (ctx: Context) => (ctx.state as { userAbility?: unknown }).userAbility;

  const shown = async (ctx: Context, links: BrokenLink[]) => {
    const names = await readableNames(strapi, abilityOf(ctx), links);
    return links.flatMap((link) => {
      const entry = names.get(entryKey(link));
      if (!entry) return [];
      const model = modelsOf(strapi)(link.uid);
      return [
        {
          ...link,
          name: entry.name,
          mayChange: entry.mayChange,
          type: model?.info?.displayName,
          kind: model?.kind,
        },
      ];
    });
  };

  /** @throws ValidationError, NotFoundError or ForbiddenError, in French: it is shown in the panel */
  const linkIn = async (ctx: PanelContext, wanted: 'read' | 'change'): Promise<LinkOfEntry> => {
    const { uid, documentId, locale, url } = (ctx.request.body ?? {}) as Record<string, unknown>;
    const isText = [uid, documentId, url].every(
      (value) => typeof value === 'string' && !value.includes('\0'),
    );
    if (!isText || !(ALL_UIDS as readonly unknown[]).includes(uid))
      throw new errors.ValidationError('Il manque le contenu et l’adresse du lien.');
    const link = { uid, documentId, locale: typeof locale === 'string' ? locale : null, url } as LinkOfEntry;
    const entry = (await readableNames(strapi, abilityOf(ctx), [link])).get(entryKey(link));
    if (!entry || !(await broken.has(link))) throw new errors.NotFoundError('Ce lien n’existe plus.');
    if (wanted === 'change' && !entry.mayChange)
      throw new errors.ForbiddenError('Votre rôle ne permet pas de modifier ce contenu.');
    return link;
  };

  return {
    async list(ctx: PanelContext): Promise<void> {
      ctx.body = { data: await firstShown(LINKS_AT_MOST, broken.list, (links) => shown(ctx, links)) };
    },

    async ignore(ctx: PanelContext): Promise<void> {
      const link = await linkIn(ctx, 'change');
      const { user } = ctx.state as { user?: { id: number } };
      await broken.ignore(link, user?.id ?? null, new Date());
      ctx.status = 204;
    },

    async heed(ctx: PanelContext): Promise<void> {
      await broken.heed(await linkIn(ctx, 'change'));
      ctx.status = 204;
    },

    /** Looks at the link now; answers whether it was looked at, and whether it is still broken. */
    async look(ctx: PanelContext): Promise<void> {
      const link = await linkIn(ctx, 'read');
      const isLooked = await (strapi.get('link-checker') as LinkChecker).lookAt(link.url, new Date());
      const links = await broken.of(link.uid, link.documentId, link.locale);
      ctx.body = { data: { isLooked, isBroken: links.some(({ url }) => url === link.url) } };
    },
  };
}
