import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { comingSoon } from '../../adapters/desk-coming';
import { draftsOf } from '../../adapters/desk-drafts';
import { entriesWithBrokenLinks } from '../../adapters/desk-links';
import { toMend } from '../../adapters/desk-mending';
import { proposalsFor } from '../../adapters/desk-proposals';
import type { UserAbility } from '../../adapters/readable-entries';
import type { DeskList, DeskRow } from '../../domain/desk/desk-row';

/** Lists of the home page of the panel: of each, what the person who is signed in may read. */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    const lists: Record<DeskList, (ability: UserAbility, userId: number, now: Date) => Promise<DeskRow[]>> = {
      drafts: (ability, userId) => draftsOf(strapi, ability, userId),
      proposals: (ability, userId, now) => proposalsFor(strapi, ability, userId, now),
      coming: (ability, _userId, now) => comingSoon(strapi, ability, now),
      mending: (ability, _userId, now) =>
        toMend(strapi, ability, now, [(may) => entriesWithBrokenLinks(strapi, may)]),
    };
    const handler = async (ctx: Context): Promise<void> => {
      const { list = '' } = ctx.params as { list?: string };
      const { userAbility, user } = ctx.state as { userAbility: UserAbility; user: { id: number } };
      if (!Object.hasOwn(lists, list)) throw new errors.NotFoundError('Cette liste n’existe pas.');
      ctx.body = { data: await lists[list as DeskList](userAbility, user.id, new Date()) };
    };
    const config = { policies: ['admin::isAuthenticatedAdmin'] };
    strapi.server.routes({
      type: 'admin',
      routes: [{ method: 'GET', path: '/content-manager/desk/:list', handler, config }],
    } as never);
  },
};
