import type { Core } from '@strapi/strapi';
import { type Consent, isPortraitHeld, type PortraitRules } from '../domain/checklist/portrait-standing';
import { UID } from '../domain/content/uids';
import { withholding } from '../domain/content/withholding';
import { isoDay } from '../domain/reading/dates';
import { siteConfiguration } from './site-context';

type Values = Record<string, unknown>;

/** What holds for portraits at `now`, by the day of the site's time zone. */
export async function portraitRules(strapi: Core.Strapi, now: Date): Promise<PortraitRules> {
  const sites = (await strapi.db
    .query(UID.site)
    .findMany({ select: ['portraitConsentRequired'] as never })) as Values[];
  return {
    today: isoDay(now.toISOString(), siteConfiguration(strapi).timezone),
    isConsentRequired: sites.some((site) => site.portraitConsentRequired === true),
  };
}

/** Attributes of a person that go under cover for want of consent. */
export function heldAttributes(consent: unknown, rules: PortraitRules): string[] {
  return isPortraitHeld(consent as Consent | null, rules) ? ['portrait'] : [];
}

/**
 * Puts under cover the portraits that may not be shown any more, and takes out those that may again: a day has passed, or the site
 * asks for something else. Each person is written by the document service, so that everything that follows changes follows.
 */
export async function settlePortraits(strapi: Core.Strapi, now: Date): Promise<void> {
  const rules = await portraitRules(strapi, now);
  const image = { image: { id: { $notNull: true } } };
  const rows = (await strapi.db.query(UID.speaker).findMany({
    where: { $or: [{ portrait: image }, { withheld: { portrait: image } }] } as never,
    select: ['documentId', 'visibility'] as never,
    populate: { portrait: true, portraitConsent: true, withheld: { populate: ['portrait'] } } as never,
  })) as Values[];
  const strayed = rows.filter(({ visibility, portrait, withheld, portraitConsent }) => {
    const held = { portrait: (withheld as Values | null)?.portrait };
    const also = heldAttributes(portraitConsent, rules);
    const changes = withholding(UID.speaker, { visibility, portrait, withheld: held }, also);
    return changes !== null && 'withheld' in changes;
  });
  for (const documentId of new Set(strayed.map((row) => row.documentId as string)))
    await strapi.documents(UID.speaker).update({ documentId, data: {} as never });
}
