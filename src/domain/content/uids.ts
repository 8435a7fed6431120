/** Strapi's identifiers of our types, the one place where they are written out. */
export const UID = {
  article: 'api::article.article',
  organization: 'api::organization.organization',
  speaker: 'api::speaker.speaker',
  document: 'api::document.downloadable-document',
  event: 'api::event.event',
  campaign: 'api::campaign.campaign',
  section: 'api::section.section',
  tag: 'api::tag.tag',
  page: 'api::page.page',
  site: 'api::site.site',
  redirect: 'api::redirect.redirect',
} as const;

export type ContentUid = (typeof UID)[keyof typeof UID];

/** Types that readers reach at an address of their own, by slug. */
export const ADDRESSED_UIDS = [
  UID.article,
  UID.organization,
  UID.speaker,
  UID.document,
  UID.event,
  UID.campaign,
  UID.section,
  UID.tag,
  UID.page,
] as const;

/** Name of each addressed type in addresses of the API, embeds and share pictures: the plural of its schema. */
export const PLURALS: Record<AddressedUid, string> = {
  [UID.article]: 'articles',
  [UID.organization]: 'organizations',
  [UID.speaker]: 'speakers',
  [UID.document]: 'documents',
  [UID.event]: 'events',
  [UID.campaign]: 'campaigns',
  [UID.section]: 'sections',
  [UID.tag]: 'tags',
  [UID.page]: 'pages',
};

export type AddressedUid = (typeof ADDRESSED_UIDS)[number];

/** Reference records: shown as soon as they are saved, and present in every locale of the site. */
export const REFERENCE_UIDS = [UID.organization, UID.speaker, UID.section, UID.tag] as const;

/** Types that are drafted, then published: they have a checklist, are proposed, scheduled and shared as drafts. */
export const DRAFTED_UIDS = [UID.article, UID.event, UID.campaign, UID.document, UID.page] as const;

export type DraftedUid = (typeof DRAFTED_UIDS)[number];

export const ALL_UIDS = Object.values(UID);

export function isAddressed(uid: string): uid is AddressedUid {
  return (ADDRESSED_UIDS as readonly string[]).includes(uid);
}

export function isDrafted(uid: string): uid is DraftedUid {
  return (DRAFTED_UIDS as readonly string[]).includes(uid);
}

export function isReference(uid: string): uid is (typeof REFERENCE_UIDS)[number] {
  return (REFERENCE_UIDS as readonly string[]).includes(uid);
}

/** Attribute that names an entry of the type: `title`, or `name` for records of people and things. */
export function namingAttribute(uid: AddressedUid): 'title' | 'name' {
  return isReference(uid) ? 'name' : 'title';
}

/** The addressed type of a plural name; null for any other word. */
export function uidOfPlural(plural: string): AddressedUid | null {
  return ADDRESSED_UIDS.find((uid) => PLURALS[uid] === plural) ?? null;
}
