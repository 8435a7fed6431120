import { LRUCache } from 'lru-cache';

/** Plans of large statements take up to 3 MB of each connection to the database. */
const NAMES_AT_MOST = 60;
/** Asked this often among the last thousand statements, one is worth a name. */
const OFTEN = 3;

/**
 * Names for statements that are asked often. PostgreSQL plans a statement that has one five times on each connection, and then keeps
 * a plan for all parameters, unless plans that know them promise to be cheaper: planning a large statement takes longer than
 * carrying it out.
 * @param kind what the names begin with, another for each of these
 * @returns what gives the name of a statement; undefined for one that is rare, and when all names are taken
 */
export function createStatementNames(kind: string): (statement: string) => string | undefined {
  const asked = new LRUCache<string, number>({ max: 1000 });
  const names = new Map<string, string>();
  return (statement) => {
    const known = names.get(statement);
    if (known || names.size === NAMES_AT_MOST) return known;
    const times = (asked.get(statement) ?? 0) + 1;
    asked.set(statement, times);
    if (times < OFTEN) return undefined;
    asked.delete(statement);
    const name = `portevoix ${kind} ${names.size + 1}`;
    names.set(statement, name);
    return name;
  };
}
