import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** Of all statements of one reader that have names. A character takes some 120 bytes of each connection to the database: 30 MB of each. */
const CHARACTERS_AT_MOST = 250_000;
/** Of the statements that were asked last and have none. */
const CHARACTERS_REMEMBERED = 2_000_000;
/** Asked this often among those, one is worth a name. */
const OFTEN = 3;

/**
 * Names for statements that are asked often. PostgreSQL plans a statement that has one five times on each connection, and then keeps
 * a plan for all parameters, unless plans that know them promise to be cheaper: planning a large statement takes longer than
 * carrying it out.
 * @returns what gives the name of a statement; undefined for one that is rare, and for one that would take more memory than there is left for plans
 */
export function createStatementNames(): (statement: string) => string | undefined {
  const asked = new LRUCache<string, number>({
    maxSize: CHARACTERS_REMEMBERED,
    sizeCalculation: (_times, statement) => statement.length,
  });
  const names = new Map<string, string>();
  let left = CHARACTERS_AT_MOST;
  return (statement) => {
    const known = names.get(statement);
    if (known || statement.length > left) return known;
    const times = (asked.get(statement) ?? 0) + 1;
    asked.set(statement, times);
    if (times < OFTEN) return undefined;
    asked.delete(statement);
    // Of its text: whoever else uses the same connections may not give another statement the same name.
    const name = `portevoix ${createHash('sha256').update(statement).digest('base64url').slice(0, 22)}`;
    names.set(statement, name);
    left -= statement.length;
    return name;
  };
}
