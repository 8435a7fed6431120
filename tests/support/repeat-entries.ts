import type { Query } from '../../src/adapters/search-rows';

/** Copies every entry of the index `copies` times, each an hour older than the one before it, under a documentId of its own (`<original>-<n>`). */
export async function repeatEntries(query: Query, copies: number): Promise<void> {
  await query(
    `INSERT INTO search_entries (type, document_id, locale, version, slug, section_id, linked, date, day, title, title_key, standfirst, body, title_vector, typed_vector, own_vector)
    SELECT e.type, e.document_id || '-' || n, locale, version, slug, section_id, linked, date - n * interval '1 hour', day, title || ' ' || n, title_key || ' ' || n, standfirst, body, title_vector, typed_vector, own_vector
    FROM search_entries e, generate_series(1, ?::integer) n`,
    [copies],
  );
}
