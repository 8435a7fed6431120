import { asksForTime, tagsOfRead } from '../../../src/domain/cache/read-tags';
import type { TableFacts } from '../../../src/domain/cache/table-facts';

const ARTICLE = 'api::article.article';
const TAG = 'api::tag.tag';
const TABLES = new Map<string, TableFacts>([
  ['articles', { kind: 'content', uid: ARTICLE, isDrafted: true }],
  ['tags', { kind: 'content', uid: TAG, isDrafted: false }],
  ['articles_tags_lnk', { kind: 'link', ownerColumn: 'article_id', ownerTable: 'articles' }],
  ['articles_cmps', { kind: 'link', ownerColumn: 'entity_id', ownerTable: 'articles' }],
  ['components_shared_figures', { kind: 'component' }],
  ['files', { kind: 'files' }],
  ['files_related_mph', { kind: 'link', ownerColumn: 'related_id', ownerTable: null }],
  ['search_words', { kind: 'other' }],
  ['strapi_core_store_settings', { kind: 'settings' }],
]);
const PUBLISHED = '"t0"."published_at" is not null';

const tagsOf = (text: string, values: unknown[] = [], rows: unknown = []) =>
  tagsOfRead({ text, values, rows }, TABLES).sort();

describe('a read depends on', () => {
  test('all that is public of a type in a locale, of a list', () => {
    expect(
      tagsOf(
        `select "t0".*, "t0"."id" from "articles" as "t0" where (${PUBLISHED} and "t0"."locale" = $1 and (("t0"."kind" = $2) or ("t0"."kind" = $3))) order by "t0"."published_on" desc limit $4`,
        ['fr', 'news', 'report', 25],
      ),
    ).toEqual([`list ${ARTICLE} fr`, `type ${ARTICLE}`]);
  });

  test('all that is public of a type, of a count without a locale', () => {
    expect(
      tagsOf(`select count("t0"."id") as "count" from "articles" as "t0" where (${PUBLISHED}) limit $1`, [1]),
    ).toEqual([`list ${ARTICLE}`, `type ${ARTICLE}`]);
  });

  test('what the entries of a list lead to, which may change without them', () => {
    const list = `select "t0".* from "articles" as "t0" where (${PUBLISHED} and "t0"."locale" = $1)`;
    expect(tagsOf(list, ['fr'], [{ document_id: 'abc' }])).toEqual([
      `links ${ARTICLE} abc`,
      `list ${ARTICLE} fr`,
      `type ${ARTICLE}`,
    ]);
    expect(tagsOf(list, ['fr'], [{ title: 'A' }])).toEqual([
      `links ${ARTICLE}`,
      `list ${ARTICLE} fr`,
      `type ${ARTICLE}`,
    ]);
  });

  test('one entry, found by its documentId', () => {
    expect(
      tagsOf(
        `select "t0".* from "articles" as "t0" where ("t0"."locale" = $1 and "t0"."document_id" = $2 and ${PUBLISHED}) limit $3`,
        ['fr', 'abc', 1],
      ),
    ).toEqual([`entry ${ARTICLE} abc`, `type ${ARTICLE}`]);
  });

  test('whoever has a slug, also where nobody has', () => {
    expect(
      tagsOf(
        `select "t0"."document_id" from "articles" as "t0" where ("t0"."slug" = $1 and "t0"."locale" = $2 and ${PUBLISHED}) limit $3`,
        ['une-salle', 'fr', 1],
      ),
    ).toEqual([`slug ${ARTICLE} une-salle`, `type ${ARTICLE}`]);
  });

  test('the entries that others lead to, of what is loaded with them', () => {
    expect(
      tagsOf(
        'select distinct "t1"."tag_ord", "t0".* from "tags" as "t0" left join "articles_tags_lnk" as "t1" on "t0"."id" = "t1"."tag_id" where ("t1"."article_id" in ($1, $2)) order by "t1"."tag_ord" asc',
        [1, 2],
        [{ document_id: 'one' }, { document_id: 'two' }],
      ),
    ).toEqual([`entry ${TAG} one`, `entry ${TAG} two`, `type ${TAG}`]);
  });

  test.each([
    ['a condition', `and ("t0"."name" <> $3 or "t0"."name" is null)`, ''],
    ['a value', 'and "t0"."name" = $3', ''],
    ['a limit', '', ' limit $3'],
  ])('all of a type too, where %s leaves out some of what others lead to', (_what, condition, limit) => {
    expect(
      tagsOf(
        `select "t0".* from "tags" as "t0" left join "articles_tags_lnk" as "t1" on "t0"."id" = "t1"."tag_id" where ("t1"."article_id" in ($1, $2) ${condition})${limit}`.replace(
          ' )',
          ')',
        ),
        [1, 2, 'a'],
        [{ document_id: 'one' }],
      ),
    ).toEqual([`entry ${TAG} one`, `list ${TAG}`, `type ${TAG}`]);
  });

  test('all of a type, of what is loaded from the other side, or does not say what it is', () => {
    const fromTheOtherSide = `select "t0".* from "articles" as "t0" left join "articles_tags_lnk" as "t1" on "t0"."id" = "t1"."article_id" where ("t1"."tag_id" in ($1) and ${PUBLISHED})`;
    expect(tagsOf(fromTheOtherSide, [1], [{ document_id: 'abc' }])).toEqual([
      `links ${ARTICLE} abc`,
      `list ${ARTICLE}`,
      `type ${ARTICLE}`,
    ]);
    expect(
      tagsOf('select "t0"."name" from "tags" as "t0" where ("t0"."id" in ($1))', [1], [{ name: 'a' }]),
    ).toEqual([`links ${TAG}`, `list ${TAG}`, `type ${TAG}`]);
  });

  test('every write to a type, drafts too, where drafts answer', () => {
    expect(tagsOf('select "t0".* from "articles" as "t0" where ("t0"."document_id" = $1)', ['abc'])).toEqual([
      'table articles',
    ]);
  });

  test('all of every type that is filtered by', () => {
    expect(
      tagsOf(
        `select distinct "t0".* from "articles" as "t0" left join "articles_tags_lnk" as "t1" on "t0"."id" = "t1"."article_id" left join "tags" as "t2" on "t1"."tag_id" = "t2"."id" where (${PUBLISHED} and "t0"."locale" = $1 and "t2"."slug" = $2)`,
        ['fr', 'eau'],
      ),
    ).toEqual([`list ${ARTICLE} fr`, `list ${TAG}`, `type ${ARTICLE}`, `type ${TAG}`]);
  });

  test('nothing besides its owner, of a component; the file itself, of a picture', () => {
    expect(
      tagsOf('select * from "articles_cmps" as "t0" where ("t0"."entity_id" in ($1) and "t0"."field" = $2)', [
        34,
        'body',
      ]),
    ).toEqual([]);
    expect(
      tagsOf(
        'select distinct "t1"."order", "t0".*, "t1"."related_id" from "files" as "t0" left join "files_related_mph" as "t1" on "t0"."id" = "t1"."file_id" and "t1"."field" = $1 where ("t1"."related_id" in ($2) and "t1"."related_type" = $3) order by "t1"."order" asc',
        ['image', 7, 'shared.figure'],
        [{ id: 12 }],
      ),
    ).toEqual(['file 12']);
  });

  test('the default language, of the setting that says it; any other counts with all', () => {
    const statement =
      'select "t0".* from "strapi_core_store_settings" as "t0" where ("t0"."key" = $1) limit $2';
    expect(tagsOf(statement, ['plugin_i18n_default_locale', 1])).toEqual([
      'setting plugin_i18n_default_locale',
    ]);
    expect(tagsOf(statement, ['another', 1])).toEqual(['table strapi_core_store_settings']);
  });

  test.each([
    ['written by hand', 'SELECT word FROM search_words WHERE locale = $1', ['table search_words']],
    [
      'with another within it',
      `select "t0".* from "articles" as "t0" where (${PUBLISHED} and "t0"."id" in (select "id" from "tags"))`,
      ['table articles', 'table tags'],
    ],
    [
      'in which one of several conditions is enough',
      `select "t0".* from "tags" as "t0" where ("t0"."document_id" = $1 or "t0"."name" = $2)`,
      [`list ${TAG}`, `type ${TAG}`],
    ],
    ['of its own form', 'select * from "articles"', ['table articles']],
  ])('whole tables, or types, of a statement %s', (_what, text, tags) => {
    expect(tagsOf(text, ['a', 'b'])).toEqual(tags);
  });
});

test.each([
  ['SELECT now()', true],
  ['SELECT 1 WHERE until > CURRENT_DATE', true],
  ['SELECT clock_timestamp()', true],
  ['select "t0"."updated_at", "known" from "events" as "t0"', false],
])('%s asks for the time: %s', (text, asks) => {
  expect(asksForTime(text)).toBe(asks);
});
