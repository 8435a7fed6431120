import type { Core } from '@strapi/strapi';
import { type DeskRow, firstRows } from '../domain/desk/desk-row';
import { PROPOSED_UIDS } from '../domain/proposals/proposal';
import { panelNames } from './panel-names';
import { createProposals } from './proposals';
import type { UserAbility } from './readable-entries';
import { readableTitles } from './readable-titles';

/** More than are shown: some the person may not read. */
const LOOKED_AT = 200;
/** How long a word that came back stays in view. */
const REFUSED_DAYS = 60;
const DAY_MILLISECONDS = 86_400_000;
const PUBLISH = 'plugin::content-manager.explorer.publish';

/**
 * What waits for publication, the oldest first: all of it for who may publish it, their own for the others, and to whoever proposed it
 * what came back with a word.
 */
export async function proposalsFor(
  strapi: Core.Strapi,
  userAbility: UserAbility,
  userId: number,
  now: Date,
): Promise<DeskRow[]> {
  const refusedSince = new Date(now.getTime() - REFUSED_DAYS * DAY_MILLISECONDS);
  const open = await createProposals(strapi).open({
    limit: LOOKED_AT,
    refusedSince,
    proposedBy: userId,
    publishes: PROPOSED_UIDS.filter((uid) => userAbility.can(PUBLISH, uid)),
  });
  const titles = await readableTitles(strapi, userAbility, open);
  const names = await panelNames(
    strapi,
    open.map(({ proposedBy }) => proposedBy),
  );
  return firstRows(
    open.flatMap(({ uid, documentId, locale, outcome, word, proposedAt, proposedBy }): DeskRow[] => {
      const title = titles({ uid, documentId, locale });
      if (title === undefined) return [];
      const isWaiting = outcome === null;
      const note = isWaiting ? (names.get(proposedBy ?? 0) ?? null) : word;
      const reason = isWaiting ? 'waiting' : 'refused';
      return [{ uid, documentId, locale, title, reason, at: proposedAt.toISOString(), note }];
    }),
    1,
  );
}
