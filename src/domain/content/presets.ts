import { fullPopulate } from './full-populate';
import type { ModelOf } from './model';
import { UID } from './uids';

type Populate = Record<string, unknown>;

const FIGURE: Populate = { populate: { image: true } };
const LABEL: Populate = { fields: ['name', 'slug'] };
const WHO: Populate = { fields: ['name', 'slug', 'visibility'] };

/** What a card of each type shows beyond its own plain attributes: picture, rubric, keywords, names. */
const CARD: Record<string, Populate> = {
  [UID.article]: {
    cover: FIGURE,
    section: LABEL,
    tags: LABEL,
    authors: WHO,
    organizations: WHO,
    speakers: WHO,
  },
  [UID.event]: {
    cover: FIGURE,
    section: LABEL,
    tags: LABEL,
    organizers: WHO,
    speakers: WHO,
    venue: { populate: { address: true } },
    campaign: { fields: ['title', 'slug'] },
  },
  [UID.campaign]: { cover: FIGURE, section: LABEL, tags: LABEL, partners: WHO },
  [UID.document]: { file: true, organizations: WHO, authors: WHO },
  [UID.organization]: { logo: FIGURE },
  [UID.speaker]: { portrait: FIGURE, affiliations: { populate: { organization: WHO } }, tags: LABEL },
  [UID.section]: { parent: LABEL },
  [UID.tag]: {},
  [UID.page]: { cover: FIGURE },
  [UID.site]: {},
  [UID.redirect]: {},
};

/** Default order of each type's list, with a last key that makes it total, so that pages never overlap. */
const ORDER: Record<string, string[]> = {
  [UID.article]: ['publishedOn:desc', 'documentId:asc'],
  [UID.document]: ['publishedOn:desc', 'documentId:asc'],
  [UID.event]: ['startsAt:desc', 'documentId:asc'],
  [UID.campaign]: ['deadline:desc', 'documentId:asc'],
  [UID.organization]: ['name:asc', 'documentId:asc'],
  [UID.speaker]: ['name:asc', 'documentId:asc'],
  [UID.section]: ['position:asc', 'name:asc', 'documentId:asc'],
  [UID.tag]: ['name:asc', 'documentId:asc'],
  [UID.page]: ['title:asc', 'documentId:asc'],
  [UID.redirect]: ['from:asc', 'documentId:asc'],
};

/** Populate of a list that names neither `populate` nor `fields`. */
export function cardPopulate(uid: string): Populate {
  return CARD[uid] ?? {};
}

/** Sort of a list that names none. */
export function listOrder(uid: string): string[] {
  return ORDER[uid] ?? ['documentId:asc'];
}

/** Populate of one entry that names neither `populate` nor `fields`: every component and block, each relation as a card. */
export function pagePopulate(uid: string, modelOf: ModelOf): Populate {
  const populate: Populate = {};
  const attributes = modelOf(uid)?.attributes ?? {};
  for (const [name, inner] of Object.entries(fullPopulate(uid, modelOf))) {
    const attribute = attributes[name];
    if (!attribute || attribute.private) continue;
    if (attribute.type === 'relation') populate[name] = asCard(attribute.target ?? '');
    else populate[name] = inner;
  }
  // Where the same entry is found in other languages.
  if (attributes.localizations && 'slug' in attributes)
    populate.localizations = { fields: ['slug', 'locale'] };
  if (uid === UID.section) populate.children = { ...LABEL, sort: ['position:asc', 'name:asc'] };
  return populate;
}

/** `true` for a card without relations: Strapi's sanitizer drops a relation whose populate is an empty object (5.54). */
function asCard(uid: string): unknown {
  const populate = cardPopulate(uid);
  return Object.keys(populate).length > 0 ? { populate } : true;
}
