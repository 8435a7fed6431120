import type { Core } from '@strapi/strapi';
import { DRAFTED_UIDS } from '../domain/content/uids';
import { type DeskRow, firstRows, ROWS_AT_MOST } from '../domain/desk/desk-row';
import { entryKey, readableNames } from './entry-names';
import { firstShown } from './first-shown';
import { panelNames } from './panel-names';
import { createProposals } from './proposals';
import type { UserAbility } from './readable-entries';

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
  const publishes = DRAFTED_UIDS.filter((uid) => userAbility.can(PUBLISH, uid));
  const proposals = createProposals(strapi);
  const rows = await firstShown(
    ROWS_AT_MOST,
    (page) => proposals.open({ ...page, refusedSince, proposedBy: userId, publishes }),
    async (open) => {
      const entries = await readableNames(strapi, userAbility, open);
      const names = await panelNames(
        strapi,
        open.map(({ proposedBy }) => proposedBy),
      );
      return open.flatMap((proposal): DeskRow[] => {
        const { uid, documentId, locale, outcome, word, proposedAt, proposedBy } = proposal;
        const entry = entries.get(entryKey(proposal));
        if (!entry || (proposedBy !== userId && !entry.mayPublish)) return [];
        const isWaiting = outcome === null;
        const note = isWaiting ? (names.get(proposedBy ?? 0) ?? null) : word;
        const reason = isWaiting ? 'waiting' : 'refused';
        return [{ uid, documentId, locale, title: entry.name, reason, at: proposedAt.toISOString(), note }];
      });
    },
  );
  return firstRows(rows, 1);
}
