import { checkReadiness } from '../../../src/domain/checklist/check-readiness';
import type { Person, ReadinessContext } from '../../../src/domain/checklist/item';
import { UID } from '../../../src/domain/content/uids';

type Values = Record<string, unknown>;

const none = () => undefined;
const context: ReadinessContext = { locale: 'fr', people: [], portraitConsentRequired: false };
const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const heading = (level: number, words: string) => ({ type: 'heading', level, children: [text(words)] });
const link = (words: string) => ({ type: 'link', url: 'https://example.org', children: [text(words)] });
const block = (kind: string, values: Values) => ({ __component: `content.${kind}`, ...values });
const image = { id: 1, width: 1200 };

const WHOLE: Record<string, Values> = {
  [UID.article]: { title: 'Titre', standfirst: 'Chapô', section: { documentId: 's' } },
  [UID.event]: {
    title: 'Titre',
    summary: 'Résumé',
    section: [{ documentId: 's' }],
    startsAt: '2027-01-01T10:00:00Z',
    venue: { name: 'Salle' },
  },
  [UID.campaign]: {
    title: 'Titre',
    problem: 'Un',
    solution: 'Deux',
    story: [paragraph(text('Trois'))],
    deadline: '2027-01-01',
    section: { documentId: 's' },
  },
  [UID.document]: { title: 'Titre', summary: 'Résumé', file: { id: 1 }, accessibility: 'accessible' },
  [UID.page]: { title: 'Titre' },
};

function blocking(uid: string, changes: Values, known: Partial<ReadinessContext> = {}): string[] {
  return checkReadiness(uid, { ...WHOLE[uid], ...changes }, { ...context, ...known }, none)
    .filter(({ level, state }) => level === 'blocking' && state === 'todo')
    .map(({ code, path }) => `${code} ${path.join('.')}`);
}

test.each(Object.keys(WHOLE))('%s with what readers need goes out', (uid) =>
  expect(blocking(uid, {})).toEqual([]),
);

test.each<[string, string, Values, string[]]>([
  ['no title', UID.page, { title: ' ' }, ['title-missing title', 'slug-missing slug']],
  ['an address although its title has none yet', UID.page, { title: '日本' }, []],
  ['no standfirst', UID.article, { standfirst: '\u00a0' }, ['standfirst-missing standfirst']],
  ['no section', UID.article, { section: [] }, ['section-missing section']],
  [
    'a related article that is itself',
    UID.article,
    { documentId: 'a', relatedArticles: [{ documentId: 'b' }, { documentId: 'a' }] },
    ['article-related-to-itself relatedArticles'],
  ],
  ['no summary', UID.event, { summary: null }, ['summary-missing summary']],
  ['no date', UID.event, { startsAt: null }, ['event-without-start startsAt']],
  ['an end before its start', UID.event, { endsAt: '2026-01-01' }, ['event-ends-before-start endsAt']],
  ['no place', UID.event, { venue: {} }, ['event-without-venue venue.name']],
  ['a street for a place', UID.event, { venue: { address: { street: '1 rue du Quai' } } }, []],
  ['no place, cancelled', UID.event, { venue: null, stage: 'cancelled' }, []],
  [
    'no online address',
    UID.event,
    { venue: null, attendance: 'online' },
    ['event-without-online-address onlineUrl'],
  ],
  [
    'a registration for an address',
    UID.event,
    { attendance: 'mixed', registrationUrl: 'https://example.org' },
    [],
  ],
  [
    'neither place nor address',
    UID.event,
    { venue: null, attendance: 'mixed' },
    ['event-without-venue venue.name', 'event-without-online-address onlineUrl'],
  ],
  ['no problem', UID.campaign, { problem: '' }, ['campaign-without-problem problem']],
  ['no solution', UID.campaign, { solution: null }, ['campaign-without-solution solution']],
  ['a story without words', UID.campaign, { story: [paragraph(text(''))] }, ['campaign-without-story story']],
  ['no deadline', UID.campaign, { deadline: null }, ['campaign-without-deadline deadline']],
  ['no file', UID.document, { file: null }, ['document-without-file file']],
  [
    'nothing about access',
    UID.document,
    { accessibility: null },
    ['document-accessibility-unstated accessibility'],
  ],
  [
    'another way to its content',
    UID.document,
    { accessibility: null, accessibleAlternative: 'À lire ici.' },
    [],
  ],
])('an entry with %s', (_what, uid, changes, expected) => expect(blocking(uid, changes)).toEqual(expected));

test('every use of a picture has an alternative or is decorative', () => {
  const figures = [{ image }, { image, decorative: true }, { image, alternativeText: ' ' }, { image: null }];
  expect(
    blocking(UID.article, {
      cover: { image },
      seo: { shareImage: { image } },
      body: [block('figure', { figure: { image } }), block('gallery', { figures })],
    }),
  ).toEqual(
    ['cover', 'seo.shareImage', 'body.0.figure', 'body.1.figures.0', 'body.1.figures.2'].map(
      (path) => `picture-without-alternative ${path}.alternativeText`,
    ),
  );
});

test('frames and videos have titles', () => {
  const body = [block('frame', { title: '' }), block('video', {}), block('video', { title: 'Le film' })];
  expect(blocking(UID.page, { body })).toEqual([
    'frame-without-title body.0.title',
    'video-without-title body.1.title',
  ]);
});

describe('headings', () => {
  const written = (...texts: [kind: string, ...levels: number[]][]) =>
    blocking(UID.page, {
      body: texts.map(([kind, ...levels]) =>
        block(kind, { body: levels.map((level, index) => heading(level, `Intertitre ${index}`)) }),
      ),
    });

  test.each<[string, [string, ...number[]][], string[]]>([
    ['in order', [['text', 2, 3, 4, 2, 3]], []],
    [
      'in order through several blocks',
      [
        ['text', 2],
        ['text', 3],
      ],
      [],
    ],
    ['that begin too deep', [['text', 3]], ['heading-level-skipped body.0.body']],
    [
      'that skip a level',
      [
        ['text', 2],
        ['text', 4, 5],
      ],
      ['heading-level-skipped body.1.body'],
    ],
    [
      'of a callout, apart',
      [
        ['text', 2, 3],
        ['callout', 2],
        ['text', 4],
      ],
      [],
    ],
  ])('%s', (_what, texts, expected) => expect(written(...texts)).toEqual(expected));

  test('without words do not count', () => {
    const body = [block('text', { body: [heading(4, ' '), heading(2, 'Un')] })];
    expect(blocking(UID.page, { body })).toEqual([]);
  });
});

test('links have words', () => {
  expect(
    blocking(UID.campaign, {
      story: [paragraph(text('Voir '), link(' '))],
      actions: [{ url: 'https://example.org', label: '' }, { label: '' }],
    }),
  ).toEqual(['link-without-words story', 'link-without-words actions.0.label']);
  expect(
    blocking(UID.page, {
      body: [
        block('call-to-action', { url: '/agir', label: ' ' }),
        block('text', { body: [{ type: 'list', children: [{ type: 'list-item', children: [link('')] }] }] }),
      ],
    }),
  ).toEqual(['link-without-words body.1.body', 'link-without-words body.0.label']);
});

describe('people', () => {
  const person = (documentId: string, changes: Partial<Person> = {}): Person => ({
    documentId,
    name: documentId,
    visibility: 'public',
    portrait: 'none',
    ...changes,
  });
  const named = (documentId: string) => [{ documentId }];
  const people = [
    person('ada'),
    person('bob', { visibility: 'hidden', portrait: 'ended' }),
    person('eve', { portrait: 'ended' }),
    person('joe', { portrait: 'unstated' }),
    person('kim', { visibility: 'name-only', portrait: 'ended' }),
  ];

  test('who are hidden are not named, wherever they stand, and are spoken of once', () => {
    const changes = {
      authors: named('ada'),
      speakers: named('bob'),
      body: [block('quote', { speaker: { documentId: 'bob' } })],
    };
    expect(blocking(UID.article, changes, { people })).toEqual(['speaker-hidden speakers']);
    expect(blocking(UID.event, { programme: [{}, { speakers: named('bob') }] }, { people })).toEqual([
      'speaker-hidden programme.1.speakers',
    ]);
    const body = [block('quote', { speaker: { documentId: 'bob' } })];
    expect(blocking(UID.page, { body }, { people })).toEqual(['speaker-hidden body.0.speaker']);
  });

  test('are shown with their portrait while they agree', () => {
    const speakers = people.filter(({ documentId }) => documentId !== 'bob');
    expect(blocking(UID.article, { speakers }, { people })).toEqual(['portrait-consent-ended speakers']);
    expect(blocking(UID.article, { speakers }, { people, portraitConsentRequired: true })).toEqual([
      'portrait-consent-ended speakers',
      'portrait-consent-missing speakers',
    ]);
  });

  test('whom nobody knows of are taken to be shown', () => {
    expect(blocking(UID.article, { speakers: named('x') })).toEqual([]);
  });
});

test('reference records have no checklist', () => {
  expect(checkReadiness(UID.speaker, {}, context, none)).toEqual([]);
});

test('says what is done, and first what is to do', () => {
  const items = checkReadiness(UID.article, { ...WHOLE[UID.article], section: null }, context, none);
  expect(items[0]).toMatchObject({ code: 'section-missing', state: 'todo', overridable: true });
  expect(items.find(({ code }) => code === 'standfirst')).toMatchObject({
    state: 'done',
    path: ['standfirst'],
  });
  expect(items.map(({ code }) => code)).not.toContain('picture-alternatives');
});
