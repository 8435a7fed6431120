import type { Core } from '@strapi/strapi';
import { checkReadiness } from '../domain/checklist/check-readiness';
import type { Item, LinkFault, Person, ReadinessContext } from '../domain/checklist/item';
import { peopleIn } from '../domain/checklist/people-in';
import { type Consent, portraitStanding } from '../domain/checklist/portrait-standing';
import { UID } from '../domain/content/uids';
import { modelsOf } from './model-of';
import { portraitRules } from './portrait-consents';

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
  const contextOf: Readiness['contextOf'] = async ({ uid, documentId, locale }, people) => {
    const { today, isConsentRequired } = await portraitRules(strapi, now());
    return {
      locale,
      people: await findPeople(strapi, people, locale, today),
      portraitConsentRequired: isConsentRequired,
      links: documentId ? await linkFaultsOf(uid, documentId, locale) : [],
    };
  };
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
  today: string,
): Promise<Person[]> {
  if (ids.length === 0) return [];
  const rows = (await strapi.db.query(UID.speaker).findMany({
    where: { documentId: { $in: ids }, locale } as never,
    populate: {
      portrait: { populate: ['image'] },
      // Where it lies while nobody may see it.
      withheld: { populate: { portrait: { populate: ['image'] } } },
      portraitConsent: true,
    } as never,
  })) as Values[];
  const hasImage = (portrait: unknown) => Boolean((portrait as Values | null | undefined)?.image);
  return rows.map(({ documentId, name, internalName, visibility, portrait, withheld, portraitConsent }) => ({
    documentId: documentId as string,
    name: String(name ?? internalName ?? ''),
    visibility: visibility as string,
    portrait: portraitStanding(
      hasImage(portrait) || hasImage((withheld as Values | null)?.portrait),
      portraitConsent as Consent | null,
      today,
    ),
  }));
}
