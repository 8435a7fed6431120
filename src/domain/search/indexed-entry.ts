import { plainText } from '../content/plain-text';
import type { SearchType } from './search-types';

/** What the index keeps of an entry in one locale: only what readers may see. */
export interface IndexedEntry {
  type: SearchType;
  documentId: string;
  locale: string;
  slug: string | null;
  title: string;
  /** Chapô, summary, role: what is said first. */
  standfirst: string;
  /** Names that are part of the entry itself: an acronym, a byline, a place. */
  names: string;
  body: string;
  /** documentId of its section; null for none. */
  section: string | null;
  /** documentIds of every entry that it is linked to, hidden ones included: what each is called is looked up beside. */
  linked: string[];
  /** ISO 8601; the date that readers see, or the one its lists are sorted by; null for lasting things. */
  date: string | null;
  /** Moment after which it is not shown any more, ISO 8601; null for never. */
  until: string | null;
  /** Picture that a card of it shows. */
  picture: { fileId: number; alternativeText: string | null } | null;
}

type Row = Record<string, unknown>;

/** What to keep of a stored row with its components and relations, private attributes left out; null for what readers must not meet. */
export function indexedEntry(type: SearchType, row: Row): IndexedEntry | null {
  const title = text(row.title ?? row.name);
  if (!title || row.visibility === 'hidden') return null;
  const { standfirst, names, body } = PARTS[type](row);
  const section = row.section as Row | null | undefined;
  return {
    type,
    documentId: text(row.documentId),
    locale: text(row.locale),
    slug: text(row.slug) || null,
    title,
    standfirst: prose(standfirst),
    names: prose(names),
    body: prose(body),
    section: (section?.documentId as string | undefined) ?? null,
    linked: [...linkedIn(row)],
    date: moment(row[DATES[type] ?? '']),
    until: moment(row.unpublishAt),
    picture: pictureOf(row),
  };
}

interface Parts {
  standfirst: unknown;
  names: unknown;
  body: unknown;
}

const PARTS: Record<SearchType, (row: Row) => Parts> = {
  article: (row) => ({ standfirst: row.standfirst, names: row.byline, body: row.body }),
  event: (row) => ({ standfirst: row.summary, names: row.venue, body: [row.body, programmeOf(row)] }),
  campaign: (row) => ({
    standfirst: [row.problem, row.urgency],
    names: null,
    body: [row.solution, row.story, row.demands, row.actions],
  }),
  document: (row) => ({ standfirst: row.summary, names: null, body: null }),
  organization: (row) => ({
    standfirst: row.description,
    names: [row.acronym, (row.address as Row | null | undefined)?.city],
    body: null,
  }),
  speaker: (row) => ({
    standfirst: row.role,
    names: (row.affiliations as Row[] | undefined)?.map(({ position }) => position),
    body: row.bio,
  }),
  page: (row) => ({ standfirst: null, names: null, body: row.body }),
};

/** What is on, without the times. */
function programmeOf(row: Row): unknown {
  return (row.programme as Row[] | undefined)?.map(({ title, description }) => [title, description]);
}

const DATES: Partial<Record<SearchType, string>> = {
  article: 'publishedOn',
  event: 'startsAt',
  campaign: 'deadline',
  document: 'publishedOn',
};

/** The prose of a value, without what belongs to linked entries and files. */
function prose(value: unknown): string {
  return plainText(withoutLinks(value)).replace(/\s+/g, ' ').trim();
}

function withoutLinks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLinks);
  if (!isRow(value)) return value;
  if (isLink(value) || isFile(value)) return null;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutLinks(inner)]));
}

function linkedIn(entry: Row): Set<string> {
  const found = new Set<string>();
  const walk = (value: unknown) => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    else if (isRow(value) && isLink(value)) found.add(text(value.documentId));
    else if (isRow(value)) for (const inner of Object.values(value)) walk(inner);
  };
  for (const value of Object.values(entry)) walk(value);
  found.delete(text(entry.documentId));
  return found;
}

function pictureOf(row: Row): IndexedEntry['picture'] {
  const figure = (row.cover ?? row.logo ?? row.portrait ?? null) as Row | null;
  const image = (figure?.image ?? row.thumbnail ?? null) as Row | null;
  if (typeof image?.id !== 'number') return null;
  const alternative = figure && figure.decorative !== true ? text(figure.alternativeText) : '';
  return { fileId: image.id, alternativeText: alternative || null };
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}

/** Files have a `documentId` too. */
function isFile(value: Row): boolean {
  return 'mime' in value && 'hash' in value;
}

function isLink(value: Row): boolean {
  return typeof value.documentId === 'string' && !isFile(value);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function moment(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' && Number.isFinite(Date.parse(value)) ? value : null;
}
