import type { Client } from 'pg';

/** Tables that say something of an article: its blocks and its relations. */
const SATELLITES = `SELECT c.table_name AS name, c.column_name AS link FROM information_schema.columns c
  WHERE c.table_schema = 'public' AND ((c.table_name = 'articles_cmps' AND c.column_name = 'entity_id')
  OR (c.table_name LIKE 'articles\\_%\\_lnk' AND c.column_name = 'article_id'))`;

/**
 * Copies every article (all locales, drafts too) until `wanted` are published in French: rows, blocks and relations, and its entry in the
 * search index. Copies share the components of their original, have a slug and a documentId of their own (`<original>-<n>`), and are
 * an hour older each.
 */
export async function multiplyArticles(client: Client, wanted: number): Promise<void> {
  const { rows } = await client.query(
    "SELECT count(*)::int AS n, (SELECT max(id) FROM articles)::int AS last FROM articles WHERE locale = 'fr' AND published_at IS NOT NULL",
  );
  const { n, last } = rows[0];
  const times = Math.ceil(wanted / n) - 1;
  if (times < 1) return;
  const columnsOf = async (table: string): Promise<string[]> =>
    (
      await client.query(
        `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 AND is_identity = 'NO' ORDER BY ordinal_position`,
        [table],
      )
    ).rows.map(({ name }) => name);
  /** `changed` names expressions by column; \`n\` is the number of the copy. */
  const copy = async (table: string, changed: Record<string, string>, where = 'true') => {
    const columns = (await columnsOf(table)).filter((name) => changed[name] !== 'omitted');
    const values = columns.map((name) => changed[name] ?? `t."${name}"`);
    await client.query(
      `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')})
      SELECT ${values.join(', ')} FROM ${table} t, generate_series(1, ${times}) AS n WHERE ${where}`,
    );
  };
  const satellites = (await client.query(SATELLITES)).rows;
  const idOfCopy = (column: string) => `t."${column}" + n * ${last}`;
  await copy('articles', {
    id: idOfCopy('id'),
    document_id: `t.document_id || '-' || n`,
    slug: `t.slug || '-' || n`,
    title: `left(t.title, 240) || ' ' || n`,
    published_on: `t.published_on - n * interval '1 hour'`,
  });
  for (const { name, link } of satellites) await copy(name, { id: 'omitted', [link]: idOfCopy(link) });
  await copy(
    'search_entries',
    {
      document_id: `t.document_id || '-' || n`,
      slug: `t.slug || '-' || n`,
      title: `t.title || ' ' || n`,
      title_key: `t.title_key || ' ' || n`,
      date: `t.date - n * interval '1 hour'`,
      // It begins with a format and the row's id (src/adapters/search-source.ts).
      version: `split_part(t.version, ':', 1) || ':' || (split_part(t.version, ':', 2)::bigint + n * ${last}) || substring(t.version from '^[^:]*:[0-9]+(:.*)$')`,
    },
    `t.type = 'article'`,
  );
  // As the link checker notes it (src/adapters/link-store.ts), which would otherwise read each copy while others are measured.
  await client.query(
    `INSERT INTO linked_entries (uid, document_id, state)
    SELECT known.uid, t.document_id, known.version || ' ' || count(*) || ' ' || max(t.id) || ' ' || coalesce(max(t.updated_at)::text, '')
    FROM articles t, (SELECT uid, split_part(state, ' ', 1) AS version FROM linked_entries WHERE uid = 'api::article.article' LIMIT 1) known
    GROUP BY known.uid, known.version, t.document_id ON CONFLICT DO NOTHING`,
  );
  await client.query(`SELECT setval('articles_id_seq', (SELECT max(id) FROM articles))`);
  await client.query('VACUUM ANALYZE');
}
