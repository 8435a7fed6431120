import { UID } from '../../src/domain/content/uids';
import type { Article, Campaign, Event, Figure, Site } from '../../src/domain/reading/published';
import type { SiteContext } from '../../src/domain/reading/site-context';

const MOMENT = '2026-06-21T10:00:00.000Z';

/** What a page in a test knows of its site. */
export function siteContext(more: Partial<SiteContext> = {}): SiteContext {
  return {
    locale: 'fr',
    defaultLocale: 'fr',
    origin: '',
    timezone: 'Europe/Paris',
    outside: 'still',
    mailbox: 'decoy',
    frameHosts: ['framaforms.org'],
    site: site(),
    addressing: {
      defaultLocale: 'fr',
      locales: ['fr', 'en', 'ar'],
      readingPaths: {
        [UID.article]: { fr: 'actualites', en: 'news' },
        [UID.event]: { fr: 'agenda', en: 'events' },
        [UID.campaign]: { fr: 'campagnes', en: 'campaigns' },
        [UID.section]: { fr: 'rubriques', en: 'sections' },
      },
      sitePaths: {
        search: { fr: 'recherche', en: 'search' },
        legalNotice: { fr: 'mentions-legales', en: 'legal-notice' },
        partners: { fr: 'partenaires', en: 'partners' },
      },
    },
    siteOrigin: '',
    readersUrl: 'https://example.org',
    serverUrl: 'https://cms.example.org',
    styleUrl: '/site.css?v=1',
    fontUrl: '/fonts/headline.woff2',
    now: new Date(MOMENT),
    ...more,
  };
}

export function site(more: Partial<Site> = {}): Site {
  return {
    documentId: 'site',
    name: 'Les Voix du canal',
    tagline: 'Une association fictive',
    accentColour: null,
    email: 'bonjour@example.org',
    profiles: [{ network: 'mastodon', url: 'https://social.example/@voix', label: null }],
    menu: [{ label: 'Actualités', url: '/rubriques/actualites' }],
    legalNotice: null,
    locale: 'fr',
    updatedAt: MOMENT,
    ...more,
  };
}

export function figure(more: Partial<Figure> = {}): Figure {
  return {
    image: {
      name: 'quai.jpg',
      mime: 'image/jpeg',
      ext: '.jpg',
      url: '/uploads/quai.jpg',
      size: 120.4,
      width: 1600,
      height: 900,
      formats: {
        thumbnail: { url: '/uploads/thumbnail_quai.jpg', width: 245, height: 138 },
        small: { url: '/uploads/small_quai.jpg', width: 500, height: 281 },
      },
      focalPoint: null,
      updatedAt: MOMENT,
    },
    alternativeText: 'Le quai au matin',
    decorative: false,
    caption: 'Le quai, avant la réunion.',
    credit: 'Portevoix',
    ...more,
  };
}

const entry = (locale: string) => ({
  documentId: 'aa1v2ht9963afqzeggw2v5ew',
  locale,
  createdAt: MOMENT,
  updatedAt: MOMENT,
  publishedAt: MOMENT,
  localizations: [],
});

export function article(more: Partial<Article> = {}): Article {
  return {
    ...entry('fr'),
    title: 'Une rencontre au bord de l’eau',
    slug: 'une-rencontre',
    url: '/actualites/une-rencontre',
    standfirst: 'Trente personnes, deux ateliers.',
    kind: 'report',
    cover: null,
    body: [],
    section: { documentId: 's1', name: 'Actualités', slug: 'actualites', url: '/rubriques/actualites' },
    tags: [],
    authors: [],
    byline: null,
    publishedOn: '2018-04-20T08:00:00.000Z',
    licence: 'cc-by-sa',
    embeddable: true,
    readingMinutes: 4,
    breadcrumb: [{ name: 'Actualités', slug: 'actualites', url: '/rubriques/actualites' }],
    ...more,
  };
}

export function event(more: Partial<Event> = {}): Event {
  return {
    ...entry('fr'),
    title: 'Un site en un samedi',
    slug: 'un-site',
    url: '/agenda/un-site',
    summary: 'Un atelier.',
    startsAt: '2027-06-12T07:30:00.000Z',
    endsAt: '2027-06-12T15:00:00.000Z',
    timezone: 'Europe/Paris',
    allDay: false,
    stage: 'scheduled',
    attendance: 'in-person',
    onlineUrl: null,
    registrationUrl: null,
    ...more,
  };
}

export function campaign(more: Partial<Campaign> = {}): Campaign {
  return {
    ...entry('fr'),
    title: 'Une salle pour se réunir',
    slug: 'une-salle',
    url: '/campagnes/une-salle',
    problem: 'La salle est fermée.',
    solution: 'La rouvrir.',
    story: null,
    urgency: 'Le vote est en décembre.',
    deadline: '2027-12-15',
    target: 2000,
    progress: 1264,
    unit: 'signatures',
    stage: 'running',
    ...more,
  };
}
