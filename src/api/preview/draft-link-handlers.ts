import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { DraftLink, DraftLinks } from '../../adapters/draft-links';
import { panelNames } from '../../adapters/panel-names';
import { readableDraft } from '../../adapters/reading-right';
import { refuse } from '../../adapters/refusal-error';
import { siteConfiguration } from '../../adapters/site-context';
import { isDrafted } from '../../domain/content/uids';
import {
  type DraftLinkTarget,
  linkEnd,
  TOO_MANY_LINKS,
  UNKNOWN_DAYS,
} from '../../domain/preview/draft-link-policy';

type PanelContext = Context & { params: Record<string, string>; request: { body?: unknown } };

/** What the panel asks for about the links to an entry's draft: to see, to make and to revoke them takes the right to read the whole draft. */
export function createDraftLinkHandlers(strapi: Core.Strapi, links: DraftLinks) {
  const { defaultLocale, serverUrl } = siteConfiguration(strapi);

  /** @throws NotFoundError or ForbiddenError, in French: it is shown in the panel */
  const targetOf = async (ctx: PanelContext): Promise<DraftLinkTarget> => {
    const { uid = '', documentId = '' } = ctx.params;
    const locale = typeof ctx.query.locale === 'string' ? ctx.query.locale : defaultLocale;
    if (!isDrafted(uid)) throw new errors.NotFoundError('Ce brouillon n’existe pas.');
    const target = { uid, documentId, locale };
    const { outcome } = await readableDraft(strapi, ctx, uid, target);
    if (outcome === 'forbidden')
      throw new errors.ForbiddenError('Votre rôle ne permet pas de partager ce brouillon.');
    if (outcome === 'missing') throw new errors.NotFoundError('Ce brouillon n’existe pas.');
    return target;
  };

  const shown = async (made: DraftLink[]) => {
    const names = await panelNames(
      strapi,
      made.map(({ madeBy }) => madeBy),
    );
    return made.map(({ id, token, madeBy, madeAt, endsAt }) => ({
      id,
      url: token && `${serverUrl}/brouillon/${token}`,
      madeBy: (madeBy && names.get(madeBy)) || null,
      madeAt,
      endsAt,
    }));
  };

  return {
    async list(ctx: PanelContext): Promise<void> {
      ctx.body = { data: await shown(await links.list(await targetOf(ctx), new Date())) };
    },

    async make(ctx: PanelContext): Promise<void> {
      const target = await targetOf(ctx);
      const now = new Date();
      const endsAt = linkEnd((ctx.request.body as { days?: unknown } | undefined)?.days, now);
      if (!endsAt) return refuse(strapi, [UNKNOWN_DAYS]);
      const { user } = ctx.state as { user?: { id: number } };
      const link = await links.make(target, { madeBy: user?.id ?? null, madeAt: now, endsAt });
      if (!link) return refuse(strapi, [TOO_MANY_LINKS]);
      ctx.status = 201;
      ctx.body = { data: (await shown([link]))[0] };
    },

    async revoke(ctx: PanelContext): Promise<void> {
      const target = await targetOf(ctx);
      if (!(await links.revoke(target, ctx.params.id ?? '', new Date())))
        throw new errors.NotFoundError('Ce lien n’existe plus.');
      ctx.status = 204;
    },
  };
}
