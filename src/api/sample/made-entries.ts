import type { Core } from '@strapi/strapi';
import type { EntryKind } from '../../domain/sample/plan';

export interface MadeEntry {
  kind: EntryKind;
  documentId: string;
  /** Digest of what was written, per locale; the empty string stands for a type without locales. */
  digests: Record<string, string>;
}

/** What a fill has made so far, by name; kept in Strapi's own store, so that an interrupted fill goes on where it stopped. */
export interface MadeRecord {
  /** By `<kind>/<key>`. */
  entries: Record<string, MadeEntry>;
  /** Ids of uploaded files, by `<kind>/<file name>`. */
  files: Record<string, number>;
  /** Keys of the articles whose related articles are linked. */
  linked: string[];
  /** Whether the first fill has come to its end, or somebody has removed it: from then on the application fills nothing by itself. */
  isSettled: boolean;
}

const store = (strapi: Core.Strapi) => strapi.store({ type: 'api', name: 'sample' });

export async function readMade(strapi: Core.Strapi): Promise<MadeRecord> {
  const made = (await store(strapi).get({ key: 'made' })) as MadeRecord | null;
  return made ?? { entries: {}, files: {}, linked: [], isSettled: false };
}

export async function writeMade(strapi: Core.Strapi, made: MadeRecord): Promise<void> {
  await store(strapi).set({ key: 'made', value: made });
}

/** What `run` answers, once no other process fills or removes the sample content. Holds one database connection meanwhile. */
export async function alone<T>(strapi: Core.Strapi, run: () => Promise<T>): Promise<T> {
  return strapi.db.connection.transaction(async (lock) => {
    await lock.raw('SELECT pg_advisory_xact_lock(hashtext(?))', ['portevoix sample']);
    return run();
  });
}
