import type { Core } from '@strapi/strapi';
import { entryKey, type NamedEntry } from './entry-names';
import { modelsOf } from './model-of';
import type { Usage } from './usages';

/** A use as the panel shows it: what the entry is called, of which type it is, and which page of the panel it has. */
export type NamedUsage = Usage & Pick<NamedEntry, 'name' | 'locale'> & { type?: string; kind?: string };

export interface NamedUsages {
  /** The first of those that the person may read. */
  shown: NamedUsage[];
  /** How many more the person may read. */
  more: number;
  /** How many there are besides, which the person may not read. */
  others: number;
}

/** Uses that are shown at most. */
const SHOWN = 50;

/** What somebody is told of the uses of something. `names` are those of the entries that the person may read, by `entryKey`. */
export function namedUsages(
  strapi: Core.Strapi,
  names: ReadonlyMap<string, NamedEntry>,
  usages: readonly Usage[],
): NamedUsages {
  const readable = usages.flatMap((usage): NamedUsage[] => {
    const entry = names.get(entryKey(usage));
    if (!entry) return [];
    const { info, kind } = modelsOf(strapi)(usage.uid) ?? {};
    return [{ ...usage, name: entry.name, locale: entry.locale, type: info?.displayName, kind }];
  });
  const shown = readable.slice(0, SHOWN);
  return { shown, more: readable.length - shown.length, others: usages.length - readable.length };
}
