import { ALL_UIDS, namingAttribute, REFERENCE_UIDS, UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { addFile, type Documents, documentsOf, type Entry } from '../support/entries';

type Values = Record<string, unknown>;
type Path = string[];

let app: Application;
let file: number;

beforeAll(async () => {
  app = await startApplication();
  file = await addFile(app);
});
afterAll(() => app.stop());

const documents = (uid: string): Documents => documentsOf(app, uid);

/** Every relation that a type names, as `type path target`; a component or block on the way is a step of the path. */
const RELATIONS: [owner: string, path: string, target: string][] = [
  [UID.article, 'authors', UID.speaker],
  [UID.article, 'body content.quote speaker', UID.speaker],
  [UID.article, 'campaign', UID.campaign],
  [UID.article, 'documents', UID.document],
  [UID.article, 'event', UID.event],
  [UID.article, 'organizations', UID.organization],
  [UID.article, 'relatedArticles', UID.article],
  [UID.article, 'section', UID.section],
  [UID.article, 'speakers', UID.speaker],
  [UID.article, 'tags', UID.tag],
  [UID.campaign, 'documents', UID.document],
  [UID.campaign, 'partners', UID.organization],
  [UID.campaign, 'section', UID.section],
  [UID.campaign, 'tags', UID.tag],
  [UID.document, 'authors', UID.speaker],
  [UID.document, 'organizations', UID.organization],
  [UID.document, 'supersedes', UID.document],
  [UID.event, 'body content.quote speaker', UID.speaker],
  [UID.event, 'campaign', UID.campaign],
  [UID.event, 'documents', UID.document],
  [UID.event, 'organizers', UID.organization],
  [UID.event, 'programme speakers', UID.speaker],
  [UID.event, 'section', UID.section],
  [UID.event, 'speakers', UID.speaker],
  [UID.event, 'tags', UID.tag],
  [UID.page, 'body content.quote speaker', UID.speaker],
  [UID.section, 'parent', UID.section],
  [UID.site, 'publisher', UID.organization],
  [UID.speaker, 'affiliations organization', UID.organization],
  [UID.speaker, 'tags', UID.tag],
];
const isReference = (uid: string) => (REFERENCE_UIDS as readonly string[]).includes(uid) || uid === UID.site;
const OF_PUBLISHED_TYPES = RELATIONS.filter(([owner]) => !isReference(owner));
const OF_REFERENCE_RECORDS = RELATIONS.filter(([owner]) => isReference(owner));
const BETWEEN_PUBLISHED_TYPES = OF_PUBLISHED_TYPES.filter(([, , target]) => !isReference(target));

describe('the model', () => {
  test('has the relations that are tested here and no other', () => {
    const found = ALL_UIDS.flatMap((uid) => relationsBelow(uid).map(([path, target]) => [uid, path, target]));
    expect(found.filter(([, path]) => !String(path).includes('withheld')).sort()).toEqual(
      [...RELATIONS].sort(),
    );
  });

  test('has no relation to a type with draft and publish inside a component, where Strapi loses it', () => {
    const inComponents = ALL_UIDS.flatMap(relationsBelow).filter(([path]) => path.includes(' '));
    expect(inComponents.filter(([, target]) => !isReference(target))).toEqual([]);
  });
});

test.each(OF_PUBLISHED_TYPES)(
  'keeps %s %s through every edition, in both languages',
  async (owner, path, target) => {
    const there = await make(target, {}, 'published');
    const entry = await make(owner, values(owner, path, there.documentId));
    const { documentId } = entry;
    const expectShown = async (locale: string, status: 'draft' | 'published') =>
      expect(await linked(owner, path, documentId, locale, status)).toEqual([there.documentId]);

    await documents(owner).publish({ documentId, locale: '*' });
    for (const locale of ['fr', 'en']) await expectShown(locale, 'published');
    await documents(owner).update({ documentId, locale: 'fr', data: { title: 'Autre titre' } });
    await expectShown('fr', 'draft');
    await expectShown('fr', 'published');
    await documents(owner).update({
      documentId,
      locale: 'en',
      data: { title: 'Other title' },
      status: 'published',
    });
    await expectShown('en', 'published');
    await documents(owner).unpublish({ documentId, locale: 'en' });
    await expectShown('en', 'draft');
    await expectShown('fr', 'published');
    await documents(owner).publish({ documentId, locale: ['fr', 'en'] });
    await documents(owner).discardDraft({ documentId, locale: '*' });
    for (const locale of ['fr', 'en']) {
      await expectShown(locale, 'draft');
      await expectShown(locale, 'published');
    }
  },
);

test.each(OF_REFERENCE_RECORDS)('keeps %s %s through later saves', async (owner, path, target) => {
  const there = await make(target, {});
  const { documentId } = await make(owner, values(owner, path, there.documentId));
  await documents(owner).update({ documentId, data: { name: `Nom ${Math.random()}` } });
  expect(await linked(owner, path, documentId, 'fr')).toEqual([there.documentId]);
});

describe.each(BETWEEN_PUBLISHED_TYPES)('%s %s', (owner, path, target) => {
  const isMany = () => attributesOf(owner)[path]?.relation?.endsWith('Many');
  const setting = (ids: string[]) => ({ [path]: isMany() ? ids : (ids[0] ?? null) });

  /** A target and an entry that links to it, nothing published, and what its draft and its published row show, in both languages. */
  async function pair() {
    const there = await make(target, {});
    const entry = await make(owner, setting([there.documentId]));
    const at = { documentId: there.documentId, locale: '*' };
    const of = { documentId: entry.documentId, locale: '*' };
    const shows = async (status: 'draft' | 'published') => {
      const [fr, en] = await Promise.all(
        ['fr', 'en'].map((locale) => linked(owner, path, entry.documentId, locale, status)),
      );
      expect(fr).toEqual(en);
      return fr?.includes(there.documentId);
    };
    const link = async (ids: string[]) => {
      for (const locale of ['fr', 'en'])
        await documents(owner).update({ documentId: entry.documentId, locale, data: setting(ids) });
    };
    return { there, entry, at, of, shows, link };
  }

  test('shows the target from its publication on, whichever is published first', async () => {
    const { at, of, shows } = await pair();
    await documents(owner).publish(of);
    expect(await shows('published')).toBe(false);
    await documents(target).publish(at);
    expect(await shows('published')).toBe(true);
    expect(await shows('draft')).toBe(true);
  });

  test('shows the target no longer once it is unpublished, and again once it is back', async () => {
    const { at, of, shows } = await pair();
    await documents(target).publish(at);
    await documents(owner).publish(of);
    await documents(target).unpublish(at);
    expect(await shows('published')).toBe(false);
    expect(await shows('draft')).toBe(true);
    await documents(target).publish(at);
    expect(await shows('published')).toBe(true);
  });

  test('still shows a target that was edited and published again', async () => {
    const { there, at, of, shows } = await pair();
    await documents(target).publish(at);
    await documents(owner).publish(of);
    for (const locale of ['fr', 'en'])
      await documents(target).update({
        documentId: there.documentId,
        locale,
        data: { title: 'Nouveau' },
        status: 'published',
      });
    await documents(target).publish(at);
    expect(await shows('published')).toBe(true);
  });

  test('shows readers neither a link nor the loss of a link that is not published yet, when the target is', async () => {
    const { there, at, of, shows, link } = await pair();
    await documents(target).publish(at);
    await documents(owner).publish(of);
    await link([]);
    await documents(target).publish(at);
    expect(await shows('published')).toBe(true);
    await documents(owner).publish(of);
    expect(await shows('published')).toBe(false);
    await link([there.documentId]);
    await documents(target).publish(at);
    expect(await shows('published')).toBe(false);
    expect(await shows('draft')).toBe(true);
  });

  test('keeps the draft’s link when the target’s draft is discarded', async () => {
    const { there, at, of, shows, link } = await pair();
    await link([]);
    await documents(target).publish(at);
    await documents(owner).publish(of);
    await link([there.documentId]);
    await documents(target).discardDraft(at);
    expect(await shows('draft')).toBe(true);
    expect(await shows('published')).toBe(false);
  });

  test('loses nothing when its own draft is discarded while the target is not published', async () => {
    const { at, of, shows } = await pair();
    await documents(owner).publish(of);
    await documents(owner).discardDraft(of);
    expect(await shows('draft')).toBe(true);
    await documents(target).publish(at);
    expect(await shows('published')).toBe(true);
  });

  test('forgets a link that was only in the draft, when the draft is discarded', async () => {
    const { there, at, of, shows, link } = await pair();
    await link([]);
    await documents(target).publish(at);
    await documents(owner).publish(of);
    await link([there.documentId]);
    await documents(owner).discardDraft(of);
    expect(await shows('draft')).toBe(false);
  });

  test('is rid of a target that was deleted', async () => {
    const { at, of, entry, shows } = await pair();
    await documents(target).publish(at);
    await documents(owner).publish(of);
    await documents(target).delete(at);
    expect(await shows('draft')).toBe(false);
    expect(await shows('published')).toBe(false);
    await documents(owner).update({
      documentId: entry.documentId,
      data: { title: 'Après' },
      status: 'published',
    });
    expect(await shows('published')).toBe(false);
  });

  test('keeps the editor’s order, in whatever order the targets are published', async () => {
    if (!isMany()) return;
    const targets = [await make(target, {}), await make(target, {}), await make(target, {})];
    const ids = targets.map(({ documentId }) => documentId);
    const { documentId } = await make(owner, setting(ids));
    await documents(owner).publish({ documentId, locale: '*' });
    for (const index of [2, 0, 1]) await documents(target).publish({ documentId: ids[index], locale: '*' });
    expect(await linked(owner, path, documentId, 'fr', 'published')).toEqual(ids);
    await documents(target).publish({ documentId: ids[1], locale: '*' });
    expect(await linked(owner, path, documentId, 'fr', 'published')).toEqual(ids);
    await documents(owner).publish({ documentId, locale: '*' });
    expect(await linked(owner, path, documentId, 'fr', 'published')).toEqual(ids);
  });

  test('lets several entries link to the same target', async () => {
    const there = await make(target, {}, 'published');
    const first = await make(owner, setting([there.documentId]), 'published');
    const second = await make(owner, setting([there.documentId]), 'published');
    for (const { documentId } of [first, second])
      for (const status of ['draft', 'published'] as const)
        expect(await linked(owner, path, documentId, 'fr', status)).toEqual([there.documentId]);
  });
});

test('lets one person speak at two items of a programme', async () => {
  const speaker = await make(UID.speaker, {});
  const programme = [1, 2].map((number) => ({ title: `Point ${number}`, speakers: [speaker.documentId] }));
  const { documentId } = await make(UID.event, { programme }, 'published');
  expect(await linked(UID.event, 'programme speakers', documentId, 'fr', 'published')).toEqual([
    speaker.documentId,
    speaker.documentId,
  ]);
});

/** An entry in French and English. */
async function make(uid: string, data: Values, status?: 'published'): Promise<Entry> {
  const name = uid === UID.site ? 'name' : namingAttribute(uid as never);
  const needed: Values = {
    ...(uid === UID.event ? { startsAt: '2027-01-01T10:00:00.000Z' } : {}),
    ...(uid === UID.campaign ? { deadline: '2027-02-01' } : {}),
    ...(uid === UID.document ? { file } : {}),
  };
  const title = { [name]: `Titre ${Math.random()}` };
  const entry = await documents(uid).create({ data: { ...title, ...needed, ...data }, locale: 'fr', status });
  await documents(uid).update({
    documentId: entry.documentId,
    locale: 'en',
    data: { ...title, ...data },
    status,
  });
  return entry;
}

/** Input that makes `owner` link to `id` along the path. */
function values(owner: string, path: string, id: string): Values {
  const [name = '', ...rest] = path.split(' ');
  const attribute = attributesOf(owner)[name] as Values;
  const [next] = rest;
  if (attribute.type === 'dynamiczone')
    return {
      [name]: [{ __component: next, text: 'Dit-elle', ...values(String(next), rest.slice(1).join(' '), id) }],
    };
  if (attribute.type === 'component')
    return { [name]: [values(String(attribute.component), rest.join(' '), id)] };
  return { [name]: String(attribute.relation).endsWith('Many') ? [id] : id };
}

/** The documentIds that an entry shows at the end of the path. */
async function linked(
  owner: string,
  path: string,
  documentId: string,
  locale: string,
  status?: 'draft' | 'published',
): Promise<string[]> {
  const steps = path.split(' ');
  const entry = await documents(owner).findOne({ documentId, locale, status, populate: populateOf(steps) });
  return follow(
    entry,
    steps.filter((step) => !step.includes('.')),
  );
}

function populateOf([step = '', ...rest]: Path): Values {
  if (rest.length === 0) return { [step]: true };
  const [block = ''] = rest;
  if (block.includes('.')) return { [step]: { on: { [block]: { populate: populateOf(rest.slice(1)) } } } };
  return { [step]: { populate: populateOf(rest) } };
}

function follow(value: unknown, [step, ...rest]: Path): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => follow(item, step ? [step, ...rest] : []));
  if (!step) return [(value as Entry).documentId];
  return follow((value as Values)[step], rest);
}

function relationsBelow(uid: string): [path: string, target: string][] {
  return Object.entries(attributesOf(uid)).flatMap(([name, attribute]): [string, string][] => {
    const below = (component: string, prefix: string) =>
      relationsBelow(component).map(([path, target]): [string, string] => [`${prefix} ${path}`, target]);
    if (attribute.type === 'component') return below(String(attribute.component), name);
    if (attribute.type === 'dynamiczone')
      return (attribute.components as string[]).flatMap((block) => below(block, `${name} ${block}`));
    const isOwn =
      attribute.type === 'relation' && !attribute.mappedBy && String(attribute.target).startsWith('api::');
    return isOwn && name !== 'localizations' ? [[name, String(attribute.target)]] : [];
  });
}

function attributesOf(uid: string): Record<string, Values & { relation?: string }> {
  return (app.strapi.getModel(uid as never) as { attributes: Record<string, Values> }).attributes;
}
