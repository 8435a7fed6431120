/** Why something is on the list of what is to mend. */
export type MendingReason =
  | 'no-alternative'
  | 'lost-picture'
  | 'broken-links'
  | 'consent-ended'
  | 'consent-missing'
  | 'consent-ends'
  | 'no-accessibility'
  | 'untouched';

/** What is coming, or was refused when it was due. */
export type ComingReason = 'publish' | 'unpublish' | 'event' | 'deadline' | 'not-published' | 'not-withdrawn';

export type ProposalReason = 'waiting' | 'refused';

/** One row of a list on the home page of the panel: an entry, and why it is there. */
export interface DeskRow {
  uid: string;
  documentId: string;
  /** Null for a type without locales. */
  locale: string | null;
  /** Empty for an entry that has none yet. */
  title: string;
  reason: MendingReason | ComingReason | ProposalReason | 'draft' | 'changed';
  /** ISO 8601: when it was changed, proposed, or will happen. */
  at: string | null;
  /** IANA zone whose clocks count for `at`; where there is none, those of whoever looks. */
  timezone?: string;
  /** Name of whoever proposed it, the word that came back, or why it was refused. */
  note: string | null;
}

/** Names of the lists, as they are in their addresses. */
export const DESK_LISTS = ['drafts', 'proposals', 'coming', 'mending'] as const;

export type DeskList = (typeof DESK_LISTS)[number];

/** Rows of one list at most: what is below them waits its turn. */
export const ROWS_AT_MOST = 8;

/** The first rows in order of time, each entry once in each language; `direction` -1 for the latest first. */
export function firstRows(rows: readonly DeskRow[], direction: 1 | -1): DeskRow[] {
  const seen = new Set<string>();
  return [...rows]
    .sort((one, other) => direction * (one.at ?? '').localeCompare(other.at ?? ''))
    .filter(({ uid, documentId, locale, reason }) => {
      const key = `${uid} ${documentId} ${locale} ${reason}`;
      return !seen.has(key) && Boolean(seen.add(key));
    })
    .slice(0, ROWS_AT_MOST);
}
