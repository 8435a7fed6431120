import type { Core } from '@strapi/strapi';
import { checkReadiness } from '../domain/checklist/check-readiness';
import type { Item, LinkFault, Person, ReadinessContext } from '../domain/checklist/item';
import { peopleIn } from '../domain/checklist/people-in';
import { type Consent, portraitStanding } from '../domain/checklist/portrait-standing';
import { UID } from '../domain/content/uids';
import { isoDay } from '../domain/reading/dates';
import { modelsOf } from './model-of';
import { siteConfiguration } from './site-context';

type Values = Record<string, unknown>;

/** Where an entry's broken links are known, by the last check. */
export type LinkFaultsOf = (uid: string, documentId: string, locale: string) => Promise<LinkFault[]>;

/** What the checklist says of entries, with all that it has to know. */
export interface Readiness {
  /** The items of an entry, components and relations populated. */
  itemsOf(uid: string, entry: Values): Promise<Item[]>;
  /** What the rules have to know beside an entry. `documentId` is null while the entry is new. */
  contextOf(
    entry: { uid: string; documentId: string | null; locale: string },
    people: readonly string[],
  ): Promise<ReadinessContext>;
  /** Has the faults of links told by `linkFaultsOf` from now on. Nothing is known of links before. */
  askAboutLinks(linkFaultsOf: LinkFaultsOf): void;
}

/** Names `strapi.get` finds it under. */
export const READINESS = 'readiness';

export function createReadiness(strapi: Core.Strapi, now: () => Date): Readiness {
  const modelOf = modelsOf(strapi);
  let linkFaultsOf: LinkFaultsOf = async () => [];
  const contextOf: Readiness['contextOf'] = async ({ uid, documentId, locale }, people) => ({
    locale,
    people: await findPeople(strapi, people, locale, now()),
    portraitConsentRequired: await isConsentRequired(strapi),
    links: documentId ? await linkFaultsOf(uid, documentId, locale) : [],
  });
  return {
    contextOf,
    async itemsOf(uid, entry) {
      const [documentId, locale] = [String(entry.documentId), String(entry.locale)];
      const ids = peopleIn(entry).map((person) => person.documentId);
      return checkReadiness(uid, entry, await contextOf({ uid, documentId, locale }, ids), modelOf);
    },
    askAboutLinks(port) {
      linkFaultsOf = port;
    },
  };
}

async function findPeople(
  strapi: Core.Strapi,
  ids: readonly string[],
  locale: string,
  now: Date,
): Promise<Person[]> {
  if (ids.length === 0) return [];
  const rows = (await strapi.db.query(UID.speaker).findMany({
    where: { documentId: { $in: ids }, locale } as never,
    populate: { portrait: { populate: ['image'] }, portraitConsent: true } as never,
  })) as Values[];
  const today = isoDay(now.toISOString(), siteConfiguration(strapi).timezone);
  return rows.map(({ documentId, name, internalName, visibility, portrait, portraitConsent }) => ({
    documentId: documentId as string,
    name: String(name ?? internalName ?? ''),
    visibility: visibility as string,
    portrait: portraitStanding(
      Boolean((portrait as Values | null)?.image),
      portraitConsent as Consent | null,
      today,
    ),
  }));
}

async function isConsentRequired(strapi: Core.Strapi): Promise<boolean> {
  const sites = (await strapi.db
    .query(UID.site)
    .findMany({ select: ['portraitConsentRequired'] as never })) as Values[];
  return sites.some((site) => site.portraitConsentRequired === true);
}
