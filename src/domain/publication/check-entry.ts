import type { ModelOf } from '../content/model';
import { UID } from '../content/uids';
import { checkAddressesAndText } from './checks/addresses-and-text';
import { checkCampaignDeadline } from './checks/campaign-deadline';
import { checkDocumentFile } from './checks/document-file';
import { checkEventDates } from './checks/event-dates';
import { checkName, checkTitle } from './checks/naming';
import { checkRedirectTarget } from './checks/redirect-target';
import { checkReferenceName } from './checks/reference-name';
import { checkSiteColour } from './checks/site-colour';
import type { Refusal } from './refusal';

type Check = (entry: Record<string, unknown>) => Refusal[];

const CHECKS: Record<string, Check[]> = {
  [UID.article]: [checkTitle],
  [UID.event]: [checkTitle, checkEventDates],
  [UID.campaign]: [checkTitle, checkCampaignDeadline],
  [UID.document]: [checkTitle, checkDocumentFile],
  [UID.page]: [checkTitle],
  [UID.section]: [checkName],
  [UID.tag]: [checkName],
  [UID.organization]: [checkReferenceName],
  [UID.speaker]: [checkReferenceName],
  [UID.redirect]: [checkRedirectTarget],
  [UID.site]: [checkName, checkSiteColour],
};

/** Everything that keeps an entry from going out, components and relations populated; empty when it may. */
export function checkEntry(uid: string, entry: Record<string, unknown>, modelOf: ModelOf): Refusal[] {
  const own = (CHECKS[uid] ?? []).flatMap((check) => check(entry));
  return [...own, ...checkAddressesAndText(uid, entry, modelOf)];
}
