import type { Core } from '@strapi/strapi';
import { entryPath } from '../domain/panel/entry-path';
import type { Proposal } from '../domain/proposals/proposal';
import { proposalMail, reviewMail } from '../domain/proposals/proposal-mail';
import { accountMayPublish } from './may-publish';
import { panelNames } from './panel-names';

/** Tells people by e-mail what the panel shows anyway: a message that does not leave stops nothing, and is logged. */
export interface ProposalMailer {
  /** To all who may publish it, but whoever proposed it. */
  announce(proposal: Proposal, title: string): void;
  /** To whoever proposed it. */
  sendBack(proposal: Proposal, title: string): void;
}

interface User {
  id: number;
  email: string;
}

/** Strapi's own provider, which stands for “nobody has configured one”: it would knock at the recipients' mail servers itself. */
const UNCONFIGURED = 'sendmail';

export function createProposalMailer(strapi: Core.Strapi): ProposalMailer {
  const isConfigured = () => {
    const provider = strapi.config.get('plugin::email.provider') as string | undefined;
    return Boolean(provider) && provider !== UNCONFIGURED && Boolean(strapi.plugin('email'));
  };
  const send = async (to: User[], mail: { subject: string; text: string }) => {
    for (const { id, email } of to)
      try {
        await strapi
          .plugin('email')
          .service('email')
          .send({ to: email, ...mail });
      } catch (error) {
        strapi.log.error(`[proposals] account ${id} was not told by e-mail: ${(error as Error).message}`);
      }
  };
  const outOfTheWay = (work: () => Promise<void>) => {
    if (!isConfigured()) return;
    work().catch((error) => strapi.log.error(`[proposals] nobody was told by e-mail: ${error}`));
  };
  const urlOf = (proposal: Proposal) => `${strapi.config.get('admin.absoluteUrl')}${entryPath(proposal)}`;
  const nameOf = async (id: number | null) => (await panelNames(strapi, [id])).get(id ?? 0) ?? null;

  return {
    announce: (proposal, title) =>
      outOfTheWay(async () => {
        const publishers = await publishersOf(strapi, proposal);
        await send(
          publishers.filter(({ id }) => id !== proposal.proposedBy),
          proposalMail({ title, by: await nameOf(proposal.proposedBy), url: urlOf(proposal) }),
        );
      }),
    sendBack: (proposal, title) =>
      outOfTheWay(async () => {
        const writers = (await strapi.db.query('admin::user').findMany({
          where: { id: proposal.proposedBy, isActive: true, blocked: false },
          select: ['id', 'email'],
        })) as User[];
        const announced = { title, by: await nameOf(proposal.endedBy), url: urlOf(proposal) };
        await send(writers, reviewMail(announced, proposal.word ?? ''));
      }),
  };
}

/** Accounts that may publish it. */
async function publishersOf(strapi: Core.Strapi, proposal: Proposal): Promise<User[]> {
  const permission = { action: 'plugin::content-manager.explorer.publish', subject: proposal.uid };
  const users = (await strapi.db.query('admin::user').findMany({
    where: { isActive: true, blocked: false, roles: { permissions: permission } },
    select: ['id', 'email'],
    limit: 50,
  })) as User[];
  const publishers: User[] = [];
  // The role publishes the type; its conditions may leave this entry out.
  for (const user of users) if (await accountMayPublish(strapi, user.id, proposal)) publishers.push(user);
  return publishers;
}
