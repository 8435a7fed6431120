import { oneValueFault, saidBack } from '../content/one-value-parameters';
import { QUERY_LENGTH } from './search-query';
import { SEARCH_TYPE_NAMES, type SearchType, searchTypeNamed } from './search-types';

/** What somebody asks the search for. Filters are slugs in the language asked for; null where there is none. */
export interface SearchRequest {
  q: string;
  locale: string;
  /** Empty for all. */
  types: SearchType[];
  section: string | null;
  tag: string | null;
  organization: string | null;
  /** First and last day, `YYYY-MM-DD`, included. */
  from: string | null;
  to: string | null;
  /** From 1. */
  page: number;
  pageSize: number;
}

export const SEARCH_PARAMETERS = [
  'q',
  'type',
  'section',
  'tag',
  'organization',
  'locale',
  'from',
  'to',
  'page',
  'pageSize',
] as const;
export const SUGGEST_PARAMETERS = ['q', 'locale'] as const;

/** Hits that can be paged through; how many there are is counted beyond. */
export const HITS_AT_MOST = 1000;
export const PAGE_SIZE = { usual: 20, most: 50 };

type Read = { ok: true; request: SearchRequest } | { ok: false; reason: string };

/** The request of a search, completed; or what is wrong with it, as a sentence for a developer that says what exists. */
export function readSearchRequest(
  raw: Record<string, unknown>,
  allowed: readonly string[],
  locales: { known: readonly string[]; default: string },
): Read {
  const fault = oneValueFault(raw, { allowed, examples: EXAMPLES });
  if (fault) return wrong(fault);
  const given = raw as Record<string, string | undefined>;

  const q = (given.q ?? '').replaceAll('\0', ' ').trimStart();
  if (q.trim() === '') return wrong('"q" is missing: what to look for, e.g. q=logement.');
  if (q.length > QUERY_LENGTH)
    return wrong(`"q" has ${q.length} characters. It takes ${QUERY_LENGTH} at most.`);
  const locale = given.locale ?? locales.default;
  if (!locales.known.includes(locale))
    return wrong(
      `There is no language "${saidBack(locale)}" here. "locale" is one of ${locales.known.join(', ')}.`,
    );

  const types = (given.type?.split(',') ?? []).map((name) => ({ name, type: searchTypeNamed(name.trim()) }));
  const odd = types.find(({ type }) => type === null);
  if (odd)
    return wrong(
      `There is no type "${saidBack(odd.name)}" to search. "type" is one or several of ${SEARCH_TYPE_NAMES.join(', ')}, separated by commas.`,
    );
  for (const name of ['from', 'to'] as const)
    if (given[name] !== undefined && !isDay(given[name]))
      return wrong(`"${name}" is a day, e.g. ${name}=${EXAMPLES[name]}, not "${saidBack(given[name])}".`);
  if (given.from && given.to && given.from > given.to)
    return wrong(`"from" (${given.from}) comes after "to" (${given.to}): exchange them.`);

  const pageSize = wholeNumber(given.pageSize, PAGE_SIZE.usual);
  if (pageSize === null || pageSize > PAGE_SIZE.most)
    return wrong(
      `"pageSize" is a whole number from 1 to ${PAGE_SIZE.most}, not "${saidBack(given.pageSize ?? '')}".`,
    );
  const lastPage = Math.floor(HITS_AT_MOST / pageSize);
  const page = wholeNumber(given.page, 1);
  if (page === null || page > lastPage)
    return wrong(
      `"page" is a whole number from 1 to ${lastPage}, not "${saidBack(given.page ?? '')}": add a word or a filter to find what lies beyond.`,
    );

  return {
    ok: true,
    request: {
      q,
      locale,
      types: [...new Set(types.flatMap(({ type }) => type ?? []))],
      section: given.section ?? null,
      tag: given.tag ?? null,
      organization: given.organization ?? null,
      from: given.from ?? null,
      to: given.to ?? null,
      page,
      pageSize,
    },
  };
}

const EXAMPLES: Record<string, string> = {
  q: 'logement',
  type: 'article',
  section: 'actualites',
  tag: 'accessibilite',
  organization: 'une-association',
  locale: 'fr',
  from: '2025-01-01',
  to: '2025-12-31',
  page: '2',
  pageSize: '20',
};

function wholeNumber(given: string | undefined, absent: number): number | null {
  if (given === undefined) return absent;
  return /^[1-9]\d{0,5}$/.test(given) ? Number(given) : null;
}

/** Whether it is a day of the calendar, `YYYY-MM-DD`. */
function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day < '0001') return false;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
}

function wrong(reason: string): Read {
  return { ok: false, reason };
}
