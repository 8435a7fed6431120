import type { Core } from '@strapi/strapi';
import { type ComingReason, type DeskRow, ROWS_AT_MOST } from '../domain/desk/desk-row';
import type { Coming } from '../domain/schedule/coming';
import { listComing } from './coming';
import type { UserAbility } from './readable-entries';

const DAY_MILLISECONDS = 86_400_000;
const DAYS_AHEAD = 30;
/** Rows for what was refused: what is to come keeps its place beside them. */
const REFUSED_AT_MOST = 3;

/** The first rows of «À venir»: what was refused at its moment, then what happens in the next days, the nearest first. */
export async function comingSoon(
  strapi: Core.Strapi,
  userAbility: UserAbility,
  now: Date,
): Promise<DeskRow[]> {
  const until = new Date(now.getTime() + DAYS_AHEAD * DAY_MILLISECONDS);
  const { coming } = await listComing(strapi, userAbility, { from: now, until, limit: ROWS_AT_MOST });
  const refused = coming.filter(({ refusal }) => refusal !== null).slice(0, REFUSED_AT_MOST);
  const ahead = coming.filter(({ refusal }) => refusal === null);
  return [...refused, ...ahead].slice(0, ROWS_AT_MOST).map(toRow);
}

function toRow({ uid, documentId, locale, title, kind, at, timezone, refusal }: Coming): DeskRow {
  return { uid, documentId, locale, title, reason: reasonOf(kind, refusal), at, timezone, note: refusal };
}

function reasonOf(kind: Coming['kind'], refusal: string | null): ComingReason {
  if (refusal === null) return kind;
  return kind === 'unpublish' ? 'not-withdrawn' : 'not-published';
}
