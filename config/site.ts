import { readSettings } from './settings';

/** First segment of the address at which readers find each type, per locale. The default locale has no prefix before it, others have theirs. */
export type ReadingPaths = Record<string, Record<string, string>>;

const readingPaths: ReadingPaths = {
  'api::article.article': { fr: 'actualites', en: 'news', ar: 'news' },
  'api::event.event': { fr: 'agenda', en: 'events', ar: 'events' },
  'api::campaign.campaign': { fr: 'campagnes', en: 'campaigns', ar: 'campaigns' },
  'api::document.downloadable-document': { fr: 'documents', en: 'documents', ar: 'documents' },
  'api::organization.organization': { fr: 'organisations', en: 'organizations', ar: 'organizations' },
  'api::speaker.speaker': { fr: 'intervenants', en: 'speakers', ar: 'speakers' },
  'api::section.section': { fr: 'rubriques', en: 'sections', ar: 'sections' },
  'api::tag.tag': { fr: 'mots-cles', en: 'tags', ar: 'tags' },
  'api::page.page': { fr: 'pages', en: 'pages', ar: 'pages' },
};

/** First segment of the addresses of the site's own pages, per locale. */
const sitePaths = {
  search: { fr: 'recherche', en: 'search', ar: 'search' },
  legalNotice: { fr: 'mentions-legales', en: 'legal-notice', ar: 'legal-notice' },
  partners: { fr: 'partenaires', en: 'partners', ar: 'partners' },
};

/**
 * Hosts whose pages a block «Page extérieure» shows in a frame, once a reader has asked; pages of others are shown as links.
 * `*.` includes every host below.
 */
const frameHosts = [
  'framatube.org',
  'framaforms.org',
  'framacarte.org',
  'framacalc.org',
  'mobilizon.fr',
  'umap.openstreetmap.fr',
  'www.openstreetmap.org',
  'www.helloasso.com',
  'tube.fdn.fr',
  '*.frama.space',
];

export default () => {
  const { publicUrl, siteUrl, defaultLocale, timezone, readingPages, securityContact, sample, admin } =
    readSettings(process.env);
  return {
    /** Origin of the pages that readers see: the front end's when there is one. */
    readersUrl: siteUrl ?? publicUrl,
    /** Origin of this server. */
    serverUrl: publicUrl,
    /** `serve` shows a page for each published entry, `redirect` leads from its address to the front end's, `off` leaves it empty. */
    readingPages,
    timezone,
    securityContact,
    /** The protocol allows 50,000 and 50 MB: with all its languages an address may take 2 KB. */
    sitemapAddressesPerFile: 20_000,
    sitePaths,
    frameHosts,
    defaultLocale,
    /** Locales that exist from the start, besides the default one. */
    locales: ['fr', 'en', 'ar'],
    readingPaths,
    /** Who may show embeds in frames: `*` for everybody, or origins, e.g. `https://partner.example` (CSP 3, frame-ancestors). */
    frameAncestors: ['*'],
    sample,
    admin,
  };
};
