import { UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { addFile, type Documents, documentsOf, type Entry } from '../support/entries';
import { panelWriter, type Send, tokenWriter } from '../support/writers';

type Values = Record<string, unknown>;

let app: Application;
let rest: Send;
let panel: Send;
let picture: number;

beforeAll(async () => {
  app = await startApplication();
  [rest, panel] = [await tokenWriter(app), await panelWriter(app)];
  picture = await addFile(app, 'portrait.png');
});
afterAll(() => app.stop());

const LOCALES = ['fr', 'en', 'ar'];
const speakers = (): Documents => documentsOf(app, UID.speaker);
const organizations = (): Documents => documentsOf(app, UID.organization);
let count = 0;
const uniqueName = (stem: string) => {
  count += 1;
  return `${stem} ${count}`;
};

const SPEAKER_POPULATE = {
  portrait: { populate: ['image'] },
  affiliations: { populate: ['organization'] },
  profiles: true,
  tags: true,
  portraitConsent: true,
};
const ORGANIZATION_POPULATE = { logo: { populate: ['image'] }, profiles: true, address: true };

/** A person with everything, in three languages. */
async function speaker(visibility = 'public'): Promise<Entry & { name: string }> {
  const organization = await organizations().create({ data: { name: uniqueName('Collectif') } });
  const name = uniqueName('Ada Lovelace');
  const shared = {
    name,
    email: 'ada@example.org',
    profiles: [{ network: 'mastodon', url: 'https://social.example/@ada' }],
    portraitConsent: { grantedOn: '2026-01-01', scope: 'Le site' },
    visibility,
  };
  const own = (language: string) => ({
    role: `Rôle ${language}`,
    bio: `Bio ${language}`,
    portrait: { image: picture, alternativeText: `Ada ${language}`, credit: 'C. Babbage' },
    affiliations: [{ organization: organization.documentId, position: `Poste ${language}` }],
  });
  const { documentId } = await speakers().create({ data: { ...shared, ...own('fr') } });
  for (const locale of ['en', 'ar']) await speakers().update({ documentId, locale, data: own(locale) });
  return { ...(await read(speakers(), documentId, 'fr')), name } as Entry & { name: string };
}

async function organization(visibility = 'public'): Promise<Entry & { name: string }> {
  const name = uniqueName('Les Invisibles');
  const { documentId } = await organizations().create({
    data: {
      name,
      acronym: 'LI',
      website: 'https://invisibles.example',
      email: 'contact@invisibles.example',
      registryNumber: 'W751000000',
      description: 'Description fr',
      logo: { image: picture, alternativeText: 'Logo fr' },
      profiles: [{ network: 'mastodon', url: 'https://social.example/@li' }],
      address: { street: '1 rue Cachée', city: 'Paris' },
      visibility,
    },
  });
  for (const locale of ['en', 'ar'])
    await organizations().update({
      documentId,
      locale,
      data: {
        description: `Description ${locale}`,
        logo: { image: picture, alternativeText: `Logo ${locale}` },
      },
    });
  return { documentId, name } as Entry & { name: string };
}

async function read(documents: Documents, documentId: string, locale: string): Promise<Entry> {
  const populate = documents === speakers() ? SPEAKER_POPULATE : ORGANIZATION_POPULATE;
  const entry = await documents.findOne({ documentId, locale, populate });
  if (!entry) throw new Error(`nothing in ${locale}`);
  return entry;
}

/** Everything that readers can reach of a record, in all languages, without ids and dates of rows. */
async function shown(uid: string, documentId: string): Promise<string> {
  const documents = documentsOf(app, uid);
  const entries = await Promise.all(LOCALES.map((locale) => read(documents, documentId, locale)));
  const drop = new Set([
    'id',
    'publishedAt',
    'updatedAt',
    'createdAt',
    'withheld',
    'internalName',
    'portraitConsent',
  ]);
  return JSON.stringify(entries, (key, value) => (drop.has(key) ? undefined : value));
}

/**
 * Texts of a record in the tables that public attributes are kept in: its own columns and, by Strapi's table of components,
 * the rows of public components; nothing of `withheld`.
 */
async function atRest(uid: string, documentId: string): Promise<string> {
  const knex = app.strapi.db.connection;
  const table = app.strapi.db.metadata.get(uid).tableName;
  const own = await knex(table).where({ document_id: documentId });
  const texts = own.map(({ internal_name, document_id, ...columns }: Values) => columns);
  const links = await knex(`${table}_cmps`).whereIn(
    'entity_id',
    own.map(({ id }: Values) => id as number),
  );
  for (const { component_type, cmp_id, field } of links) {
    if (field === 'withheld' || field === 'portraitConsent') continue;
    texts.push(
      field,
      ...(await knex(app.strapi.db.metadata.get(component_type).tableName).where({ id: cmp_id })),
    );
  }
  return JSON.stringify(texts);
}

const visible = (uid: string, documentId: string, visibility: string, more: Values = {}) =>
  documentsOf(app, uid).update({ documentId, data: { visibility, ...more } });

const OF_A_PERSON = [
  'Rôle',
  'Bio',
  'Ada fr',
  'Babbage',
  'Poste',
  'social.example',
  'ada@example.org',
  'portrait',
  'affiliations',
];
const OF_AN_ORGANIZATION = [
  'Invisibles',
  'LI',
  'invisibles',
  'W751',
  'Description',
  'Logo',
  'social.example',
  'Cachée',
  'logo',
];

describe('a person', () => {
  test('is public, name only, hidden, and public again with everything in every language', async () => {
    const { documentId, name, slug } = await speaker();
    const before = await shown(UID.speaker, documentId);
    for (const word of [name, slug, ...OF_A_PERSON.slice(0, 5), 'Bio en', 'Bio ar', 'portrait.png'])
      expect(before).toContain(word);

    await visible(UID.speaker, documentId, 'name-only');
    const nameOnly = await atRest(UID.speaker, documentId);
    expect(nameOnly).toContain(name);
    expect(nameOnly).toContain(slug);
    for (const word of OF_A_PERSON) expect(nameOnly).not.toContain(word);

    await visible(UID.speaker, documentId, 'hidden');
    const hidden = await atRest(UID.speaker, documentId);
    for (const word of [name, String(slug), ...OF_A_PERSON]) expect(hidden).not.toContain(word);
    for (const locale of LOCALES)
      expect((await read(speakers(), documentId, locale)).internalName).toBe(name);

    await visible(UID.speaker, documentId, 'public');
    expect(await shown(UID.speaker, documentId)).toBe(before);
  });

  test('comes and goes several times without loss', async () => {
    const { documentId } = await speaker();
    const before = await shown(UID.speaker, documentId);
    for (const visibility of ['hidden', 'name-only', 'hidden', 'public', 'name-only', 'public'])
      await visible(UID.speaker, documentId, visibility);
    expect(await shown(UID.speaker, documentId)).toBe(before);
    const left = await speakers().findOne({ documentId, populate: ['withheld'] });
    expect(left?.withheld).toBeNull();
  });

  test('made hidden at once was never in the open, and can come out', async () => {
    const { documentId, name } = await speaker('hidden');
    const text = await atRest(UID.speaker, documentId);
    for (const word of [name, ...OF_A_PERSON]) expect(text).not.toContain(word);
    await visible(UID.speaker, documentId, 'public');
    const out = await shown(UID.speaker, documentId);
    for (const word of [name, 'ada-lovelace', 'Bio fr', 'Bio en', 'Bio ar', 'Poste en', 'ada@example.org'])
      expect(out).toContain(word);
  });

  test('whose bio is typed while it is withheld has the new one under cover, and later in the open', async () => {
    const { documentId } = await speaker('name-only');
    await speakers().update({
      documentId,
      locale: 'en',
      data: { bio: 'Written since', email: 'new@example.org' },
    });
    const text = await atRest(UID.speaker, documentId);
    expect(text).not.toContain('Written since');
    expect(text).not.toContain('new@example.org');
    await visible(UID.speaker, documentId, 'public');
    for (const locale of LOCALES) {
      const entry = await read(speakers(), documentId, locale);
      expect(entry.bio).toBe(locale === 'en' ? 'Written since' : `Bio ${locale}`);
      expect(entry.email).toBe('new@example.org');
    }
  });

  test('renamed while hidden comes out under the new name', async () => {
    const { documentId } = await speaker('hidden');
    const name = uniqueName('Grace Hopper');
    await speakers().update({ documentId, data: { name } });
    expect(await atRest(UID.speaker, documentId)).not.toContain('Grace');
    for (const locale of LOCALES)
      expect((await read(speakers(), documentId, locale)).internalName).toBe(name);
    await visible(UID.speaker, documentId, 'public');
    const entry = await read(speakers(), documentId, 'en');
    expect(entry.name).toBe(name);
    expect(entry.slug).toMatch(/^grace-hopper/);
  });

  test('whose slug was taken meanwhile comes back under a free one', async () => {
    const { documentId, name, slug } = await speaker();
    await visible(UID.speaker, documentId, 'hidden');
    const namesake = await speakers().create({ data: { name } });
    expect(namesake.slug).toBe(slug);
    await visible(UID.speaker, documentId, 'public');
    const back = await read(speakers(), documentId, 'fr');
    expect(back).toMatchObject({ name, slug: `${slug}-2` });
  });

  test('saved again as it is does not change', async () => {
    for (const visibility of ['public', 'name-only', 'hidden']) {
      const { documentId } = await speaker(visibility);
      const state = async () => [await shown(UID.speaker, documentId), await atRest(UID.speaker, documentId)];
      const ids = async () => (await speakers().findOne({ documentId, populate: ['withheld'] }))?.withheld;
      const [before, coveredBefore] = [await shown(UID.speaker, documentId), await ids()];
      await visible(UID.speaker, documentId, visibility);
      await visible(UID.speaker, documentId, visibility);
      expect((await state())[0]).toBe(before);
      expect(await ids()).toEqual(coveredBefore);
    }
  });

  test('with an unknown visibility is not shown', async () => {
    const { documentId } = await speaker();
    const answer = await rest('put', `/api/speakers/${documentId}`, { data: { visibility: 'secret' } });
    expect(answer.status).toBe(400);
  });
});

describe('an organization', () => {
  test('is public, hidden, and public again with everything in every language', async () => {
    const { documentId, name } = await organization();
    const before = await shown(UID.organization, documentId);
    await visible(UID.organization, documentId, 'hidden');
    const hidden = await atRest(UID.organization, documentId);
    for (const word of OF_AN_ORGANIZATION) expect(hidden).not.toContain(word);
    for (const locale of LOCALES)
      expect((await read(organizations(), documentId, locale)).internalName).toBe(name);
    await visible(UID.organization, documentId, 'public');
    expect(await shown(UID.organization, documentId)).toBe(before);
  });

  test('keeps its slug while it is hidden, and with it what was typed', async () => {
    const { documentId } = await organization();
    await organizations().update({ documentId, data: { slug: 'adresse-choisie' } });
    await visible(UID.organization, documentId, 'hidden');
    await visible(UID.organization, documentId, 'public');
    expect((await read(organizations(), documentId, 'en')).slug).toBe('adresse-choisie');
  });
});

describe('whoever writes', () => {
  const PANEL = `/content-manager/collection-types/${UID.speaker}`;

  test('the panel, which sends the whole form, withholds and brings back', async () => {
    const { documentId, name } = await speaker();
    const before = await shown(UID.speaker, documentId);
    const save = async (changes: Values) => {
      const form = (await panel('get', `${PANEL}/${documentId}`)).body.data as unknown as Values;
      const {
        id,
        documentId: _id,
        createdAt,
        updatedAt,
        localizations,
        publishedAt,
        status,
        createdBy,
        updatedBy,
        ...sent
      } = form;
      // Relations are sent as changes; there are none.
      for (const field of ['tags', 'articles', 'authoredArticles', 'documents', 'events']) delete sent[field];
      for (const list of [sent.affiliations, (sent.withheld as Values | null)?.affiliations])
        for (const item of (list ?? []) as Values[]) delete item.organization;
      const answer = await panel('put', `${PANEL}/${documentId}`, { ...sent, ...changes });
      expect([answer.status, answer.body.error]).toEqual([200, undefined]);
    };
    await save({ visibility: 'hidden' });
    const text = await atRest(UID.speaker, documentId);
    for (const word of [name, ...OF_A_PERSON]) expect(text).not.toContain(word);
    await save({});
    await save({ visibility: 'name-only' });
    await save({ visibility: 'public' });
    expect(await shown(UID.speaker, documentId)).toBe(before);
  });

  test('the API cannot be asked for what lies under cover, by whatever parameter', async () => {
    const { documentId } = await speaker('name-only');
    const { body } = await app.request.get(`/api/speakers/${documentId}`);
    expect(body.data.documentId).toBe(documentId);
    for (const word of ['Bio', 'Rôle', 'Poste', 'ada@', 'withheld', 'internalName'])
      expect(JSON.stringify(body)).not.toContain(word);
    for (const query of [
      'populate[withheld]=true',
      'populate=withheld',
      'filters[withheld][bio][$contains]=Bio',
      'filters[internalName][$contains]=Ada',
      'sort=internalName',
      'fields=internalName',
    ]) {
      const answer = await app.request.get(`/api/speakers?${query}`);
      expect([query, answer.status]).toEqual([query, 400]);
    }
  });

  test('tells subscribers nothing of a name or slug that readers do not see', async () => {
    const told: Values[] = [];
    (
      app.strapi.get('publication-watcher') as {
        onPublicationChange(name: string, f: (c: never) => void): void;
      }
    ).onPublicationChange('withholding test', (change) => void told.push(change as Values));
    const { documentId } = await speaker('hidden');
    const mine = told.filter((change) => change.documentId === documentId);
    expect(mine.map(({ slug, previousSlug }) => [slug, previousSlug])).toEqual(mine.map(() => [null, null]));
  });

  test('leaves no redirect from the address of somebody hidden', async () => {
    const { documentId, slug } = await speaker();
    await visible(UID.speaker, documentId, 'hidden');
    expect(
      await app.strapi.db.query(UID.redirect).count({ where: { from: { $contains: String(slug) } } }),
    ).toBe(0);
  });
});
