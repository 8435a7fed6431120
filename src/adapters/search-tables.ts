import type { Core } from '@strapi/strapi';
import { languageOf } from '../domain/reading/words';
import { ensureOwn } from './own-tables';

/** Key of the advisory lock under which several instances that start at once make the tables one after the other. */
const LOCK = 'portevoix search';

/** What PostgreSQL makes of words in each language that has rules of its own: its dictionaries, behind one that drops accents. */
const CONFIGURATIONS: Record<string, { copied: string; stemmer: string }> = {
  fr: { copied: 'french', stemmer: 'portevoix_french' },
  en: { copied: 'english', stemmer: 'portevoix_english' },
  ar: { copied: 'arabic', stemmer: 'portevoix_arabic' },
};
const OTHER = { copied: 'simple', stemmer: 'simple' };
const PLAIN = 'portevoix_simple';

/** Name of the text-search configuration for a locale. */
export function configurationOf(locale: string): string {
  const language = languageOf(locale);
  return language in CONFIGURATIONS ? `portevoix_${language}` : PLAIN;
}

const MATCHED = ['entry', 'facet', 'date', 'day', 'type', 'locale', 'section_id', 'title_vector', 'vector'];
/** The same from a row of `search_entries` that is named `new`. */
const MATCH = `new.id, hashtextextended(concat_ws('|', new.locale, new.type, date_part('year', new.day), new.section_id), 0), new.date, new.day,
  new.type, new.locale, new.section_id, new.title_vector, new.own_vector || new.names_vector || new.pages_vector`;

/** What the index is made of, in the order in which it is made; every statement may be run again. */
export const SEARCH_STATEMENTS: readonly string[] = [
  'CREATE EXTENSION IF NOT EXISTS unaccent',
  'CREATE EXTENSION IF NOT EXISTS pg_trgm',
  ...Object.values(CONFIGURATIONS).map(({ copied }) => dictionary(copied)),
  ...Object.entries(CONFIGURATIONS).map(([language, rules]) => configuration(`portevoix_${language}`, rules)),
  configuration(PLAIN, OTHER),
  // One row for each published entry and locale. The three vectors have causes of their own to change.
  `CREATE TABLE IF NOT EXISTS search_entries (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    type text NOT NULL,
    document_id text NOT NULL,
    locale text NOT NULL,
    version text NOT NULL,
    indexed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    slug text,
    section_id text,
    linked text[] NOT NULL,
    date timestamptz,
    day date,
    until timestamptz,
    picture_id integer,
    picture_text text,
    title text NOT NULL,
    title_key text NOT NULL,
    standfirst text NOT NULL,
    body text NOT NULL,
    file_key text,
    title_vector tsvector NOT NULL,
    typed_vector tsvector NOT NULL,
    own_vector tsvector NOT NULL,
    names_vector tsvector NOT NULL DEFAULT '',
    pages_vector tsvector NOT NULL DEFAULT '',
    UNIQUE (document_id, locale)
  )`,
  // What a search looks through and counts, in rows so short that thousands lie on few pages: vectors of whole texts lie
  // apart from them, uncompressed. `facet` is one number for each combination of locale, type, section and year: hits are
  // counted by it. Follows `search_entries` by itself, whoever writes there; of an older form, it is made anew.
  `DO $$ BEGIN
    IF to_regclass('search_matches') IS NOT NULL AND NOT EXISTS (
      SELECT FROM pg_attribute WHERE attrelid = to_regclass('search_matches') AND attname = 'facet') THEN
      DROP TABLE search_matches;
    END IF;
  END $$`,
  `CREATE TABLE IF NOT EXISTS search_matches (
    entry bigint PRIMARY KEY REFERENCES search_entries (id) ON DELETE CASCADE,
    facet bigint NOT NULL,
    date timestamptz,
    day date,
    type text NOT NULL,
    locale text NOT NULL,
    section_id text,
    title_vector tsvector NOT NULL,
    vector tsvector NOT NULL
  ) WITH (toast_tuple_target = 128)`,
  // Only once: it waits for every search that runs.
  `DO $$ BEGIN
    IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = 'search_matches'::regclass AND attname = 'vector' AND attstorage <> 'e') THEN
      ALTER TABLE search_matches ALTER COLUMN vector SET STORAGE EXTERNAL, ALTER COLUMN title_vector SET STORAGE EXTERNAL;
      ALTER TABLE search_entries DROP COLUMN IF EXISTS vector;
    END IF;
  END $$`,
  `CREATE OR REPLACE FUNCTION search_matches_follow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO search_matches (${MATCHED.join(', ')}) SELECT ${MATCH}
    ON CONFLICT (entry) DO UPDATE SET ${MATCHED.map((column) => `${column} = excluded.${column}`).join(', ')};
    RETURN NULL;
  END $$`,
  'CREATE OR REPLACE TRIGGER search_entries_follow AFTER INSERT OR UPDATE ON search_entries FOR EACH ROW EXECUTE FUNCTION search_matches_follow()',
  `INSERT INTO search_matches (${MATCHED.join(', ')}) SELECT ${MATCH} FROM search_entries AS new WHERE NOT EXISTS (SELECT FROM search_matches m WHERE m.entry = new.id)`,
  'CREATE INDEX IF NOT EXISTS search_matches_vector ON search_matches USING gin (vector) WITH (fastupdate = off)',
  'CREATE INDEX IF NOT EXISTS search_matches_title ON search_matches USING gin (title_vector) WITH (fastupdate = off)',
  'CREATE INDEX IF NOT EXISTS search_entries_typed ON search_entries USING gin (typed_vector) WITH (fastupdate = off)',
  'CREATE INDEX IF NOT EXISTS search_entries_linked ON search_entries USING gin (linked) WITH (fastupdate = off)',
  'CREATE INDEX IF NOT EXISTS search_entries_until ON search_entries (locale, until) WHERE until IS NOT NULL',
  'CREATE INDEX IF NOT EXISTS search_entries_key ON search_entries (locale, title_key text_pattern_ops)',
  // The text of files by page: where in a document something stands.
  `CREATE TABLE IF NOT EXISTS search_pages (
    entry bigint NOT NULL REFERENCES search_entries (id) ON DELETE CASCADE,
    page integer NOT NULL,
    text text NOT NULL,
    vector tsvector NOT NULL,
    PRIMARY KEY (entry, page)
  )`,
  // What visible sections, tags, organizations and people are called, in every text that is linked to them.
  `CREATE TABLE IF NOT EXISTS search_names (
    document_id text NOT NULL,
    locale text NOT NULL,
    uid text NOT NULL,
    name text NOT NULL,
    slug text,
    folded text NOT NULL,
    PRIMARY KEY (document_id, locale)
  )`,
  // Words that occurred in the index, for mistakes; before one is shown, it is looked up in what is published now.
  `CREATE TABLE IF NOT EXISTS search_words (
    locale text NOT NULL,
    word text NOT NULL,
    shown text NOT NULL,
    PRIMARY KEY (locale, word)
  )`,
  'CREATE INDEX IF NOT EXISTS search_words_beginning ON search_words (locale, word text_pattern_ops)',
  'CREATE INDEX IF NOT EXISTS search_words_alike ON search_words USING gin (word gin_trgm_ops)',
  // Which documents each document supersedes, in any of its versions: a withdrawn one in between parts nothing, as drafts
  // remember what supersedes what.
  `CREATE TABLE IF NOT EXISTS search_versions (
    document_id text PRIMARY KEY,
    supersedes text[] NOT NULL
  )`,
  // Documents in a language of which a newer version is found in it.
  'DROP FUNCTION IF EXISTS search_superseded(text)',
  `CREATE OR REPLACE FUNCTION search_superseded(locale text, moment timestamptz) RETURNS SETOF bigint LANGUAGE sql STABLE ROWS 20 AS $$
    WITH RECURSIVE line AS (
      SELECT unnest(newer.supersedes) AS older FROM search_versions newer WHERE EXISTS (
        SELECT FROM search_entries found WHERE found.document_id = newer.document_id AND found.locale = search_superseded.locale
          AND (found.until IS NULL OR found.until > search_superseded.moment))
      UNION SELECT unnest(newer.supersedes) FROM line JOIN search_versions newer ON newer.document_id = line.older
    ) SELECT entry.id FROM line CROSS JOIN LATERAL (
      SELECT id FROM search_entries WHERE document_id = line.older AND locale = search_superseded.locale LIMIT 1) entry $$`,
  'CREATE TABLE IF NOT EXISTS search_rebuild (only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one), started_at timestamptz NOT NULL)',
];

/** Makes tables, indexes and configurations of the search where they are missing. @throws an error that says what the database lacks */
export async function ensureSearchTables(strapi: Core.Strapi): Promise<void> {
  try {
    await ensureOwn(strapi, LOCK, SEARCH_STATEMENTS);
  } catch (cause) {
    const lack = LACKS[String((cause as { code?: unknown }).code)];
    if (!lack) throw cause;
    throw new Error(`${lack} (${(cause as Error).message})`, { cause });
  }
}

const TO_RUN = 'CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm;';

/** By PostgreSQL’s code (Appendix A). */
const LACKS: Record<string, string> = {
  '42501': `The search needs two extensions of PostgreSQL, and DATABASE_URL’s user may not add them to this database. Ask whoever runs it to grant CREATE on the database, or to run once, in it: ${TO_RUN}`,
  '58P01': `The search needs two extensions that this PostgreSQL server does not have. Install its “contrib” package (postgresql-contrib), or ask whoever runs the server to; they are unaccent and pg_trgm.`,
  '0A000': `The search needs two extensions that this PostgreSQL server does not offer: unaccent and pg_trgm. Install its “contrib” package (postgresql-contrib), or ask whoever runs the server to.`,
};

function configuration(name: string, { copied, stemmer }: { copied: string; stemmer: string }): string {
  return `DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_ts_config WHERE cfgname = '${name}' AND pg_ts_config_is_visible(oid)) THEN
      CREATE TEXT SEARCH CONFIGURATION ${name} (COPY = pg_catalog.${copied});
    END IF;
    IF NOT EXISTS (SELECT FROM pg_ts_config_map WHERE mapcfg = '${name}'::regconfig AND mapdict = '${stemmer}'::regdictionary AND mapseqno = 2) THEN
      ALTER TEXT SEARCH CONFIGURATION ${name} ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, hword, hword_part, word WITH unaccent, ${stemmer};
    END IF;
  END $$`;
}

/** A stemmer that lets no word out: among those that PostgreSQL passes over as saying nothing are «avions», «sommes», «son», «est». */
function dictionary(language: string): string {
  return `DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_ts_dict WHERE dictname = 'portevoix_${language}' AND pg_ts_dict_is_visible(oid)) THEN
      CREATE TEXT SEARCH DICTIONARY portevoix_${language} (TEMPLATE = snowball, Language = ${language});
    END IF;
  END $$`;
}
