import { buildSchema, parse, validate } from 'graphql';
import { GRAPHQL_LIMITS, limitBreadthAndRelations } from '../../../src/domain/content/graphql-limits';

const schema = buildSchema(`
  type Query { articles: [Article!]! article: Article }
  type Mutation { writeArticle: Article }
  type Article { title: String next: Article quote: Quote body: [Block] related: Connection }
  type Quote { text: String speaker: Speaker }
  type Speaker { name: String articles: [Article!]! }
  type Connection { nodes: [Article!]! }
  type Text { text: String }
  union Block = Quote | Text
`);
const rule = limitBreadthAndRelations(new Set(['Article', 'Speaker']));
const faults = (query: string) => validate(schema, parse(query), [rule]).map(({ message }) => message);
const roots = (count: number) =>
  Array.from({ length: count }, (_, index) => `a${index}: article { title }`).join(' ');

const BREADTH = `This query is over a limit: it has more than ${GRAPHQL_LIMITS.rootFields} fields at its root.`;
const HOPS = `This query is over a limit: it follows more than ${GRAPHQL_LIMITS.relationHops} relations in a row.`;

test.each<[string, string, string[]]>([
  ['two relations in a row', '{ articles { next { next { title } } } }', []],
  ['three relations in a row', '{ articles { next { next { next { title } } } } }', [HOPS]],
  ['two relations, components between', '{ articles { quote { speaker { articles { title } } } } }', []],
  [
    'three relations, components between',
    '{ articles { quote { speaker { articles { next { title } } } } } }',
    [HOPS],
  ],
  [
    'relations through a connection',
    '{ articles { related { nodes { related { nodes { next { title } } } } } } }',
    [HOPS],
  ],
  [
    'relations in a block',
    '{ articles { body { ... on Quote { speaker { articles { next { title } } } } } } }',
    [HOPS],
  ],
  [
    'relations below an inline fragment without a type',
    '{ articles { ... { next { next { next { title } } } } } }',
    [HOPS],
  ],
  [
    'relations in fragments, counted where they are spread',
    '{ articles { next { ...Near } } } fragment Near on Article { next { next { title } } }',
    [HOPS],
  ],
  [
    'a fragment spread near the root first and deeper later',
    '{ a: articles { ...F } b: articles { next { next { ...F } } } } fragment F on Article { next { title } }',
    [HOPS],
  ],
  [
    'a fragment spread deeper first and near the root later',
    '{ a: articles { next { ...F } } b: articles { ...F } } fragment F on Article { next { title } }',
    [],
  ],
  ['ten fields at the root', `{ ${roots(10)} }`, []],
  ['eleven fields at the root', `{ ${roots(11)} }`, [BREADTH]],
  ['eleven fields at the root of fragments', `{ ...R } fragment R on Query { ${roots(11)} }`, [BREADTH]],
  [
    'a fragment at the root spread twice',
    `{ ...R ...S } fragment R on Query { ${roots(5)} ...S } fragment S on Query { ${roots(5)} }`,
    [BREADTH],
  ],
  ['eleven fields at the root of an inline fragment', `{ ... on Query { ${roots(11)} } }`, [BREADTH]],
  ['a fragment that spreads itself', '{ articles { ...F } } fragment F on Article { title ...F }', []],
  [
    'a fragment that spreads itself through a relation',
    '{ articles { ...F } } fragment F on Article { next { ...F } }',
    [],
  ],
  [
    'two fragments that spread each other',
    '{ articles { ...F } } fragment F on Article { next { ...G } } fragment G on Article { next { ...F } }',
    [],
  ],
  ['a fragment that does not exist', '{ articles { ...Nowhere } }', []],
  ['relations below a mutation', 'mutation { writeArticle { next { next { next { title } } } } }', [HOPS]],
])('%s', (_what, query, expected) => {
  expect(faults(query)).toEqual(expected);
});

test('a web of fragments that doubles at each level is walked once', () => {
  const web = Array.from(
    { length: 40 },
    (_, level) => `fragment F${level} on Article { title ...F${level + 1} ...F${level + 1} }`,
  ).join(' ');
  const query = `{ articles { ...F0 } } ${web} fragment F40 on Article { next { next { next { title } } } }`;
  expect(faults(query)).toEqual([HOPS]);
});
