import type { PublishedContent } from '../../adapters/published-content';
import { type AddressedUid, UID } from '../../domain/content/uids';
import type { Published } from '../../domain/reading/published';

/** Attributes that are looked through, per type, in the order in which what was found is shown. */
const SEARCHED: [uid: AddressedUid, attributes: string[]][] = [
  [UID.article, ['title', 'standfirst']],
  [UID.event, ['title', 'summary']],
  [UID.campaign, ['title', 'problem', 'solution', 'urgency']],
  [UID.document, ['title', 'summary']],
  [UID.page, ['title']],
  [UID.organization, ['name', 'acronym', 'description']],
  [UID.speaker, ['name', 'role']],
  [UID.section, ['name']],
  [UID.tag, ['name']],
];

/** Entries of one type that are shown at most. */
const SHOWN = 10;

/** Entries whose titles or summaries hold every word, ten of a type at most, and how many there are. */
export async function search(
  content: PublishedContent,
  locale: string,
  words: string,
): Promise<{ uid: AddressedUid; entries: Published[]; total: number }[]> {
  const terms = words.split(/\s+/).slice(0, 8);
  return Promise.all(
    SEARCHED.map(async ([uid, attributes]) => {
      const filters = {
        $and: terms.map((term) => ({ $or: attributes.map((name) => ({ [name]: { $containsi: term } })) })),
      };
      const entries = (await content.list(uid, locale, { filters, limit: SHOWN })) as Published[];
      const isAll = entries.length < SHOWN;
      return { uid, entries, total: isAll ? entries.length : await content.count(uid, locale, filters) };
    }),
  );
}
