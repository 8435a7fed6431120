import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** Plans of large statements take up to 3 MB of each connection to the database. */
const NAMES_AT_MOST = 60;
/** Asked this often among the last thousand statements, one is worth a name. */
const OFTEN = 3;

/**
 * Names for statements that are asked often. PostgreSQL plans a statement that has one five times on each connection, and then keeps
 * a plan for all parameters, unless plans that know them promise to be cheaper: planning a large statement takes longer than
 * carrying it out.
 * @returns what gives the name of a statement; undefined for one that is rare, and when all names are taken
 */
export function createStatementNames(): (statement: string) => string | undefined {
  const asked = new LRUCache<string, number>({ max: 1000 });
  const names = new Map<string, string>();
  return (statement) => {
    const known = names.get(statement);
    if (known || names.size === NAMES_AT_MOST) return known;
    const times = (asked.get(statement) ?? 0) + 1;
    asked.set(statement, times);
    if (times < OFTEN) return undefined;
    asked.delete(statement);
    // Of its text: whoever else uses the same connections may not give another statement the same name.
    const name = `portevoix ${createHash('sha256').update(statement).digest('base64url').slice(0, 22)}`;
    names.set(statement, name);
    return name;
  };
}
