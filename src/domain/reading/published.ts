import type { AddressedUid, UID } from '../content/uids';
import type { Thumbnail } from '../document-facts/thumbnail';

/*
 * Entries as one call of the REST API answers them (see domain/content/presets): published, addresses on them, hidden
 * persons and organizations left out. What the renderers of pages, embeds, feeds and the archive start from.
 */

export interface MediaSize {
  /** From the root of this server, or absolute. */
  url: string;
  width: number | null;
  height: number | null;
}

export interface MediaFile extends MediaSize {
  name: string;
  mime: string;
  /** With its dot. */
  ext: string | null;
  /** Kilobytes (of 1,000 bytes). */
  size: number;
  formats: Record<string, MediaSize> | null;
  /** What must stay in view when the picture is cropped, in hundredths of its width and height; null for its middle. */
  focalPoint: { x: number; y: number } | null;
  /** Time of the last change of the file, ISO 8601. */
  updatedAt: string;
}

export interface Figure {
  image: MediaFile | null;
  alternativeText: string | null;
  decorative: boolean | null;
  caption: string | null;
  credit: string | null;
}

export interface Profile {
  network: string;
  url: string | null;
  label: string | null;
}

export interface PostalAddress {
  street: string | null;
  postalCode: string | null;
  city: string | null;
  country: string | null;
  latitude: number | string | null;
  longitude: number | string | null;
}

/** An entry that a link can lead to; `url` is absolute and canonical. */
export interface Linked {
  documentId: string;
  slug: string | null;
  url: string | null;
  locale?: string;
}

export interface Named extends Linked {
  name: string | null;
}

export interface Titled extends Linked {
  title: string;
}

export interface Seo {
  metaTitle: string | null;
  metaDescription: string | null;
  shareImage: Figure | null;
  noIndex: boolean | null;
}

/** What every whole entry has. */
export interface Entry extends Linked {
  locale: string;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  localizations?: Linked[];
}

export interface Speaker extends Entry, Named {
  url: string | null;
  locale: string;
  role: string | null;
  bio?: string | null;
  portrait?: Figure | null;
  affiliations?: { organization: Named | null; position: string | null }[];
  profiles?: Profile[];
  email?: string | null;
  tags?: Named[];
  visibility: string;
}

export interface Organization extends Entry, Named {
  url: string | null;
  locale: string;
  acronym: string | null;
  kind: string;
  description: string | null;
  logo?: Figure | null;
  website?: string | null;
  email?: string | null;
  profiles?: Profile[];
  address?: PostalAddress | null;
  isPartner: boolean | null;
  registryNumber: string | null;
}

export interface Section extends Entry, Named {
  url: string | null;
  locale: string;
  description: string | null;
  parent?: Named | null;
  children?: Named[];
  position: number | null;
  breadcrumb?: Crumb[];
}

export interface Tag extends Entry, Named {
  url: string | null;
  locale: string;
}

export interface Crumb {
  name: string;
  slug: string | null;
  url: string | null;
}

export interface DownloadableDocument extends Entry, Titled {
  url: string | null;
  locale: string;
  summary: string | null;
  file?: MediaFile | null;
  kind: string;
  language: string | null;
  /** `YYYY-MM-DD`. */
  publishedOn: string | null;
  organizations?: Named[];
  authors?: Named[];
  accessibility: 'accessible' | 'partly' | 'not' | null;
  accessibleAlternative: string | null;
  supersedes?: Titled | null;
  pageCount: number | null;
  byteSize: number | null;
  mimeType: string | null;
  thumbnail?: Thumbnail | null;
}

export interface Venue {
  name: string | null;
  address: PostalAddress | null;
  accessibility: string | null;
}

export interface ProgrammeItem {
  startsAt: string | null;
  title: string | null;
  description: string | null;
  speakers?: Named[];
}

export interface Event extends Entry, Titled {
  url: string | null;
  locale: string;
  summary: string | null;
  body?: Block[];
  startsAt: string | null;
  endsAt: string | null;
  /** IANA name. */
  timezone: string | null;
  allDay: boolean | null;
  stage: 'scheduled' | 'postponed' | 'cancelled';
  attendance: 'in-person' | 'online' | 'mixed';
  venue?: Venue | null;
  onlineUrl: string | null;
  registrationUrl: string | null;
  organizers?: Named[];
  speakers?: Speaker[];
  programme?: ProgrammeItem[];
  cover?: Figure | null;
  documents?: DownloadableDocument[];
  campaign?: Titled | null;
  section?: Named | null;
  tags?: Named[];
  seo?: Seo | null;
  breadcrumb?: Crumb[];
}

export interface Campaign extends Entry, Titled {
  url: string | null;
  locale: string;
  problem: string | null;
  solution: string | null;
  story: RichTextNode[] | null;
  urgency: string | null;
  /** `YYYY-MM-DD`. */
  deadline: string | null;
  target: number | null;
  progress: number | null;
  unit: string | null;
  demands?: { text: string | null }[];
  actions?: { kind: string; label: string | null; url: string | null }[];
  partners?: Named[];
  cover?: Figure | null;
  documents?: DownloadableDocument[];
  stage: 'upcoming' | 'running' | 'won' | 'ended';
  section?: Named | null;
  tags?: Named[];
  seo?: Seo | null;
  breadcrumb?: Crumb[];
}

export interface Article extends Entry, Titled {
  url: string | null;
  locale: string;
  standfirst: string | null;
  kind: string;
  cover?: Figure | null;
  body?: Block[];
  section?: Named | null;
  tags?: Named[];
  authors?: Named[];
  byline: string | null;
  speakers?: Speaker[];
  organizations?: Organization[];
  documents?: DownloadableDocument[];
  event?: Event | null;
  campaign?: Campaign | null;
  relatedArticles?: Article[];
  /** The date that readers see, ISO 8601. */
  publishedOn: string | null;
  licence: string | null;
  embeddable: boolean | null;
  readingMinutes: number | null;
  seo?: Seo | null;
  breadcrumb?: Crumb[];
}

export interface Page extends Entry, Titled {
  url: string | null;
  locale: string;
  body?: Block[];
  cover?: Figure | null;
  seo?: Seo | null;
}

export interface Site {
  documentId: string;
  name: string;
  tagline: string | null;
  publisher?: Organization | null;
  logo?: Figure | null;
  /** `#rrggbb`. */
  accentColour: string | null;
  email: string | null;
  profiles?: Profile[];
  menu?: { label: string | null; url: string | null }[];
  legalNotice: RichTextNode[] | null;
  defaultShareImage?: Figure | null;
  locale: string;
  updatedAt: string;
}

/** Strapi's blocks format. */
export interface RichTextNode {
  type: string;
  level?: number;
  format?: 'ordered' | 'unordered';
  url?: string;
  language?: string;
  text?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  code?: boolean;
  children?: RichTextNode[];
}

/** A block of a body. */
export type Block =
  | { __component: 'content.text'; body: RichTextNode[] | null }
  | { __component: 'content.figure'; figure: Figure | null; layout: 'text' | 'wide' | 'portrait' | null }
  | { __component: 'content.gallery'; title: string | null; figures: Figure[] | null }
  | { __component: 'content.quote'; text: string | null; speaker: Speaker | null; attribution: string | null }
  | {
      __component: 'content.key-figure';
      value: string | null;
      label: string | null;
      source: string | null;
      sourceUrl: string | null;
      sampleSize: number | null;
      method: string | null;
    }
  | { __component: 'content.video'; url: string | null; title: string | null; transcript: string | null }
  | { __component: 'content.frame'; url: string | null; title: string | null; height: number | null }
  | { __component: 'content.documents'; title: string | null; introduction: string | null }
  | { __component: 'content.call-to-action'; text: string | null; label: string | null; url: string | null }
  | {
      __component: 'content.callout';
      kind: 'note' | 'practical' | 'warning' | null;
      title: string | null;
      body: RichTextNode[] | null;
    };

/** What an entry of each addressed type looks like. */
export interface PublishedTypes {
  [UID.article]: Article;
  [UID.organization]: Organization;
  [UID.speaker]: Speaker;
  [UID.document]: DownloadableDocument;
  [UID.event]: Event;
  [UID.campaign]: Campaign;
  [UID.section]: Section;
  [UID.tag]: Tag;
  [UID.page]: Page;
}

export type Published<U extends AddressedUid = AddressedUid> = PublishedTypes[U];
