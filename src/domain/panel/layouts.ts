import { type ContentUid, UID } from '../content/uids';

/** A row of the edit page: names share its twelve columns evenly, unless one says how many it takes. */
export type Row = (string | [name: string, columns: number])[];

export interface Layout {
  /** Attribute that stands for the entry in lists, links and headings. */
  mainField: string;
  /** Rows of the edit page, in reading order. An attribute in none of them is not shown. */
  edit: Row[];
  /** Columns of the list, in order. The state (draft, published) and the languages come after them by themselves. */
  list?: string[];
  sort?: { by: string; order: 'ASC' | 'DESC' };
  /** Entries per page of the list: 10, 20, 50 or 100. Defaults to 20. */
  pageSize?: 10 | 20 | 50 | 100;
}

/** How each content type is laid out: what every entry needs comes first, what the machine knows comes last. */
export const TYPE_LAYOUTS: Record<ContentUid, Layout> = {
  [UID.article]: {
    mainField: 'title',
    edit: [
      ['title'],
      ['standfirst'],
      ['body'],
      ['cover'],
      ['section', 'kind'],
      ['publishedOn', 'tags'],
      ['authors', 'byline'],
      ['speakers', 'organizations'],
      ['documents', 'event'],
      ['campaign', 'relatedArticles'],
      ['slug'],
      ['seo'],
      ['licence'],
      [['embeddable', 6]],
      [['readingMinutes', 4]],
    ],
    list: ['title', 'kind', 'publishedOn'],
    sort: { by: 'publishedOn', order: 'DESC' },
  },
  [UID.event]: {
    mainField: 'title',
    edit: [
      ['title'],
      ['summary'],
      ['startsAt', 'endsAt'],
      ['allDay', 'attendance', 'stage'],
      ['venue'],
      ['onlineUrl'],
      ['registrationUrl'],
      ['body'],
      ['cover'],
      ['section', 'tags'],
      ['organizers', 'speakers'],
      ['programme'],
      ['documents', 'campaign'],
      ['articles'],
      ['slug'],
      ['seo'],
      [
        ['timezone', 6],
        ['readingMinutes', 4],
      ],
    ],
    list: ['title', 'startsAt', 'stage'],
    sort: { by: 'startsAt', order: 'DESC' },
  },
  [UID.campaign]: {
    mainField: 'title',
    edit: [
      ['title'],
      ['problem'],
      ['solution'],
      ['story'],
      ['urgency'],
      ['deadline', 'stage'],
      ['cover'],
      ['demands'],
      ['actions'],
      ['progress', 'target', 'unit'],
      ['section', 'tags'],
      ['partners', 'documents'],
      ['articles', 'events'],
      ['slug'],
      ['seo'],
      [['readingMinutes', 4]],
    ],
    list: ['title', 'stage', 'deadline'],
    sort: { by: 'deadline', order: 'DESC' },
  },
  [UID.document]: {
    mainField: 'title',
    edit: [
      ['title'],
      ['file', 'summary'],
      ['kind', 'publishedOn', 'language'],
      ['organizations', 'authors'],
      ['accessibility', 'accessibleAlternative'],
      ['supersedes', 'supersededBy'],
      ['articles', 'events'],
      ['campaigns'],
      ['slug'],
    ],
    list: ['title', 'kind', 'publishedOn', 'accessibility'],
    sort: { by: 'publishedOn', order: 'DESC' },
  },
  [UID.page]: {
    mainField: 'title',
    edit: [['title'], ['body'], ['cover'], ['slug'], ['seo'], [['readingMinutes', 4]]],
    list: ['title', 'slug', 'updatedAt'],
    sort: { by: 'title', order: 'ASC' },
  },
  [UID.organization]: {
    mainField: 'internalName',
    edit: [
      [
        ['name', 8],
        ['acronym', 4],
      ],
      ['kind', 'visibility'],
      ['description'],
      ['logo'],
      ['website', 'email'],
      ['profiles'],
      ['address'],
      ['isPartner', 'registryNumber'],
      ['withheld'],
      ['articles', 'events'],
      ['documents', 'campaigns'],
      ['slug', 'internalName'],
    ],
    list: ['internalName', 'acronym', 'kind', 'visibility'],
    sort: { by: 'internalName', order: 'ASC' },
    pageSize: 50,
  },
  [UID.speaker]: {
    mainField: 'internalName',
    edit: [
      ['name', 'role'],
      ['bio'],
      ['visibility'],
      ['portrait'],
      ['portraitConsent'],
      ['affiliations'],
      ['tags', 'email'],
      ['profiles'],
      ['withheld'],
      ['articles', 'authoredArticles'],
      ['events', 'documents'],
      ['slug', 'internalName'],
    ],
    list: ['internalName', 'role', 'visibility', 'updatedAt'],
    sort: { by: 'internalName', order: 'ASC' },
    pageSize: 50,
  },
  [UID.section]: {
    mainField: 'name',
    edit: [
      ['name'],
      ['description'],
      [
        ['parent', 8],
        ['position', 4],
      ],
      ['children'],
      ['slug'],
    ],
    list: ['name', 'parent', 'position'],
    sort: { by: 'position', order: 'ASC' },
    pageSize: 50,
  },
  [UID.tag]: {
    mainField: 'name',
    edit: [['name'], ['slug']],
    list: ['name', 'articles', 'updatedAt'],
    sort: { by: 'name', order: 'ASC' },
    pageSize: 50,
  },
  [UID.site]: {
    mainField: 'name',
    edit: [
      ['name'],
      ['tagline'],
      ['publisher', 'email'],
      ['logo'],
      ['accentColour'],
      ['menu'],
      ['profiles'],
      ['legalNotice'],
      ['defaultShareImage'],
      ['portraitConsentRequired'],
      ['downloadCountsShown'],
    ],
  },
  [UID.redirect]: {
    mainField: 'from',
    edit: [['from'], ['to'], [['code', 4]]],
    list: ['from', 'to', 'code'],
    sort: { by: 'from', order: 'ASC' },
    pageSize: 50,
  },
};

const WITHHELD_SPEAKER: Layout = {
  mainField: 'name',
  edit: [['name', 'role'], ['bio'], ['portrait'], ['affiliations'], ['profiles'], ['email', 'slug']],
};

/** How each component is laid out. Its main field is the heading of a closed block. */
export const COMPONENT_LAYOUTS: Record<string, Layout> = {
  'content.text': { mainField: 'id', edit: [['body']] },
  'content.figure': { mainField: 'id', edit: [['figure'], ['layout']] },
  'content.gallery': { mainField: 'title', edit: [['title'], ['figures']] },
  'content.quote': { mainField: 'text', edit: [['text'], ['speaker', 'attribution']] },
  'content.key-figure': {
    mainField: 'label',
    edit: [
      [
        ['value', 4],
        ['label', 8],
      ],
      ['source', 'sourceUrl'],
      [
        ['sampleSize', 4],
        ['method', 8],
      ],
    ],
  },
  'content.video': { mainField: 'title', edit: [['url'], ['title'], ['transcript']] },
  'content.frame': {
    mainField: 'title',
    edit: [
      ['url'],
      [
        ['title', 8],
        ['height', 4],
      ],
    ],
  },
  'content.documents': { mainField: 'title', edit: [['title'], ['introduction']] },
  'content.call-to-action': { mainField: 'label', edit: [['text'], ['label', 'url']] },
  'content.callout': { mainField: 'title', edit: [['kind', 'title'], ['body']] },
  'shared.figure': {
    mainField: 'alternativeText',
    edit: [['image', 'alternativeText'], ['decorative', 'credit'], ['caption']],
  },
  'shared.seo': {
    mainField: 'metaTitle',
    edit: [['metaTitle'], ['metaDescription'], ['shareImage'], ['noIndex']],
  },
  'shared.address': {
    mainField: 'city',
    edit: [
      ['street'],
      [
        ['postalCode', 4],
        ['city', 8],
      ],
      ['country'],
      ['latitude', 'longitude'],
    ],
  },
  'shared.venue': { mainField: 'name', edit: [['name'], ['address'], ['accessibility']] },
  'shared.profile': { mainField: 'url', edit: [['network', 'url'], ['label']] },
  'shared.affiliation': { mainField: 'position', edit: [['organization', 'position']] },
  'shared.portrait-consent': { mainField: 'scope', edit: [['grantedOn', 'until'], ['scope']] },
  'shared.menu-item': { mainField: 'label', edit: [['label', 'url']] },
  'shared.programme-item': {
    mainField: 'title',
    edit: [['startsAt', 'title'], ['description'], ['speakers']],
  },
  'shared.demand': { mainField: 'text', edit: [['text']] },
  'shared.campaign-action': { mainField: 'label', edit: [['kind', 'label'], ['url']] },
  'shared.withheld-speaker': WITHHELD_SPEAKER,
  'shared.withheld-organization': {
    mainField: 'name',
    edit: [
      [
        ['name', 8],
        ['acronym', 4],
      ],
      ['description'],
      ['logo'],
      ['website', 'email'],
      ['profiles'],
      ['address'],
      ['registryNumber', 'slug'],
    ],
  },
};

/** Attributes that the machine fills: shown, never typed. The other side of a relation is read-only too. */
const COMPUTED = new Set([
  'readingMinutes',
  'pageCount',
  'byteSize',
  'mimeType',
  'sha256',
  'tagged',
  'fileTitle',
  'fileLanguage',
  'fileReading',
  'fileKey',
  'thumbnail',
  'internalName',
]);

/** Whether a person may type into the attribute of a content type. Components have nothing computed. */
export function isEditable(uid: string, name: string, attribute: { mappedBy?: string }): boolean {
  return !uid.startsWith('api::') || !(attribute.mappedBy || COMPUTED.has(name));
}

/** Layout of a type or component; undefined when it has none of ours. */
export function layoutOf(uid: string): Layout | undefined {
  return (TYPE_LAYOUTS as Record<string, Layout>)[uid] ?? COMPONENT_LAYOUTS[uid];
}

const IS_PUBLIC = { '==': [{ var: 'visibility' }, 'public'] };
const IS_NOT_HIDDEN = { '!=': [{ var: 'visibility' }, 'hidden'] };
const HOLDS_SOMETHING = { '!!': [{ var: 'withheld' }] };
/** Typed in the open, until the next save takes it under cover: from then on only the covered place shows. */
const OPEN = { or: [IS_PUBLIC, { '!': [HOLDS_SOMETHING] }] };
const OPEN_UNLESS_HIDDEN = { or: [IS_NOT_HIDDEN, { '!': [HOLDS_SOMETHING] }] };

/**
 * When a field is worth showing, as a rule over its neighbours (JSON Logic, jsonlogic.com); shown always when it has none.
 * Only the panel follows it: what such a field holds stays stored.
 */
export const SHOWN_WHEN: Record<string, Record<string, object>> = {
  [UID.organization]: {
    withheld: HOLDS_SOMETHING,
    name: OPEN,
    acronym: OPEN,
    slug: OPEN,
    description: OPEN,
    logo: OPEN,
    website: OPEN,
    email: OPEN,
    profiles: OPEN,
    address: OPEN,
    registryNumber: OPEN,
  },
  [UID.speaker]: {
    withheld: HOLDS_SOMETHING,
    name: OPEN_UNLESS_HIDDEN,
    slug: OPEN_UNLESS_HIDDEN,
    role: OPEN,
    bio: OPEN,
    portrait: OPEN,
    affiliations: OPEN,
    profiles: OPEN,
    email: OPEN,
  },
  [UID.event]: {
    venue: { '!=': [{ var: 'attendance' }, 'online'] },
    onlineUrl: { '!=': [{ var: 'attendance' }, 'in-person'] },
  },
  [UID.document]: { accessibleAlternative: { '!=': [{ var: 'accessibility' }, 'accessible'] } },
  'shared.figure': { alternativeText: { '!=': [{ var: 'decorative' }, true] } },
};
