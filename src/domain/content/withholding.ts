import { UID } from './uids';

/**
 * What readers may not know of a person or an organization, by its visibility, and portraits without consent. Such attributes are moved at rest into the
 * private component `withheld`, so that no populate, filter, sort or search can reach them, and move back when that is undone.
 */
const WITHHELD: Record<string, Record<string, readonly string[]>> = {
  [UID.speaker]: {
    public: [],
    'name-only': ['role', 'bio', 'portrait', 'affiliations', 'profiles', 'email'],
    hidden: ['name', 'slug', 'role', 'bio', 'portrait', 'affiliations', 'profiles', 'email'],
  },
  [UID.organization]: {
    public: [],
    hidden: [
      'name',
      'acronym',
      'slug',
      'description',
      'logo',
      'website',
      'email',
      'profiles',
      'address',
      'registryNumber',
    ],
  },
};

type Entry = Record<string, unknown>;

/** Whether entries of the type can be withheld from readers. */
export function canBeWithheld(uid: string): boolean {
  return uid in WITHHELD;
}

/**
 * What to write so that an entry shows what its visibility allows and no more; null when it already does.
 * `entry` has its components populated. A value typed in the open moves under cover, replacing what lay there;
 * one that lies under cover and may be shown moves out, unless the open place is filled. `alsoCovered` are attributes that may not
 * be shown whatever the visibility says.
 */
export function withholding(uid: string, entry: Entry, alsoCovered: readonly string[] = []): Entry | null {
  const rules = WITHHELD[uid];
  if (!rules) return null;
  const covered = [...(rules[String(entry.visibility)] ?? rules.hidden ?? []), ...alsoCovered];
  const withheld = { ...(entry.withheld as Entry | null) };
  const changes: Entry = {};
  let moved = false;
  for (const name of rules.hidden ?? []) {
    if (covered.includes(name)) {
      if (isEmpty(entry[name])) continue;
      withheld[name] = entry[name];
      changes[name] = Array.isArray(entry[name]) ? [] : null;
      moved = true;
    } else if (!isEmpty(withheld[name])) {
      if (isEmpty(entry[name])) changes[name] = withheld[name];
      withheld[name] = Array.isArray(withheld[name]) ? [] : null;
      moved = true;
    }
  }
  const internalName = (changes.name ?? entry.name ?? withheld.name ?? entry.internalName ?? null) as
    | string
    | null;
  if (internalName !== (entry.internalName ?? null)) changes.internalName = internalName;
  if (moved)
    changes.withheld = (rules.hidden ?? []).every((name) => isEmpty(withheld[name])) ? null : withheld;
  return Object.keys(changes).length > 0 ? changes : null;
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
