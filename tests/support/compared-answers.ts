import { UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from './application';
import { addGuardedContent } from './guarded-content';

/** The sample content and what must stay in beside it, without kept answers: each request reads the database. */
export async function startComparedApplication(): Promise<Application> {
  process.env.CACHE = 'off';
  const app = await startApplication({ sample: true });
  // There is one site, and the guarded content brings its own.
  await app.strapi.db.query(UID.site).deleteMany({});
  await addGuardedContent(app.strapi);
  return app;
}

/**
 * An answer as text that may be compared: the keys of each object sorted, as Strapi adds what it populates after all else, whatever
 * stands last in it first; other languages by their codes, as Strapi gives them no order.
 */
export function comparable(body: unknown): string {
  return JSON.stringify(sorted(body));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(name === 'localizations' ? byLocale(inner) : inner)]),
  );
}

function byLocale(localizations: unknown): unknown {
  return (localizations as { locale: string }[]).sort((a, b) => (a.locale < b.locale ? -1 : 1));
}
