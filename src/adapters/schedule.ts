import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Refusal, refusal, refusalText } from '../domain/publication/refusal';
import { orderFault } from '../domain/schedule/read-moment';
import type { ScheduledChange, ScheduledKind, ScheduleTarget } from '../domain/schedule/scheduled-change';
import { mayStillPublish } from './may-publish';
import { refusalsOf, refuse } from './refusal-error';
import {
  followDrafts,
  lockDrafts,
  MOMENT_COLUMNS,
  refusePublication,
  SCHEDULE_TABLE,
  strayedEntries,
  toChange,
} from './schedule-table';

export interface Schedule {
  /** What is to come for one language of an entry, and what was refused at its moment. */
  of(target: ScheduleTarget): Promise<ScheduledChange[]>;
  /**
   * Sets, changes or (`at` null) cancels a moment of a saved draft, beside its text: the draft counts as no more changed than before.
   * @throws ValidationError when the end would come before the publication
   */
  set(
    target: ScheduleTarget,
    kind: ScheduledKind,
    at: Date | null,
    scheduledBy: number | null,
  ): Promise<void>;
  /**
   * Does what is due at `now`, each change in a transaction of its own and once, however many instances ask at the same time; what
   * an account scheduled that may no longer publish is refused.
   * @throws AggregateError of what failed for technical reasons, to be tried again
   */
  carryOut(now: Date, kinds?: readonly ScheduledKind[]): Promise<void>;
  /** Makes the schedule follow drafts that were written beside the document service. */
  repair(): Promise<void>;
  /** Tells of each new moment once it is stored. */
  onScheduled(listener: (at: Date) => void): void;
  /** To be called inside the transaction of a write, after it: takes over what the drafts now say. */
  follow(entry: { uid: string; documentId: string }, scheduledBy: number | null): Promise<void>;
}

/** Faults that are not the entry's are tried again, by the queue and by each sweep; after so many, somebody had better be told. */
const ATTEMPTS = 10;

const TECHNICAL =
  'Une panne a empêché de le faire. Prévenez la personne qui tient le site, puis recommencez.';
const INCOMPLETE = 'L’entrée est incomplète. Ouvrez-la : le bouton « Publier » dit ce qui manque.';
const MISSED = refusal(
  'schedule.missed',
  ['publishAt'],
  'Le moment du retrait était déjà passé : rien n’a été publié.',
  'The moment of its end had passed: nothing was published.',
);

const NO_RIGHT = refusal(
  'schedule.no-right',
  [],
  'La personne qui l’avait programmé n’a plus le droit de publier. Si c’est toujours prévu, programmez-le de nouveau.',
  'Whoever scheduled it may no longer publish. If it still stands, schedule it again.',
);

/** Publications and ends of publications at moments that drafts name (`publishAt`, `unpublishAt`). */
export function createSchedule(strapi: Core.Strapi): Schedule {
  const listeners: ((at: Date) => void)[] = [];
  const rows = () => strapi.db.connection(SCHEDULE_TABLE);
  const keyOf = ({ uid, documentId, locale, kind }: ScheduleTarget & { kind: ScheduledKind }) => ({
    uid,
    document_id: documentId,
    locale,
    kind,
  });

  const follow: Schedule['follow'] = async (entry, scheduledBy) => {
    await strapi.db.transaction(async ({ trx, onCommit }) => {
      const added = await followDrafts(trx, entry, await lockDrafts(strapi, trx, entry), scheduledBy);
      if (added.length > 0)
        onCommit(() => {
          for (const at of added) for (const listener of listeners) listener(at);
        });
    });
  };

  const carryOutOne = (change: ScheduledChange, now: Date) =>
    strapi.db.transaction(async ({ trx }) => {
      const { uid, documentId, locale, kind, at } = change;
      const drafts = await lockDrafts(strapi, trx, change);
      const stored = await trx(SCHEDULE_TABLE).where(keyOf(change)).forUpdate().first();
      // Done by another instance, cancelled, or moved, while this one waited for the lock.
      if (!stored || isSettled(toChange(stored)) || stored.at.getTime() !== at.getTime()) return;
      const draft = drafts.find((one) => one.locale === locale);
      if (draft?.[kind]?.getTime() !== at.getTime()) {
        await followDrafts(trx, change, drafts, null);
        return;
      }
      if (kind === 'publish' && draft.unpublish && draft.unpublish <= now) refuse(strapi, [MISSED]);
      // It was to go out before, and did not: the server was down, or something else failed. It must not go out after its end.
      if (kind === 'unpublish' && draft.publish && draft.publish <= at)
        await refusePublication(trx, change, refusalText([MISSED], 'fr'));
      if (!(await mayStillPublish(strapi, toChange(stored)))) refuse(strapi, [NO_RIGHT]);
      await trx(strapi.db.metadata.get(uid).tableName)
        .where({ id: draft.id })
        .update({ [MOMENT_COLUMNS[kind]]: null });
      await trx(SCHEDULE_TABLE).where(keyOf(change)).delete();
      const documents = strapi.documents(uid as never);
      if (kind === 'publish') await documents.publish({ documentId, locale } as never);
      else await documents.unpublish({ documentId, locale } as never);
    });

  /** Ends what will not get better by itself. @throws what is to be tried again */
  const noteFailure = async (change: ScheduledChange, error: unknown) => {
    const same = () => rows().where({ ...keyOf(change), at: change.at });
    if (error instanceof errors.ApplicationError) {
      await same().update({ refusal: frenchText(refusalsOf(error)) });
      return;
    }
    strapi.log.error(
      `[schedule] ${change.kind} of ${change.uid} ${change.documentId} (${change.locale}) failed: ${(error as Error).stack ?? error}`,
    );
    await same().increment('attempts', 1);
    await same().where('attempts', '>=', ATTEMPTS).whereNull('refusal').update({ refusal: TECHNICAL });
    throw error;
  };

  return {
    async of({ uid, documentId, locale }) {
      const found = await rows().where({ uid, document_id: documentId, locale }).orderBy('at');
      return found.map(toChange);
    },

    async set(target, kind, at, scheduledBy) {
      await strapi.db.transaction(async ({ trx }) => {
        const drafts = await lockDrafts(strapi, trx, target);
        const draft = drafts.find(({ locale }) => locale === target.locale);
        if (!draft) return;
        const moments = { ...draft, [kind]: at };
        const fault = orderFault(moments.publish, moments.unpublish);
        if (fault) refuse(strapi, [fault]);
        await trx(strapi.db.metadata.get(target.uid).tableName)
          .where({ id: draft.id })
          .update({ [MOMENT_COLUMNS[kind]]: at });
        // The same moment again, after a refusal, is a new attempt.
        await trx(SCHEDULE_TABLE)
          .where(keyOf({ ...target, kind }))
          .delete();
        await follow(target, scheduledBy);
      });
    },

    async carryOut(now, kinds = ['publish', 'unpublish']) {
      const due = await rows()
        .where('at', '<=', now)
        .whereIn('kind', [...kinds])
        .orderBy('at');
      const faults: unknown[] = [];
      for (const change of due.map(toChange).filter((one) => !isSettled(one)))
        try {
          await carryOutOne(change, now).catch((error) => noteFailure(change, error));
        } catch (error) {
          faults.push(error);
        }
      if (faults.length > 0)
        throw new AggregateError(faults, `${faults.length} scheduled changes are to be tried again`);
    },

    async repair() {
      for (const entry of await strayedEntries(strapi)) await follow(entry, null);
    },

    onScheduled: (listener) => void listeners.push(listener),
    follow,
  };
}

/** What was refused waits for a person; only an end that failed for technical reasons is tried as long as it takes: the page is public. */
function isSettled({ kind, refusal: text }: ScheduledChange): boolean {
  return text !== null && !(kind === 'unpublish' && text === TECHNICAL);
}

function frenchText(found: readonly Refusal[] | null): string {
  return found && found.length > 0 ? refusalText(found, 'fr') : INCOMPLETE;
}
