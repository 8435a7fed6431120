import { UID } from '../content/uids';

const TYPES: Record<string, string> = {
  [UID.article]: 'News, reports, opinions, press releases, testimonies and guides.',
  [UID.organization]: 'Associations, public bodies, media and others that the site speaks of.',
  [UID.speaker]: 'People who speak, write or are quoted. Each decides how much readers may know.',
  [UID.document]: 'Files to download, with what a reader wants to know before: size, pages, accessibility.',
  [UID.event]: 'What has a date and a place, real or online.',
  [UID.campaign]: 'A problem, a solution, a story and a deadline, and what a reader can do.',
  [UID.section]: 'The tree of sections, which breadcrumbs are made of.',
  [UID.tag]: 'Subjects that run across the sections.',
  [UID.page]: 'Lasting pages: who we are, contact, support us.',
  [UID.site]: 'Name, logo, menu and legal notice of the site; there is one.',
  [UID.redirect]: 'Old addresses and where they lead. The server makes them when a slug changes.',
};

const COMPONENTS: Record<string, string> = {
  'content.text': 'Formatted text.',
  'content.figure': 'A picture in the text.',
  'content.gallery': 'Several pictures.',
  'content.quote': 'A quotation that stands out.',
  'content.key-figure': 'A figure with its source, so that it can be checked.',
  'content.video': 'A video that lies elsewhere.',
  'content.frame': 'A page from elsewhere, shown in a frame.',
  'content.documents': 'The place where the entry’s own documents are listed.',
  'content.call-to-action': 'A button, and why to press it.',
  'content.callout': 'A note set apart from the text.',
  'shared.figure': 'A picture in its place: the file, and what is to be said of it there.',
  'shared.seo': 'What search engines and shared links show.',
  'shared.venue': 'A place where one meets.',
  'shared.address': 'A postal address.',
  'shared.profile': 'A page of somebody elsewhere.',
  'shared.menu-item': 'A link of the menu.',
  'shared.affiliation': 'A person’s position in an organization.',
  'shared.campaign-action': 'Something that a reader can do.',
  'shared.demand': 'One demand of a campaign.',
  'shared.programme-item': 'A part of an event’s programme.',
};

/** What a type is for, in a sentence; empty for one that nobody described. */
export function typeDescription(uid: string): string {
  return TYPES[uid] ?? '';
}

/** What a component is for, in a sentence; empty for one that nobody described. */
export function componentDescription(uid: string): string {
  return COMPONENTS[uid] ?? '';
}
