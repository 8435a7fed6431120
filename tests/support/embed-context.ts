import { UID } from '../../src/domain/content/uids';
import type {
  Article,
  Campaign,
  DownloadableDocument,
  Event,
  Figure,
} from '../../src/domain/reading/published';
import type { SiteContext } from '../../src/domain/reading/site-context';

/** What a framed page knows at noon of 1 May 2026, in French. */
export function buildContext(overrides: Partial<SiteContext> = {}): SiteContext {
  return {
    addressing: {
      readingPaths: {
        [UID.article]: { fr: 'actualites', en: 'news' },
        [UID.event]: { fr: 'agenda', en: 'events' },
        [UID.campaign]: { fr: 'campagnes', en: 'campaigns' },
        [UID.document]: { fr: 'documents', en: 'documents' },
        [UID.page]: { fr: 'pages', en: 'pages' },
      },
      sitePaths: { search: {}, legalNotice: {}, partners: { fr: 'partenaires', en: 'partners' } },
      locales: ['fr', 'en', 'ar'],
      defaultLocale: 'fr',
    },
    styleUrl: '/site.css',
    fontUrl: '/fonts/newsreader-600.woff2',
    siteOrigin: '',
    readersUrl: 'https://asso.example',
    serverUrl: 'https://cms.asso.example',
    site: {
      documentId: 'site',
      name: 'Les Voix du canal',
      tagline: null,
      accentColour: '#7a1f3d',
      email: null,
      legalNotice: null,
      locale: 'fr',
      updatedAt: '2026-04-01T00:00:00.000Z',
    },
    locale: 'fr',
    defaultLocale: 'fr',
    origin: '',
    timezone: 'Europe/Paris',
    outside: 'still',
    mailbox: 'decoy',
    frameHosts: [],
    now: new Date('2026-05-01T12:00:00Z'),
    ...overrides,
  };
}

export const COVER: Figure = {
  image: {
    name: 'salle.jpg',
    url: '/uploads/salle.jpg',
    width: 1600,
    height: 900,
    mime: 'image/jpeg',
    ext: '.jpg',
    size: 80,
    formats: {
      small: { url: '/uploads/small_salle.jpg', width: 500, height: 281 },
      large: { url: '/uploads/large_salle.jpg', width: 1000, height: 563 },
    },
    focalPoint: null,
    updatedAt: '2026-04-01T00:00:00.000Z',
  },
  alternativeText: 'Une salle pleine',
  decorative: false,
  caption: null,
  credit: 'Agence du canal',
};

const ENTRY = {
  documentId: 'abc',
  locale: 'fr',
  createdAt: '2026-04-01T00:00:00.000Z',
  updatedAt: '2026-04-01T00:00:00.000Z',
  publishedAt: '2026-04-01T00:00:00.000Z',
};

export function articleOf(overrides: Partial<Article> = {}): Article {
  return {
    ...ENTRY,
    slug: 'la-salle-ferme',
    url: 'https://asso.example/actualites/la-salle-ferme',
    title: 'La salle du quai ferme !',
    standfirst: 'Vingt-trois associations cherchent un toit.',
    kind: 'report',
    byline: null,
    authors: [
      {
        documentId: 'p',
        slug: 'aicha',
        name: 'Aïcha Bellec',
        url: 'https://asso.example/intervenants/aicha',
      },
    ],
    publishedOn: '2026-04-20T08:00:00.000Z',
    licence: 'cc-by-sa',
    embeddable: true,
    readingMinutes: 4,
    cover: COVER,
    ...overrides,
  };
}

export function eventOf(overrides: Partial<Event> = {}): Event {
  return {
    ...ENTRY,
    slug: 'un-samedi',
    url: 'https://asso.example/agenda/un-samedi',
    title: 'Un site en un samedi',
    summary: 'Venez avec une idée.',
    startsAt: '2026-06-13T07:30:00.000Z',
    endsAt: '2026-06-13T15:00:00.000Z',
    timezone: 'Europe/Paris',
    allDay: false,
    stage: 'scheduled',
    attendance: 'in-person',
    venue: { name: 'La Remise', address: null, accessibility: null },
    onlineUrl: null,
    registrationUrl: 'https://inscription.example/samedi',
    ...overrides,
  };
}

export function campaignOf(overrides: Partial<Campaign> = {}): Campaign {
  return {
    ...ENTRY,
    slug: 'une-salle',
    url: 'https://asso.example/campagnes/une-salle',
    title: 'Une salle pour se réunir',
    problem: 'Il n’y a plus de salle.',
    solution: null,
    story: null,
    urgency: null,
    deadline: '2027-12-15',
    target: 2000,
    progress: 1264,
    unit: 'signatures',
    actions: [{ kind: 'petition', label: 'Signer la pétition', url: 'https://petition.example/salle' }],
    stage: 'running',
    ...overrides,
  };
}

export function documentOf(overrides: Partial<DownloadableDocument> = {}): DownloadableDocument {
  return {
    ...ENTRY,
    slug: 'rapport',
    url: 'https://asso.example/documents/rapport',
    title: 'Rapport annuel',
    summary: 'Une année en douze pages.',
    file: {
      ...(COVER.image as NonNullable<Figure['image']>),
      name: 'r.pdf',
      url: '/uploads/r.pdf',
      ext: '.pdf',
      mime: 'application/pdf',
    },
    kind: 'report',
    language: 'fr',
    publishedOn: '2026-03-16',
    accessibility: 'accessible',
    accessibleAlternative: null,
    pageCount: 12,
    byteSize: 1_200_000,
    mimeType: 'application/pdf',
    ...overrides,
  };
}
