import type { Core } from '@strapi/strapi';

/**
 * Runs idempotent statements that make tables and indexes of our own, at bootstrap, in one transaction; several instances that
 * start at once do it one after the other, by an advisory lock named `lock`. Strapi’s schema sync leaves unknown tables and indexes alone.
 */
export async function ensureOwn(
  strapi: Core.Strapi,
  lock: string,
  statements: readonly string[],
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('SELECT pg_advisory_xact_lock(hashtext(?))', [lock]);
    // One message to the server: most starts find everything there.
    await trx.raw(statements.join(';\n'));
  });
}
