import { setImmediate as turn } from 'node:timers/promises';
import { boundedText } from '../domain/search/bounded-text';
import { foldText, foldWords } from '../domain/search/fold-text';
import type { IndexedEntry } from '../domain/search/indexed-entry';
import { wellFormed } from '../domain/text/well-formed';
import { configurationOf } from './search-tables';

/** Runs one statement, in the transaction that it belongs to, and answers its rows; `?` stands for a value. */
export type Query = (statement: string, values?: readonly unknown[]) => Promise<Record<string, unknown>[]>;

export interface StoredEntry {
  entry: IndexedEntry;
  /** Which state of the entry this is: see search-source.ts. */
  version: string;
  /** The text of its file, pages joined by form feeds; null when it has none, or none was read. */
  file: { key: string; text: string } | null;
}

/** Name of a reference record, as linked entries are found by it. */
export interface IndexedName {
  documentId: string;
  locale: string;
  uid: string;
  name: string;
  slug: string | null;
}

/** Characters of a page that snippets are made from. */
const PAGE_TEXT = 20_000;
const PAGES_AT_MOST = 3000;

/** Changes of the same entry wait for each other until the end of the transaction. */
export async function lockEntry(query: Query, documentId: string): Promise<void> {
  await query('SELECT pg_advisory_xact_lock(hashtextextended(?, 5))', [`search ${documentId}`]);
}

/** Puts an entry into the index, in place of what was there of it. Belongs into a transaction, after `lockEntry`. */
export async function writeEntry(query: Query, { entry, version, file }: StoredEntry, timezone: string) {
  const { documentId, locale, title, standfirst, body } = entry;
  const configuration = configurationOf(locale);
  const fold = (text: string) => boundedText(foldText(text, locale));
  const titleKey = foldWords(title, locale)
    .flatMap(({ words }) => words)
    .join(' ');
  const [before] = await query('SELECT file_key FROM search_entries WHERE document_id = ? AND locale = ?', [
    documentId,
    locale,
  ]);
  // Whoever hides one of these people waits for this transaction, and then finds this row.
  await query(
    'SELECT 1 FROM search_names WHERE document_id = ANY(?) AND locale = ? ORDER BY document_id FOR SHARE',
    [entry.linked, locale],
  );
  const values: Record<string, [expression: string, ...values: unknown[]]> = {
    type: ['?', entry.type],
    document_id: ['?', documentId],
    locale: ['?', locale],
    version: ['?', version],
    slug: ['?', entry.slug],
    section_id: ['?', entry.section],
    linked: ['?::text[]', entry.linked],
    date: ['?::timestamptz', entry.date],
    day: ['(?::timestamptz AT TIME ZONE ?)::date', entry.date, timezone],
    until: ['?::timestamptz', entry.until],
    picture_id: ['?::integer', entry.picture?.fileId ?? null],
    picture_text: ['?', entry.picture?.alternativeText ?? null],
    title: ['?', title],
    title_key: ['?', titleKey],
    standfirst: ['?', standfirst],
    body: ['?', wellFormed(body.slice(0, 100_000))],
    file_key: ['?', file?.key ?? null],
    title_vector: ['to_tsvector(?::regconfig, ?)', configuration, fold(title)],
    typed_vector: ["to_tsvector('portevoix_simple', ?)", fold(`${title} ${entry.names}`)],
    own_vector: [
      `setweight(to_tsvector(?::regconfig, ?), 'A') || setweight(to_tsvector(?::regconfig, ?), 'B') || setweight(to_tsvector(?::regconfig, ?), 'C')`,
      configuration,
      fold(title),
      configuration,
      fold(`${standfirst} ${entry.names}`),
      configuration,
      fold(body),
    ],
    names_vector: [namesVector('?::regconfig', '?::text[]', '?'), configuration, entry.linked, locale],
  };
  const names = Object.keys(values);
  const [row] = await query(
    `INSERT INTO search_entries (${names.join(', ')}) VALUES (${Object.values(values)
      .map(([expression]) => expression)
      .join(', ')})
    ON CONFLICT (document_id, locale) DO UPDATE SET indexed_at = clock_timestamp(), ${names
      .map((name) => `${name} = excluded.${name}`)
      .join(', ')} RETURNING id`,
    Object.values(values).flatMap(([, ...given]) => given),
  );
  if ((before?.file_key ?? null) !== (file?.key ?? null))
    await writePages(query, Number(row?.id), file?.text ?? '', locale);
}

/** Takes an entry out of the index; of every locale when none is named. */
export async function removeEntry(query: Query, documentId: string, locale?: string): Promise<void> {
  await query(
    `DELETE FROM search_entries WHERE document_id = ? ${locale === undefined ? '' : 'AND locale = ?'}`,
    locale === undefined ? [documentId] : [documentId, locale],
  );
}

/** Which documents a document supersedes from now on, in any of its versions. */
export async function writeVersion(
  query: Query,
  documentId: string,
  supersedes: readonly string[],
): Promise<void> {
  if (supersedes.length === 0) {
    await query('DELETE FROM search_versions WHERE document_id = ?', [documentId]);
    return;
  }
  await query(
    `INSERT INTO search_versions (document_id, supersedes) VALUES (?, ?)
    ON CONFLICT (document_id) DO UPDATE SET supersedes = excluded.supersedes`,
    [documentId, supersedes],
  );
}

/** What a section, tag, organization or person is called from now on, wherever it is linked to; null where readers may not know. */
export async function writeName(
  query: Query,
  documentId: string,
  locale: string,
  named: IndexedName | null,
): Promise<void> {
  const [before] = await query(
    'SELECT name, slug, uid FROM search_names WHERE document_id = ? AND locale = ? FOR UPDATE',
    [documentId, locale],
  );
  if (named) {
    if (before && before.name === named.name && before.slug === named.slug) return;
    await query(
      `INSERT INTO search_names (document_id, locale, uid, name, slug, folded) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (document_id, locale) DO UPDATE SET name = excluded.name, slug = excluded.slug, folded = excluded.folded`,
      [documentId, locale, named.uid, named.name, named.slug, foldText(named.name, locale)],
    );
    if (before?.name === named.name) return;
  } else {
    if (!before) return;
    await query('DELETE FROM search_names WHERE document_id = ? AND locale = ?', [documentId, locale]);
  }
  // In one order, so that two of these do not wait for each other.
  const linked =
    'SELECT id FROM search_entries WHERE linked @> ARRAY[?] AND locale = ? ORDER BY id FOR UPDATE';
  const rows = await query(linked, [documentId, locale]);
  await query(
    `UPDATE search_entries SET names_vector = ${namesVector('?::regconfig', 'search_entries.linked', 'search_entries.locale')} WHERE id = ANY(?)`,
    [configurationOf(locale), rows.map(({ id }) => id)],
  );
}

function namesVector(configuration: string, linked: string, locale: string): string {
  return `setweight(to_tsvector(${configuration}, coalesce((SELECT string_agg(n.folded, ' ' ORDER BY n.document_id) FROM search_names n WHERE n.document_id = ANY(${linked}) AND n.locale = ${locale}), '')), 'B')`;
}

async function writePages(query: Query, id: number, text: string, locale: string): Promise<void> {
  const configuration = configurationOf(locale);
  await query('DELETE FROM search_pages WHERE entry = ?', [id]);
  const pages: { page: number; text: string; folded: string }[] = [];
  const whole: string[] = [];
  for (const [index, page] of text.split('\f').entries()) {
    const parts = partsOf(page);
    for (const [place, part] of parts.entries()) {
      // A long text takes seconds: whoever asks for something meanwhile is answered.
      await turn();
      const folded = foldText(part, locale);
      whole.push(folded);
      if (place === 0 && index < PAGES_AT_MOST && part.trim() !== '')
        pages.push({ page: index + 1, text: wellFormed(part), folded: boundedText(folded) });
    }
  }
  await query(
    `INSERT INTO search_pages (entry, page, text, vector)
    SELECT ?, p.page, p.text, to_tsvector(?::regconfig, p.folded) FROM jsonb_to_recordset(?::jsonb) AS p(page integer, text text, folded text)`,
    [id, configuration, JSON.stringify(pages)],
  );
  await query(
    `UPDATE search_entries SET pages_vector = setweight(to_tsvector(?::regconfig, ?), 'D') WHERE id = ?`,
    [configuration, boundedText(whole.join(' ')), id],
  );
}

/** A page in parts that are folded in one go, the first of which is what is shown of it. */
function partsOf(page: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from === 0 || from < page.length; ) {
    const space = page.lastIndexOf(' ', from + PAGE_TEXT);
    const to = from + PAGE_TEXT < page.length && space > from ? space : from + PAGE_TEXT;
    parts.push(page.slice(from, to));
    from = to;
  }
  return parts;
}
