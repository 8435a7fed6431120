import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { Stores } from 'koa2-ratelimit';
import { ensureOwn } from './own-tables';

export const ATTEMPTS_TABLE = 'sign_in_attempts';
/** Key of the advisory lock under which several instances that start at once make the table one after the other. */
const LOCK = 'portevoix sign-in attempts';

/** Of Strapi's doors that count: an address, a path and an IP address. Whoever reads the table is not told them. */
const COUNT = `INSERT INTO ${ATTEMPTS_TABLE} AS known (key, count, ends_at)
  VALUES (?, ?, now() + ? * interval '1 millisecond')
  ON CONFLICT (key) DO UPDATE SET
    count = CASE WHEN known.ends_at > now() THEN known.count + excluded.count ELSE excluded.count END,
    ends_at = CASE WHEN known.ends_at > now() THEN known.ends_at ELSE excluded.ends_at END
  RETURNING count, ends_at`;

/** How often somebody knocked at the doors of the panel, one number for all workers and instances, which a restart does not forget. */
export interface SignInAttempts {
  ensureTable(): Promise<void>;
  /** A store of koa2-ratelimit, by which Strapi 5.54 counts at the doors of its panel. */
  store: object;
  /** Forgets what counts no longer. */
  forget(): Promise<void>;
}

export function createSignInAttempts(strapi: Core.Strapi): SignInAttempts {
  const { db } = strapi;

  class AttemptStore extends Stores.Store {
    /** Counts `weight` more. `interval` is in milliseconds, from the first that counts. */
    async incr(key: string, { interval }: { interval: number }, weight: number) {
      const { rows } = (await db.connection.raw(COUNT, [hash(key), weight, interval])) as {
        rows: [{ count: number; ends_at: Date }];
      };
      return { counter: rows[0].count, dateEnd: rows[0].ends_at };
    }

    /** Only for `skipFailedRequests`, which nobody asks for: it is those that are counted here. */
    async decrement() {}

    async saveAbuse() {}
  }

  return {
    ensureTable: () =>
      ensureOwn(strapi, LOCK, [
        `CREATE TABLE IF NOT EXISTS ${ATTEMPTS_TABLE} (key text PRIMARY KEY, count integer NOT NULL, ends_at timestamptz NOT NULL)`,
      ]),
    store: new AttemptStore(),
    async forget() {
      await db.connection.raw(`DELETE FROM ${ATTEMPTS_TABLE} WHERE ends_at <= now()`);
    },
  };
}

function hash(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
