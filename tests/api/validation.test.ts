import { UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { complete } from '../support/complete';
import { addFile, documentsOf } from '../support/entries';
import { codesOf, graphqlWriter, panelWriter, type Send, tokenWriter } from '../support/writers';

type Values = Record<string, unknown>;

let app: Application;
let rest: Send;
let panel: Send;
let graphql: Awaited<ReturnType<typeof graphqlWriter>>;

beforeAll(async () => {
  app = await startApplication();
  [rest, panel, graphql] = [await tokenWriter(app), await panelWriter(app), await graphqlWriter(app)];
});
afterAll(() => app.stop());

const PLURALS: Record<string, string> = {
  [UID.article]: 'articles',
  [UID.event]: 'events',
  [UID.campaign]: 'campaigns',
  [UID.document]: 'documents',
  [UID.page]: 'pages',
  [UID.organization]: 'organizations',
  [UID.speaker]: 'speakers',
  [UID.redirect]: 'redirects',
};
const text = (...children: Values[]) => [
  { type: 'paragraph', children: [{ type: 'text', text: 'Voir ' }, ...children] },
];
const link = (url: string) => ({ type: 'link', url, children: [{ type: 'text', text: 'ici' }] });
const heading = [{ type: 'heading', level: 1, children: [{ type: 'text', text: 'Trop grand' }] }];
const title = 'Un titre';

type Case = [what: string, uid: string, data: Values, codes: string[]];

const CASES: Case[] = [
  ['an event without a start', UID.event, { title, startsAt: null }, ['event-without-start']],
  [
    'an event that ends before it starts',
    UID.event,
    { title, startsAt: '2027-01-02T10:00:00.000Z', endsAt: '2027-01-02T09:00:00.000Z' },
    ['event-ends-before-start'],
  ],
  [
    'an event in an unknown time zone',
    UID.event,
    { title, startsAt: '2027-01-02T10:00:00.000Z', timezone: 'Europe/Pantin' },
    ['unknown-time-zone'],
  ],
  [
    'an event with an address that is none',
    UID.event,
    { title, startsAt: '2027-01-02T10:00:00.000Z', onlineUrl: 'visio.example' },
    ['address-invalid'],
  ],
  ['a campaign without a deadline', UID.campaign, { title, deadline: null }, ['campaign-without-deadline']],
  [
    'a campaign whose action leads nowhere',
    UID.campaign,
    { title, deadline: '2027-02-01', actions: [{ label: 'Signer', url: 'ici' }] },
    ['address-invalid'],
  ],
  [
    'a campaign whose story has a level-1 heading',
    UID.campaign,
    { title, deadline: '2027-02-01', story: heading },
    ['heading-level-1'],
  ],
  ['a document without its file', UID.document, { title, file: null }, ['document-without-file']],
  ['an organization without a name', UID.organization, { acronym: 'SN' }, ['name-missing']],
  ['a person without a name', UID.speaker, { bio: 'Qui donc ?' }, ['name-missing']],
  [
    'a person with a profile that is none',
    UID.speaker,
    { name: 'Ada', profiles: [{ network: 'mastodon', url: '@ada@example.org' }] },
    ['address-invalid'],
  ],
  [
    'an organization with a website that is none',
    UID.organization,
    { name: 'A', website: 'example.org' },
    ['address-invalid'],
  ],
  ['a redirect from no path', UID.redirect, { from: 'a', to: '/b' }, ['redirect-from-not-a-path']],
  ['a redirect to nowhere', UID.redirect, { from: '/a' }, ['redirect-to-nowhere']],
  ['a redirect to itself', UID.redirect, { from: '/a', to: '/a' }, ['redirect-to-itself']],
  [
    'a redirect with an unknown code',
    UID.redirect,
    { from: '/a', to: '/b', code: 308 },
    ['redirect-code-unknown'],
  ],
  [
    'an article with a link that leads to another site unseen',
    UID.article,
    { title, body: [{ __component: 'content.text', body: text(link('//ailleurs.example')) }] },
    ['link-invalid'],
  ],
  [
    'an article with a button that runs a script',
    UID.article,
    { title, body: [{ __component: 'content.call-to-action', label: 'Oui', url: 'javascript:alert(1)' }] },
    ['link-invalid'],
  ],
  [
    'a page with several faults, all of which are named',
    UID.page,
    {
      title,
      body: [
        { __component: 'content.callout', body: heading },
        { __component: 'content.video', title: 'Film', url: 'video.mp4' },
        { __component: 'content.key-figure', value: '3', sourceUrl: 'nulle part' },
        { __component: 'content.frame', title: 'Carte', url: '/carte' },
      ],
    },
    ['heading-level-1', 'address-invalid', 'address-invalid', 'address-invalid'],
  ],
];

describe.each(CASES)('refuses %s', (_what, uid, data, codes) => {
  const whole = () => complete(app, uid, data);
  const singular = () => app.strapi.contentType(uid as never).info.singularName;

  test('through the document service', async () => {
    const write = documentsOf(app, uid).create({ data, status: 'published' });
    await expect(write).rejects.toMatchObject({
      name: 'ValidationError',
      details: { errors: codes.map((code) => ({ code })) },
    });
  });

  test('through REST, in English', async () => {
    const answer = await rest('post', `/api/${PLURALS[uid]}`, { data: await whole() });
    expect(answer.status).toBe(400);
    expect(codesOf(answer)).toEqual(codes);
    expect(answer.body.error?.message).toMatch(/"|\b(set|give|use|must|needs|cannot)\b/i);
  });

  test('through GraphQL', async () => {
    const name = singular().replace(/(^|-)(\w)/g, (_match, _dash, letter) => letter.toUpperCase());
    const { errors } = await graphql(
      `mutation ($data: ${name}Input!) { create${name}(data: $data) { documentId } }`,
      { data: withTypeNames(await whole()) },
    );
    expect(errors?.[0]?.extensions.error.details.errors.map(({ code }) => code)).toEqual(codes);
  });

  test('through the panel, in French', async () => {
    const hasDrafts = app.strapi.contentType(uid as never).options?.draftAndPublish;
    const path = `/content-manager/collection-types/${uid}`;
    const answer = await panel('post', hasDrafts ? `${path}/actions/publish` : path, await whole());
    expect(answer.status).toBe(400);
    expect(codesOf(answer)).toEqual(codes);
    expect(answer.body.error?.message).not.toMatch(/must|needs|cannot/);
  });

  afterAll(async () => {
    expect(await app.strapi.db.query(uid as never).count()).toBe(0);
  });
});

test('a link that runs a script is refused as soon as it is saved, by Strapi itself', async () => {
  const data = { title, body: [{ __component: 'content.text', body: text(link('javascript:alert(1)')) }] };
  for (const path of ['/api/articles', '/api/articles?status=draft'])
    expect((await rest('post', path, { data })).status).toBe(400);
  expect(await app.strapi.db.query(UID.article).count()).toBe(0);
});

test('a picture in the text of an article is sent to its own block', async () => {
  const image = {
    name: 'a.png',
    url: 'http://localhost:1337/a.png',
    hash: 'a',
    ext: '.png',
    mime: 'image/png',
    size: 1,
    width: 1,
    height: 1,
    provider: 'local',
    createdAt: '2026-01-01',
    updatedAt: '2026-01-01',
  };
  const body = [{ type: 'image', image, children: [{ type: 'text', text: '' }] }];
  const answer = await rest('post', '/api/articles', {
    data: await complete(app, UID.article, { title, body: [{ __component: 'content.text', body }] }),
  });
  expect(codesOf(answer)).toEqual(['picture-in-text']);
  expect(answer.body.error?.details?.errors?.[0]).toMatchObject({
    path: ['body', 0, 'body'],
    message: '"body.0.body" holds a picture: put it in a content.figure block.',
  });
});

describe('a draft', () => {
  test.each(CASES.filter(([, uid]) => ![UID.organization, UID.speaker, UID.redirect].includes(uid as never)))(
    'may be %s, and is kept whole until it is published',
    async (_what, uid, data, codes) => {
      const documents = documentsOf(app, uid);
      const { documentId } = await documents.create({ data });
      await expect(documents.publish({ documentId })).rejects.toMatchObject({
        details: { errors: codes.map((code) => ({ code })) },
      });
      const populate = ['body', 'actions', 'file'].filter((name) => name in data);
      const draft = await documents.findOne({ documentId, populate });
      expect(draft).toMatchObject(JSON.parse(JSON.stringify(data)));
      expect(await documents.findOne({ documentId, status: 'published' })).toBeNull();
      await documents.delete({ documentId, locale: '*' });
    },
  );

  test('saved by the panel without a title stays one, and is not published', async () => {
    const path = `/content-manager/collection-types/${UID.article}`;
    const saved = await panel('post', path, { standfirst: 'À finir' });
    expect(saved.status).toBe(201);
    const { documentId } = saved.body.data as unknown as Values;
    expect((await panel('post', `${path}/${documentId}/actions/publish`, {})).status).toBe(400);
  });
});

describe('sections', () => {
  const sections = () => documentsOf(app, UID.section);
  const chain = async (length: number) => {
    const ids: string[] = [];
    for (let index = 0; index < length; index += 1) {
      const data = { name: `Rubrique ${Math.random()}`, ...(index ? { parent: ids[index - 1] } : {}) };
      ids.push((await sections().create({ data })).documentId);
    }
    return ids;
  };
  const loop = { name: 'ValidationError', details: { errors: [{ code: 'section-loop', path: ['parent'] }] } };

  test.each([1, 2, 3, 6])('hang in no loop of %i', async (length) => {
    const ids = await chain(length);
    const move = sections().update({ documentId: ids[0], data: { parent: ids[length - 1] } });
    await expect(move).rejects.toMatchObject(loop);
    const root = await sections().findOne({ documentId: ids[0], populate: ['parent'] });
    expect(root?.parent).toBeNull();
  });

  test('hang in no loop in any language, whichever way they are moved', async () => {
    const [parent, child] = await chain(2);
    await expect(
      sections().update({ documentId: parent, locale: 'en', data: { parent: child } }),
    ).rejects.toMatchObject(loop);
    const answers = [
      await rest('put', `/api/sections/${parent}`, { data: { parent: child } }),
      await panel('put', `/content-manager/collection-types/${UID.section}/${parent}`, {
        parent: { connect: [{ documentId: child }], disconnect: [] },
      }),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(400);
      expect(codesOf(answer)).toEqual(['section-loop']);
    }
  });

  test('moved below each other at the same moment do not end in a loop', async () => {
    const ids = [...(await chain(1)), ...(await chain(1)), ...(await chain(1))];
    const results = await Promise.allSettled(
      ids.map((documentId, index) =>
        sections().update({ documentId, data: { parent: ids[(index + 1) % 3] } }),
      ),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject(loop);
  });

  test('may be moved elsewhere, or to the root', async () => {
    const [first, second, third] = await chain(3);
    await sections().update({ documentId: third, data: { parent: first } });
    await sections().update({ documentId: second, data: { parent: third } });
    await sections().update({ documentId: second, data: { parent: null } });
    expect((await sections().findOne({ documentId: second, populate: ['parent'] }))?.parent).toBeNull();
  });
});

describe('versions of a document', () => {
  const documents = () => documentsOf(app, UID.document);
  let file: number;
  beforeAll(async () => {
    file = await addFile(app);
  });
  const make = async (supersedes?: string) =>
    (await documents().create({ data: { title, file, supersedes }, status: 'published' })).documentId;
  const replace = (documentId: string, supersedes: string) =>
    documents().update({ documentId, data: { supersedes }, status: 'published' });

  test('do not supersede themselves', async () => {
    const documentId = await make();
    await expect(replace(documentId, documentId)).rejects.toMatchObject({
      details: { errors: [{ code: 'document-supersedes-itself' }] },
    });
  });

  test('do not supersede each other, over however many versions', async () => {
    const first = await make();
    const second = await make(first);
    const third = await make(second);
    for (const latest of [second, third])
      await expect(replace(first, latest)).rejects.toMatchObject({
        details: { errors: [{ code: 'document-version-loop', path: ['supersedes'] }] },
      });
  });

  test('do not supersede each other when the link comes to light by a later publication', async () => {
    const first = (await documents().create({ data: { title, file } })).documentId;
    const second = await make(first);
    await documents().update({ documentId: first, data: { supersedes: second } });
    await expect(documents().publish({ documentId: first })).rejects.toMatchObject({
      details: { errors: [{ code: 'document-version-loop' }] },
    });
  });
});

describe('redirects', () => {
  const redirects = () => documentsOf(app, UID.redirect);

  test('start once from an address, whoever comes second', async () => {
    await redirects().create({ data: { from: '/seule', to: '/b' } });
    await expect(redirects().create({ data: { from: '/seule', to: '/c' } })).rejects.toMatchObject({
      details: { errors: [{ code: 'redirect-from-taken', path: ['from'] }] },
    });
  });

  test('do not go round in circles', async () => {
    await redirects().create({ data: { from: '/un', to: '/deux' } });
    await redirects().create({ data: { from: '/deux', to: '/trois' } });
    await expect(redirects().create({ data: { from: '/trois', to: '/un' } })).rejects.toMatchObject({
      details: { errors: [{ code: 'redirect-loop', path: ['to'] }] },
    });
  });

  test('need no target when the page is gone', async () => {
    const answer = await rest('post', '/api/redirects', { data: { from: '/disparue', code: 410 } });
    expect(answer.status).toBe(201);
  });
});

/** Blocks as GraphQL wants them: named by type and not by component. */
function withTypeNames(data: Values): Values {
  if (!Array.isArray(data.body)) return data;
  const body = data.body.map(({ __component, ...block }) => ({
    __typename: (app.strapi.components[__component as never] as unknown as Values).globalId,
    ...block,
  }));
  return { ...data, body };
}
