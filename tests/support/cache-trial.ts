import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AnswerCache } from '../../src/adapters/answer-cache';
import type { DocumentFacts } from '../../src/adapters/document-facts';
import type { SearchIndex } from '../../src/adapters/search-index';
import { requestKey } from '../../src/domain/cache/request-key';
import { UID } from '../../src/domain/content/uids';
import type { Application } from './application';
import { type Documents, documentsOf } from './entries';

type Values = Record<string, unknown>;

/** What a trial came to. */
export interface TrialReport {
  changes: number;
  /** Changes that the application refused, such as what the checklist holds back. */
  refused: number;
  /** Answers compared with one made without the cache. */
  compared: number;
  /** Of them, those that came from memory. */
  hits: number;
  /** Answers dropped by a change. */
  dropped: number;
  /** Of them, those that were another afterwards. */
  droppedRightly: number;
  /** Answers that were not what the application says without its cache, one sentence each. */
  differences: string[];
  /** Addresses that were answered while nothing changed, and whose answers were not kept. */
  unkept: string[];
}

const LOCALES = ['fr', 'en', 'ar'];
const TYPES = [UID.article, UID.event, UID.campaign, UID.document, UID.page];
const RECORDS = [UID.organization, UID.speaker, UID.section, UID.tag];

/** Numbers that look drawn, the same ones for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A server that asks the same application past its cache. */
export async function startPlainServer(app: Application): Promise<{ url: string; server: Server }> {
  const cache = app.strapi.get('answer-cache') as AnswerCache;
  const callback = app.strapi.server.app.callback();
  const server = createServer((request, response) => {
    cache.passBy(request);
    callback(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/**
 * Makes random changes to the content of an application that listens, while others ask, and after each compares random answers with
 * those made without the cache, until `changes` were made or `isOver`.
 */
export async function tryCache(
  app: Application,
  { changes, seed, isOver = () => false }: { changes: number; seed: number; isOver?: () => boolean },
): Promise<TrialReport> {
  const { store } = app.strapi.get('answer-cache') as AnswerCache;
  const random = chance(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const some = <T>(items: readonly T[], count: number): T[] =>
    Array.from({ length: Math.min(count, items.length) }, () => pick(items));
  const report: TrialReport = {
    changes: 0,
    refused: 0,
    compared: 0,
    hits: 0,
    dropped: 0,
    droppedRightly: 0,
    differences: [],
    unkept: [],
  };
  const plain = await startPlainServer(app);
  const held = new Map<string, string>();
  const isKept = (path: string) =>
    store.find(requestKey({ method: 'GET', url: path, headers: HEADERS }) ?? '') !== null;
  let recent: string[] = [];
  try {
    while (report.changes < changes && !isOver()) {
      const paths = await addresses(app, pick, some);
      recent = [...new Set([...paths, ...some(recent, 40)])];
      for (const path of some(recent, 10)) held.set(path, await ask(app.url ?? '', path));
      const warm = recent.filter((path) => held.has(path) && isKept(path));
      // Somebody always asks while something changes.
      const meanwhile = some(recent, 4);
      const [change] = await Promise.all([
        makeChange(app, random, pick, some),
        ...meanwhile.map((path) => ask(app.url ?? '', path)),
      ]);
      // What a change sets off in the background would come between an answer and the one that it is compared with.
      await (app.strapi.get('document-facts') as DocumentFacts).settled();
      await (app.strapi.get('search-index') as SearchIndex).settled();
      report.changes += 1;
      if (change.refused) report.refused += 1;
      const dropped = warm.filter((path) => !isKept(path));
      report.dropped += dropped.length;
      const looked = new Set([...meanwhile, ...some(warm, 12), ...dropped.slice(0, 12), ...some(recent, 2)]);
      for (const path of looked) {
        const isHit = isKept(path);
        const [cached, fresh] = [await ask(app.url ?? '', path), await ask(plain.url, path)];
        report.compared += 1;
        if (isHit) report.hits += 1;
        // Between the two, only the clock moves: whoever differs is asked once more without the cache.
        if (cached !== fresh && cached !== (await ask(plain.url, path)))
          report.differences.push(
            `${path} after ${change.what}${isHit ? ' (from memory)' : ''}: ${firstDifference(cached, fresh)}`,
          );
        // What goes on in the background may come between once.
        if (!isKept(path) && fresh.startsWith('200\n')) {
          await ask(app.url ?? '', path);
          if (!isKept(path)) report.unkept.push(path);
        }
        if (dropped.includes(path) && held.get(path) !== fresh) report.droppedRightly += 1;
        held.set(path, cached);
      }
      report.dropped -= dropped.filter((path) => !looked.has(path)).length;
    }
  } finally {
    await new Promise((done) => plain.server.close(done));
  }
  return report;
}

const HEADERS = { accept: '*/*', 'apollo-require-preflight': '1' };

async function ask(origin: string, path: string): Promise<string> {
  const response = await fetch(`${origin}${path}`, { headers: HEADERS, redirect: 'manual' });
  const { status, headers } = response;
  return [
    status,
    headers.get('content-type'),
    headers.get('location'),
    headers.get('content-security-policy'),
    Buffer.from(await response.arrayBuffer()).toString('latin1'),
  ].join('\n');
}

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return `«${one.slice(Math.max(0, at - 60), at + 60)}» instead of «${other.slice(Math.max(0, at - 60), at + 60)}»`;
}

type Pick = <T>(items: readonly T[]) => T;
type Some = <T>(items: readonly T[], count: number) => T[];

const PLURALS: Record<string, string> = {
  [UID.article]: 'articles',
  [UID.event]: 'events',
  [UID.campaign]: 'campaigns',
  [UID.document]: 'documents',
  [UID.page]: 'pages',
  [UID.organization]: 'organizations',
  [UID.speaker]: 'speakers',
  [UID.section]: 'sections',
  [UID.tag]: 'tags',
};
const SINGULARS: Record<string, string> = {
  ...mapped((plural) => plural.slice(0, -1)),
  [UID.document]: 'downloadableDocument',
};

function mapped(change: (plural: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(PLURALS).map(([uid, plural]) => [uid, change(plural)]));
}

/** Addresses of all kinds, drawn; those of some that lead nowhere too. */
async function addresses(app: Application, pick: Pick, some: Some): Promise<string[]> {
  const uid = pick([...TYPES, ...RECORDS]);
  const plural = PLURALS[uid] as string;
  const rows = (await app.strapi.db.query(uid as never).findMany({
    select: ['documentId', 'slug', 'locale'] as never,
    limit: 200,
  })) as unknown as { documentId: string; slug: string | null; locale: string }[];
  const locale = pick(LOCALES);
  const paths = [
    '/',
    '/en',
    '/agenda',
    '/actualites',
    `/feeds/articles.${pick(['rss', 'atom', 'json'])}?locale=${locale}`,
    '/feeds/events.ics',
    '/sitemap.xml',
    '/.well-known/security.txt',
    '/api/site',
    `/api/site?locale=${locale}&fallback=fr`,
    `/api/search?q=${encodeURIComponent(pick(['eau', 'santé', 'réunion', 'dossier', 'news', 'monde nouveau']))}&locale=${locale}`,
    `/api/${plural}?locale=${locale}`,
    `/api/${plural}?locale=${locale}&pagination[pageSize]=3&sort=slug:desc`,
    `/api/${plural}?fields[0]=slug&pagination[withCount]=false`,
    `/api/articles?locale=${locale}&filters[section][slug][$eq]=actualites&populate[speakers][populate]=affiliations`,
    `/api/articles?filters[organizations][name][$containsi]=a&fields=title&sort=section.name`,
    `/api/articles?filters[tags][name][$null]=true&populate[relatedArticles][fields]=title`,
    `/api/articles?locale=${locale}&populate[relatedArticles][filters][tags][name][$containsi]=e&populate[speakers][filters][affiliations][organization][name][$containsi]=a`,
    `/api/sections?populate[children][filters][name][$containsi]=e&populate[articles][filters][title][$containsi]=a`,
    `/api/events?filters[campaign][title][$containsi]=e&populate=organizers,speakers,documents`,
    `/api/documents?populate=supersedes,organizations`,
    `/graphql?query=${encodeURIComponent(`{ ${SINGULARS[uid]}s_connection(locale: "${locale}") { nodes { documentId slug url } pageInfo { total } } }`)}`,
    `/graphql?query=${encodeURIComponent('{ articles(locale: "fr") { title url breadcrumb { name url } section { name parent { name } } speakers { name affiliations { position organization { name } } } relatedArticles { title } event { title } cover { image { url alternativeText } } } }')}`,
    `/graphql?query=${encodeURIComponent('{ events { title campaign { title } documents { title supersedes { title } } } sections { name } }')}`,
  ];
  for (const { documentId, slug, locale: own } of some(rows, 6)) {
    const wanted = pick([own, own, locale]);
    paths.push(`/api/${plural}/${documentId}?locale=${wanted}`);
    paths.push(`/api/${plural}/${documentId}?locale=${wanted}&fields=slug`);
    if (!slug) continue;
    paths.push(`/api/${plural}/slug/${slug}?locale=${wanted}&fallback=fr`);
    const { pathname } = new URL(addressOf(app, uid, { slug, locale: own }));
    paths.push(pathname);
    if (TYPES.includes(uid as never)) {
      paths.push(`/oembed?url=${encodeURIComponent(`http://localhost:1337${pathname}`)}`);
      paths.push(`/embed/${plural}/${slug}?locale=${own}`);
      if (own === 'fr') paths.push(`/partenaires/${plural}/${slug}`);
    }
    if (uid === UID.event) paths.push(`/events/${slug}.ics`);
    if (uid === UID.section || uid === UID.tag)
      paths.push(`/feeds/articles.atom?${SINGULARS[uid]}=${slug}&locale=${own}`);
  }
  return paths;
}

function addressOf(app: Application, uid: string, entry: { slug: string; locale: string }): string {
  const paths = app.strapi.config.get('site.readingPaths') as Record<string, Record<string, string>>;
  const prefix = entry.locale === 'fr' ? '' : `/${entry.locale}`;
  return `http://localhost:1337${prefix}/${paths[uid]?.[entry.locale]}/${entry.slug}`;
}

/** One change as somebody could make it; `refused` when the application would not have it. */
async function makeChange(
  app: Application,
  random: () => number,
  pick: Pick,
  some: Some,
): Promise<{ what: string; refused: boolean }> {
  const word = `${pick(['Eau', 'Santé', 'Rencontre', 'Dossier', 'Monde'])} ${Math.floor(random() * 1000)}`;
  const locale = pick(LOCALES);
  const idsOf = async (uid: string): Promise<string[]> => [
    ...new Set(
      (
        (await app.strapi.db
          .query(uid as never)
          .findMany({ select: ['documentId'] as never })) as unknown as {
          documentId: string;
        }[]
      ).map(({ documentId }) => documentId),
    ),
  ];
  const uid = pick(TYPES);
  const record = pick(RECORDS);
  const documents: Documents = documentsOf(app, uid);
  const retitle = (documentId: string) =>
    documentsOf(app, UID.article).update({ documentId, locale, data: { title: word }, status: 'published' });
  const changes: Record<string, () => Promise<unknown>> = {
    'a title': async () =>
      documents.update({
        documentId: pick(await idsOf(uid)),
        locale,
        data: { title: word },
        status: 'published',
      }),
    'a draft': async () =>
      documents.update({ documentId: pick(await idsOf(uid)), locale, data: { title: word } }),
    'a publication': async () => documents.publish({ documentId: pick(await idsOf(uid)), locale }),
    'an unpublication': async () => documents.unpublish({ documentId: pick(await idsOf(uid)), locale }),
    'a discarded draft': async () => documents.discardDraft({ documentId: pick(await idsOf(uid)), locale }),
    'a deletion': async () =>
      random() < 0.3
        ? documents.delete({ documentId: pick(await idsOf(uid)), locale })
        : documents.unpublish({ documentId: pick(await idsOf(uid)), locale }),
    'a new entry': async () =>
      documents.create({
        data: { title: word, ...(uid === UID.event ? { startsAt: '2027-05-01T08:00:00.000Z' } : {}) },
        locale,
        status: pick(['draft', 'published']),
      }),
    'a slug': async () =>
      documents.update({
        documentId: pick(await idsOf(uid)),
        locale,
        data: { slug: `adresse-${Math.floor(random() * 10_000)}` },
        status: 'published',
      }),
    'the relations of an article': async () =>
      documentsOf(app, UID.article).update({
        documentId: pick(await idsOf(UID.article)),
        locale,
        status: 'published',
        data: {
          section: pick(await idsOf(UID.section)),
          tags: some(await idsOf(UID.tag), 2),
          speakers: some(await idsOf(UID.speaker), 2),
          organizations: some(await idsOf(UID.organization), 2),
          relatedArticles: some(await idsOf(UID.article), 2),
          documents: some(await idsOf(UID.document), 1),
          event: pick(await idsOf(UID.event)),
          campaign: pick(await idsOf(UID.campaign)),
        },
      }),
    'the relations of an event': async () =>
      documentsOf(app, UID.event).update({
        documentId: pick(await idsOf(UID.event)),
        locale,
        status: pick(['draft', 'published']),
        data: {
          organizers: some(await idsOf(UID.organization), 2),
          campaign: pick(await idsOf(UID.campaign)),
          documents: some(await idsOf(UID.document), 2),
        },
      }),
    'the times of an event': async () =>
      documentsOf(app, UID.event).update({
        documentId: pick(await idsOf(UID.event)),
        locale,
        status: 'published',
        data: { startsAt: pick(['2026-01-05T08:00:00.000Z', '2028-01-05T08:00:00.000Z']), endsAt: null },
      }),
    'what a document supersedes': async () =>
      documentsOf(app, UID.document).update({
        documentId: pick(await idsOf(UID.document)),
        locale,
        status: pick(['draft', 'published']),
        data: { supersedes: pick([null, pick(await idsOf(UID.document))]) },
      }),
    'a name': async () =>
      documentsOf(app, record).update({
        documentId: pick(await idsOf(record)),
        locale,
        data: { name: word },
      }),
    'a new record': async () => documentsOf(app, record).create({ data: { name: word }, locale }),
    'a record’s end': async () =>
      random() < 0.3 ? documentsOf(app, record).delete({ documentId: pick(await idsOf(record)) }) : undefined,
    'who is shown': async () => {
      const [type, values] = pick([
        [UID.speaker, ['public', 'name-only', 'hidden']],
        [UID.organization, ['public', 'hidden']],
      ] as const);
      await documentsOf(app, type).update({
        documentId: pick(await idsOf(type)),
        locale,
        data: { visibility: pick(values) },
      });
    },
    'a section’s place': async () =>
      documentsOf(app, UID.section).update({
        documentId: pick(await idsOf(UID.section)),
        data: { parent: pick([null, pick(await idsOf(UID.section))]) },
      }),
    'a file': async () => {
      const files = (await app.strapi.db.query('plugin::upload.file').findMany({})) as { id: number }[];
      await app.strapi
        .plugin('upload')
        .service('upload')
        .updateFileInfo(pick(files).id, { alternativeText: word, caption: word });
    },
    'the site': async () => {
      const [site] = await idsOf(UID.site);
      await documentsOf(app, UID.site).update({
        documentId: site as string,
        locale,
        data: pick<Values>([
          { name: word },
          { tagline: word },
          { downloadCountsShown: random() < 0.5 },
          { accentColour: pick(['#0b5394', '#7a1f3d']) },
          { publisher: pick(await idsOf(UID.organization)) },
        ]),
      });
    },
    'a redirect': async () => {
      const redirects = await idsOf(UID.redirect);
      if (redirects.length > 0 && random() < 0.5)
        await documentsOf(app, UID.redirect).delete({ documentId: pick(redirects) });
      else
        await documentsOf(app, UID.redirect).create({
          data: { from: `/ancien-${Math.floor(random() * 50)}`, to: '/actualites', code: 301 },
        });
    },
    'two changes at once': async () => {
      const article = pick(await idsOf(UID.article));
      const tag = pick(await idsOf(UID.tag));
      await app.strapi.db.transaction(async () => {
        await retitle(article);
        await documentsOf(app, UID.tag).update({ documentId: tag, locale, data: { name: word } });
      });
    },
    'a change undone': async () => {
      const article = pick(await idsOf(UID.article));
      await app.strapi.db
        .transaction(async () => {
          await retitle(article);
          throw new Error('undone');
        })
        .catch(() => undefined);
    },
    'rows past the document service': async () => {
      const documentId = pick(await idsOf(uid));
      await app.strapi.db.transaction(async () => {
        const rows = app.strapi.db.query(uid);
        await rows.updateMany({ where: { documentId, locale }, data: { title: word } as never });
        await rows.count({});
      });
    },
  };
  const what = pick(Object.keys(changes));
  try {
    await changes[what]?.();
    return { what: `${what} (${uid} ${record} ${locale})`, refused: false };
  } catch (error) {
    if ((error as Error).name === 'ValidationError' || (error as Error).name === 'NotFoundError')
      return { what: `${what}, refused`, refused: true };
    throw error;
  }
}
