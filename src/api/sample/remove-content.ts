import type { Core } from '@strapi/strapi';
import { UID } from '../../domain/content/uids';
import { PLAN } from '../../domain/sample/plan';
import { currentDigests } from './digests';
import { alone, type MadeEntry, type MadeRecord, readMade, writeMade } from './made-entries';
import { isFileInUse, isInUse } from './uses';

export interface RemoveReport {
  /** Entries removed now. */
  removed: number;
  files: number;
  /** Entries and files that stay, by `<kind>/<key>`, with the reason. */
  kept: { name: string; reason: 'edited by somebody' | 'used by something that stays' }[];
}

/** Removes what a fill made, in all languages; leaves what people made, what they have edited, and what those use. */
export async function removeContent(strapi: Core.Strapi): Promise<RemoveReport> {
  return alone(strapi, async () => {
    const made = await readMade(strapi);
    const report: RemoveReport = { removed: 0, files: 0, kept: [] };
    for (const name of namesLastMadeFirst(made)) await removeEntry(strapi, made, name, report);
    for (const [name, id] of Object.entries(made.files)) await removeFile(strapi, made, { name, id }, report);
    await writeMade(strapi, Object.assign(made, { isSettled: true }));
    return report;
  });
}

/** What refers before what it refers to. */
function namesLastMadeFirst(made: MadeRecord): string[] {
  const rank = new Map(PLAN.map(({ kind }, index) => [kind, index]));
  const names = Object.keys(made.entries).reverse();
  const rankOf = (name: string) => rank.get(made.entries[name]?.kind ?? 'tag') ?? 0;
  return names.sort((one, other) => rankOf(other) - rankOf(one));
}

async function removeEntry(
  strapi: Core.Strapi,
  made: MadeRecord,
  name: string,
  report: RemoveReport,
): Promise<void> {
  const entry = made.entries[name] as MadeEntry;
  const uid = UID[entry.kind];
  const { documentId } = entry;
  const rows = (await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, populate: ['updatedBy'] })) as Record<string, unknown>[];
  if (rows.some((row) => row.updatedBy) || (await isRewritten(strapi, uid, entry))) {
    report.kept.push({ name, reason: 'edited by somebody' });
    return;
  }
  if (rows.length > 0 && (await isInUse(strapi, uid, documentId))) {
    report.kept.push({ name, reason: 'used by something that stays' });
    return;
  }
  await strapi.db.transaction(async () => {
    if (rows.length > 0)
      await strapi
        .documents(uid as never)
        .delete({ documentId, ...(entry.digests[''] === undefined ? { locale: '*' } : {}) });
    const { [name]: _, ...entries } = made.entries;
    made.entries = entries;
    made.linked = made.linked.filter((key) => `article/${key}` !== name);
    await writeMade(strapi, made);
  });
  if (rows.length > 0) report.removed += 1;
}

/** Whether a language that the fill wrote reads otherwise now, say after a write with an API token, which leaves no editor's name. */
async function isRewritten(strapi: Core.Strapi, uid: string, entry: MadeEntry): Promise<boolean> {
  const now = await currentDigests(strapi, uid, entry.documentId);
  return Object.entries(entry.digests).some(
    ([locale, digest]) => now[locale] !== undefined && now[locale] !== digest,
  );
}

async function removeFile(
  strapi: Core.Strapi,
  made: MadeRecord,
  { name, id }: { name: string; id: number },
  report: RemoveReport,
): Promise<void> {
  const file = await strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { id }, populate: ['updatedBy'] });
  if (file?.updatedBy) {
    report.kept.push({ name, reason: 'edited by somebody' });
    return;
  }
  if (file && (await isFileInUse(strapi, id))) {
    report.kept.push({ name, reason: 'used by something that stays' });
    return;
  }
  if (file) {
    await strapi.plugin('upload').service('upload').remove(file);
    report.files += 1;
  }
  const { [name]: _, ...files } = made.files;
  made.files = files;
  await writeMade(strapi, made);
}
