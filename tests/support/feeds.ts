import type { Feed, FeedItem } from '../../src/domain/feeds/feed';
import type { Article, Event, Figure, MediaSize } from '../../src/domain/reading/published';

const MOMENT = '2026-06-21T10:00:00.000Z';

const linked = (name: string, path: string) => ({
  documentId: name,
  name,
  slug: path.replace(/^.*\//, ''),
  url: `https://example.org/${path}`,
});

export function cover(more: Partial<Figure> = {}): Figure {
  return {
    image: {
      name: 'quai.jpg',
      mime: 'image/jpeg',
      ext: '.jpg',
      url: '/uploads/quai.jpg',
      size: 120.4,
      width: 1600,
      height: 900,
      // The library notes a size, which pages have no use for.
      formats: {
        large: { url: '/uploads/large_quai.jpg', width: 1000, height: 563, size: 61.02 } as MediaSize,
      },
      focalPoint: null,
      updatedAt: MOMENT,
    },
    alternativeText: 'Le quai au matin',
    decorative: false,
    caption: null,
    credit: 'Portevoix',
    ...more,
  };
}

/** An article as `PublishedContent` answers it, with one of everything that a feed carries. */
export function publishedArticle(more: Partial<Article> = {}): Article {
  return {
    documentId: 'aa1v2ht9963afqzeggw2v5ew',
    locale: 'fr',
    createdAt: MOMENT,
    updatedAt: MOMENT,
    publishedAt: '2026-06-21T10:00:00.120Z',
    title: 'Discriminations : « Assez ! » & après ?',
    slug: 'assez-et-apres',
    url: 'https://example.org/actualites/assez-et-apres',
    standfirst: 'Trente personnes, 2 ateliers < 3.',
    kind: 'report',
    cover: cover(),
    body: [
      {
        __component: 'content.text',
        body: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'Écrivez à ' },
              {
                type: 'link',
                url: 'mailto:bonjour@example.org',
                children: [{ type: 'text', text: 'bonjour@example.org' }],
              },
              { type: 'text', text: ' ou lisez ' },
              { type: 'link', url: '/pages/contact', children: [{ type: 'text', text: 'nos contacts' }] },
            ],
          },
        ],
      },
      {
        __component: 'content.video',
        url: 'https://videos.example/w/abc',
        title: 'Le film',
        transcript: null,
      },
    ],
    section: linked('Actualités', 'rubriques/actualites'),
    tags: [linked('Numérique libre', 'mots-cles/numerique-libre')],
    authors: [linked('Aïcha Bellec', 'intervenants/aicha-bellec'), linked('Yanis', 'intervenants/yanis')],
    byline: null,
    documents: [
      {
        documentId: 'd1',
        locale: 'fr',
        createdAt: MOMENT,
        updatedAt: MOMENT,
        publishedAt: MOMENT,
        title: 'Compte rendu',
        slug: 'compte-rendu',
        url: 'https://example.org/documents/compte-rendu',
        summary: null,
        kind: 'minutes',
        language: 'fr',
        publishedOn: '2026-06-20',
        accessibility: null,
        accessibleAlternative: null,
        pageCount: 12,
        byteSize: 1_234_567,
        mimeType: 'application/pdf',
        file: {
          name: 'cr.pdf',
          mime: 'application/pdf',
          ext: '.pdf',
          url: '/uploads/cr.pdf',
          size: 1234.57,
          width: null,
          height: null,
          formats: null,
          focalPoint: null,
          updatedAt: MOMENT,
        },
      },
    ],
    publishedOn: '2018-04-20T08:00:00.000Z',
    licence: 'cc-by-sa',
    embeddable: true,
    readingMinutes: 4,
    ...more,
  };
}

export function publishedEvent(more: Partial<Event> = {}): Event {
  return {
    documentId: 'bb1v2ht9963afqzeggw2v5ew',
    locale: 'fr',
    createdAt: '2026-01-01T08:00:00.000Z',
    updatedAt: MOMENT,
    publishedAt: MOMENT,
    title: 'Un site en un samedi',
    slug: 'un-site',
    url: 'https://example.org/agenda/un-site',
    summary: 'Venez à deux ou trois, repartez avec un site ; apportez trois photos.',
    startsAt: '2027-06-12T07:30:00.000Z',
    endsAt: '2027-06-12T15:00:00.000Z',
    timezone: 'Europe/Paris',
    allDay: false,
    stage: 'scheduled',
    attendance: 'in-person',
    venue: {
      name: 'La Remise, au fond',
      address: {
        street: '12, quai de l’Exemple',
        postalCode: '93500',
        city: 'Pantin',
        country: 'France',
        latitude: '48.896000',
        longitude: 2.405,
      },
      accessibility: 'Entrée de plain-pied.',
    },
    onlineUrl: null,
    registrationUrl: 'https://example.org/inscriptions?a=1,2;b',
    organizers: [linked('Les Voix du canal', 'organisations/les-voix-du-canal')],
    cover: cover(),
    section: linked('Numérique citoyen', 'rubriques/numerique-citoyen'),
    tags: [linked('Libre, et gratuit', 'mots-cles/libre')],
    ...more,
  };
}

export function feedOf(items: FeedItem[], more: Partial<Feed> = {}): Feed {
  return {
    id: 'urn:uuid:00000000-0000-5000-8000-000000000000',
    title: 'Les Voix du canal',
    description: 'Une association fictive',
    language: 'fr',
    pageUrl: 'https://example.org/',
    selfUrl: 'https://cms.example.org/feeds/articles.rss?section=a&tag=b',
    nextUrl: 'https://cms.example.org/feeds/articles.rss?section=a&tag=b&page=2',
    previousUrl: null,
    updated: '2026-06-21T10:00:00.120Z',
    publisher: { name: 'Les Voix du canal', url: 'https://example.org' },
    icon: 'https://cms.example.org/uploads/logo.png',
    items,
    ...more,
  };
}
