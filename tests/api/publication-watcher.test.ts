import type { PublicationWatcher } from '../../src/adapters/publication-watcher';
import { UID } from '../../src/domain/content/uids';
import type { PublicationChange } from '../../src/domain/publication/publication-change';
import { refusal } from '../../src/domain/publication/refusal';
import { type Application, startApplication } from '../support/application';
import { documentsOf, type Entry } from '../support/entries';
import { type Answer, codesOf, graphqlWriter, panelWriter, type Send, tokenWriter } from '../support/writers';

type Values = Record<string, unknown>;

const FORBIDDEN = 'Titre interdit';

let app: Application;
let watcher: PublicationWatcher;
let told: PublicationChange[] = [];
let rest: Send;
let panel: Send;
let graphql: Awaited<ReturnType<typeof graphqlWriter>>;
let onChange: ((change: PublicationChange) => unknown) | null = null;

beforeAll(async () => {
  app = await startApplication();
  [rest, panel, graphql] = [await tokenWriter(app), await panelWriter(app), await graphqlWriter(app)];
  rubric = (await sections().create({ data: { name: 'Rubrique' } })).documentId;
  watcher = app.strapi.get('publication-watcher') as PublicationWatcher;
  watcher.onPublicationChange('first', async (change) => {
    await onChange?.(change);
  });
  watcher.onPublicationChange('second', (change) => void told.push(change));
  watcher.beforePublication((_uid, entry) =>
    entry.title === FORBIDDEN || entry.name === FORBIDDEN
      ? [refusal('forbidden-title', ['title'], 'Changez ce titre.', 'Change this title.')]
      : [],
  );
});
afterAll(() => app.stop());
beforeEach(() => {
  told = [];
  onChange = null;
});

const articles = () => documentsOf(app, UID.article);
const sections = () => documentsOf(app, UID.section);
const PANEL_ARTICLES = `/content-manager/collection-types/${UID.article}`;
const PANEL_SECTIONS = `/content-manager/collection-types/${UID.section}`;
let count = 0;
const newTitle = () => {
  count += 1;
  return `Titre ${count}`;
};

/** An article in French and English, in the state asked for; what that told is forgotten. */
async function article(published: string[] = []): Promise<Entry> {
  const entry = await articles().create({ data: { title: newTitle() }, locale: 'fr' });
  await articles().update({ documentId: entry.documentId, locale: 'en', data: { title: newTitle() } });
  for (const locale of published) await articles().publish({ documentId: entry.documentId, locale });
  told = [];
  return entry;
}

async function section(): Promise<Entry> {
  const entry = await sections().create({ data: { name: newTitle() } });
  told = [];
  return entry;
}

/** What was told, one line each; of one entry alone if it is given. */
function lines(documentId?: string): string[] {
  return told
    .filter((change) => !documentId || change.documentId === documentId)
    .map(({ action, locale }) => `${action} ${locale}`)
    .sort();
}

async function succeed(answer: Promise<Answer>): Promise<Values> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body as unknown as Values;
}

async function mutate(query: string, variables: Values): Promise<void> {
  const { errors } = await graphql(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
}

const CREATE =
  'mutation ($data: ArticleInput!, $status: PublicationStatus) { createArticle(data: $data, status: $status) { documentId } }';
const UPDATE =
  'mutation ($documentId: ID!, $data: ArticleInput!, $status: PublicationStatus) { updateArticle(documentId: $documentId, data: $data, status: $status) { documentId } }';
const DELETE = 'mutation ($documentId: ID!) { deleteArticle(documentId: $documentId) { documentId } }';
let rubric: string;
const data = (title = newTitle()) => ({ title, standfirst: 'Un chapô', section: rubric });

type Case = [
  path: string,
  write: string,
  published: string[],
  run: (id: string) => Promise<unknown>,
  expected: string[],
];

const CASES: Case[] = [
  ['the document service', 'create a draft', [], () => articles().create({ data: data() }), []],
  [
    'the document service',
    'create published',
    [],
    () => articles().create({ data: data(), status: 'published' }),
    ['published fr'],
  ],
  [
    'the document service',
    'update a draft',
    ['fr'],
    (documentId) => articles().update({ documentId, data: data() }),
    [],
  ],
  [
    'the document service',
    'update published',
    ['fr'],
    (documentId) => articles().update({ documentId, data: data(), status: 'published' }),
    ['updated fr'],
  ],
  [
    'the document service',
    'update a new language, published',
    ['fr'],
    (documentId) => articles().update({ documentId, locale: 'ar', data: data(), status: 'published' }),
    ['published ar'],
  ],
  [
    'the document service',
    'publish the default language',
    [],
    (documentId) => articles().publish({ documentId }),
    ['published fr'],
  ],
  [
    'the document service',
    'publish one language',
    ['fr'],
    (documentId) => articles().publish({ documentId, locale: 'en' }),
    ['published en'],
  ],
  [
    'the document service',
    'publish several languages',
    ['en'],
    (documentId) => articles().publish({ documentId, locale: ['fr', 'en'] }),
    ['published fr', 'updated en'],
  ],
  [
    'the document service',
    'publish every language',
    ['fr'],
    (documentId) => articles().publish({ documentId, locale: '*' }),
    ['published en', 'updated fr'],
  ],
  [
    'the document service',
    'unpublish one language',
    ['fr', 'en'],
    (documentId) => articles().unpublish({ documentId, locale: 'en' }),
    ['unpublished en'],
  ],
  [
    'the document service',
    'unpublish every language',
    ['fr', 'en'],
    (documentId) => articles().unpublish({ documentId, locale: '*' }),
    ['unpublished en', 'unpublished fr'],
  ],
  [
    'the document service',
    'unpublish what is not published',
    [],
    (documentId) => articles().unpublish({ documentId, locale: '*' }),
    [],
  ],
  [
    'the document service',
    'discard a draft',
    ['fr'],
    (documentId) => articles().discardDraft({ documentId }),
    [],
  ],
  [
    'the document service',
    'delete one language',
    ['fr', 'en'],
    (documentId) => articles().delete({ documentId, locale: 'en' }),
    ['deleted en'],
  ],
  [
    'the document service',
    'delete every language',
    ['fr', 'en'],
    (documentId) => articles().delete({ documentId, locale: '*' }),
    ['deleted en', 'deleted fr'],
  ],
  [
    'the document service',
    'delete a draft',
    [],
    (documentId) => articles().delete({ documentId, locale: '*' }),
    [],
  ],
  [
    'the document service',
    'clone',
    ['fr', 'en'],
    (documentId) => articles().clone({ documentId, locale: '*' }),
    [],
  ],

  [
    'REST',
    'create a draft',
    [],
    () => succeed(rest('post', '/api/articles?status=draft', { data: data() })),
    [],
  ],
  [
    'REST',
    'create published',
    [],
    () => succeed(rest('post', '/api/articles', { data: data() })),
    ['published fr'],
  ],
  [
    'REST',
    'update a draft',
    ['fr'],
    (id) => succeed(rest('put', `/api/articles/${id}?status=draft`, { data: data() })),
    [],
  ],
  [
    'REST',
    'update published',
    ['fr'],
    (id) => succeed(rest('put', `/api/articles/${id}`, { data: data() })),
    ['updated fr'],
  ],
  [
    'REST',
    'update another language',
    ['fr'],
    (id) => succeed(rest('put', `/api/articles/${id}?locale=en`, { data: data() })),
    ['published en'],
  ],
  ['REST', 'delete', ['fr', 'en'], (id) => succeed(rest('delete', `/api/articles/${id}`)), ['deleted fr']],

  ['GraphQL', 'create a draft', [], () => mutate(CREATE, { data: data(), status: 'DRAFT' }), []],
  [
    'GraphQL',
    'create published',
    [],
    () => mutate(CREATE, { data: data(), status: 'PUBLISHED' }),
    ['published fr'],
  ],
  [
    'GraphQL',
    'update a draft',
    ['fr'],
    (documentId) => mutate(UPDATE, { documentId, data: data(), status: 'DRAFT' }),
    [],
  ],
  [
    'GraphQL',
    'update published',
    ['fr'],
    (documentId) => mutate(UPDATE, { documentId, data: data(), status: 'PUBLISHED' }),
    ['updated fr'],
  ],
  ['GraphQL', 'delete', ['fr'], (documentId) => mutate(DELETE, { documentId }), ['deleted fr']],

  ['the panel', 'save a new draft', [], () => succeed(panel('post', PANEL_ARTICLES, data())), []],
  [
    'the panel',
    'publish a new entry',
    [],
    () => succeed(panel('post', `${PANEL_ARTICLES}/actions/publish`, data())),
    ['published fr'],
  ],
  ['the panel', 'save a draft', ['fr'], (id) => succeed(panel('put', `${PANEL_ARTICLES}/${id}`, data())), []],
  [
    'the panel',
    'publish',
    ['fr'],
    (id) => succeed(panel('post', `${PANEL_ARTICLES}/${id}/actions/publish`, data())),
    ['updated fr'],
  ],
  [
    'the panel',
    'publish another language',
    ['fr'],
    (id) =>
      succeed(
        panel('post', `${PANEL_ARTICLES}/${id}/actions/publish?locale=en`, { ...data(), locale: 'en' }),
      ),
    ['published en'],
  ],
  [
    'the panel',
    'publish in bulk',
    ['fr'],
    (id) =>
      succeed(
        panel('post', `${PANEL_ARTICLES}/actions/bulkPublish`, { documentIds: [id], locale: ['fr', 'en'] }),
      ),
    ['published en', 'updated fr'],
  ],
  [
    'the panel',
    'unpublish in bulk',
    ['fr', 'en'],
    (id) =>
      succeed(
        panel('post', `${PANEL_ARTICLES}/actions/bulkUnpublish`, { documentIds: [id], locale: ['fr', 'en'] }),
      ),
    ['unpublished en', 'unpublished fr'],
  ],
  [
    'the panel',
    'unpublish',
    ['fr', 'en'],
    (id) => succeed(panel('post', `${PANEL_ARTICLES}/${id}/actions/unpublish`, {})),
    ['unpublished fr'],
  ],
  [
    'the panel',
    'unpublish and discard',
    ['fr'],
    (id) => succeed(panel('post', `${PANEL_ARTICLES}/${id}/actions/unpublish`, { discardDraft: true })),
    ['unpublished fr'],
  ],
  [
    'the panel',
    'discard a draft',
    ['fr'],
    (id) => succeed(panel('post', `${PANEL_ARTICLES}/${id}/actions/discard`, {})),
    [],
  ],
  ['the panel', 'clone', ['fr'], (id) => succeed(panel('post', `${PANEL_ARTICLES}/clone/${id}`, data())), []],
  [
    'the panel',
    'delete',
    ['fr', 'en'],
    (id) => succeed(panel('delete', `${PANEL_ARTICLES}/${id}?locale=fr`)),
    ['deleted fr'],
  ],
  [
    'the panel',
    'delete in bulk',
    ['fr', 'en'],
    (id) =>
      succeed(panel('post', `${PANEL_ARTICLES}/actions/bulkDelete`, { documentIds: [id], locale: 'fr' })),
    ['deleted fr'],
  ],
];

describe('of an article with some languages published', () => {
  test.each(CASES)('%s: %s (published: %j)', async (_path, _write, published, run, expected) => {
    const { documentId } = await article(published);
    await run(documentId);
    expect(lines()).toEqual(expected);
  });

  test('says which entry it is, under which slug it is found now, and under which it was', async () => {
    const { documentId, slug } = await article(['fr']);
    await articles().update({ documentId, data: { slug: 'une-autre-adresse' }, status: 'published' });
    expect(told.filter(({ uid }) => uid === UID.article)).toEqual([
      {
        action: 'updated',
        uid: UID.article,
        documentId,
        locale: 'fr',
        slug: 'une-autre-adresse',
        previousSlug: slug,
      },
    ]);
    told = [];
    await articles().unpublish({ documentId });
    expect(told).toEqual([
      {
        action: 'unpublished',
        uid: UID.article,
        documentId,
        locale: 'fr',
        slug: null,
        previousSlug: 'une-autre-adresse',
      },
    ]);
  });

  test.each([
    ['saved and published at once', 'published' as const],
    ['saved first and published then', undefined],
  ])('shows and tells what languages share in each of them: %s', async (_how, status) => {
    const events = documentsOf(app, UID.event);
    const { documentId } = await events.create({
      data: { ...data(), startsAt: '2027-01-01T10:00:00.000Z' },
      status: 'published',
    });
    for (const locale of ['en', 'ar'])
      await events.update({ documentId, locale, data: data(), status: 'published' });
    await events.unpublish({ documentId, locale: 'ar' });
    told = [];
    await events.update({ documentId, data: { startsAt: '2027-01-02T10:00:00.000Z' }, status });
    if (!status) await events.publish({ documentId });
    const english = await events.findOne({ documentId, locale: 'en', status: 'published' });
    expect(new Date(String(english?.startsAt)).toISOString()).toBe('2027-01-02T10:00:00.000Z');
    expect(lines()).toEqual(['updated en', 'updated fr']);
    for (const locale of ['en', 'ar']) {
      const draft = await events.findOne({ documentId, locale });
      expect(new Date(String(draft?.startsAt)).toISOString()).toBe('2027-01-02T10:00:00.000Z');
    }
  });
});

describe('of a reference record, which is shown as soon as it is saved', () => {
  const everywhere = (action: string) => ['ar', 'en', 'fr'].map((locale) => `${action} ${locale}`);

  test.each([
    ['the document service', () => sections().create({ data: { name: newTitle() } })],
    ['REST', () => succeed(rest('post', '/api/sections', { data: { name: newTitle() } }))],
    [
      'GraphQL',
      () =>
        mutate('mutation ($name: String) { createSection(data: { name: $name }) { documentId } }', {
          name: newTitle(),
        }),
    ],
    ['the panel', () => succeed(panel('post', PANEL_SECTIONS, { name: newTitle() }))],
  ])('%s: create', async (_path, create) => {
    await create();
    expect(lines()).toEqual(everywhere('published'));
  });

  test.each([
    [
      'the document service',
      (documentId: string) => sections().update({ documentId, data: { description: newTitle() } }),
    ],
    [
      'REST',
      (id: string) => succeed(rest('put', `/api/sections/${id}`, { data: { description: newTitle() } })),
    ],
    [
      'GraphQL',
      (id: string) =>
        mutate(
          'mutation ($id: ID!) { updateSection(documentId: $id, data: { description: "a" }) { documentId } }',
          { id },
        ),
    ],
    [
      'the panel',
      (id: string) => succeed(panel('put', `${PANEL_SECTIONS}/${id}`, { description: newTitle() })),
    ],
  ])('%s: update one language', async (_path, update) => {
    const { documentId } = await section();
    await update(documentId);
    expect(lines()).toEqual(['updated fr']);
  });

  test('tells of every language when a shared attribute changes', async () => {
    const { documentId } = await section();
    await sections().update({ documentId, data: { position: 3 } });
    expect(lines()).toEqual(everywhere('updated'));
  });

  test.each([
    ['the document service', (documentId: string) => sections().delete({ documentId, locale: '*' })],
    ['the panel', (id: string) => succeed(panel('delete', `${PANEL_SECTIONS}/${id}?locale=*`))],
    [
      'the panel, in bulk',
      (id: string) =>
        succeed(panel('post', `${PANEL_SECTIONS}/actions/bulkDelete`, { documentIds: [id], locale: 'fr' })),
    ],
  ])('%s: delete', async (_path, remove) => {
    const { documentId } = await section();
    await remove(documentId);
    expect(lines()).toEqual(everywhere('deleted'));
  });

  test.each([
    ['REST', (id: string) => succeed(rest('delete', `/api/sections/${id}`))],
    [
      'GraphQL',
      (id: string) => mutate('mutation ($id: ID!) { deleteSection(documentId: $id) { documentId } }', { id }),
    ],
  ])('%s: delete, naming no language', async (_path, remove) => {
    const { documentId } = await section();
    await remove(documentId);
    expect(lines()).toEqual(everywhere('deleted'));
  });

  test('tells of a record without languages', async () => {
    const redirects = documentsOf(app, UID.redirect);
    const { documentId } = await redirects.create({ data: { from: '/a', to: '/b' } });
    await redirects.update({ documentId, data: { to: '/c' } });
    await redirects.delete({ documentId });
    expect(lines()).toEqual(['deleted null', 'published null', 'updated null']);
  });
});

describe('inside a wider transaction', () => {
  test('tells nothing before the outermost commit, and then once for all writes of an entry', async () => {
    const { documentId } = await article(['fr']);
    await app.strapi.db.transaction(async () => {
      await articles().update({ documentId, data: data(), status: 'published' });
      await articles().publish({ documentId, locale: '*' });
      expect(told).toEqual([]);
    });
    expect(lines()).toEqual(['published en', 'updated fr']);
  });

  test('tells nothing when it is rolled back', async () => {
    const { documentId } = await article();
    const rolledBack = app.strapi.db.transaction(async () => {
      await articles().publish({ documentId });
      throw new Error('rolled back');
    });
    await expect(rolledBack).rejects.toThrow('rolled back');
    expect(told).toEqual([]);
    expect(await articles().findOne({ documentId, status: 'published' })).toBeNull();
  });

  test('tells nothing of an entry that came and went', async () => {
    await app.strapi.db.transaction(async () => {
      const { documentId } = await articles().create({ data: data(), status: 'published' });
      await articles().delete({ documentId, locale: '*' });
    });
    expect(told).toEqual([]);
  });
});

describe('subscribers', () => {
  test('read what was committed', async () => {
    let seen: unknown;
    onChange = async ({ documentId }) => {
      seen = (await articles().findOne({ documentId, status: 'published' }))?.title;
    };
    await articles().create({ data: { title: 'Lu après coup' }, status: 'published' });
    expect(seen).toBe('Lu après coup');
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error('index out of order');
      },
    ],
    ['rejects', () => Promise.reject(new Error('index out of order'))],
  ])('go on when one %s, the write stays, and the failure is logged with the entry', async (_how, fail) => {
    const logged = jest.spyOn(app.strapi.log, 'error').mockReturnValue(app.strapi.log);
    onChange = fail;
    const { documentId } = await articles().create({ data: data(), status: 'published' });
    expect(lines()).toEqual(['published fr']);
    expect(await articles().findOne({ documentId, status: 'published' })).not.toBeNull();
    expect(logged).toHaveBeenCalledTimes(1);
    expect(logged.mock.calls[0]?.[0]).toMatch(
      new RegExp(`first failed on published .*${documentId}.*index out of order`, 's'),
    );
    logged.mockRestore();
  });

  test('may write themselves, and each of their writes is told once', async () => {
    onChange = async (change) => {
      if (change.uid !== UID.section || change.locale !== 'fr' || change.action !== 'published') return;
      for (const name of ['un', 'deux', 'trois']) await documentsOf(app, UID.tag).create({ data: { name } });
    };
    await sections().create({ data: { name: newTitle() } });
    expect(
      told
        .filter(({ uid }) => uid === UID.tag)
        .map(({ locale }) => locale)
        .sort(),
    ).toEqual(['ar', 'en', 'fr'].flatMap((locale) => [locale, locale, locale]));
  });
});

describe('a check that refuses', () => {
  const PANEL_REFUSAL = { status: 400, message: 'Changez ce titre.', codes: ['forbidden-title'] };
  const API_REFUSAL = { status: 400, message: 'Change this title.', codes: ['forbidden-title'] };
  const refused = async (answer: Promise<Answer>) => {
    const { status, body } = await answer;
    expect(body.error?.name).toBe('ValidationError');
    return { status, message: body.error?.message, codes: codesOf({ status, body }) };
  };
  const forbidden = () => data(FORBIDDEN);

  afterEach(async () => {
    expect(told).toEqual([]);
    expect(await app.strapi.db.query(UID.article).count({ where: { title: FORBIDDEN } })).toBe(0);
    expect(await app.strapi.db.query(UID.section).count({ where: { name: FORBIDDEN } })).toBe(0);
  });

  test('undoes what the document service wrote', async () => {
    await expect(articles().create({ data: forbidden(), status: 'published' })).rejects.toMatchObject({
      name: 'ValidationError',
      message: 'Change this title.',
      details: {
        errors: [
          {
            code: 'forbidden-title',
            path: ['title'],
            message: 'Change this title.',
            name: 'ValidationError',
          },
        ],
      },
    });
    const { documentId } = await article(['fr']);
    await expect(articles().update({ documentId, data: forbidden(), status: 'published' })).rejects.toThrow(
      'Change this title.',
    );
  });

  test('undoes the other languages of the same write', async () => {
    const { documentId } = await article();
    await articles().update({ documentId, locale: 'en', data: forbidden() });
    await expect(articles().publish({ documentId, locale: '*' })).rejects.toThrow('Change this title.');
    expect(await articles().findOne({ documentId, locale: 'fr', status: 'published' })).toBeNull();
    await articles().update({ documentId, locale: 'en', data: data() });
  });

  test('undoes what REST wrote', async () => {
    const { documentId } = await article(['fr']);
    expect(await refused(rest('post', '/api/articles', { data: forbidden() }))).toEqual(API_REFUSAL);
    expect(await refused(rest('put', `/api/articles/${documentId}`, { data: forbidden() }))).toEqual(
      API_REFUSAL,
    );
    expect(await refused(rest('post', '/api/sections', { data: { name: FORBIDDEN } }))).toEqual(API_REFUSAL);
  });

  test('undoes what GraphQL wrote', async () => {
    const { documentId } = await article(['fr']);
    const answers = [
      await graphql(CREATE, { data: forbidden(), status: 'PUBLISHED' }),
      await graphql(UPDATE, { documentId, data: forbidden(), status: 'PUBLISHED' }),
    ];
    for (const { errors } of answers) {
      expect(errors?.[0]?.message).toBe('Change this title.');
      expect(errors?.[0]?.extensions.error.name).toBe('ValidationError');
      expect(errors?.[0]?.extensions.error.details.errors.map(({ code }) => code)).toEqual([
        'forbidden-title',
      ]);
    }
  });

  test('undoes what the panel wrote, and says so in French', async () => {
    const { documentId } = await article(['fr']);
    expect(await refused(panel('post', `${PANEL_ARTICLES}/actions/publish`, forbidden()))).toEqual(
      PANEL_REFUSAL,
    );
    expect(
      await refused(panel('post', `${PANEL_ARTICLES}/${documentId}/actions/publish`, forbidden())),
    ).toEqual(PANEL_REFUSAL);
    expect(await refused(panel('post', PANEL_SECTIONS, { name: FORBIDDEN }))).toEqual(PANEL_REFUSAL);
  });

  test('undoes a whole bulk publication in the panel', async () => {
    const [sound, unsound] = [await article(), await article()];
    await articles().update({ documentId: unsound.documentId, data: forbidden() });
    const documentIds = [sound.documentId, unsound.documentId];
    expect(
      await refused(panel('post', `${PANEL_ARTICLES}/actions/bulkPublish`, { documentIds, locale: ['fr'] })),
    ).toEqual({
      ...PANEL_REFUSAL,
      message: `«\u00a0${FORBIDDEN}\u00a0» n’est pas prêt\u00a0: Changez ce titre.`,
    });
    expect(await articles().findOne({ documentId: sound.documentId, status: 'published' })).toBeNull();
    await articles().update({ documentId: unsound.documentId, data: data() });
  });

  test('lets a draft be saved', async () => {
    const { documentId } = await article();
    await articles().update({ documentId, data: forbidden() });
    expect((await articles().findOne({ documentId }))?.title).toBe(FORBIDDEN);
    await articles().delete({ documentId, locale: '*' });
  });
});
