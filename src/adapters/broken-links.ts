import type { Core } from '@strapi/strapi';
import { hasDraftAndPublish } from '../domain/content/model';
import { type LinkFault, linkFaultSentence } from '../domain/link-check/link-fault';
import { modelsOf } from './model-of';

/** A link of an entry that leads nowhere. */
export interface BrokenLink {
  uid: string;
  documentId: string;
  /** Null for a type without locales. */
  locale: string | null;
  /** As it is written in the entry. */
  url: string;
  /** Where it stands first, e.g. `['body', 3, 'url']`. */
  path: (string | number)[];
  words: string;
  /** One French sentence. */
  fault: string;
  /** Whether the version that readers see has it, and not a draft alone. */
  isPublic: boolean;
  isIgnored: boolean;
  checkedAt: Date | null;
}

export interface BrokenLinks {
  /**
   * Links of an entry as it is edited that led nowhere at the last check, and are not ignored: what the checklist advises to look at.
   * One to another site counts from its first error on; broken it is called once it failed on several days.
   */
  of(uid: string, documentId: string, locale: string | null): Promise<BrokenLink[]>;
  /** A page of all of them, ignored ones last, those that readers meet first. */
  list(page: LinkPage): Promise<BrokenLink[]>;
  /** A page of the entries with broken links that are not ignored, those that readers meet first: for the home of the panel. */
  entries(
    page: LinkPage,
  ): Promise<{ uid: string; documentId: string; locale: string | null; links: number }[]>;
  ignore(link: LinkOfEntry, by: number | null, now: Date): Promise<void>;
  /** Takes `ignore` back. */
  heed(link: LinkOfEntry): Promise<void>;
  /** Whether the entry has the link, broken or not. */
  has(link: LinkOfEntry): Promise<boolean>;
}

export type LinkPage = { limit: number; offset: number };

export type LinkOfEntry = { uid: string; documentId: string; locale: string | null; url: string };

const linksThat = (status: 'broken' | 'failed') => `
  SELECT link.uid, link.document_id, link.locale, link.address, min(link.path) AS path, min(link.words) AS words,
    bool_or(link.is_public) AS is_public, min(checked.fault) AS fault, min(checked.checked_at) AS checked_at,
    EXISTS (SELECT FROM ignored_links ignored WHERE ignored.document_id = link.document_id AND ignored.uid = link.uid
      AND ignored.locale = link.locale AND ignored.address = link.address) AS is_ignored
  FROM entry_links link JOIN checked_links checked ON checked.key = link.key AND checked.status ${status === 'broken' ? "= 'broken'" : "IN ('broken', 'failing')"}`;
const BROKEN = linksThat('broken');
const FAILED = linksThat('failed');
const GROUPED = 'GROUP BY link.uid, link.document_id, link.locale, link.address';

export function createBrokenLinks(strapi: Core.Strapi): BrokenLinks {
  // The checklist asks while an entry is saved: on the connection of that transaction, or ten saves at once wait for an eleventh.
  const sql = async (statement: string, values: unknown[]): Promise<Record<string, unknown>[]> => {
    const { rows } = await strapi.db.transaction(({ trx }) => trx.raw(statement, values as never));
    return rows;
  };
  const row = ({ uid, documentId, locale, url }: LinkOfEntry) => ({
    uid,
    document_id: documentId,
    locale: locale ?? '',
    address: url,
  });
  return {
    async of(uid, documentId, locale) {
      // A published version may still have a link that is gone from the draft.
      const edited = hasDraftAndPublish(modelsOf(strapi)(uid)) ? 'AND NOT link.is_public' : '';
      const statement = `SELECT * FROM (${FAILED} WHERE link.document_id = ? AND link.uid = ? AND link.locale = ? ${edited} ${GROUPED}) found WHERE NOT is_ignored ORDER BY path, address`;
      return (await sql(statement, [documentId, uid, locale ?? ''])).map(linkOf);
    },
    async list({ limit, offset }) {
      const statement = `${BROKEN} ${GROUPED} ORDER BY is_ignored, is_public DESC, link.document_id, link.locale, path, link.address LIMIT ? OFFSET ?`;
      return (await sql(statement, [limit, offset])).map(linkOf);
    },
    async entries({ limit, offset }) {
      const statement = `SELECT uid, document_id, locale, count(*)::integer AS links FROM (${BROKEN} ${GROUPED}) found
        WHERE NOT is_ignored GROUP BY uid, document_id, locale ORDER BY bool_or(is_public) DESC, links DESC, document_id, locale LIMIT ? OFFSET ?`;
      return (await sql(statement, [limit, offset])).map(({ uid, document_id, locale, links }) => ({
        uid: uid as string,
        documentId: document_id as string,
        locale: (locale as string) || null,
        links: links as number,
      }));
    },
    async ignore(link, by, now) {
      await strapi.db
        .connection('ignored_links')
        .insert({ ...row(link), ignored_by: by, ignored_at: now })
        .onConflict(['document_id', 'uid', 'locale', 'address'])
        .ignore();
    },
    async heed(link) {
      await strapi.db.connection('ignored_links').where(row(link)).delete();
    },
    async has(link) {
      return (await strapi.db.connection('entry_links').where(row(link)).first()) !== undefined;
    },
  };
}

function linkOf(row: Record<string, unknown>): BrokenLink {
  return {
    uid: row.uid as string,
    documentId: row.document_id as string,
    locale: (row.locale as string) || null,
    url: row.address as string,
    path: JSON.parse(row.path as string),
    words: row.words as string,
    fault: linkFaultSentence(row.fault as LinkFault),
    isPublic: row.is_public as boolean,
    isIgnored: row.is_ignored as boolean,
    checkedAt: row.checked_at as Date | null,
  };
}
