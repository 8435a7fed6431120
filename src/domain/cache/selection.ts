/** A SELECT as Strapi 5.54 writes it: one table under the name `t0`, others joined to it, conditions that all have to hold. */
export interface Selection {
  table: string;
  /** Joined tables by their names in the statement, `t1` and on. */
  joined: Map<string, string>;
  /** Conditions `column = value` and `column in (values)`; those of any other form are left out. */
  fixed: { table: string; column: string; values: unknown[] }[];
  /** Names under which tables are held to rows with a date of publication. */
  published: Set<string>;
  /** Whether conditions of other forms, or a limit, may leave out rows that the rest would find. */
  isNarrowed: boolean;
}

const HEAD = /^select (?:[^()]|\([^()]*\))*? from "(\w+)" as "t0"/;
const JOIN =
  /^ (?:left|inner) join "(\w+)" as "(t\d+)" on (?:(?! (?:left|inner) join | where | order by | limit | offset | group by ).)*/;
const END = /^( (order by|limit|offset|group by) .*)?$/s;
const FIXED = /^"(t\d+)"\."(\w+)" (?:= (\$\d+)|in \((\$\d+(?:, \$\d+)*)\))$/;
const PUBLISHED = /^"(t\d+)"\."published_at" is not null$/;

/** The parts of a statement; null for one of any other form. Values stand for `$1` and on. */
export function readSelection(statement: string, values: readonly unknown[]): Selection | null {
  const head = HEAD.exec(statement);
  if (!head) return null;
  const selection: Selection = {
    table: head[1] as string,
    joined: new Map(),
    fixed: [],
    published: new Set(),
    isNarrowed: false,
  };
  let rest = statement.slice(head[0].length);
  for (let join = JOIN.exec(rest); join; join = JOIN.exec(rest)) {
    if (join[0].includes('(select')) return null;
    selection.joined.set(join[2] as string, join[1] as string);
    rest = rest.slice(join[0].length);
  }
  const where = conditionsAt(rest);
  if (!where || !END.test(where.rest) || /\b(from|union|having)\b/.test(where.rest)) return null;
  for (const condition of where.conditions) {
    if (condition.includes('(select')) return null;
    const fixed = FIXED.exec(condition);
    if (fixed)
      selection.fixed.push({
        table: fixed[1] as string,
        column: fixed[2] as string,
        values: (fixed[3] ?? fixed[4] ?? '').split(', ').map((name) => values[Number(name.slice(1)) - 1]),
      });
    const published = PUBLISHED.exec(condition);
    if (published) selection.published.add(published[1] as string);
    if (!fixed && !published) selection.isNarrowed = true;
  }
  const isOne = selection.fixed.some(({ column, values: ids }) => column === 'id' && ids.length === 1);
  if (!isOne && / (limit|offset) /.test(where.rest)) selection.isNarrowed = true;
  return selection;
}

/** What all has to hold, and what comes after it; no condition where one of several is enough. Null where brackets do not match. */
function conditionsAt(text: string): { conditions: string[]; rest: string } | null {
  if (!text.startsWith(' where (')) return text.startsWith(' where ') ? null : { conditions: [], rest: text };
  const start = ' where ('.length;
  const conditions: string[] = [];
  let depth = 0;
  let from = start;
  let isAny = false;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') {
      if (depth > 0) {
        depth -= 1;
        continue;
      }
      conditions.push(text.slice(from, at));
      const inner = text.slice(start, at);
      if (inner.includes('(select')) return null;
      return { conditions: isAny ? [] : conditions, rest: text.slice(at + 1) };
    } else if (depth === 0 && text.startsWith(' and ', at)) {
      conditions.push(text.slice(from, at));
      from = at + ' and '.length;
    } else if (depth === 0 && text.startsWith(' or ', at)) isAny = true;
  }
  return null;
}
