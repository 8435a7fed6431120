import { type AddressedUid, UID } from '../content/uids';
import { wordsOf } from './words';

/** What the list of a type is called. */
export function listTitle(uid: AddressedUid, locale: string): string {
  const words = wordsOf(locale);
  const titles: Record<AddressedUid, string> = {
    [UID.article]: words.allArticles,
    [UID.event]: words.agenda,
    [UID.campaign]: words.allCampaigns,
    [UID.document]: words.allDocuments,
    [UID.organization]: words.allOrganizations,
    [UID.speaker]: words.allSpeakers,
    [UID.section]: words.sections,
    [UID.tag]: words.keywords,
    [UID.page]: words.allPages,
  };
  return titles[uid];
}
