/** What a feed says, whatever its format. Addresses are absolute, times ISO 8601, texts plain unless they say HTML. */
export interface Feed {
  /** Permanent absolute IRI of the feed (RFC 4287 §4.2.6), the same for all its pages. */
  id: string;
  title: string;
  /** What it brings, or the title again: RSS wants something. */
  description: string;
  /** BCP 47. */
  language: string;
  /** Page that shows the same. */
  pageUrl: string;
  /** Where this very document is. */
  selfUrl: string;
  /** The page of items that comes after and before this one; null at the ends. */
  nextUrl: string | null;
  previousUrl: string | null;
  /** Last change of what it brings. */
  updated: string;
  publisher: FeedAuthor;
  icon: string | null;
  items: FeedItem[];
}

export interface FeedItem {
  /** Permanent absolute IRI of the entry in its language; it outlives its address. */
  id: string;
  url: string;
  title: string;
  /** Chapô; null when there is none. */
  summary: string | null;
  /** The whole content, addresses in it absolute; null in a feed of summaries. */
  contentHtml: string | null;
  language: string;
  published: string;
  updated: string;
  /** Empty when it is signed by nobody: the publisher answers for it. */
  authors: FeedAuthor[];
  categories: FeedCategory[];
  licence: FeedLicence | null;
  picture: FeedPicture | null;
  documents: FeedFile[];
}

export interface FeedAuthor {
  name: string;
  url: string | null;
}

export interface FeedCategory {
  name: string;
  /** What the name is one of: address of the list of rubrics, or of keywords. */
  scheme: string | null;
}

export interface FeedLicence {
  name: string;
  /** Its deed; null where nobody has written one. */
  url: string | null;
}

export interface FeedFile {
  url: string;
  /** Media type. */
  mime: string;
  /** True length in bytes; null where it is not known. */
  bytes: number | null;
  title: string | null;
}

export interface FeedPicture extends FeedFile {
  /** Pixels. */
  width: number | null;
  height: number | null;
  /** Empty for a decoration. */
  alternative: string;
  credit: string | null;
}
