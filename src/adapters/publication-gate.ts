import { AsyncLocalStorage } from 'node:async_hooks';
import type { Item } from '../domain/checklist/item';
import { isDrafted } from '../domain/content/uids';
import type { PublicationCheck, Save } from './publication-watcher';
import type { Readiness } from './readiness';

interface Override {
  uid: string;
  documentId: string;
  /** What was published over. */
  items: Item[];
}

const overrides = new AsyncLocalStorage<Override>();

/**
 * Check that holds back an entry with blocking items, whatever path it takes. What a person asked to publish is held to the whole
 * checklist; where a machine touches what is public already (other languages of a shared field, relations kept in step), only to
 * what could not be shown at all: an entry that went out before a rule existed stays.
 */
export function createPublicationGate(readiness: Readiness): PublicationCheck {
  return async (uid, entry, save) => {
    if (!isDrafted(uid)) return [];
    const items = await readiness.itemsOf(uid, entry);
    const blocking = items.filter(({ level, state }) => level === 'blocking' && state === 'todo');
    const firm = blocking.filter(({ overridable }) => !overridable);
    if (!isAskedFor(save, String(entry.locale))) return firm;
    const override = overrides.getStore();
    if (override?.uid !== uid || override.documentId !== entry.documentId) return blocking;
    override.items.push(...blocking.filter(({ overridable }) => overridable));
    return firm;
  };
}

/** Runs `publish`, in which the entry may go out with blocking items, and answers those that were published over. */
export async function publishingOver(
  { uid, documentId }: { uid: string; documentId: string },
  publish: () => Promise<void>,
): Promise<Item[]> {
  const override: Override = { uid, documentId, items: [] };
  await overrides.run(override, publish);
  return override.items;
}

function isAskedFor({ makesPublic, locales }: Save, locale: string): boolean {
  return makesPublic && (locales === '*' || locales?.includes(locale) === true);
}
