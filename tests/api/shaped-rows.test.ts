import { ADDRESSED_UIDS, ALL_UIDS, PLURALS, UID } from '../../src/domain/content/uids';
import type { Application } from '../support/application';
import { comparable, startComparedApplication } from '../support/compared-answers';
import { SECRET } from '../support/guarded-content';

let app: Application;

beforeAll(async () => {
  app = await startComparedApplication();
}, 180_000);
afterAll(() => app.stop());

const LOCALES = [
  '',
  'locale=fr',
  'locale=en',
  'locale=ar',
  'locale=de',
  'locale=en&fallback=fr',
  'fallback=ar',
];
const PLACES: [string, string][] = [
  ...ADDRESSED_UIDS.map((uid): [string, string] => [uid, `/api/${PLURALS[uid]}`]),
  [UID.redirect, '/api/redirects'],
  [UID.site, '/api/site'],
];

async function answerOf(path: string) {
  const { status, text, body } = await app.request.get(path);
  return { status, text, whole: comparable(body), body };
}

/** Asks as usual, and again in a way that goes through all of Strapi's passes and asks for the same. */
async function bothWays(path: string, roundabout: string) {
  const [direct, through] = [
    await answerOf(path),
    await answerOf(`${path}${path.includes('?') ? '&' : '?'}${roundabout}`),
  ];
  expect([path, direct.status, direct.whole]).toEqual([path, through.status, through.whole]);
  // A refusal repeats the slug that was asked for.
  if (direct.status === 200) expect(direct.text).not.toContain(SECRET);
  return direct;
}

test('covers every type', () => {
  expect(PLACES.map(([uid]) => uid).sort()).toEqual([...ALL_UIDS].sort());
});

test.each(PLACES)('lists of %s are what Strapi answers, in every language', async (uid, path) => {
  const roundabout = uid === UID.site ? 'sort=documentId' : 'filters[documentId][$notNull]=true';
  let seen = 0;
  for (const locale of LOCALES)
    for (const pages of uid === UID.site
      ? ['']
      : ['', 'pagination[pageSize]=3&pagination[page]=2', 'pagination[withCount]=false']) {
      const { body } = await bothWays(`${path}?${[locale, pages].filter(Boolean).join('&')}`, roundabout);
      seen += [body.data ?? []].flat().length;
    }
  expect(seen).toBeGreaterThan(0);
});

test.each(PLACES.filter(([uid]) => uid !== UID.site))(
  'entries of %s are what Strapi answers, in every language',
  async (uid, path) => {
    const rows = (await app.strapi.db
      .query(uid as never)
      .findMany({ select: ['documentId', ...(uid === UID.redirect ? [] : ['slug'])] as never })) as {
      documentId: string;
      slug?: string;
    }[];
    const ids = new Set(rows.map(({ documentId }) => documentId));
    const slugs = new Set(rows.flatMap(({ slug }) => slug ?? []));
    let found = 0;
    for (const id of [...ids, 'nothing'])
      for (const locale of ['', 'locale=en', 'locale=ar&fallback=fr']) {
        const { status } = await bothWays(`${path}/${id}?${locale}`, 'sort=documentId');
        if (status === 200) found += 1;
      }
    for (const slug of [...slugs, 'nothing'])
      for (const locale of ['', 'locale=en&fallback=fr'])
        await bothWays(`${path}/slug/${slug}?${locale}`, 'sort=documentId');
    expect(found).toBeGreaterThan(0);
  },
  180_000,
);

test('an answer is the same byte by byte each time', async () => {
  const path = '/api/articles/slug/assotech93';
  const first = await answerOf(path);
  const others = await Promise.all(Array.from({ length: 8 }, () => answerOf(path)));
  expect(new Set(others.map(({ text }) => text))).toEqual(new Set([first.text]));
});
