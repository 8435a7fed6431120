import type { Refusal } from '../refusal';
import { checkName } from './naming';

/** Refuses a person or an organization without a name, whether the name is public or withheld. */
export function checkReferenceName(entry: Record<string, unknown>): Refusal[] {
  const withheld = entry.withheld as { name?: string | null } | null | undefined;
  // A language that was added while the record was hidden has its name only where the team finds it.
  const keptName = entry.visibility === 'hidden' ? entry.internalName : null;
  return checkName({ name: entry.name ?? withheld?.name ?? keptName });
}
