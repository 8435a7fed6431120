import type { TableFacts } from '../../../src/domain/cache/table-facts';
import { mayWrite, tagsOfWrite } from '../../../src/domain/cache/write-tags';

const TABLES = new Map<string, TableFacts>([
  ['articles', { kind: 'content', uid: 'api::article.article', isDrafted: true }],
  ['components_shared_figures', { kind: 'component' }],
  ['files', { kind: 'files' }],
  ['search_entries', { kind: 'other', fills: ['search_matches'] }],
]);
const written = (text: string, values: unknown[] = []) => tagsOfWrite({ text, values }, TABLES);

test.each([
  ['insert into "articles" ("title") values ($1) returning "id"', ['table articles']],
  ['update "articles" set "title" = $1 where "id" = $2', ['table articles']],
  ['DELETE FROM articles WHERE id = $1', ['table articles']],
  ['WITH old AS (DELETE FROM articles RETURNING id) SELECT * FROM old', ['table articles']],
  ['insert into search_entries (id) values ($1)', ['table search_entries', 'table search_matches']],
  ['insert into unknown (id) values ($1) on conflict do update set id = 1', []],
])('%s changes %j', (text, tags) => {
  expect(written(text).tags).toEqual(tags);
});

test('a file is changed by its id, and every answer by a change of files that does not say which', () => {
  expect(written('update "files" set "name" = $1 where "id" = $2', ['a', 12])).toMatchObject({
    tags: ['table files', 'file 12'],
    parts: false,
  });
  expect(written('update "files" set "name" = $1 where ("id" = $2)', ['a', 12])).toMatchObject({
    tags: ['table files', 'file 12'],
    parts: false,
  });
  for (const others of ['', ' where "id" = $2 or "name" = $3', ' where not "id" = $2'])
    expect(written(`update "files" set "folder_path" = $1${others}`, ['/', 12, 'a'])).toMatchObject({
      parts: true,
    });
});

test('says of which types entries were written, and whether parts of them', () => {
  expect(written('update "articles" set "slug" = $1', ['a']).types).toEqual(['api::article.article']);
  expect(written('delete from "components_shared_figures"').parts).toBe(true);
});

test.each([
  ['select 1', false],
  ['BEGIN;', false],
  ['WITH x AS (SELECT 1) SELECT * FROM x', true],
  ['update "articles" set "title" = $1', true],
])('%s may write: %j', (text, expected) => {
  expect(mayWrite(text)).toBe(expected);
});
