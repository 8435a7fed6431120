import type { Block, Figure, RichText } from './blocks';
import type { Reference } from './reference';

export type SampleLocale = 'fr' | 'en' | 'ar';

/** An entry as it is written down here: what all languages share, and the texts of each; the first language is written first. */
export interface SampleEntry<Shared, Texts> {
  shared: Shared;
  texts: { fr: Texts; en?: Texts; ar?: Texts };
  /** Left unpublished. */
  draft?: true;
}

export interface Profile {
  network: 'website' | 'mastodon' | 'peertube' | 'pixelfed' | 'other';
  url: string;
  label?: string;
}

export interface Address {
  street: string;
  postalCode: string;
  city: string;
  country?: string;
  latitude?: number;
  longitude?: number;
}

export interface Seo {
  metaTitle?: string;
  metaDescription?: string;
  noIndex?: boolean;
}

export type SampleTag = SampleEntry<Record<never, never>, { name: string; slug: string }>;

export type SampleSection = SampleEntry<
  { position: number; parent?: Reference<'section'> },
  { name: string; slug: string; description?: string }
>;

export type SampleOrganization = SampleEntry<
  {
    name: string;
    acronym?: string;
    kind: 'association' | 'collective' | 'public-body' | 'media' | 'school' | 'foundation' | 'company';
    visibility?: 'public' | 'hidden';
    website?: string;
    email?: string;
    profiles?: Profile[];
    address?: Address;
    isPartner?: boolean;
  },
  { description: string; logo?: Figure }
>;

export interface Affiliation {
  organization: Reference<'organization'>;
  position?: string;
}

export type SampleSpeaker = SampleEntry<
  {
    name: string;
    visibility?: 'public' | 'name-only' | 'hidden';
    tags?: Reference<'tag'>[];
    email?: string;
    profiles?: Profile[];
    portraitConsent?: { grantedOn: string; until: string; scope: string };
  },
  { role?: string; bio?: string; portrait?: Figure; affiliations?: Affiliation[] }
>;

export type SampleDocument = SampleEntry<
  {
    file: Reference<'file'>;
    kind: 'report' | 'flyer' | 'press-kit' | 'minutes' | 'form' | 'slides';
    language: SampleLocale;
    /** Day, YYYY-MM-DD. */
    publishedOn: string;
    organizations?: Reference<'organization'>[];
    authors?: Reference<'speaker'>[];
    accessibility: 'accessible' | 'partly' | 'not';
    supersedes?: Reference<'document'>;
  },
  { title: string; summary: string; accessibleAlternative?: string }
>;

export interface ProgrammeItem {
  startsAt?: string;
  title: string;
  description?: string;
  speakers?: Reference<'speaker'>[];
}

export type SampleEvent = SampleEntry<
  {
    startsAt: string;
    endsAt: string;
    timezone: 'Europe/Paris';
    allDay?: boolean;
    stage: 'scheduled' | 'postponed' | 'cancelled';
    attendance: 'in-person' | 'online' | 'mixed';
    onlineUrl?: string;
    registrationUrl?: string;
    organizers: Reference<'organization'>[];
    speakers?: Reference<'speaker'>[];
    documents?: Reference<'document'>[];
    section: Reference<'section'>;
    tags: Reference<'tag'>[];
  },
  {
    title: string;
    slug?: string;
    summary: string;
    body: Block[];
    cover: Figure;
    venue?: { name: string; address: Address; accessibility?: string };
    programme?: ProgrammeItem[];
  }
>;

export type SampleCampaign = SampleEntry<
  {
    deadline: string;
    target: number;
    progress: number;
    stage: 'upcoming' | 'running' | 'won' | 'ended';
    partners: Reference<'organization'>[];
    documents: Reference<'document'>[];
    section: Reference<'section'>;
    tags: Reference<'tag'>[];
  },
  {
    title: string;
    slug?: string;
    problem: string;
    solution: string;
    story: RichText;
    urgency: string;
    unit: string;
    cover: Figure;
    demands: { text: string }[];
    actions: { kind: 'petition' | 'donate' | 'write' | 'attend' | 'share'; label: string; url: string }[];
  }
>;

export type SampleArticle = SampleEntry<
  {
    kind: 'news' | 'report' | 'opinion' | 'press-release' | 'testimony' | 'guide';
    /** Moment with offset, or absent for the moment of publication. */
    publishedOn?: string;
    section: Reference<'section'>;
    tags: Reference<'tag'>[];
    authors?: Reference<'speaker'>[];
    speakers?: Reference<'speaker'>[];
    organizations?: Reference<'organization'>[];
    documents?: Reference<'document'>[];
    event?: Reference<'event'>;
    campaign?: Reference<'campaign'>;
    licence?: 'cc-by' | 'cc-by-sa' | 'cc-by-nc' | 'cc0' | 'all-rights-reserved';
    embeddable?: boolean;
  },
  {
    title: string;
    slug?: string;
    standfirst: string;
    cover: Figure;
    body: Block[];
    byline?: string;
    seo?: Seo;
  }
>;

export type SamplePage = SampleEntry<
  Record<never, never>,
  { title: string; slug: string; body: Block[]; cover?: Figure; seo?: Seo }
>;

export type SampleSite = SampleEntry<
  { publisher: Reference<'organization'>; email: string; profiles: Profile[] },
  {
    name: string;
    tagline: string;
    logo: Figure;
    menu: { label: string; url: string }[];
    legalNotice: RichText;
    defaultShareImage: Figure;
  }
>;

export interface SampleRedirect {
  shared: { from: string; to: string; code: 301 | 302 | 410 };
}
