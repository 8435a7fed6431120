import type { Core } from '@strapi/strapi';
import { UID } from '../../domain/content/uids';
import { relatedArticles } from '../../domain/sample/articles';
import type { ArticleKey } from '../../domain/sample/keys';
import { type EntryKind, PLAN, type PlannedEntry } from '../../domain/sample/plan';
import { type Reference, toAll, withIds } from '../../domain/sample/reference';
import { currentDigests } from './digests';
import { alone, type MadeRecord, readMade, writeMade } from './made-entries';
import { uploadFiles } from './upload-files';

type Values = Record<string, unknown>;

export interface FillReport {
  files: number;
  /** Entries made now, by kind. */
  made: Partial<Record<EntryKind, number>>;
  /** Entries that were left out because the site has its own, by `<kind>/<key>`. */
  left: string[];
}

/** Name of each kind in the log, several and one. */
const NAMES: Record<EntryKind, [string, string]> = {
  tag: ['tags', 'tag'],
  section: ['sections', 'section'],
  organization: ['organizations', 'organization'],
  speaker: ['speakers', 'speaker'],
  document: ['documents', 'document'],
  event: ['events', 'event'],
  campaign: ['campaigns', 'campaign'],
  article: ['articles', 'article'],
  page: ['pages', 'page'],
  site: ['site settings', 'site settings'],
  redirect: ['redirects', 'redirect'],
};

/** Makes what is missing of the sample content. Each entry is made whole or not at all, and never twice. */
export async function fillContent(strapi: Core.Strapi): Promise<FillReport> {
  return alone(strapi, async () => {
    const made = await readMade(strapi);
    const report: FillReport = { files: await uploadFiles(strapi, made), made: {}, left: [] };
    if (report.files > 0) strapi.log.info(`Sample content: ${report.files} pictures and files`);
    for (const { kind, entries } of PLAN) {
      const missing = entries.filter(({ key }) => !made.entries[`${kind}/${key}`]);
      let count = 0;
      for (const entry of missing) {
        if (await isTaken(strapi, entry)) report.left.push(`${kind}/${entry.key}`);
        else {
          await makeEntry(strapi, made, entry);
          count += 1;
        }
      }
      if (kind === 'article') await linkRelatedArticles(strapi, made);
      if (count === 0) continue;
      report.made[kind] = count;
      strapi.log.info(`Sample content: ${count} ${NAMES[kind][count === 1 ? 1 : 0]}`);
    }
    await writeMade(strapi, Object.assign(made, { isSettled: true }));
    return report;
  });
}

/** Whether the site has settings of its own, or a redirect from the same address. */
async function isTaken(strapi: Core.Strapi, { kind, versions }: PlannedEntry): Promise<boolean> {
  if (kind === 'site') return (await strapi.db.query(UID.site).count()) > 0;
  const from = versions[0]?.data.from as string;
  return kind === 'redirect' && (await strapi.db.query(UID.redirect).count({ where: { from } })) > 0;
}

async function makeEntry(strapi: Core.Strapi, made: MadeRecord, entry: PlannedEntry): Promise<void> {
  const uid = UID[entry.kind];
  const documents = strapi.documents(uid as never);
  await strapi.db.transaction(async () => {
    const redirects = await redirectIds(strapi);
    let documentId: string | undefined;
    for (const { locale, data } of entry.versions) {
      const written = withIds(await withFreeSlug(strapi, uid, locale, data), (to) =>
        idOf(made, to),
      ) as Values;
      const version = { ...(locale ? { locale } : {}), data: written as never };
      if (documentId) await documents.update({ documentId, ...version });
      else documentId = (await documents.create(version)).documentId;
    }
    if (!documentId) return;
    const locales = entry.versions.map(({ locale }) => locale).filter((locale) => locale !== null);
    if (strapi.contentType(uid).options?.draftAndPublish && !entry.draft)
      await (documents as unknown as Publishing).publish({ documentId, locale: locales });
    await forgetDetours(strapi, redirects, entry.kind);
    made.entries[`${entry.kind}/${entry.key}`] = {
      kind: entry.kind,
      documentId,
      digests: await currentDigests(strapi, uid, documentId),
    };
    await writeMade(strapi, made);
  });
}

interface Publishing {
  publish(params: { documentId: string; locale: string[] }): Promise<unknown>;
}

function idOf(made: MadeRecord, { ref, key }: Reference): string | number {
  const id = made.files[`${ref}/${key}`] ?? made.entries[`${ref}/${key}`]?.documentId;
  if (id === undefined)
    throw new Error(`The sample content refers to ${ref} "${key}", which was not made before it`);
  return id;
}

/** The attributes, without the slug when another entry has it: the application then finds a free one. */
async function withFreeSlug(
  strapi: Core.Strapi,
  uid: string,
  locale: string | null,
  { slug, ...data }: Values,
): Promise<Values> {
  if (!slug || !locale) return data;
  const taken = await strapi.db.query(uid as never).count({ where: { slug, locale } as never });
  return taken > 0 ? data : { ...data, slug };
}

async function redirectIds(strapi: Core.Strapi): Promise<Set<string>> {
  const rows = (await strapi.db.query(UID.redirect).findMany({ select: ['documentId'] })) as Values[];
  return new Set(rows.map(({ documentId }) => documentId as string));
}

/** A reference record gets a slug in every language at once; giving it its own afterwards would leave a redirect from an address nobody has seen. */
async function forgetDetours(strapi: Core.Strapi, before: Set<string>, kind: EntryKind): Promise<void> {
  if (kind === 'redirect') return;
  for (const documentId of await redirectIds(strapi))
    if (!before.has(documentId)) await strapi.documents(UID.redirect).delete({ documentId });
}

async function linkRelatedArticles(strapi: Core.Strapi, made: MadeRecord): Promise<void> {
  const documents = strapi.documents(UID.article as never) as unknown as Publishing & {
    update(params: { documentId: string; locale: string; data: Values }): Promise<unknown>;
  };
  for (const [key, related] of Object.entries(relatedArticles) as [ArticleKey, ArticleKey[]][]) {
    const article = made.entries[`article/${key}`];
    if (!article || made.linked.includes(key)) continue;
    const { documentId } = article;
    const locales = Object.keys(article.digests);
    await strapi.db.transaction(async () => {
      const data = { relatedArticles: withIds(toAll('article', ...related), (to) => idOf(made, to)) };
      for (const locale of locales) await documents.update({ documentId, locale, data });
      await documents.publish({ documentId, locale: locales });
      made.linked.push(key);
      await writeMade(strapi, made);
    });
  }
}
