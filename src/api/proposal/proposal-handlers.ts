import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { draftWithCreator } from '../../adapters/draft-with-creator';
import { panelNames } from '../../adapters/panel-names';
import { permissionChecker } from '../../adapters/permission-checker';
import type { ProposalMailer } from '../../adapters/proposal-mailer';
import type { Proposals } from '../../adapters/proposals';
import { siteConfiguration } from '../../adapters/site-context';
import { isDrafted } from '../../domain/content/uids';
import {
  type ProposalStep,
  type ProposalTarget,
  type Rights,
  reviewWord,
  stepFault,
  WORD_MISSING,
} from '../../domain/proposals/proposal';

type PanelContext = Context & { params: Record<string, string>; request: { body?: unknown } };

const NOT_THERE = 'Ce contenu n’existe pas ou plus.';

interface Asked {
  target: ProposalTarget;
  title: string;
  rights: Rights;
}

/** What the panel asks about the proposal of an entry in one language: to see where it stands, to propose, to withdraw, to send it back. */
export function createProposalHandlers(strapi: Core.Strapi, proposals: Proposals, mailer: ProposalMailer) {
  const { defaultLocale } = siteConfiguration(strapi);

  /** @throws NotFoundError, in French, for an entry that is not there for this person */
  const asked = async (ctx: PanelContext): Promise<Asked> => {
    const { uid = '', documentId = '' } = ctx.params;
    const locale = typeof ctx.query.locale === 'string' ? ctx.query.locale : defaultLocale;
    const { userAbility, user } = ctx.state as { userAbility: unknown; user: { id: number } };
    if (!isDrafted(uid)) throw new errors.NotFoundError(NOT_THERE);
    const target = { uid, documentId, locale };
    const entry = await draftWithCreator(strapi, target);
    const { cannot } = permissionChecker(strapi, userAbility, uid);
    if (!entry || cannot.read(entry) || cannot.read(entry, 'title'))
      throw new errors.NotFoundError(NOT_THERE);
    return {
      target,
      title: String(entry.title ?? ''),
      rights: { mayUpdate: !cannot.update(entry), mayPublish: !cannot.publish(entry), userId: user.id },
    };
  };

  /** @throws ValidationError, in French, when the step cannot be taken */
  const take = async (step: ProposalStep, { target, rights }: Asked) => {
    const last = await proposals.last(target);
    const fault = stepFault(step, last, rights);
    if (fault) throw new errors.ValidationError(fault);
    return last;
  };

  const answer = async (ctx: PanelContext, { target, rights }: Asked): Promise<void> => {
    const last = await proposals.last(target);
    const names = await panelNames(strapi, [last?.proposedBy, last?.endedBy]);
    ctx.body = {
      data: {
        proposal: last && {
          outcome: last.outcome,
          by: names.get(last.proposedBy ?? 0) ?? null,
          at: last.proposedAt.toISOString(),
          word: last.word,
          endedBy: names.get(last.endedBy ?? 0) ?? null,
        },
        mayPropose: stepFault('propose', last, rights) === null,
        mayWithdraw: stepFault('withdraw', last, rights) === null,
        mayRefuse: stepFault('refuse', last, rights) === null,
      },
    };
  };

  return {
    show: async (ctx: PanelContext) => answer(ctx, await asked(ctx)),

    async propose(ctx: PanelContext): Promise<void> {
      const entry = await asked(ctx);
      await take('propose', entry);
      const { target, title, rights } = entry;
      const made = await proposals.propose(target, rights.userId, new Date());
      if (made) mailer.announce(made, title);
      await answer(ctx, entry);
    },

    async withdraw(ctx: PanelContext): Promise<void> {
      const entry = await asked(ctx);
      await take('withdraw', entry);
      const { target, rights } = entry;
      await proposals.end(target, { outcome: 'withdrawn', by: rights.userId, at: new Date() });
      await answer(ctx, entry);
    },

    async refuse(ctx: PanelContext): Promise<void> {
      const entry = await asked(ctx);
      const last = await take('refuse', entry);
      const word = reviewWord((ctx.request.body as { word?: unknown } | undefined)?.word);
      if (!word) throw new errors.ValidationError(WORD_MISSING);
      const { target, title, rights } = entry;
      const end = { outcome: 'refused', word, by: rights.userId, at: new Date() } as const;
      const isSentBack = await proposals.end(target, end);
      // Published or withdrawn meanwhile.
      if (isSentBack && last) mailer.sendBack({ ...last, word, endedBy: rights.userId }, title);
      await answer(ctx, entry);
    },
  };
}
