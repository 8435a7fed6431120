import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { endOfUtcDay } from '../domain/calendar/utc-day';
import { readingPath } from '../domain/content/reading-path';
import { sectionBranch } from '../domain/content/section-branch';
import { UID } from '../domain/content/uids';
import { foldText } from '../domain/search/fold-text';
import { parseSearchQuery, type SearchQuery, wantedWords } from '../domain/search/search-query';
import type { SearchRequest } from '../domain/search/search-request';
import type { SearchHit, SearchResult, Suggestion } from '../domain/search/search-result';
import { SEARCH_TYPES } from '../domain/search/search-types';
import { likelyWords, makeSnippet } from '../domain/search/snippet';
import { BusyError } from './bounded-work';
import { recordUntil } from './read-recorder';
import { correctedQueries } from './search-corrections';
import { type FoundHits, findHits, type HitFilters, type HitRow } from './search-hits';
import type { Query } from './search-rows';
import { MILLISECONDS_AT_MOST, openScope, type SearchScope } from './search-scope';
import { findSuggestions } from './search-suggestions';
import { configurationOf } from './search-tables';
import { type ResolvedQuery, resolveQuery } from './search-tsquery';
import { loadSections } from './section-tree';
import { siteConfiguration } from './site-context';
import { findBySlug } from './slug-lookup';
import { createStatementNames } from './statement-names';

/** Fewer hits than these are little: something else is offered, and entries with some of the words follow. */
const LITTLE = 5;
/** Slugs that a refusal names. */
const NAMED_SLUGS = 30;

/** Looks through what is published. */
export interface Search {
  /** @throws ValidationError for a filter that names nothing, BusyError when the database has no time */
  search(request: SearchRequest): Promise<SearchResult>;
  suggest(q: string, locale: string): Promise<Suggestion[]>;
}

export function createSearch(strapi: Core.Strapi, clock: () => Date): Search {
  const configuration = siteConfiguration(strapi);
  const nameOf = createStatementNames();
  const urlOf = (uid: string, slug: string | null, locale: string) => {
    const path = readingPath(uid, { slug, locale }, configuration);
    return path ? `${configuration.readersUrl}${path}` : null;
  };

  const bounded = async <T>(
    locale: string,
    work: (query: Query, scope: SearchScope) => Promise<T>,
  ): Promise<T> => {
    const now = clock();
    try {
      return (await strapi.db.transaction(async ({ trx }) => {
        const start = performance.now();
        const query: Query = async (statement, values = []) => {
          // What a search consists of is bounded: only a busy server takes that long.
          if (performance.now() - start > MILLISECONDS_AT_MOST) throw new BusyError();
          const asked = trx.raw(statement, values as never);
          const name = nameOf(statement);
          return (await (name ? asked.options({ name }) : asked)).rows;
        };
        const { scope, nextEnd } = await openScope(query, locale, now);
        // How old an entry is counts by the day.
        recordUntil(endOfUtcDay(now));
        if (nextEnd) recordUntil(new Date(nextEnd.getTime() - 1));
        return work(query, scope);
      })) as T;
    } catch (error) {
      if ((error as { code?: unknown }).code !== '57014') throw error;
      throw new BusyError();
    }
  };

  return {
    async search(request) {
      const filters = await filtersOf(strapi, request);
      return bounded(request.locale, async (query, scope) => {
        const found = await runSearch(query, request.q, { ...filters, ...scope });
        const { snippets, pages } = await snippetsOf(query, found, request.locale);
        const hits = found.hits.map((hit): SearchHit => {
          const { type, documentId, title, locale, date, sectionId, sectionName, sectionSlug } = hit;
          return {
            type,
            documentId,
            title,
            url: urlOf(SEARCH_TYPES[type], hit.slug, locale),
            locale,
            section:
              sectionId && sectionName
                ? {
                    documentId: sectionId,
                    name: sectionName,
                    slug: sectionSlug,
                    url: urlOf(UID.section, sectionSlug, locale),
                  }
                : null,
            date,
            picture: hit.pictureUrl
              ? {
                  url: hit.pictureUrl,
                  alternativeText: hit.pictureText,
                  width: hit.pictureWidth,
                  height: hit.pictureHeight,
                }
              : null,
            snippet: snippets.get(hit.id) ?? '',
            pageNumber: pages.get(hit.id) ?? null,
          };
        });
        const { total, facets, suggestions, corrected, match } = found;
        return { hits, total, facets, suggestions, corrected, match };
      });
    },
    suggest: (q, locale) =>
      bounded(locale, async (query, scope) =>
        (await findSuggestions(query, q, scope)).map(({ type, documentId, title, slug }) => ({
          type,
          documentId,
          title,
          url: urlOf(SEARCH_TYPES[type], slug, locale),
          locale,
        })),
      ),
  };
}

export interface RunSearch extends FoundHits {
  suggestions: string[];
  corrected: string | null;
  match: 'all' | 'any';
  resolved: ResolvedQuery;
  parsed: SearchQuery;
}

/** What answers a text: entries with all its words, or of its likeliest correction where there are none; where they are few, those with some of the words after them. */
export async function runSearch(query: Query, text: string, filters: HitFilters): Promise<RunSearch> {
  const attempt = async (asked: string) => {
    const parsed = parseSearchQuery(asked, filters.locale);
    const resolved = await resolveQuery(query, parsed, filters.locale);
    return { parsed, resolved, ...(await findHits(query, resolved, 'all', filters)) };
  };
  const asked = await attempt(text);
  if (asked.total >= LITTLE || asked.parsed.terms.length === 0)
    return { ...asked, suggestions: [], corrected: null, match: 'all' };
  const suggestions = await correctedQueries(query, text, asked.parsed, filters);
  const [likeliest, ...others] = suggestions;
  const better = asked.total === 0 && likeliest !== undefined ? await attempt(likeliest) : null;
  const answered =
    better && better.total > 0
      ? { ...better, suggestions: others, corrected: likeliest ?? null }
      : { ...asked, suggestions, corrected: null };
  const { terms, saysNothing } = answered.parsed;
  const isLoose = !saysNothing && terms.filter(({ isExcluded }) => !isExcluded).length > 1;
  if (answered.total >= LITTLE || !isLoose) return { ...answered, match: 'all' };
  const loose = better
    ? { ...better, suggestions: others, corrected: likeliest ?? null }
    : { ...asked, suggestions, corrected: null };
  return { ...loose, ...(await findHits(query, loose.resolved, 'any', filters)), match: 'any' };
}

/** The snippet of each hit, and the page that it stands on where it comes from a file. */
async function snippetsOf(query: Query, { hits, resolved, parsed }: RunSearch, locale: string) {
  const pages = new Map<number, number>();
  const texts = new Map(hits.map((hit) => [hit.id, ownText(hit)]));
  const wanted = parsed.saysNothing ? [] : wantedWords(parsed);
  const withFile = wanted.length > 0 ? hits.filter(({ hasFile }) => hasFile) : [];
  if (withFile.length > 0) {
    const rows = await query(
      `SELECT DISTINCT ON (entry) entry, page, text, vector @@ ?::tsquery AS has_all FROM search_pages
      WHERE entry = ANY(?) AND vector @@ ?::tsquery
      ORDER BY entry, vector @@ ?::tsquery DESC, ts_rank(vector, ?::tsquery) DESC, page`,
      [resolved.all, withFile.map(({ id }) => id), resolved.some, resolved.all, resolved.some],
    );
    for (const row of rows) {
      const id = Number(row.entry);
      if (!row.has_all && withFile.find((hit) => hit.id === id)?.isOwn) continue;
      pages.set(id, row.page as number);
      texts.set(id, row.text as string);
    }
  }
  const likely = likelyWords([...texts.values()], wanted, locale);
  const rows =
    likely.length > 0
      ? await query(
          `SELECT w.written FROM jsonb_to_recordset(?::jsonb) AS w(written text, folded text)
          WHERE to_tsvector(?::regconfig, w.folded) @@ ?::tsquery`,
          [
            JSON.stringify(likely.map((written) => ({ written, folded: foldText(written, locale) }))),
            configurationOf(locale),
            resolved.some,
          ],
        )
      : [];
  const matches = new Set(rows.map(({ written }) => written as string));
  return { pages, snippets: new Map([...texts].map(([id, text]) => [id, makeSnippet(text, matches)])) };
}

function ownText({ standfirst, body }: HitRow): string {
  return [standfirst, body].filter(Boolean).join(' ');
}

/** @throws ValidationError that says what exists */
async function filtersOf(
  strapi: Core.Strapi,
  request: SearchRequest,
): Promise<Omit<HitFilters, keyof SearchScope>> {
  const { locale } = request;
  const idOf = async (name: 'section' | 'tag' | 'organization') => {
    const slug = request[name];
    if (slug === null) return null;
    const wanted = { locale, fallback: null, status: 'published' as const };
    let found = await findBySlug(strapi, UID[name], { ...wanted, slug });
    if (found.outcome === 'moved')
      found = await findBySlug(strapi, UID[name], { ...wanted, slug: found.slug });
    if (found.outcome === 'found') return found.documentId;
    const rows = await strapi.db
      .connection('search_names')
      .select('slug')
      .where({ uid: UID[name], locale })
      .whereNotNull('slug')
      .orderBy('slug')
      .limit(NAMED_SLUGS + 1);
    const slugs = rows.flatMap((row: { slug: string | null }) => row.slug ?? []).slice(0, NAMED_SLUGS);
    throw new errors.ValidationError(
      `There is no ${name} "${slug.slice(0, 80)}" in the language ${locale}. ${slugs.length > 0 ? `There are ${slugs.join(', ')}${slugs.length < rows.length ? ' and others' : ''}.` : 'There is none at all.'}`,
    );
  };
  const section = await idOf('section');
  const linked = [await idOf('tag'), await idOf('organization')].flatMap((id) => id ?? []);
  const { types, from, to, page, pageSize } = request;
  return {
    types,
    sections: section === null ? null : sectionBranch(section, await loadSections(strapi, locale)),
    linked,
    from,
    to,
    page,
    pageSize,
  };
}
