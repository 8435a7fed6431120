import type { ModelOf } from '../content/model';
import { UID } from '../content/uids';
import { checkAddressesAndText } from './checks/addresses-and-text';
import { checkName } from './checks/naming';
import { checkRedirectTarget } from './checks/redirect-target';
import { checkReferenceName } from './checks/reference-name';
import { checkSiteColour } from './checks/site-colour';
import type { Refusal } from './refusal';

type Check = (entry: Record<string, unknown>) => Refusal[];

const CHECKS: Record<string, Check[]> = {
  [UID.section]: [checkName],
  [UID.tag]: [checkName],
  [UID.organization]: [checkReferenceName],
  [UID.speaker]: [checkReferenceName],
  [UID.redirect]: [checkRedirectTarget],
  [UID.site]: [checkName, checkSiteColour],
};

/**
 * Everything that keeps a reference record from readers, components and relations populated; empty when it may go out. Types that
 * are drafted and published have the checklist (domain/checklist).
 */
export function checkEntry(uid: string, entry: Record<string, unknown>, modelOf: ModelOf): Refusal[] {
  const checks = CHECKS[uid];
  if (!checks) return [];
  const own = checks.flatMap((check) => check(entry));
  return [...own, ...checkAddressesAndText(uid, entry, modelOf)];
}
