import type { PortraitStanding } from './item';

/** What a person agreed to; days as `YYYY-MM-DD`. */
export interface Consent {
  grantedOn?: string | null;
  /** Last day; without one, until the person says otherwise. */
  until?: string | null;
}

/** Where a portrait stands on a day (`YYYY-MM-DD`). An agreement still holds on its last day. */
export function portraitStanding(
  hasPortrait: boolean,
  consent: Consent | null | undefined,
  today: string,
): PortraitStanding {
  if (!hasPortrait) return 'none';
  if (consent?.until && consent.until < today) return 'ended';
  return consent?.grantedOn ? 'agreed' : 'unstated';
}

/** What holds for portraits on a day of the site. */
export interface PortraitRules {
  /** `YYYY-MM-DD` */
  today: string;
  isConsentRequired: boolean;
}

/** Whether readers may not see the portrait of a person with this consent. */
export function isPortraitHeld(
  consent: Consent | null | undefined,
  { today, isConsentRequired }: PortraitRules,
): boolean {
  const standing = portraitStanding(true, consent, today);
  return standing === 'ended' || (standing === 'unstated' && isConsentRequired);
}
