import type { Core } from '@strapi/strapi';
import { DRAFTED_UIDS, type DraftedUid } from '../domain/content/uids';
import type { ScheduledChange, ScheduledKind, ScheduleTarget } from '../domain/schedule/scheduled-change';
import { ensureOwn } from './own-tables';

type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0];
type Trx = Transaction['trx'];

/** One language of a draft, and the moments written in it: they are the truth, the table follows them. */
export interface DraftMoments {
  id: number;
  documentId: string;
  locale: string;
  publish: Date | null;
  unpublish: Date | null;
}

export const SCHEDULE_TABLE = 'scheduled_changes';
export const MOMENT_COLUMNS = { publish: 'publish_at', unpublish: 'unpublish_at' } as const;
const KINDS = ['publish', 'unpublish'] as const;

/** Makes the table where it is missing: one row for each moment in a draft, gone once it has happened. */
export function ensureSchedule(strapi: Core.Strapi): Promise<void> {
  return ensureOwn(strapi, 'portevoix schedule', [
    `CREATE TABLE IF NOT EXISTS ${SCHEDULE_TABLE} (
      uid text NOT NULL,
      document_id text NOT NULL,
      locale text NOT NULL,
      kind text NOT NULL,
      at timestamptz NOT NULL,
      scheduled_by integer,
      refusal text,
      attempts integer NOT NULL DEFAULT 0,
      PRIMARY KEY (uid, document_id, locale, kind)
    )`,
    `CREATE INDEX IF NOT EXISTS ${SCHEDULE_TABLE}_due ON ${SCHEDULE_TABLE} (at)`,
  ]);
}

/** Drafts of an entry, locked until the transaction ends: whoever changes or publishes the entry meanwhile waits. */
export async function lockDrafts(
  strapi: Core.Strapi,
  trx: Trx,
  { uid, documentId }: { uid: string; documentId: string },
): Promise<DraftMoments[]> {
  const rows = await trx(strapi.db.metadata.get(uid).tableName)
    .where({ document_id: documentId })
    .whereNull('published_at')
    // Always in the same order, so that two who lock the same entry do not wait for each other.
    .orderBy('id')
    .forUpdate()
    .select('id', 'locale', 'publish_at', 'unpublish_at');
  return rows.map(({ id, locale, publish_at, unpublish_at }: Record<string, unknown>) => ({
    id: id as number,
    documentId,
    locale: locale as string,
    publish: publish_at as Date | null,
    unpublish: unpublish_at as Date | null,
  }));
}

/** Makes the table say what the drafts of an entry say; answers the moments that are new in it. */
export async function followDrafts(
  trx: Trx,
  { uid, documentId }: { uid: string; documentId: string },
  drafts: readonly DraftMoments[],
  scheduledBy: number | null,
): Promise<Date[]> {
  const known = await trx(SCHEDULE_TABLE).where({ uid, document_id: documentId }).forUpdate();
  const added: Date[] = [];
  const wanted = drafts.flatMap((draft) =>
    KINDS.flatMap((kind) => (draft[kind] ? [{ locale: draft.locale, kind, at: draft[kind] }] : [])),
  );
  for (const row of known)
    if (!wanted.some(({ locale, kind }) => row.locale === locale && row.kind === kind))
      await trx(SCHEDULE_TABLE)
        .where({ uid, document_id: documentId, locale: row.locale, kind: row.kind })
        .delete();
  for (const { locale, kind, at } of wanted) {
    const row = known.find((one: Record<string, unknown>) => one.locale === locale && one.kind === kind);
    if (row?.at.getTime() === at.getTime()) continue;
    await trx(SCHEDULE_TABLE)
      .insert({ uid, document_id: documentId, locale, kind, at, scheduled_by: scheduledBy })
      .onConflict(['uid', 'document_id', 'locale', 'kind'])
      .merge({ at, scheduled_by: scheduledBy, refusal: null, attempts: 0 } as never);
    added.push(at);
  }
  return added;
}

/** Gives a publication that is to come up, as refused for a reason in French; it stays to be seen until somebody sets it anew. */
export async function refusePublication(
  trx: Trx,
  { uid, documentId, locale }: ScheduleTarget,
  refusal: string,
): Promise<void> {
  await trx(SCHEDULE_TABLE)
    .where({ uid, document_id: documentId, locale, kind: 'publish' })
    .whereNull('refusal')
    .update({ refusal });
}

/** Entries of which drafts and table say different things: something wrote beside the document service. */
export async function strayedEntries(
  strapi: Core.Strapi,
): Promise<{ uid: DraftedUid; documentId: string }[]> {
  const strayed: { uid: DraftedUid; documentId: string }[] = [];
  for (const uid of DRAFTED_UIDS) {
    const drafts = await strapi.db
      .connection(strapi.db.metadata.get(uid).tableName)
      .whereNull('published_at')
      .where((query) => void query.whereNotNull('publish_at').orWhereNotNull('unpublish_at'))
      .select('document_id', 'locale', 'publish_at', 'unpublish_at');
    const rows = await strapi.db.connection(SCHEDULE_TABLE).where({ uid });
    const inDrafts = drafts.flatMap((draft) =>
      KINDS.flatMap((kind) => {
        const at = draft[MOMENT_COLUMNS[kind]];
        return at ? [signature(draft.document_id, draft.locale, kind, at)] : [];
      }),
    );
    const inTable = rows.map((row) => signature(row.document_id, row.locale, row.kind, row.at));
    const different = [
      ...inDrafts.filter((one) => !inTable.includes(one)),
      ...inTable.filter((one) => !inDrafts.includes(one)),
    ];
    for (const documentId of new Set(different.map((one) => one.split(' ')[0] ?? '')))
      strayed.push({ uid, documentId });
  }
  return strayed;
}

export function toChange(row: Record<string, unknown>): ScheduledChange {
  return {
    uid: row.uid as DraftedUid,
    documentId: row.document_id as string,
    locale: row.locale as string,
    kind: row.kind as ScheduledKind,
    at: row.at as Date,
    scheduledBy: row.scheduled_by as number | null,
    refusal: row.refusal as string | null,
  };
}

function signature(documentId: string, locale: string, kind: string, at: Date): string {
  return `${documentId} ${locale} ${kind} ${at.getTime()}`;
}
