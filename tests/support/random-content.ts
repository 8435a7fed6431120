import { UID } from '../../src/domain/content/uids';
import type { Application } from './application';
import { addPicture } from './embeddable';
import { addFile, documentsOf } from './entries';

type Values = Record<string, unknown>;

/** Chance that can be had again: numbers from a seed (mulberry32). */
export interface Chance {
  below(limit: number): number;
  one<T>(of: readonly T[]): T;
  some<T>(of: readonly T[], atMost: number): T[];
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const chance: Chance = {
    below: (limit) => Math.floor(next() * limit),
    one: (of) => of[chance.below(of.length)] as never,
    some: (of, atMost) =>
      Array.from({ length: Math.min(atMost, of.length) }, () => chance.one(of)).filter(
        (item, index, all) => all.indexOf(item) === index,
      ),
  };
  return chance;
}

export const LOCALES = ['fr', 'en', 'ar'];

/** Entries that were made, with every slug that they were seen with. */
export interface Made {
  ids: Map<string, string[]>;
  slugs: Map<string, Set<string>>;
  files: number[];
  pictures: number[];
}

const STANDFIRST =
  'Dix structures et deux cents personnes ont parlé pendant deux jours d’accès au droit, de numérique et de liens entre voisins, et de ce qui manque.';
const DRAFTED: string[] = [UID.article, UID.event, UID.campaign, UID.document, UID.page];

/** Makes a little of everything, with everything that a published entry needs. */
export async function makeContent(app: Application, chance: Chance): Promise<Made> {
  const made: Made = { ids: new Map(), slugs: new Map(), files: [], pictures: [] };
  for (const name of ['un.pdf', 'deux.pdf']) made.files.push(await addFile(app, name));
  for (const name of ['place', 'atelier']) made.pictures.push(await addPicture(app, name));
  const counts: [string, number][] = [
    [UID.tag, 3],
    [UID.organization, 3],
    [UID.section, 3],
    [UID.speaker, 4],
    [UID.document, 3],
    [UID.event, 3],
    [UID.campaign, 2],
    [UID.article, 8],
    [UID.page, 2],
    [UID.redirect, 1],
    [UID.site, 1],
  ];
  for (const [uid, count] of counts)
    for (let index = 0; index < count; index += 1) await create(app, chance, made, uid);
  return made;
}

/** Makes one random change; answers what it was. A change that a rule refuses is none. */
export async function change(app: Application, chance: Chance, made: Made): Promise<string> {
  const uid = chance.one([
    ...[UID.article, UID.article, UID.article, UID.event, UID.campaign, UID.document, UID.page],
    ...[UID.speaker, UID.organization, UID.section, UID.tag, UID.site, UID.redirect],
  ]);
  const documentId = chance.one(made.ids.get(uid) ?? []);
  const locale = uid === UID.redirect ? undefined : chance.one(['fr', 'fr', ...LOCALES]);
  const isDrafted = DRAFTED.includes(uid);
  const action = chance.one([
    'create',
    'update',
    'update',
    'update',
    'update',
    'delete',
    'file',
    ...(isDrafted ? ['publish', 'publish', 'unpublish', 'draft', 'discardDraft'] : []),
  ]);
  const said = `${action} ${uid} ${documentId} ${locale}`;
  const documents = documentsOf(app, uid);
  try {
    if (action === 'file') return await changeFile(app, chance, made);
    if (action === 'create' || !documentId) await create(app, chance, made, uid);
    else if (action === 'update') {
      const data = dataOf(chance, made, uid, chance.below(3) > 0);
      note(made, uid, await documents.update({ documentId, locale, data, ...published(uid) }));
    } else if (action === 'draft')
      await documents.update({ documentId, locale, data: dataOf(chance, made, uid, false) });
    else if (action === 'publish')
      for (const entry of (await documents.publish({ documentId, locale })).entries) note(made, uid, entry);
    else if (action === 'unpublish') await documents.unpublish({ documentId, locale });
    else if (action === 'discardDraft') await documents.discardDraft({ documentId, locale });
    else if (chance.below(3) === 0 && uid !== UID.site) {
      await documents.delete({ documentId, locale: chance.below(2) ? '*' : locale });
      if (!(await documents.findOne({ documentId, locale: 'fr' })))
        made.ids.set(
          uid,
          (made.ids.get(uid) ?? []).filter((id) => id !== documentId),
        );
    }
    return said;
  } catch (error) {
    if ((error as Error).name === 'ValidationError' || (error as Error).name === 'ApplicationError')
      return `(refused) ${said}`;
    throw new Error(`${said} failed`, { cause: error });
  }
}

async function changeFile(app: Application, chance: Chance, made: Made): Promise<string> {
  const id = chance.one([...made.files, ...made.pictures]);
  const name = `fichier-${chance.below(1000)}.pdf`;
  await app.strapi.plugin('upload').service('upload').updateFileInfo(id, { name, alternativeText: name });
  return `rename file ${id}`;
}

async function create(app: Application, chance: Chance, made: Made, uid: string): Promise<void> {
  const locale = uid === UID.redirect ? undefined : 'fr';
  const data = dataOf(chance, made, uid, true);
  const entry = await documentsOf(app, uid).create({ data, locale, ...published(uid) });
  if (uid !== UID.site || !made.ids.has(uid))
    made.ids.set(uid, [...(made.ids.get(uid) ?? []), entry.documentId]);
  note(made, uid, entry);
  if (uid === UID.redirect || chance.below(2)) return;
  const other = await documentsOf(app, uid).update({
    documentId: entry.documentId,
    locale: chance.one(['en', 'ar']),
    data: dataOf(chance, made, uid, false),
    ...published(uid),
  });
  note(made, uid, other);
}

function published(uid: string): Values {
  return DRAFTED.includes(uid) ? { status: 'published' } : {};
}

function note(made: Made, uid: string, entry: { slug?: string | null } | null): void {
  const slugs = made.slugs.get(uid) ?? new Set();
  made.slugs.set(uid, slugs);
  if (entry?.slug) slugs.add(entry.slug);
}

/** `whole` gives all, relations included; else a word or two change. */
function dataOf(chance: Chance, made: Made, uid: string, whole: boolean): Values {
  const word = `${chance.one(['Bal', 'Atelier', 'Marche', 'Accueil', 'Récit'])} ${chance.below(30)}`;
  const of = (type: string, atMost = 3) => chance.some(made.ids.get(type) ?? [], atMost);
  const oneOf = (type: string) => (made.ids.get(type)?.length ? chance.one(made.ids.get(type) ?? []) : null);
  const named = { name: word, ...(chance.below(4) ? {} : { slug: `adresse-${chance.below(40)}` }) };
  const titled = { title: word, ...(chance.below(4) ? {} : { slug: `adresse-${chance.below(40)}` }) };
  const cover = { image: chance.one(made.pictures), alternativeText: `Image ${word}` };
  const start = Date.UTC(2026, chance.below(24), 1 + chance.below(28), 9);
  const quote = { __component: 'content.quote', text: `« ${word} »`, speaker: oneOf(UID.speaker) };
  const paragraph = { type: 'paragraph', children: [{ type: 'text', text: word }] };
  const body = [{ __component: 'content.text', body: [paragraph] }, ...(quote.speaker ? [quote] : [])];
  const section = whole ? { section: oneOf(UID.section) } : {};
  switch (uid) {
    case UID.article:
      return {
        ...titled,
        ...(whole
          ? {
              ...section,
              standfirst: `${word}. ${STANDFIRST}`,
              cover,
              body,
              tags: of(UID.tag),
              authors: of(UID.speaker, 2),
              speakers: of(UID.speaker, 2),
              organizations: of(UID.organization, 2),
              documents: of(UID.document, 2),
              event: oneOf(UID.event),
              campaign: oneOf(UID.campaign),
              relatedArticles: of(UID.article, 2),
              publishedOn: new Date(start).toISOString(),
            }
          : {}),
      };
    case UID.event:
      return {
        ...titled,
        summary: `${word}. ${STANDFIRST}`,
        startsAt: new Date(start).toISOString(),
        endsAt: new Date(start + 7_200_000).toISOString(),
        onlineUrl: 'https://visio.example/salle',
        ...(whole
          ? {
              ...section,
              cover,
              body,
              tags: of(UID.tag),
              organizers: of(UID.organization, 2),
              speakers: of(UID.speaker, 2),
              campaign: oneOf(UID.campaign),
              documents: of(UID.document, 2),
              programme: [
                { title: word, startsAt: new Date(start).toISOString(), speakers: of(UID.speaker, 2) },
              ],
            }
          : {}),
      };
    case UID.campaign:
      return {
        ...titled,
        problem: STANDFIRST,
        solution: STANDFIRST,
        story: [paragraph],
        deadline: '2030-12-15',
        stage: chance.one(['running', 'won']),
        ...(whole ? { ...section, cover, partners: of(UID.organization, 2), tags: of(UID.tag) } : {}),
      };
    case UID.document:
      return {
        ...titled,
        summary: `${word}. ${STANDFIRST}`,
        accessibility: 'accessible',
        ...(whole
          ? {
              file: chance.one(made.files),
              organizations: of(UID.organization, 2),
              authors: of(UID.speaker, 2),
              supersedes: chance.below(2) ? oneOf(UID.document) : null,
            }
          : {}),
      };
    case UID.page:
      return { ...titled, body, cover };
    case UID.speaker:
      return {
        ...named,
        visibility: chance.one(['public', 'public', 'name-only', 'hidden']),
        role: word,
        ...(whole
          ? {
              portrait: cover,
              tags: of(UID.tag),
              affiliations: of(UID.organization, 2).map((organization) => ({ organization, position: word })),
            }
          : {}),
      };
    case UID.organization:
      return {
        ...named,
        visibility: chance.one(['public', 'public', 'hidden']),
        description: word,
        ...(whole ? { logo: cover } : {}),
      };
    case UID.section:
      return { ...named, position: chance.below(10), ...(whole ? { parent: oneOf(UID.section) } : {}) };
    case UID.site:
      return {
        name: word,
        tagline: word,
        ...(whole ? { publisher: oneOf(UID.organization), logo: cover } : {}),
      };
    case UID.redirect:
      return { from: `/vieux/${chance.below(10)}`, to: `/actualites/adresse-${chance.below(40)}`, code: 301 };
    default:
      return named;
  }
}
