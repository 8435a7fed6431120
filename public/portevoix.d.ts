/**
 * Types of the Portevoix REST API, made from its OpenAPI document by `npm run types`.
 *
 *     import type { Article } from './portevoix';
 *     const { data } = (await (await fetch(`${api}/api/articles/slug/${slug}`)).json()) as { data: Article };
 *
 * With openapi-fetch: `createClient<paths>({ baseUrl })`.
 */

export interface paths {
  '/api/articles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List articles
     * @description Sorted by `publishedOn:desc` unless `sort` asks otherwise.
     */
    get: operations['listArticles'];
    put?: never;
    /**
     * Create an article
     * @description What is published has to be complete; `status=draft` keeps what is not, yet.
     */
    post: operations['createArticle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/articles/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read an article */
    get: operations['getArticle'];
    /**
     * Change an article
     * @description Names the language in `locale`; a version that does not exist yet is made. What is published has to be complete; `status=draft` keeps what is not, yet.
     */
    put: operations['updateArticle'];
    post?: never;
    /**
     * Delete an article
     * @description Deletes the version in `locale`, published or not; `locale=*` deletes all of them.
     */
    delete: operations['deleteArticle'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/articles/slug/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read an article by its slug */
    get: operations['getArticleBySlug'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List organizations
     * @description Sorted by `name:asc` unless `sort` asks otherwise.
     */
    get: operations['listOrganizations'];
    put?: never;
    /** Create an organization */
    post: operations['createOrganization'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read an organization */
    get: operations['getOrganization'];
    /**
     * Change an organization
     * @description Names the language in `locale`; a version that does not exist yet is made.
     */
    put: operations['updateOrganization'];
    post?: never;
    /**
     * Delete an organization
     * @description Deletes the version in `locale`, published or not; `locale=*` deletes all of them.
     */
    delete: operations['deleteOrganization'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/slug/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read an organization by its slug */
    get: operations['getOrganizationBySlug'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/speakers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List speakers
     * @description Sorted by `name:asc` unless `sort` asks otherwise.
     */
    get: operations['listSpeakers'];
    put?: never;
    /** Create a speaker */
    post: operations['createSpeaker'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/speakers/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a speaker */
    get: operations['getSpeaker'];
    /**
     * Change a speaker
     * @description Names the language in `locale`; a version that does not exist yet is made.
     */
    put: operations['updateSpeaker'];
    post?: never;
    /**
     * Delete a speaker
     * @description Deletes the version in `locale`, published or not; `locale=*` deletes all of them.
     */
    delete: operations['deleteSpeaker'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/speakers/slug/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a speaker by its slug */
    get: operations['getSpeakerBySlug'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List documents
     * @description Sorted by `publishedOn:desc` unless `sort` asks otherwise.
     */
    get: operations['listDocuments'];
    put?: never;
    /**
     * Create a document
     * @description What is published has to be complete; `status=draft` keeps what is not, yet.
     */
    post: operations['createDocument'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documents/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a document */
    get: operations['getDocument'];
    /**
     * Change a document
     * @description Names the language in `locale`; a version that does not exist yet is made. What is published has to be complete; `status=draft` keeps what is not, yet.
     */
    put: operations['updateDocument'];
    post?: never;
    /**
     * Delete a document
     * @description Deletes the version in `locale`, published or not; `locale=*` deletes all of them.
     */
    delete: operations['deleteDocument'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documents/slug/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a document by its slug */
    get: operations['getDocumentBySlug'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List events
     * @description Sorted by `startsAt:desc` unless `sort` asks otherwise.
     */
    get: operations['listEvents'];
    put?: never;
    /**
     * Create an event
     * @description What is published has to be complete; `status=draft` keeps what is not, yet.
     */
    post: operations['createEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read an event */
    get: operations['getEvent'];
    /**
     * Change an event
     * @description Names the language in `locale`; a version that does not exist yet is made. What is published has to be complete; `status=draft` keeps what is not, yet.
     */
    put: operations['updateEvent'];
    post?: never;
    /**
     * Delete an event
     * @description Deletes the version in `locale`, published or not; `locale=*` deletes all of them.
     */
    delete: operations['deleteEvent'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events/slug/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read an event by its slug */
    get: operations['getEventBySlug'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/campaigns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List campaigns
     * @description Sorted by `deadline:desc` unless `sort` asks otherwise.
     */
    get: operations['listCampaigns'];
    put?: never;
    /**
     * Create a campaign
     * @description What is published has to be complete; `status=draft` keeps what is not, yet.
     */
    post: operations['createCampaign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/campaigns/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a campaign */
    get: operations['getCampaign'];
    /**
     * Change a campaign
     * @description Names the language in `locale`; a version that does not exist yet is made. What is published has to be complete; `status=draft` keeps what is not, yet.
     */
    put: operations['updateCampaign'];
    post?: never;
    /**
     * Delete a campaign
     * @description Deletes the version in `locale`, published or not; `locale=*` deletes all of them.
     */
    delete: operations['deleteCampaign'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/campaigns/slug/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a campaign by its slug */
    get: operations['getCampaignBySlug'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List sections
     * @description Sorted by `position:asc, name:asc` unless `sort` asks otherwise.
     */
    get: operations['listSections'];
    put?: never;
    /** Create a section */
    post: operations['createSection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sections/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a section */
    get: operations['getSection'];
    /**
     * Change a section
     * @description Names the language in `locale`; a version that does not exist yet is made.
     */
    put: operations['updateSection'];
    post?: never;
    /**
     * Delete a section
     * @description Deletes the version in `locale`, published or not; `locale=*` deletes all of them.
     */
    delete: operations['deleteSection'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sections/slug/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a section by its slug */
    get: operations['getSectionBySlug'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tags': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List tags
     * @description Sorted by `name:asc` unless `sort` asks otherwise.
     */
    get: operations['listTags'];
    put?: never;
    /** Create a tag */
    post: operations['createTag'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tags/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a tag */
    get: operations['getTag'];
    /**
     * Change a tag
     * @description Names the language in `locale`; a version that does not exist yet is made.
     */
    put: operations['updateTag'];
    post?: never;
    /**
     * Delete a tag
     * @description Deletes the version in `locale`, published or not; `locale=*` deletes all of them.
     */
    delete: operations['deleteTag'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tags/slug/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a tag by its slug */
    get: operations['getTagBySlug'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List pages
     * @description Sorted by `title:asc` unless `sort` asks otherwise.
     */
    get: operations['listPages'];
    put?: never;
    /**
     * Create a page
     * @description What is published has to be complete; `status=draft` keeps what is not, yet.
     */
    post: operations['createPage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pages/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a page */
    get: operations['getPage'];
    /**
     * Change a page
     * @description Names the language in `locale`; a version that does not exist yet is made. What is published has to be complete; `status=draft` keeps what is not, yet.
     */
    put: operations['updatePage'];
    post?: never;
    /**
     * Delete a page
     * @description Deletes the version in `locale`, published or not; `locale=*` deletes all of them.
     */
    delete: operations['deletePage'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pages/slug/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a page by its slug */
    get: operations['getPageBySlug'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/site': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the site */
    get: operations['getSite'];
    /**
     * Change the site
     * @description Names the language in `locale`; a version that does not exist yet is made.
     */
    put: operations['updateSite'];
    post?: never;
    /**
     * Delete the site
     * @description Deletes the version in `locale`, published or not; `locale=*` deletes all of them.
     */
    delete: operations['deleteSite'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/redirects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List redirects
     * @description Sorted by `from:asc` unless `sort` asks otherwise.
     */
    get: operations['listRedirects'];
    put?: never;
    /** Create a redirect */
    post: operations['createRedirect'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/redirects/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a redirect */
    get: operations['getRedirect'];
    /** Change a redirect */
    put: operations['updateRedirect'];
    post?: never;
    /** Delete a redirect */
    delete: operations['deleteRedirect'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search everything
     * @description Articles, events, campaigns, documents and the text of their files, organizations, people and pages in one language, the best first: words in titles count most, then what stands first, then the text, then files. Words are found in all their forms, with or without accents. `"quotes"` hold words together, `-word` leaves entries out, the last word may be unfinished. Where nothing is found, the likeliest correction is answered (`meta.corrected`); where little is, entries with some of the words follow (`meta.match`). The first 1000 hits can be paged through.
     */
    get: operations['search'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/search/suggest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Complete what is being typed
     * @description Entries whose titles or names begin like this, eight at most.
     */
    get: operations['suggest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description News, reports, opinions, press releases, testimonies and guides. The whole article, as it is answered unless `fields` or `populate` ask otherwise. */
    Article: WithRequired<
      components['schemas']['PartialArticle'],
      | 'id'
      | 'documentId'
      | 'createdAt'
      | 'updatedAt'
      | 'publishedAt'
      | 'locale'
      | 'title'
      | 'standfirst'
      | 'body'
      | 'cover'
      | 'section'
      | 'kind'
      | 'publishedOn'
      | 'tags'
      | 'byline'
      | 'authors'
      | 'speakers'
      | 'organizations'
      | 'documents'
      | 'event'
      | 'campaign'
      | 'relatedArticles'
      | 'licence'
      | 'embeddable'
      | 'slug'
      | 'seo'
      | 'readingMinutes'
      | 'url'
      | 'breadcrumb'
    >;
    /** @description What a list of articles answers of each unless `fields` or `populate` ask otherwise. */
    ArticleCard: WithRequired<
      components['schemas']['PartialArticle'],
      | 'id'
      | 'documentId'
      | 'createdAt'
      | 'updatedAt'
      | 'publishedAt'
      | 'locale'
      | 'title'
      | 'standfirst'
      | 'cover'
      | 'section'
      | 'kind'
      | 'publishedOn'
      | 'tags'
      | 'byline'
      | 'authors'
      | 'speakers'
      | 'organizations'
      | 'licence'
      | 'embeddable'
      | 'slug'
      | 'readingMinutes'
      | 'url'
      | 'breadcrumb'
    >;
    /** @description What was asked for of an article: with `fields` or `populate`, and where it lies inside another entry. Only `id` and `documentId` are sure to be there. */
    PartialArticle: {
      /** @description Number of a row in the database. It changes at every publication: use `documentId`. */
      readonly id: number;
      /**
       * @description Identifier of the entry, the same in every language and version.
       * @example ykxgzplm0nauhk8mn5bz9uld
       */
      readonly documentId: string;
      /**
       * Format: date-time
       * @description When it was created.
       */
      readonly createdAt?: string;
      /**
       * Format: date-time
       * @description When it was last changed.
       */
      readonly updatedAt?: string;
      /**
       * Format: date-time
       * @description When it was last published; null for a draft.
       * @example 2026-03-14T09:00:00.000Z
       */
      readonly publishedAt?: string | null;
      /**
       * @description Language of this version (BCP 47).
       * @example fr
       */
      readonly locale?: string;
      /**
       * @description Title of its page.
       * @example Le café associatif fête ses dix ans
       */
      title?: string;
      /**
       * @description Two or three sentences that say the essential (French: *chapô*).
       * @example Samedi, le quartier a fêté un lieu tenu par ses habitants.
       */
      standfirst?: string | null;
      /** @description Its text, as a list of blocks. `__component` says which kind each block is. */
      body?: components['schemas']['BodyBlock'][];
      /** @description Picture at the head of its page, in lists and where it is shared. */
      cover?: components['schemas']['Figure'] | null;
      /** @description Where it stands in the tree of sections. */
      section?: components['schemas']['PartialSection'] | null;
      /**
       * @description What sort of article it is.
       * @example report
       * @enum {string|null}
       */
      kind?: 'news' | 'report' | 'opinion' | 'press-release' | 'testimony' | 'guide' | null;
      /**
       * Format: date-time
       * @description Date that readers see, which may lie back. `publishedAt` is when it was last published.
       * @example 2026-03-14T09:00:00.000Z
       */
      publishedOn?: string | null;
      /** @description Subjects that it shares with others. */
      tags?: components['schemas']['PartialTag'][];
      /**
       * @description Signature, where the authors are not in the list of speakers.
       * @example La rédaction
       */
      byline?: string | null;
      /** @description Who wrote it. */
      authors?: components['schemas']['PartialSpeaker'][];
      /** @description Who speaks in it or is spoken of. */
      speakers?: components['schemas']['PartialSpeaker'][];
      /** @description Organizations that it speaks of. */
      organizations?: components['schemas']['PartialOrganization'][];
      /** @description Documents to download with it. A block `content.documents` marks their place in the body. */
      documents?: components['schemas']['PartialDocument'][];
      /** @description The event that it reports. */
      event?: components['schemas']['PartialEvent'] | null;
      /** @description The campaign that it is part of. */
      campaign?: components['schemas']['PartialCampaign'] | null;
      /** @description Articles to read next. */
      relatedArticles?: components['schemas']['PartialArticle'][];
      /**
       * @description What others may do with the text.
       * @example cc-by-sa
       * @enum {string|null}
       */
      licence?:
        | 'cc-by'
        | 'cc-by-sa'
        | 'cc-by-nc'
        | 'cc-by-nc-sa'
        | 'cc-by-nd'
        | 'cc-by-nc-nd'
        | 'cc0'
        | 'all-rights-reserved'
        | null;
      /**
       * @description Whether partner sites may embed it.
       * @example true
       */
      embeddable?: boolean | null;
      /**
       * @description Last part of the address of its page. When it changes, the old one leads to the new one.
       * @example le-cafe-associatif-fete-ses-dix-ans
       */
      slug?: string | null;
      /** @description Titles and picture for search engines and shared links, where they differ from its own. */
      seo?: components['schemas']['Seo'] | null;
      /**
       * @description Whole minutes that reading it takes; 0 when it has no text.
       * @example 4
       */
      readonly readingMinutes?: number | null;
      /** @description Absolute canonical address of its page; null while it has no slug. */
      readonly url?: string | null;
      /** @description The sections that it stands in, from the root down. Answered with the section; not inside another entry. */
      readonly breadcrumb?: components['schemas']['Crumb'][];
      /** @description The same entry in its other languages. One entry by default names their `slug`, `locale` and `url`; `populate=localizations` answers them with their own attributes. */
      readonly localizations?: components['schemas']['PartialArticle'][];
    };
    /** @description Associations, public bodies, media and others that the site speaks of. The whole organization, as it is answered unless `fields` or `populate` ask otherwise. */
    Organization: WithRequired<
      components['schemas']['PartialOrganization'],
      | 'id'
      | 'documentId'
      | 'createdAt'
      | 'updatedAt'
      | 'publishedAt'
      | 'locale'
      | 'name'
      | 'acronym'
      | 'kind'
      | 'description'
      | 'logo'
      | 'website'
      | 'email'
      | 'profiles'
      | 'address'
      | 'isPartner'
      | 'registryNumber'
      | 'visibility'
      | 'slug'
      | 'url'
    >;
    /** @description What a list of organizations answers of each unless `fields` or `populate` ask otherwise. */
    OrganizationCard: WithRequired<
      components['schemas']['PartialOrganization'],
      | 'id'
      | 'documentId'
      | 'createdAt'
      | 'updatedAt'
      | 'publishedAt'
      | 'locale'
      | 'name'
      | 'acronym'
      | 'kind'
      | 'description'
      | 'logo'
      | 'website'
      | 'email'
      | 'isPartner'
      | 'registryNumber'
      | 'visibility'
      | 'slug'
      | 'url'
    >;
    /** @description What was asked for of an organization: with `fields` or `populate`, and where it lies inside another entry. Only `id` and `documentId` are sure to be there. */
    PartialOrganization: {
      /** @description Number of a row in the database. It changes at every publication: use `documentId`. */
      readonly id: number;
      /**
       * @description Identifier of the entry, the same in every language and version.
       * @example b2tuvcedwaxba19llu9vb8mb
       */
      readonly documentId: string;
      /**
       * Format: date-time
       * @description When it was created.
       */
      readonly createdAt?: string;
      /**
       * Format: date-time
       * @description When it was last changed.
       */
      readonly updatedAt?: string;
      /**
       * Format: date-time
       * @description When it was last published; null for a draft.
       * @example 2026-03-14T09:00:00.000Z
       */
      readonly publishedAt?: string | null;
      /**
       * @description Language of this version (BCP 47).
       * @example fr
       */
      readonly locale?: string;
      /**
       * @description Its full name.
       * @example Les Ateliers du canal
       */
      name?: string | null;
      /**
       * @description Its short name.
       * @example LAC
       */
      acronym?: string | null;
      /**
       * @description What sort of organization it is.
       * @example association
       * @enum {string|null}
       */
      kind?:
        | 'association'
        | 'collective'
        | 'public-body'
        | 'media'
        | 'school'
        | 'foundation'
        | 'company'
        | null;
      /**
       * @description What it is and does.
       * @example Un atelier de réparation ouvert à toutes et à tous.
       */
      description?: string | null;
      /** @description Its logo. */
      logo?: components['schemas']['Figure'] | null;
      /**
       * @description Its website.
       * @example https://ateliers.example.org
       */
      website?: string | null;
      /**
       * Format: email
       * @description Address for readers.
       * @example contact@example.org
       */
      email?: string | null;
      /** @description Its pages elsewhere: websites and networks. */
      profiles?: components['schemas']['Profile'][];
      /** @description Where it is. */
      address?: components['schemas']['Address'] | null;
      /**
       * @description Whether the site names it as a partner.
       * @example true
       */
      isPartner?: boolean | null;
      /**
       * @description Number in the French register of associations (RNA), or its like.
       * @example W000000000
       */
      registryNumber?: string | null;
      /**
       * @description A `hidden` organization is never answered to the public.
       * @example public
       * @enum {string}
       */
      visibility?: 'public' | 'hidden';
      /**
       * @description Last part of the address of its page. When it changes, the old one leads to the new one.
       * @example les-ateliers-du-canal
       */
      slug?: string | null;
      /** @description Absolute canonical address of its page; null while it has no slug. */
      readonly url?: string | null;
      /** @description The same entry in its other languages. One entry by default names their `slug`, `locale` and `url`; `populate=localizations` answers them with their own attributes. */
      readonly localizations?: components['schemas']['PartialOrganization'][];
    };
    /** @description People who speak, write or are quoted. Each decides how much readers may know. The whole speaker, as it is answered unless `fields` or `populate` ask otherwise. */
    Speaker: WithRequired<
      components['schemas']['PartialSpeaker'],
      | 'id'
      | 'documentId'
      | 'createdAt'
      | 'updatedAt'
      | 'publishedAt'
      | 'locale'
      | 'name'
      | 'role'
      | 'bio'
      | 'portrait'
      | 'affiliations'
      | 'tags'
      | 'profiles'
      | 'email'
      | 'visibility'
      | 'slug'
      | 'url'
    >;
    /** @description What a list of speakers answers of each unless `fields` or `populate` ask otherwise. */
    SpeakerCard: WithRequired<
      components['schemas']['PartialSpeaker'],
      | 'id'
      | 'documentId'
      | 'createdAt'
      | 'updatedAt'
      | 'publishedAt'
      | 'locale'
      | 'name'
      | 'role'
      | 'bio'
      | 'portrait'
      | 'affiliations'
      | 'tags'
      | 'email'
      | 'visibility'
      | 'slug'
      | 'url'
    >;
    /** @description What was asked for of a speaker: with `fields` or `populate`, and where it lies inside another entry. Only `id` and `documentId` are sure to be there. */
    PartialSpeaker: {
      /** @description Number of a row in the database. It changes at every publication: use `documentId`. */
      readonly id: number;
      /**
       * @description Identifier of the entry, the same in every language and version.
       * @example hyqz2nkk2nycwxgktwgx1hl1
       */
      readonly documentId: string;
      /**
       * Format: date-time
       * @description When it was created.
       */
      readonly createdAt?: string;
      /**
       * Format: date-time
       * @description When it was last changed.
       */
      readonly updatedAt?: string;
      /**
       * Format: date-time
       * @description When it was last published; null for a draft.
       * @example 2026-03-14T09:00:00.000Z
       */
      readonly publishedAt?: string | null;
      /**
       * @description Language of this version (BCP 47).
       * @example fr
       */
      readonly locale?: string;
      /**
       * @description Name as it is to be read.
       * @example Camille Exemple
       */
      name?: string | null;
      /**
       * @description What the person does.
       * @example Formatrice
       */
      role?: string | null;
      /**
       * @description A few sentences on the person.
       * @example Camille répare des vélos et apprend aux autres à le faire.
       */
      bio?: string | null;
      /** @description A portrait, shown while the person agrees. */
      portrait?: components['schemas']['Figure'] | null;
      /** @description Organizations, and the position in each. */
      affiliations?: components['schemas']['Affiliation'][];
      /** @description Subjects that the person speaks on. */
      tags?: components['schemas']['PartialTag'][];
      /** @description Its pages elsewhere: websites and networks. */
      profiles?: components['schemas']['Profile'][];
      /**
       * Format: email
       * @description Address for readers.
       * @example contact@example.org
       */
      email?: string | null;
      /**
       * @description How much readers may know: with `name-only`, everything but name and slug is withheld. A `hidden` person is never answered to the public.
       * @example public
       * @enum {string}
       */
      visibility?: 'public' | 'name-only' | 'hidden';
      /**
       * @description Last part of the address of its page. When it changes, the old one leads to the new one.
       * @example camille-exemple
       */
      slug?: string | null;
      /** @description Absolute canonical address of its page; null while it has no slug. */
      readonly url?: string | null;
      /** @description The same entry in its other languages. One entry by default names their `slug`, `locale` and `url`; `populate=localizations` answers them with their own attributes. */
      readonly localizations?: components['schemas']['PartialSpeaker'][];
    };
    /** @description Files to download, with what a reader wants to know before: size, pages, accessibility. The whole document, as it is answered unless `fields` or `populate` ask otherwise. */
    Document: WithRequired<
      components['schemas']['PartialDocument'],
      | 'id'
      | 'documentId'
      | 'createdAt'
      | 'updatedAt'
      | 'publishedAt'
      | 'locale'
      | 'title'
      | 'summary'
      | 'file'
      | 'kind'
      | 'language'
      | 'publishedOn'
      | 'organizations'
      | 'authors'
      | 'accessibility'
      | 'accessibleAlternative'
      | 'supersedes'
      | 'slug'
      | 'pageCount'
      | 'byteSize'
      | 'mimeType'
      | 'sha256'
      | 'tagged'
      | 'fileTitle'
      | 'fileLanguage'
      | 'thumbnail'
      | 'url'
      | 'downloadCount'
    >;
    /** @description What a list of documents answers of each unless `fields` or `populate` ask otherwise. */
    DocumentCard: WithRequired<
      components['schemas']['PartialDocument'],
      | 'id'
      | 'documentId'
      | 'createdAt'
      | 'updatedAt'
      | 'publishedAt'
      | 'locale'
      | 'title'
      | 'summary'
      | 'file'
      | 'kind'
      | 'language'
      | 'publishedOn'
      | 'organizations'
      | 'authors'
      | 'accessibility'
      | 'accessibleAlternative'
      | 'slug'
      | 'pageCount'
      | 'byteSize'
      | 'mimeType'
      | 'sha256'
      | 'tagged'
      | 'fileTitle'
      | 'fileLanguage'
      | 'thumbnail'
      | 'url'
      | 'downloadCount'
    >;
    /** @description What was asked for of a document: with `fields` or `populate`, and where it lies inside another entry. Only `id` and `documentId` are sure to be there. */
    PartialDocument: {
      /** @description Number of a row in the database. It changes at every publication: use `documentId`. */
      readonly id: number;
      /**
       * @description Identifier of the entry, the same in every language and version.
       * @example p5rc8me0u0hpbkqn3rwp44jr
       */
      readonly documentId: string;
      /**
       * Format: date-time
       * @description When it was created.
       */
      readonly createdAt?: string;
      /**
       * Format: date-time
       * @description When it was last changed.
       */
      readonly updatedAt?: string;
      /**
       * Format: date-time
       * @description When it was last published; null for a draft.
       * @example 2026-03-14T09:00:00.000Z
       */
      readonly publishedAt?: string | null;
      /**
       * @description Language of this version (BCP 47).
       * @example fr
       */
      readonly locale?: string;
      /**
       * @description Title of its page.
       * @example Rapport d’activité 2025
       */
      title?: string;
      /**
       * @description What is in it.
       * @example Une année de réparations, en chiffres et en images.
       */
      summary?: string | null;
      /** @description The file. */
      file?: components['schemas']['UploadFile'] | null;
      /**
       * @description What sort of document it is.
       * @example report
       * @enum {string|null}
       */
      kind?: 'report' | 'flyer' | 'press-kit' | 'minutes' | 'form' | 'slides' | null;
      /**
       * @description Language of the file (BCP 47).
       * @example fr
       */
      language?: string | null;
      /**
       * Format: date
       * @description Date that the document carries.
       * @example 2026-01-31
       */
      publishedOn?: string | null;
      /** @description Organizations that publish it. */
      organizations?: components['schemas']['PartialOrganization'][];
      /** @description Who wrote it. */
      authors?: components['schemas']['PartialSpeaker'][];
      /**
       * @description Whether the file can be used with assistive technology; null when nobody said.
       * @example partly
       * @enum {string|null}
       */
      accessibility?: 'accessible' | 'partly' | 'not' | null;
      /**
       * @description Where or how to get its content another way.
       * @example Une version en texte simple est envoyée sur demande.
       */
      accessibleAlternative?: string | null;
      /** @description The version that this one takes the place of. */
      supersedes?: components['schemas']['PartialDocument'] | null;
      /**
       * @description Last part of the address of its page. When it changes, the old one leads to the new one.
       * @example rapport-d-activite-2025
       */
      slug?: string | null;
      /**
       * @description Pages of the file; null until it was read, and where its format has none.
       * @example 24
       */
      readonly pageCount?: number | null;
      /**
       * @description Size of the file in bytes.
       * @example 1834212
       */
      readonly byteSize?: number | null;
      /**
       * @description Media type of the file.
       * @example application/pdf
       */
      readonly mimeType?: string | null;
      /**
       * @description SHA-256 of the file, 64 hexadecimal digits.
       * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
       */
      readonly sha256?: string | null;
      /**
       * @description Whether a PDF is tagged for assistive technology; null of other files.
       * @example true
       */
      readonly tagged?: boolean | null;
      /**
       * @description Title that the file carries inside; null where it has none, and until it was read.
       * @example Rapport d’activité 2025
       */
      readonly fileTitle?: string | null;
      /**
       * @description Language that the file says it is in (BCP 47), beside `language`, which an editor says; null where it says none.
       * @example fr-FR
       */
      readonly fileLanguage?: string | null;
      /** @description Picture of the first page of a PDF; null until it was read, and where none could be drawn. */
      readonly thumbnail?: {
        /** @description From the root of this server. */
        url: string;
        /** @description Pixels. */
        width: number;
        /** @description Pixels. */
        height: number;
        mime: string;
      } | null;
      /** @description Absolute canonical address of its page; null while it has no slug. */
      readonly url?: string | null;
      /** @description How often it was downloaded, robots left out; null unless the site wishes to tell. Not answered inside another entry. */
      readonly downloadCount?: number | null;
      /** @description The same entry in its other languages. One entry by default names their `slug`, `locale` and `url`; `populate=localizations` answers them with their own attributes. */
      readonly localizations?: components['schemas']['PartialDocument'][];
    };
    /** @description What has a date and a place, real or online. The whole event, as it is answered unless `fields` or `populate` ask otherwise. */
    Event: WithRequired<
      components['schemas']['PartialEvent'],
      | 'id'
      | 'documentId'
      | 'createdAt'
      | 'updatedAt'
      | 'publishedAt'
      | 'locale'
      | 'title'
      | 'summary'
      | 'body'
      | 'cover'
      | 'section'
      | 'startsAt'
      | 'endsAt'
      | 'allDay'
      | 'timezone'
      | 'stage'
      | 'attendance'
      | 'venue'
      | 'onlineUrl'
      | 'registrationUrl'
      | 'organizers'
      | 'speakers'
      | 'programme'
      | 'documents'
      | 'campaign'
      | 'tags'
      | 'slug'
      | 'seo'
      | 'readingMinutes'
      | 'url'
      | 'breadcrumb'
    >;
    /** @description What a list of events answers of each unless `fields` or `populate` ask otherwise. */
    EventCard: WithRequired<
      components['schemas']['PartialEvent'],
      | 'id'
      | 'documentId'
      | 'createdAt'
      | 'updatedAt'
      | 'publishedAt'
      | 'locale'
      | 'title'
      | 'summary'
      | 'cover'
      | 'section'
      | 'startsAt'
      | 'endsAt'
      | 'allDay'
      | 'timezone'
      | 'stage'
      | 'attendance'
      | 'venue'
      | 'onlineUrl'
      | 'registrationUrl'
      | 'organizers'
      | 'speakers'
      | 'campaign'
      | 'tags'
      | 'slug'
      | 'readingMinutes'
      | 'url'
      | 'breadcrumb'
    >;
    /** @description What was asked for of an event: with `fields` or `populate`, and where it lies inside another entry. Only `id` and `documentId` are sure to be there. */
    PartialEvent: {
      /** @description Number of a row in the database. It changes at every publication: use `documentId`. */
      readonly id: number;
      /**
       * @description Identifier of the entry, the same in every language and version.
       * @example ksbpypgwyb3faxvp4eetj4ke
       */
      readonly documentId: string;
      /**
       * Format: date-time
       * @description When it was created.
       */
      readonly createdAt?: string;
      /**
       * Format: date-time
       * @description When it was last changed.
       */
      readonly updatedAt?: string;
      /**
       * Format: date-time
       * @description When it was last published; null for a draft.
       * @example 2026-03-14T09:00:00.000Z
       */
      readonly publishedAt?: string | null;
      /**
       * @description Language of this version (BCP 47).
       * @example fr
       */
      readonly locale?: string;
      /**
       * @description Title of its page.
       * @example Fête de la réparation
       */
      title?: string;
      /**
       * @description Two or three sentences for lists.
       * @example Une journée pour réparer ensemble.
       */
      summary?: string | null;
      /** @description Its text, as a list of blocks. `__component` says which kind each block is. */
      body?: components['schemas']['BodyBlock'][];
      /** @description Picture at the head of its page, in lists and where it is shared. */
      cover?: components['schemas']['Figure'] | null;
      /** @description Where it stands in the tree of sections. */
      section?: components['schemas']['PartialSection'] | null;
      /**
       * Format: date-time
       * @description When it starts.
       * @example 2026-05-30T08:00:00.000Z
       */
      startsAt?: string | null;
      /**
       * Format: date-time
       * @description When it ends.
       * @example 2026-05-30T16:00:00.000Z
       */
      endsAt?: string | null;
      /**
       * @description Whether only the days count, not the hours.
       * @example false
       */
      allDay?: boolean | null;
      /**
       * @description Time zone to show its times in (IANA).
       * @example Europe/Paris
       */
      timezone?: string | null;
      /**
       * @description Whether it takes place.
       * @example scheduled
       * @enum {string|null}
       */
      stage?: 'scheduled' | 'postponed' | 'cancelled' | null;
      /**
       * @description Where one takes part.
       * @example in-person
       * @enum {string|null}
       */
      attendance?: 'in-person' | 'online' | 'mixed' | null;
      /** @description Where it takes place. */
      venue?: components['schemas']['Venue'] | null;
      /**
       * @description Where to follow it online.
       * @example https://visio.example.org/fete
       */
      onlineUrl?: string | null;
      /**
       * @description Where to register.
       * @example https://inscription.example.org/fete
       */
      registrationUrl?: string | null;
      /** @description Who holds it. */
      organizers?: components['schemas']['PartialOrganization'][];
      /** @description Who speaks at it. */
      speakers?: components['schemas']['PartialSpeaker'][];
      /** @description What happens when. */
      programme?: components['schemas']['ProgrammeItem'][];
      /** @description Documents to download with it. A block `content.documents` marks their place in the body. */
      documents?: components['schemas']['PartialDocument'][];
      /** @description The campaign that it is part of. */
      campaign?: components['schemas']['PartialCampaign'] | null;
      /** @description Subjects that it shares with others. */
      tags?: components['schemas']['PartialTag'][];
      /**
       * @description Last part of the address of its page. When it changes, the old one leads to the new one.
       * @example fete-de-la-reparation
       */
      slug?: string | null;
      /** @description Titles and picture for search engines and shared links, where they differ from its own. */
      seo?: components['schemas']['Seo'] | null;
      /**
       * @description Whole minutes that reading it takes; 0 when it has no text.
       * @example 4
       */
      readonly readingMinutes?: number | null;
      /** @description Absolute canonical address of its page; null while it has no slug. */
      readonly url?: string | null;
      /** @description The sections that it stands in, from the root down. Answered with the section; not inside another entry. */
      readonly breadcrumb?: components['schemas']['Crumb'][];
      /** @description The same entry in its other languages. One entry by default names their `slug`, `locale` and `url`; `populate=localizations` answers them with their own attributes. */
      readonly localizations?: components['schemas']['PartialEvent'][];
    };
    /** @description A problem, a solution, a story and a deadline, and what a reader can do. The whole campaign, as it is answered unless `fields` or `populate` ask otherwise. */
    Campaign: WithRequired<
      components['schemas']['PartialCampaign'],
      | 'id'
      | 'documentId'
      | 'createdAt'
      | 'updatedAt'
      | 'publishedAt'
      | 'locale'
      | 'title'
      | 'problem'
      | 'solution'
      | 'story'
      | 'urgency'
      | 'deadline'
      | 'cover'
      | 'section'
      | 'demands'
      | 'actions'
      | 'target'
      | 'progress'
      | 'unit'
      | 'partners'
      | 'documents'
      | 'stage'
      | 'tags'
      | 'slug'
      | 'seo'
      | 'readingMinutes'
      | 'url'
      | 'breadcrumb'
    >;
    /** @description What a list of campaigns answers of each unless `fields` or `populate` ask otherwise. */
    CampaignCard: WithRequired<
      components['schemas']['PartialCampaign'],
      | 'id'
      | 'documentId'
      | 'createdAt'
      | 'updatedAt'
      | 'publishedAt'
      | 'locale'
      | 'title'
      | 'problem'
      | 'solution'
      | 'story'
      | 'urgency'
      | 'deadline'
      | 'cover'
      | 'section'
      | 'target'
      | 'progress'
      | 'unit'
      | 'partners'
      | 'stage'
      | 'tags'
      | 'slug'
      | 'readingMinutes'
      | 'url'
      | 'breadcrumb'
    >;
    /** @description What was asked for of a campaign: with `fields` or `populate`, and where it lies inside another entry. Only `id` and `documentId` are sure to be there. */
    PartialCampaign: {
      /** @description Number of a row in the database. It changes at every publication: use `documentId`. */
      readonly id: number;
      /**
       * @description Identifier of the entry, the same in every language and version.
       * @example r31jkbfz5et625q0qkrmu3uk
       */
      readonly documentId: string;
      /**
       * Format: date-time
       * @description When it was created.
       */
      readonly createdAt?: string;
      /**
       * Format: date-time
       * @description When it was last changed.
       */
      readonly updatedAt?: string;
      /**
       * Format: date-time
       * @description When it was last published; null for a draft.
       * @example 2026-03-14T09:00:00.000Z
       */
      readonly publishedAt?: string | null;
      /**
       * @description Language of this version (BCP 47).
       * @example fr
       */
      readonly locale?: string;
      /**
       * @description Title of its page.
       * @example Des bancs pour la place du marché
       */
      title?: string;
      /**
       * @description What is wrong.
       * @example Sur la place, il n’y a plus où s’asseoir.
       */
      problem?: string | null;
      /**
       * @description What would mend it.
       * @example Douze bancs à l’ombre, choisis avec les habitants.
       */
      solution?: string | null;
      /** @description Whose story shows it. */
      story?: components['schemas']['RichText'] | null;
      /**
       * @description Why now.
       * @example Le budget se vote en juin.
       */
      urgency?: string | null;
      /**
       * Format: date
       * @description Day until which one can take part.
       * @example 2026-06-15
       */
      deadline?: string | null;
      /** @description Picture at the head of its page, in lists and where it is shared. */
      cover?: components['schemas']['Figure'] | null;
      /** @description Where it stands in the tree of sections. */
      section?: components['schemas']['PartialSection'] | null;
      /** @description What is asked for. */
      demands?: components['schemas']['Demand'][];
      /** @description What a reader can do. */
      actions?: components['schemas']['CampaignAction'][];
      /**
       * @description How many `unit`s it is to reach.
       * @example 1000
       */
      target?: number | null;
      /**
       * @description How many `unit`s it has reached.
       * @example 640
       */
      progress?: number | null;
      /**
       * @description What is counted.
       * @example signatures
       */
      unit?: string | null;
      /** @description Organizations that carry it together. */
      partners?: components['schemas']['PartialOrganization'][];
      /** @description Documents to download with it. A block `content.documents` marks their place in the body. */
      documents?: components['schemas']['PartialDocument'][];
      /**
       * @description How far it is.
       * @example running
       * @enum {string|null}
       */
      stage?: 'upcoming' | 'running' | 'won' | 'ended' | null;
      /** @description Subjects that it shares with others. */
      tags?: components['schemas']['PartialTag'][];
      /**
       * @description Last part of the address of its page. When it changes, the old one leads to the new one.
       * @example des-bancs-pour-la-place-du-marche
       */
      slug?: string | null;
      /** @description Titles and picture for search engines and shared links, where they differ from its own. */
      seo?: components['schemas']['Seo'] | null;
      /**
       * @description Whole minutes that reading it takes; 0 when it has no text.
       * @example 4
       */
      readonly readingMinutes?: number | null;
      /** @description Absolute canonical address of its page; null while it has no slug. */
      readonly url?: string | null;
      /** @description The sections that it stands in, from the root down. Answered with the section; not inside another entry. */
      readonly breadcrumb?: components['schemas']['Crumb'][];
      /** @description The same entry in its other languages. One entry by default names their `slug`, `locale` and `url`; `populate=localizations` answers them with their own attributes. */
      readonly localizations?: components['schemas']['PartialCampaign'][];
    };
    /** @description The tree of sections, which breadcrumbs are made of. The whole section, as it is answered unless `fields` or `populate` ask otherwise. */
    Section: WithRequired<
      components['schemas']['PartialSection'],
      | 'id'
      | 'documentId'
      | 'createdAt'
      | 'updatedAt'
      | 'publishedAt'
      | 'locale'
      | 'name'
      | 'description'
      | 'parent'
      | 'position'
      | 'slug'
      | 'children'
      | 'url'
      | 'breadcrumb'
    >;
    /** @description What a list of sections answers of each unless `fields` or `populate` ask otherwise. */
    SectionCard: WithRequired<
      components['schemas']['PartialSection'],
      | 'id'
      | 'documentId'
      | 'createdAt'
      | 'updatedAt'
      | 'publishedAt'
      | 'locale'
      | 'name'
      | 'description'
      | 'parent'
      | 'position'
      | 'slug'
      | 'url'
      | 'breadcrumb'
    >;
    /** @description What was asked for of a section: with `fields` or `populate`, and where it lies inside another entry. Only `id` and `documentId` are sure to be there. */
    PartialSection: {
      /** @description Number of a row in the database. It changes at every publication: use `documentId`. */
      readonly id: number;
      /**
       * @description Identifier of the entry, the same in every language and version.
       * @example lr2mieytqpxk5b61imd5xcss
       */
      readonly documentId: string;
      /**
       * Format: date-time
       * @description When it was created.
       */
      readonly createdAt?: string;
      /**
       * Format: date-time
       * @description When it was last changed.
       */
      readonly updatedAt?: string;
      /**
       * Format: date-time
       * @description When it was last published; null for a draft.
       * @example 2026-03-14T09:00:00.000Z
       */
      readonly publishedAt?: string | null;
      /**
       * @description Language of this version (BCP 47).
       * @example fr
       */
      readonly locale?: string;
      /**
       * @description Its name.
       * @example Réparer
       */
      name?: string;
      /**
       * @description What is found in it.
       * @example Ateliers, modes d’emploi et retours d’expérience.
       */
      description?: string | null;
      /** @description The section that it lies in; null at the root. */
      parent?: components['schemas']['PartialSection'] | null;
      /**
       * @description Its place among the sections beside it, smallest first.
       * @example 1
       */
      position?: number | null;
      /**
       * @description Last part of the address of its page. When it changes, the old one leads to the new one.
       * @example reparer
       */
      slug?: string | null;
      /** @description The sections that lie in it. */
      children?: components['schemas']['PartialSection'][];
      /** @description Absolute canonical address of its page; null while it has no slug. */
      readonly url?: string | null;
      /** @description The sections that it stands in, from the root down. Answered with the section; not inside another entry. */
      readonly breadcrumb?: components['schemas']['Crumb'][];
      /** @description The same entry in its other languages. One entry by default names their `slug`, `locale` and `url`; `populate=localizations` answers them with their own attributes. */
      readonly localizations?: components['schemas']['PartialSection'][];
    };
    /** @description Subjects that run across the sections. The whole tag, as it is answered unless `fields` or `populate` ask otherwise. */
    Tag: WithRequired<
      components['schemas']['PartialTag'],
      'id' | 'documentId' | 'createdAt' | 'updatedAt' | 'publishedAt' | 'locale' | 'name' | 'slug' | 'url'
    >;
    /** @description What was asked for of a tag: with `fields` or `populate`, and where it lies inside another entry. Only `id` and `documentId` are sure to be there. */
    PartialTag: {
      /** @description Number of a row in the database. It changes at every publication: use `documentId`. */
      readonly id: number;
      /**
       * @description Identifier of the entry, the same in every language and version.
       * @example pwxx19bmuq9mcnot90pqrt8e
       */
      readonly documentId: string;
      /**
       * Format: date-time
       * @description When it was created.
       */
      readonly createdAt?: string;
      /**
       * Format: date-time
       * @description When it was last changed.
       */
      readonly updatedAt?: string;
      /**
       * Format: date-time
       * @description When it was last published; null for a draft.
       * @example 2026-03-14T09:00:00.000Z
       */
      readonly publishedAt?: string | null;
      /**
       * @description Language of this version (BCP 47).
       * @example fr
       */
      readonly locale?: string;
      /**
       * @description The subject.
       * @example économie circulaire
       */
      name?: string;
      /**
       * @description Last part of the address of its page. When it changes, the old one leads to the new one.
       * @example economie-circulaire
       */
      slug?: string | null;
      /** @description Absolute canonical address of its page; null while it has no slug. */
      readonly url?: string | null;
      /** @description The same entry in its other languages. One entry by default names their `slug`, `locale` and `url`; `populate=localizations` answers them with their own attributes. */
      readonly localizations?: components['schemas']['PartialTag'][];
    };
    /** @description Lasting pages: who we are, contact, support us. The whole page, as it is answered unless `fields` or `populate` ask otherwise. */
    Page: WithRequired<
      components['schemas']['PartialPage'],
      | 'id'
      | 'documentId'
      | 'createdAt'
      | 'updatedAt'
      | 'publishedAt'
      | 'locale'
      | 'title'
      | 'body'
      | 'cover'
      | 'slug'
      | 'seo'
      | 'readingMinutes'
      | 'url'
    >;
    /** @description What a list of pages answers of each unless `fields` or `populate` ask otherwise. */
    PageCard: WithRequired<
      components['schemas']['PartialPage'],
      | 'id'
      | 'documentId'
      | 'createdAt'
      | 'updatedAt'
      | 'publishedAt'
      | 'locale'
      | 'title'
      | 'cover'
      | 'slug'
      | 'readingMinutes'
      | 'url'
    >;
    /** @description What was asked for of a page: with `fields` or `populate`, and where it lies inside another entry. Only `id` and `documentId` are sure to be there. */
    PartialPage: {
      /** @description Number of a row in the database. It changes at every publication: use `documentId`. */
      readonly id: number;
      /**
       * @description Identifier of the entry, the same in every language and version.
       * @example wt959l6ne145l8a6e1eif24n
       */
      readonly documentId: string;
      /**
       * Format: date-time
       * @description When it was created.
       */
      readonly createdAt?: string;
      /**
       * Format: date-time
       * @description When it was last changed.
       */
      readonly updatedAt?: string;
      /**
       * Format: date-time
       * @description When it was last published; null for a draft.
       * @example 2026-03-14T09:00:00.000Z
       */
      readonly publishedAt?: string | null;
      /**
       * @description Language of this version (BCP 47).
       * @example fr
       */
      readonly locale?: string;
      /**
       * @description Title of its page.
       * @example Qui sommes-nous ?
       */
      title?: string;
      /** @description Its text, as a list of blocks. `__component` says which kind each block is. */
      body?: components['schemas']['BodyBlock'][];
      /** @description Picture at the head of its page, in lists and where it is shared. */
      cover?: components['schemas']['Figure'] | null;
      /**
       * @description Last part of the address of its page. When it changes, the old one leads to the new one.
       * @example qui-sommes-nous
       */
      slug?: string | null;
      /** @description Titles and picture for search engines and shared links, where they differ from its own. */
      seo?: components['schemas']['Seo'] | null;
      /**
       * @description Whole minutes that reading it takes; 0 when it has no text.
       * @example 4
       */
      readonly readingMinutes?: number | null;
      /** @description Absolute canonical address of its page; null while it has no slug. */
      readonly url?: string | null;
      /** @description The same entry in its other languages. One entry by default names their `slug`, `locale` and `url`; `populate=localizations` answers them with their own attributes. */
      readonly localizations?: components['schemas']['PartialPage'][];
    };
    /** @description Name, logo, menu and legal notice of the site; there is one. The whole site, as it is answered unless `fields` or `populate` ask otherwise. */
    Site: WithRequired<
      components['schemas']['PartialSite'],
      | 'id'
      | 'documentId'
      | 'createdAt'
      | 'updatedAt'
      | 'publishedAt'
      | 'locale'
      | 'name'
      | 'tagline'
      | 'publisher'
      | 'logo'
      | 'accentColour'
      | 'email'
      | 'profiles'
      | 'menu'
      | 'legalNotice'
      | 'defaultShareImage'
    >;
    /** @description What was asked for of a site: with `fields` or `populate`, and where it lies inside another entry. Only `id` and `documentId` are sure to be there. */
    PartialSite: {
      /** @description Number of a row in the database. It changes at every publication: use `documentId`. */
      readonly id: number;
      /**
       * @description Identifier of the entry, the same in every language and version.
       * @example x0or4ws1cef1sklylgd5lces
       */
      readonly documentId: string;
      /**
       * Format: date-time
       * @description When it was created.
       */
      readonly createdAt?: string;
      /**
       * Format: date-time
       * @description When it was last changed.
       */
      readonly updatedAt?: string;
      /**
       * Format: date-time
       * @description When it was last published; null for a draft.
       * @example 2026-03-14T09:00:00.000Z
       */
      readonly publishedAt?: string | null;
      /**
       * @description Language of this version (BCP 47).
       * @example fr
       */
      readonly locale?: string;
      /**
       * @description Name of the site.
       * @example Les Ateliers du canal
       */
      name?: string;
      /**
       * @description What stands under the name.
       * @example Réparer, apprendre, transmettre
       */
      tagline?: string | null;
      /** @description The organization that the site belongs to. */
      publisher?: components['schemas']['PartialOrganization'] | null;
      /** @description Its logo. */
      logo?: components['schemas']['Figure'] | null;
      /**
       * @description Colour of the association, as #rrggbb.
       * @example #1f4e79
       */
      accentColour?: string | null;
      /**
       * Format: email
       * @description Address for readers.
       * @example contact@example.org
       */
      email?: string | null;
      /** @description Its pages elsewhere: websites and networks. */
      profiles?: components['schemas']['Profile'][];
      /** @description Main menu, in its order. */
      menu?: components['schemas']['MenuItem'][];
      /** @description Legal notice that French law asks of every site. */
      legalNotice?: components['schemas']['RichText'] | null;
      /** @description Picture of shared links whose entry has none. */
      defaultShareImage?: components['schemas']['Figure'] | null;
      /** @description The same entry in its other languages. One entry by default names their `slug`, `locale` and `url`; `populate=localizations` answers them with their own attributes. */
      readonly localizations?: components['schemas']['PartialSite'][];
    };
    /** @description Old addresses and where they lead. The server makes them when a slug changes. The whole redirect, as it is answered unless `fields` or `populate` ask otherwise. */
    Redirect: WithRequired<
      components['schemas']['PartialRedirect'],
      'id' | 'documentId' | 'createdAt' | 'updatedAt' | 'publishedAt' | 'from' | 'to' | 'code'
    >;
    /** @description What was asked for of a redirect: with `fields` or `populate`, and where it lies inside another entry. Only `id` and `documentId` are sure to be there. */
    PartialRedirect: {
      /** @description Number of a row in the database. It changes at every publication: use `documentId`. */
      readonly id: number;
      /**
       * @description Identifier of the entry, the same in every language and version.
       * @example doo7ejb3jtnwf5n7jermuv5n
       */
      readonly documentId: string;
      /**
       * Format: date-time
       * @description When it was created.
       */
      readonly createdAt?: string;
      /**
       * Format: date-time
       * @description When it was last changed.
       */
      readonly updatedAt?: string;
      /**
       * Format: date-time
       * @description When it was last published; null for a draft.
       * @example 2026-03-14T09:00:00.000Z
       */
      readonly publishedAt?: string | null;
      /**
       * @description Old address: a path from the root of the site.
       * @example /ancienne-page
       */
      from?: string;
      /**
       * @description Where it leads; null when `code` is 410.
       * @example /pages/qui-sommes-nous
       */
      to?: string | null;
      /**
       * @description 301 (moved for good), 302 (for a while) or 410 (gone).
       * @example 301
       */
      code?: number;
    };
    /** @description Any block of a `body`; `__component` says which. */
    BodyBlock:
      | components['schemas']['TextBlock']
      | components['schemas']['FigureBlock']
      | components['schemas']['GalleryBlock']
      | components['schemas']['QuoteBlock']
      | components['schemas']['KeyFigureBlock']
      | components['schemas']['VideoBlock']
      | components['schemas']['FrameBlock']
      | components['schemas']['DocumentsBlock']
      | components['schemas']['CallToActionBlock']
      | components['schemas']['CalloutBlock'];
    /** @description Formatted text. */
    TextBlock: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      __component: 'content.text';
      /** @description Number of a row in the database. Do not rely on it. */
      readonly id: number;
      /** @description The text. */
      body?: components['schemas']['RichText'] | null;
    };
    /** @description A picture in the text. */
    FigureBlock: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      __component: 'content.figure';
      /** @description Number of a row in the database. Do not rely on it. */
      readonly id: number;
      /** @description The picture. */
      figure?: components['schemas']['Figure'] | null;
      /**
       * @description How wide it stands in the text.
       * @example wide
       * @enum {string|null}
       */
      layout?: 'text' | 'wide' | 'portrait' | null;
    };
    /** @description Several pictures. */
    GalleryBlock: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      __component: 'content.gallery';
      /** @description Number of a row in the database. Do not rely on it. */
      readonly id: number;
      /**
       * @description Heading of the gallery.
       * @example La fête en images
       */
      title?: string | null;
      /** @description Its pictures, in their order. */
      figures?: components['schemas']['Figure'][];
    };
    /** @description A quotation that stands out. */
    QuoteBlock: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      __component: 'content.quote';
      /** @description Number of a row in the database. Do not rely on it. */
      readonly id: number;
      /**
       * @description What was said.
       * @example Ici, on repart avec sa machine et un savoir-faire.
       */
      text?: string | null;
      /** @description Who said it, if in the list of speakers. */
      speaker?: components['schemas']['PartialSpeaker'] | null;
      /**
       * @description Who said it, otherwise.
       * @example Une bénévole
       */
      attribution?: string | null;
    };
    /** @description A figure with its source, so that it can be checked. */
    KeyFigureBlock: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      __component: 'content.key-figure';
      /** @description Number of a row in the database. Do not rely on it. */
      readonly id: number;
      /**
       * @description The figure as it is shown.
       * @example 8 sur 10
       */
      value?: string | null;
      /**
       * @description What it counts.
       * @example appareils repartent réparés
       */
      label?: string | null;
      /**
       * @description Where it comes from.
       * @example Bilan 2025
       */
      source?: string | null;
      /**
       * @description Address of the source.
       * @example https://ateliers.example.org/bilan-2025
       */
      sourceUrl?: string | null;
      /**
       * @description How many were asked or counted.
       * @example 412
       */
      sampleSize?: number | null;
      /**
       * @description How it was found.
       * @example Relevé de chaque réparation en 2025.
       */
      method?: string | null;
    };
    /** @description A video that lies elsewhere. */
    VideoBlock: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      __component: 'content.video';
      /** @description Number of a row in the database. Do not rely on it. */
      readonly id: number;
      /**
       * @description Address of the video’s page.
       * @example https://video.example.org/w/fete
       */
      url?: string | null;
      /**
       * @description What it shows.
       * @example La fête en deux minutes
       */
      title?: string | null;
      /** @description What is said and shown, for those who cannot see or hear it. */
      transcript?: string | null;
    };
    /** @description A page from elsewhere, shown in a frame. */
    FrameBlock: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      __component: 'content.frame';
      /** @description Number of a row in the database. Do not rely on it. */
      readonly id: number;
      /**
       * @description Address of the page to show.
       * @example https://carte.example.org/ateliers
       */
      url?: string | null;
      /**
       * @description What the page shows, for screen readers.
       * @example Carte des ateliers
       */
      title?: string | null;
      /**
       * @description Height in pixels.
       * @example 480
       */
      height?: number | null;
    };
    /** @description The place where the entry’s own documents are listed. */
    DocumentsBlock: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      __component: 'content.documents';
      /** @description Number of a row in the database. Do not rely on it. */
      readonly id: number;
      /**
       * @description Heading of the list.
       * @example À télécharger
       */
      title?: string | null;
      /** @description A sentence before the list, whose documents are the entry’s own. */
      introduction?: string | null;
    };
    /** @description A button, and why to press it. */
    CallToActionBlock: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      __component: 'content.call-to-action';
      /** @description Number of a row in the database. Do not rely on it. */
      readonly id: number;
      /**
       * @description Why to act.
       * @example Un samedi par mois, venez réparer avec nous.
       */
      text?: string | null;
      /**
       * @description Text of the button.
       * @example Je m’inscris
       */
      label?: string | null;
      /**
       * @description Where the button leads.
       * @example /agenda/fete-de-la-reparation
       */
      url?: string | null;
    };
    /** @description A note set apart from the text. */
    CalloutBlock: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      __component: 'content.callout';
      /** @description Number of a row in the database. Do not rely on it. */
      readonly id: number;
      /**
       * @description What sort of note it is.
       * @example practical
       * @enum {string|null}
       */
      kind?: 'note' | 'practical' | 'warning' | null;
      /**
       * @description Its heading.
       * @example Bon à savoir
       */
      title?: string | null;
      /** @description Its text. */
      body?: components['schemas']['RichText'] | null;
    };
    /** @description A picture in its place: the file, and what is to be said of it there. */
    Figure: {
      /** @description Number of a row in the database. Do not rely on it. */
      readonly id: number;
      /** @description The picture file. */
      image?: components['schemas']['UploadFile'] | null;
      /**
       * @description What the picture shows here, for those who do not see it; null when it is decorative.
       * @example Deux personnes réparent un grille-pain.
       */
      alternativeText?: string | null;
      /**
       * @description Whether the picture says nothing that the text does not say: give it an empty `alt`.
       * @example false
       */
      decorative?: boolean | null;
      /**
       * @description What stands under it.
       * @example À l’atelier, en mars 2026.
       */
      caption?: string | null;
      /**
       * @description Who made it, and under which licence.
       * @example Les Ateliers du canal, CC BY-SA
       */
      credit?: string | null;
    };
    /** @description What search engines and shared links show. */
    Seo: {
      /** @description Number of a row in the database. Do not rely on it. */
      readonly id: number;
      /** @description Title for search engines. */
      metaTitle?: string | null;
      /** @description Description for search engines. */
      metaDescription?: string | null;
      /**
       * @description Picture of shared links.
       * @example null
       */
      shareImage?: components['schemas']['Figure'] | null;
      /**
       * @description Whether search engines are asked to leave the page out.
       * @example false
       */
      noIndex?: boolean | null;
    };
    /** @description A page of somebody elsewhere. */
    Profile: {
      /** @description Number of a row in the database. Do not rely on it. */
      readonly id: number;
      /**
       * @description Which network.
       * @example mastodon
       * @enum {string|null}
       */
      network?:
        | 'website'
        | 'mastodon'
        | 'peertube'
        | 'pixelfed'
        | 'bluesky'
        | 'facebook'
        | 'instagram'
        | 'linkedin'
        | 'tiktok'
        | 'x'
        | 'youtube'
        | 'other'
        | null;
      /**
       * @description Address of the profile.
       * @example https://social.example.org/@ateliers
       */
      url?: string | null;
      /** @description How to call it, where the network’s name does not do. */
      label?: string | null;
    };
    /** @description A postal address. */
    Address: {
      /** @description Number of a row in the database. Do not rely on it. */
      readonly id: number;
      /**
       * @description Street and number.
       * @example 1 place de l’Exemple
       */
      street?: string | null;
      /**
       * @description Postal code.
       * @example 00000
       */
      postalCode?: string | null;
      /**
       * @description Town.
       * @example Exempleville
       */
      city?: string | null;
      /**
       * @description Country.
       * @example France
       */
      country?: string | null;
      /**
       * @description Degrees north (WGS 84).
       * @example 48.5
       */
      latitude?: number | null;
      /**
       * @description Degrees east (WGS 84).
       * @example 2.5
       */
      longitude?: number | null;
    };
    /** @description A person’s position in an organization. */
    Affiliation: {
      /** @description Number of a row in the database. Do not rely on it. */
      readonly id: number;
      /** @description The organization. */
      organization?: components['schemas']['PartialOrganization'] | null;
      /**
       * @description Position held there.
       * @example Trésorière
       */
      position?: string | null;
    };
    /** @description A place where one meets. */
    Venue: {
      /** @description Number of a row in the database. Do not rely on it. */
      readonly id: number;
      /**
       * @description Name of the place.
       * @example Maison de quartier
       */
      name?: string | null;
      /** @description Where it is. */
      address?: components['schemas']['Address'] | null;
      /**
       * @description How to get in and around.
       * @example Entrée de plain-pied, boucle magnétique.
       */
      accessibility?: string | null;
    };
    /** @description A part of an event’s programme. */
    ProgrammeItem: {
      /** @description Number of a row in the database. Do not rely on it. */
      readonly id: number;
      /**
       * Format: date-time
       * @description When it starts.
       * @example 2026-05-30T09:00:00.000Z
       */
      startsAt?: string | null;
      /**
       * @description What it is.
       * @example Atelier vélo
       */
      title?: string | null;
      /** @description More on it. */
      description?: string | null;
      /** @description Who leads it. */
      speakers?: components['schemas']['PartialSpeaker'][];
    };
    /** @description One demand of a campaign. */
    Demand: {
      /** @description Number of a row in the database. Do not rely on it. */
      readonly id: number;
      /**
       * @description One thing asked for.
       * @example Poser douze bancs avant l’été.
       */
      text?: string | null;
    };
    /** @description Something that a reader can do. */
    CampaignAction: {
      /** @description Number of a row in the database. Do not rely on it. */
      readonly id: number;
      /**
       * @description What sort of action it is.
       * @example petition
       * @enum {string|null}
       */
      kind?: 'petition' | 'donate' | 'write' | 'attend' | 'share' | null;
      /**
       * @description Text of the button.
       * @example Signer
       */
      label?: string | null;
      /**
       * @description Where the button leads.
       * @example https://petition.example.org/bancs
       */
      url?: string | null;
    };
    /** @description A link of the menu. */
    MenuItem: {
      /** @description Number of a row in the database. Do not rely on it. */
      readonly id: number;
      /**
       * @description Text of the link.
       * @example Agenda
       */
      label?: string | null;
      /**
       * @description Where it leads.
       * @example /agenda
       */
      url?: string | null;
    };
    /**
     * @description Formatted text: a list of paragraphs, headings, lists, quotations and code. Pictures are never in it; they are blocks or figures of their own.
     * @example [
     *       {
     *         "type": "paragraph",
     *         "children": [
     *           {
     *             "type": "text",
     *             "text": "Bienvenue à toutes et à tous."
     *           }
     *         ]
     *       }
     *     ]
     */
    RichText: (
      | components['schemas']['ParagraphNode']
      | components['schemas']['HeadingNode']
      | components['schemas']['ListNode']
      | components['schemas']['QuoteNode']
      | components['schemas']['CodeNode']
    )[];
    /** @description A paragraph. */
    ParagraphNode: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'paragraph';
      children: (components['schemas']['TextNode'] | components['schemas']['LinkNode'])[];
    };
    /** @description A heading. Level 1 is the title of the page, so that levels start at 2. */
    HeadingNode: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'heading';
      level: number;
      children: (components['schemas']['TextNode'] | components['schemas']['LinkNode'])[];
    };
    /** @description A list. A list inside it is a child of the list, after the item that it belongs to. */
    ListNode: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'list';
      /** @enum {string} */
      format: 'ordered' | 'unordered';
      children: (components['schemas']['ListItemNode'] | components['schemas']['ListNode'])[];
      /** @description How deep the list lies; 0 when it lies in none. */
      indentLevel?: number;
    };
    /** @description An item of a list. */
    ListItemNode: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'list-item';
      children: (components['schemas']['TextNode'] | components['schemas']['LinkNode'])[];
    };
    /** @description A quotation inside a text. */
    QuoteNode: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'quote';
      children: (components['schemas']['TextNode'] | components['schemas']['LinkNode'])[];
    };
    /** @description Source code. */
    CodeNode: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'code';
      children: components['schemas']['TextNode'][];
      /** @description Its language, such as `html`. */
      language?: string | null;
    };
    /** @description A link: an http(s), mailto: or tel: address, a path from the root of the site (`/…`), or `#…`. */
    LinkNode: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'link';
      url: string;
      children: components['schemas']['TextNode'][];
      rel?: string | null;
      target?: string | null;
    };
    /** @description Text with its marks; a mark that is left out is not set. */
    TextNode: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'text';
      text: string;
      bold?: boolean;
      italic?: boolean;
      underline?: boolean;
      strikethrough?: boolean;
      code?: boolean;
    };
    /** @description An uploaded file. `url` starts with `/` when this server keeps the file: put the origin of the server before it. The alternative text that belongs to a picture in its place is the one of the `Figure` around it. */
    UploadFile: {
      /** @description Number to name the file by when you write. */
      id: number;
      /** @example q8w2e6r1t5y9u3i7o4p0a6sd */
      documentId: string;
      /**
       * @description Name that the file was uploaded under.
       * @example atelier.jpg
       */
      name?: string;
      /** @description Note on the file itself; see `Figure`. */
      alternativeText?: string | null;
      /** @description Note on the file itself; see `Figure`. */
      caption?: string | null;
      /** @description Point that a crop should keep, in per cent from the left and from the top. */
      focalPoint?: {
        x?: number;
        y?: number;
      } | null;
      /**
       * @description In pixels; null unless it is a picture.
       * @example 1600
       */
      width?: number | null;
      /**
       * @description In pixels; null unless it is a picture.
       * @example 1067
       */
      height?: number | null;
      /** @description Smaller versions of a picture by name: `large`, `medium`, `small`, `thumbnail`, as far as the picture is bigger. */
      formats?: {
        [key: string]: components['schemas']['UploadFileFormat'];
      } | null;
      /**
       * @description Unique part of the stored name.
       * @example atelier_4f3a2b1c0d
       */
      hash?: string;
      /**
       * @description Extension with its dot.
       * @example .jpg
       */
      ext?: string | null;
      /**
       * @description Media type.
       * @example image/jpeg
       */
      mime?: string;
      /**
       * @description In kilobytes (1000 bytes).
       * @example 312.4
       */
      size?: number;
      /** @example /uploads/atelier_4f3a2b1c0d.jpg */
      url: string;
      previewUrl?: string | null;
      /**
       * @description Where files are kept; `local` is this server.
       * @example local
       */
      provider?: string;
      provider_metadata?: {
        [key: string]: unknown;
      } | null;
      /** Format: date-time */
      createdAt?: string;
      /** Format: date-time */
      updatedAt?: string;
      /** Format: date-time */
      publishedAt?: string | null;
      locale?: string | null;
    };
    /** @description A smaller version of a picture. */
    UploadFileFormat: {
      name?: string;
      hash?: string;
      ext?: string | null;
      mime?: string;
      path?: string | null;
      width: number;
      height: number;
      /** @description In kilobytes (1000 bytes). */
      size?: number;
      sizeInBytes?: number;
      url: string;
    };
    /** @description A section on the way from the root to an entry. */
    Crumb: {
      /** @example Réparer */
      name: string;
      /** @example reparer */
      slug: string | null;
      /**
       * @description Absolute address of the section’s page.
       * @example https://www.example.org/rubriques/reparer
       */
      url: string | null;
    };
    /** @description What there is to say about the answer. */
    EntryMeta: {
      /**
       * @description Language of what was answered; only when the request names a `fallback`. Null when there was nothing.
       * @example fr
       */
      locale?: string | null;
    };
    /** @description What there is to say about the list. */
    ListMeta: {
      pagination: components['schemas']['Pagination'];
      /**
       * @description Language of what was answered; only when the request names a `fallback`. Null when there was nothing.
       * @example fr
       */
      locale?: string | null;
    };
    /** @description Where the list stands: by page (`page`, `pageSize`, `pageCount`) or by offset (`start`, `limit`), as it was asked for. `pageCount` and `total` are left out with `pagination[withCount]=false`. */
    Pagination: {
      /** @example 1 */
      page?: number;
      /** @example 25 */
      pageSize?: number;
      /** @example 3 */
      pageCount?: number;
      /** @example 0 */
      start?: number;
      /** @example 25 */
      limit?: number;
      /**
       * @description Entries in all pages together.
       * @example 57
       */
      total?: number;
    };
    /** @description What was wrong and what to do about it. */
    ApiError: {
      data: null;
      error: {
        /**
         * @description The HTTP status.
         * @example 400
         */
        status: number;
        /**
         * @description Kind of error.
         * @example ValidationError
         */
        name: string;
        /** @description A sentence for the developer. */
        message: string;
        /** @description More on it. `errors` names each attribute that was refused. */
        details?: {
          errors?: components['schemas']['ApiErrorDetail'][];
        };
      };
    };
    /** @description An attribute that was refused, and why. */
    ApiErrorDetail: {
      /**
       * @description The way to the attribute, list positions counted from 0.
       * @example [
       *       "body",
       *       0,
       *       "url"
       *     ]
       */
      path?: (string | number)[];
      message?: string;
      name?: string;
      /** @description Short name of the rule, for programs. */
      code?: string;
    };
    /** @description What was found, and what is known of all of it. */
    SearchResponse: {
      data: components['schemas']['SearchHit'][];
      meta: components['schemas']['SearchMeta'];
    };
    /** @description An entry that was found. */
    SearchHit: {
      /**
       * @example article
       * @enum {string}
       */
      type: 'article' | 'event' | 'campaign' | 'document' | 'organization' | 'speaker' | 'page';
      /** @example k3v9x2m7q4t8w1z6y5b0n3cd */
      documentId: string;
      /** @example Un logement digne pour chaque famille */
      title: string;
      /**
       * @description Canonical absolute address.
       * @example https://www.example.org/actualites/un-logement-digne-pour-chaque-famille
       */
      url: string | null;
      /** @example fr */
      locale: string;
      section: components['schemas']['SearchSection'] | null;
      /**
       * Format: date-time
       * @description Of articles and documents when they appeared, of events when they start, of campaigns their deadline.
       * @example 2026-03-14T09:00:00.000Z
       */
      date: string | null;
      picture: components['schemas']['SearchPicture'] | null;
      /**
       * @description Safe to print as HTML: words that match are in `<mark>`, all else is escaped.
       * @example Trois familles attendent un <mark>logement</mark> …
       */
      snippet: string;
      /**
       * @description Of a document: page of its file on which the snippet stands. Null where it stands in the entry itself.
       * @example null
       */
      pageNumber: number | null;
    };
    /** @description The section of a hit. */
    SearchSection: {
      /** @example k3v9x2m7q4t8w1z6y5b0n3cd */
      documentId: string;
      /** @example Actualités */
      name: string;
      /** @example actualites */
      slug: string | null;
      /**
       * @description Canonical absolute address.
       * @example https://www.example.org/rubriques/actualites
       */
      url: string | null;
    };
    /** @description What a card of a hit shows. */
    SearchPicture: {
      /**
       * @description From the root of this server, or absolute.
       * @example /uploads/quai.jpg
       */
      url: string;
      /** @example Le quai au matin */
      alternativeText: string | null;
      /** @example 1600 */
      width: number | null;
      /** @example 900 */
      height: number | null;
    };
    /** @description What is known of all hits. */
    SearchMeta: {
      pagination: components['schemas']['Pagination'];
      facets: components['schemas']['SearchFacets'];
      /**
       * @description What to look for instead, where little was found.
       * @example []
       */
      suggestions: string[];
      /**
       * @description The query that was answered, where the one asked for finds nothing.
       * @example null
       */
      corrected: string | null;
      /**
       * @description `any` where few entries have all the words: those with some of them follow.
       * @example all
       * @enum {string}
       */
      match: 'all' | 'any';
    };
    /** @description How many hits there are of each kind. A filter does not narrow its own count. */
    SearchFacets: {
      type: {
        /**
         * @example article
         * @enum {string}
         */
        value: 'article' | 'event' | 'campaign' | 'document' | 'organization' | 'speaker' | 'page';
        /** @example 12 */
        count: number;
      }[];
      section: {
        /**
         * @description Slug.
         * @example actualites
         */
        value: string | null;
        /** @example Actualités */
        name: string;
        /** @example 12 */
        count: number;
      }[];
      year: {
        /** @example 2026 */
        value: number;
        /** @example 12 */
        count: number;
      }[];
    };
    /** @description What may complete the words being typed. */
    SuggestResponse: {
      data: components['schemas']['SearchSuggestion'][];
      meta: Record<string, never>;
    };
    /** @description An entry to offer. */
    SearchSuggestion: {
      /**
       * @example article
       * @enum {string}
       */
      type: 'article' | 'event' | 'campaign' | 'document' | 'organization' | 'speaker' | 'page';
      /** @example k3v9x2m7q4t8w1z6y5b0n3cd */
      documentId: string;
      /** @example Un logement digne pour chaque famille */
      title: string;
      /**
       * @description Canonical absolute address.
       * @example https://www.example.org/actualites/un-logement-digne-pour-chaque-famille
       */
      url: string | null;
      /** @example fr */
      locale: string;
    };
    /** @description What can be written of articles. An update leaves alone what it does not name, and replaces the components that it names. */
    ArticleInput: {
      /**
       * @description Title of its page.
       * @example Le café associatif fête ses dix ans
       */
      title?: string;
      /**
       * @description Two or three sentences that say the essential (French: *chapô*).
       * @example Samedi, le quartier a fêté un lieu tenu par ses habitants.
       */
      standfirst?: string | null;
      /** @description Its text, as a list of blocks. `__component` says which kind each block is. */
      body?: components['schemas']['BodyBlockInput'][];
      /** @description Picture at the head of its page, in lists and where it is shared. */
      cover?: components['schemas']['FigureInput'] | null;
      /** @description Where it stands in the tree of sections. */
      section?: components['schemas']['RelationInput'] | null;
      /**
       * @description What sort of article it is.
       * @default news
       * @example report
       * @enum {string|null}
       */
      kind: 'news' | 'report' | 'opinion' | 'press-release' | 'testimony' | 'guide' | null;
      /**
       * Format: date-time
       * @description Date that readers see, which may lie back. `publishedAt` is when it was last published.
       * @example 2026-03-14T09:00:00.000Z
       */
      publishedOn?: string | null;
      /** @description Subjects that it shares with others. */
      tags?: components['schemas']['RelationsInput'] | null;
      /**
       * @description Signature, where the authors are not in the list of speakers.
       * @example La rédaction
       */
      byline?: string | null;
      /** @description Who wrote it. */
      authors?: components['schemas']['RelationsInput'] | null;
      /** @description Who speaks in it or is spoken of. */
      speakers?: components['schemas']['RelationsInput'] | null;
      /** @description Organizations that it speaks of. */
      organizations?: components['schemas']['RelationsInput'] | null;
      /** @description Documents to download with it. A block `content.documents` marks their place in the body. */
      documents?: components['schemas']['RelationsInput'] | null;
      /** @description The event that it reports. */
      event?: components['schemas']['RelationInput'] | null;
      /** @description The campaign that it is part of. */
      campaign?: components['schemas']['RelationInput'] | null;
      /** @description Articles to read next. */
      relatedArticles?: components['schemas']['RelationsInput'] | null;
      /**
       * @description What others may do with the text.
       * @default cc-by-sa
       * @example cc-by-sa
       * @enum {string|null}
       */
      licence:
        | 'cc-by'
        | 'cc-by-sa'
        | 'cc-by-nc'
        | 'cc-by-nc-sa'
        | 'cc-by-nd'
        | 'cc-by-nc-nd'
        | 'cc0'
        | 'all-rights-reserved'
        | null;
      /**
       * @description Whether partner sites may embed it.
       * @default true
       * @example true
       */
      embeddable: boolean | null;
      /**
       * @description Last part of the address of its page. When it changes, the old one leads to the new one.
       * @example le-cafe-associatif-fete-ses-dix-ans
       */
      slug?: string | null;
      /** @description Titles and picture for search engines and shared links, where they differ from its own. */
      seo?: components['schemas']['SeoInput'] | null;
    };
    /** @description What can be written of organizations. An update leaves alone what it does not name, and replaces the components that it names. */
    OrganizationInput: {
      /**
       * @description Its full name.
       * @example Les Ateliers du canal
       */
      name?: string | null;
      /**
       * @description Its short name.
       * @example LAC
       */
      acronym?: string | null;
      /**
       * @description What sort of organization it is.
       * @default association
       * @example association
       * @enum {string|null}
       */
      kind:
        | 'association'
        | 'collective'
        | 'public-body'
        | 'media'
        | 'school'
        | 'foundation'
        | 'company'
        | null;
      /**
       * @description What it is and does.
       * @example Un atelier de réparation ouvert à toutes et à tous.
       */
      description?: string | null;
      /** @description Its logo. */
      logo?: components['schemas']['FigureInput'] | null;
      /**
       * @description Its website.
       * @example https://ateliers.example.org
       */
      website?: string | null;
      /**
       * Format: email
       * @description Address for readers.
       * @example contact@example.org
       */
      email?: string | null;
      /** @description Its pages elsewhere: websites and networks. */
      profiles?: components['schemas']['ProfileInput'][];
      /** @description Where it is. */
      address?: components['schemas']['AddressInput'] | null;
      /**
       * @description Whether the site names it as a partner.
       * @default false
       * @example true
       */
      isPartner: boolean | null;
      /**
       * @description Number in the French register of associations (RNA), or its like.
       * @example W000000000
       */
      registryNumber?: string | null;
      /**
       * @description A `hidden` organization is never answered to the public.
       * @default public
       * @example public
       * @enum {string}
       */
      visibility: 'public' | 'hidden';
      /**
       * @description Last part of the address of its page. When it changes, the old one leads to the new one.
       * @example les-ateliers-du-canal
       */
      slug?: string | null;
    };
    /** @description What can be written of speakers. An update leaves alone what it does not name, and replaces the components that it names. */
    SpeakerInput: {
      /**
       * @description Name as it is to be read.
       * @example Camille Exemple
       */
      name?: string | null;
      /**
       * @description What the person does.
       * @example Formatrice
       */
      role?: string | null;
      /**
       * @description A few sentences on the person.
       * @example Camille répare des vélos et apprend aux autres à le faire.
       */
      bio?: string | null;
      /** @description A portrait, shown while the person agrees. */
      portrait?: components['schemas']['FigureInput'] | null;
      /** @description Organizations, and the position in each. */
      affiliations?: components['schemas']['AffiliationInput'][];
      /** @description Subjects that the person speaks on. */
      tags?: components['schemas']['RelationsInput'] | null;
      /** @description Its pages elsewhere: websites and networks. */
      profiles?: components['schemas']['ProfileInput'][];
      /**
       * Format: email
       * @description Address for readers.
       * @example contact@example.org
       */
      email?: string | null;
      /**
       * @description How much readers may know: with `name-only`, everything but name and slug is withheld. A `hidden` person is never answered to the public.
       * @default public
       * @example public
       * @enum {string}
       */
      visibility: 'public' | 'name-only' | 'hidden';
      /**
       * @description Last part of the address of its page. When it changes, the old one leads to the new one.
       * @example camille-exemple
       */
      slug?: string | null;
    };
    /** @description What can be written of documents. An update leaves alone what it does not name, and replaces the components that it names. */
    DocumentInput: {
      /**
       * @description Title of its page.
       * @example Rapport d’activité 2025
       */
      title?: string;
      /**
       * @description What is in it.
       * @example Une année de réparations, en chiffres et en images.
       */
      summary?: string | null;
      /** @description The file. */
      file?: components['schemas']['FileInput'] | null;
      /**
       * @description What sort of document it is.
       * @default report
       * @example report
       * @enum {string|null}
       */
      kind: 'report' | 'flyer' | 'press-kit' | 'minutes' | 'form' | 'slides' | null;
      /**
       * @description Language of the file (BCP 47).
       * @default fr
       * @example fr
       */
      language: string | null;
      /**
       * Format: date
       * @description Date that the document carries.
       * @example 2026-01-31
       */
      publishedOn?: string | null;
      /** @description Organizations that publish it. */
      organizations?: components['schemas']['RelationsInput'] | null;
      /** @description Who wrote it. */
      authors?: components['schemas']['RelationsInput'] | null;
      /**
       * @description Whether the file can be used with assistive technology; null when nobody said.
       * @example partly
       * @enum {string|null}
       */
      accessibility?: 'accessible' | 'partly' | 'not' | null;
      /**
       * @description Where or how to get its content another way.
       * @example Une version en texte simple est envoyée sur demande.
       */
      accessibleAlternative?: string | null;
      /** @description The version that this one takes the place of. */
      supersedes?: components['schemas']['RelationInput'] | null;
      /**
       * @description Last part of the address of its page. When it changes, the old one leads to the new one.
       * @example rapport-d-activite-2025
       */
      slug?: string | null;
    };
    /** @description What can be written of events. An update leaves alone what it does not name, and replaces the components that it names. */
    EventInput: {
      /**
       * @description Title of its page.
       * @example Fête de la réparation
       */
      title?: string;
      /**
       * @description Two or three sentences for lists.
       * @example Une journée pour réparer ensemble.
       */
      summary?: string | null;
      /** @description Its text, as a list of blocks. `__component` says which kind each block is. */
      body?: components['schemas']['BodyBlockInput'][];
      /** @description Picture at the head of its page, in lists and where it is shared. */
      cover?: components['schemas']['FigureInput'] | null;
      /** @description Where it stands in the tree of sections. */
      section?: components['schemas']['RelationInput'] | null;
      /**
       * Format: date-time
       * @description When it starts.
       * @example 2026-05-30T08:00:00.000Z
       */
      startsAt?: string | null;
      /**
       * Format: date-time
       * @description When it ends.
       * @example 2026-05-30T16:00:00.000Z
       */
      endsAt?: string | null;
      /**
       * @description Whether only the days count, not the hours.
       * @default false
       * @example false
       */
      allDay: boolean | null;
      /**
       * @description Time zone to show its times in (IANA).
       * @default Europe/Paris
       * @example Europe/Paris
       */
      timezone: string | null;
      /**
       * @description Whether it takes place.
       * @default scheduled
       * @example scheduled
       * @enum {string|null}
       */
      stage: 'scheduled' | 'postponed' | 'cancelled' | null;
      /**
       * @description Where one takes part.
       * @default in-person
       * @example in-person
       * @enum {string|null}
       */
      attendance: 'in-person' | 'online' | 'mixed' | null;
      /** @description Where it takes place. */
      venue?: components['schemas']['VenueInput'] | null;
      /**
       * @description Where to follow it online.
       * @example https://visio.example.org/fete
       */
      onlineUrl?: string | null;
      /**
       * @description Where to register.
       * @example https://inscription.example.org/fete
       */
      registrationUrl?: string | null;
      /** @description Who holds it. */
      organizers?: components['schemas']['RelationsInput'] | null;
      /** @description Who speaks at it. */
      speakers?: components['schemas']['RelationsInput'] | null;
      /** @description What happens when. */
      programme?: components['schemas']['ProgrammeItemInput'][];
      /** @description Documents to download with it. A block `content.documents` marks their place in the body. */
      documents?: components['schemas']['RelationsInput'] | null;
      /** @description The campaign that it is part of. */
      campaign?: components['schemas']['RelationInput'] | null;
      /** @description Subjects that it shares with others. */
      tags?: components['schemas']['RelationsInput'] | null;
      /**
       * @description Last part of the address of its page. When it changes, the old one leads to the new one.
       * @example fete-de-la-reparation
       */
      slug?: string | null;
      /** @description Titles and picture for search engines and shared links, where they differ from its own. */
      seo?: components['schemas']['SeoInput'] | null;
    };
    /** @description What can be written of campaigns. An update leaves alone what it does not name, and replaces the components that it names. */
    CampaignInput: {
      /**
       * @description Title of its page.
       * @example Des bancs pour la place du marché
       */
      title?: string;
      /**
       * @description What is wrong.
       * @example Sur la place, il n’y a plus où s’asseoir.
       */
      problem?: string | null;
      /**
       * @description What would mend it.
       * @example Douze bancs à l’ombre, choisis avec les habitants.
       */
      solution?: string | null;
      /** @description Whose story shows it. */
      story?: components['schemas']['RichText'] | null;
      /**
       * @description Why now.
       * @example Le budget se vote en juin.
       */
      urgency?: string | null;
      /**
       * Format: date
       * @description Day until which one can take part.
       * @example 2026-06-15
       */
      deadline?: string | null;
      /** @description Picture at the head of its page, in lists and where it is shared. */
      cover?: components['schemas']['FigureInput'] | null;
      /** @description Where it stands in the tree of sections. */
      section?: components['schemas']['RelationInput'] | null;
      /** @description What is asked for. */
      demands?: components['schemas']['DemandInput'][];
      /** @description What a reader can do. */
      actions?: components['schemas']['CampaignActionInput'][];
      /**
       * @description How many `unit`s it is to reach.
       * @example 1000
       */
      target?: number | null;
      /**
       * @description How many `unit`s it has reached.
       * @default 0
       * @example 640
       */
      progress: number | null;
      /**
       * @description What is counted.
       * @example signatures
       */
      unit?: string | null;
      /** @description Organizations that carry it together. */
      partners?: components['schemas']['RelationsInput'] | null;
      /** @description Documents to download with it. A block `content.documents` marks their place in the body. */
      documents?: components['schemas']['RelationsInput'] | null;
      /**
       * @description How far it is.
       * @default running
       * @example running
       * @enum {string|null}
       */
      stage: 'upcoming' | 'running' | 'won' | 'ended' | null;
      /** @description Subjects that it shares with others. */
      tags?: components['schemas']['RelationsInput'] | null;
      /**
       * @description Last part of the address of its page. When it changes, the old one leads to the new one.
       * @example des-bancs-pour-la-place-du-marche
       */
      slug?: string | null;
      /** @description Titles and picture for search engines and shared links, where they differ from its own. */
      seo?: components['schemas']['SeoInput'] | null;
    };
    /** @description What can be written of sections. An update leaves alone what it does not name, and replaces the components that it names. */
    SectionInput: {
      /**
       * @description Its name.
       * @example Réparer
       */
      name?: string;
      /**
       * @description What is found in it.
       * @example Ateliers, modes d’emploi et retours d’expérience.
       */
      description?: string | null;
      /** @description The section that it lies in; null at the root. */
      parent?: components['schemas']['RelationInput'] | null;
      /**
       * @description Its place among the sections beside it, smallest first.
       * @default 0
       * @example 1
       */
      position: number | null;
      /**
       * @description Last part of the address of its page. When it changes, the old one leads to the new one.
       * @example reparer
       */
      slug?: string | null;
    };
    /** @description What can be written of tags. An update leaves alone what it does not name, and replaces the components that it names. */
    TagInput: {
      /**
       * @description The subject.
       * @example économie circulaire
       */
      name?: string;
      /**
       * @description Last part of the address of its page. When it changes, the old one leads to the new one.
       * @example economie-circulaire
       */
      slug?: string | null;
    };
    /** @description What can be written of pages. An update leaves alone what it does not name, and replaces the components that it names. */
    PageInput: {
      /**
       * @description Title of its page.
       * @example Qui sommes-nous ?
       */
      title?: string;
      /** @description Its text, as a list of blocks. `__component` says which kind each block is. */
      body?: components['schemas']['BodyBlockInput'][];
      /** @description Picture at the head of its page, in lists and where it is shared. */
      cover?: components['schemas']['FigureInput'] | null;
      /**
       * @description Last part of the address of its page. When it changes, the old one leads to the new one.
       * @example qui-sommes-nous
       */
      slug?: string | null;
      /** @description Titles and picture for search engines and shared links, where they differ from its own. */
      seo?: components['schemas']['SeoInput'] | null;
    };
    /** @description What can be written of sites. An update leaves alone what it does not name, and replaces the components that it names. */
    SiteInput: {
      /**
       * @description Name of the site.
       * @example Les Ateliers du canal
       */
      name?: string;
      /**
       * @description What stands under the name.
       * @example Réparer, apprendre, transmettre
       */
      tagline?: string | null;
      /** @description The organization that the site belongs to. */
      publisher?: components['schemas']['RelationInput'] | null;
      /** @description Its logo. */
      logo?: components['schemas']['FigureInput'] | null;
      /**
       * @description Colour of the association, as #rrggbb.
       * @example #1f4e79
       */
      accentColour?: string | null;
      /**
       * Format: email
       * @description Address for readers.
       * @example contact@example.org
       */
      email?: string | null;
      /** @description Its pages elsewhere: websites and networks. */
      profiles?: components['schemas']['ProfileInput'][];
      /** @description Main menu, in its order. */
      menu?: components['schemas']['MenuItemInput'][];
      /** @description Legal notice that French law asks of every site. */
      legalNotice?: components['schemas']['RichText'] | null;
      /** @description Picture of shared links whose entry has none. */
      defaultShareImage?: components['schemas']['FigureInput'] | null;
    };
    /** @description What can be written of redirects. An update leaves alone what it does not name, and replaces the components that it names. */
    RedirectInput: {
      /**
       * @description Old address: a path from the root of the site.
       * @example /ancienne-page
       */
      from?: string;
      /**
       * @description Where it leads; null when `code` is 410.
       * @example /pages/qui-sommes-nous
       */
      to?: string | null;
      /**
       * @description 301 (moved for good), 302 (for a while) or 410 (gone).
       * @default 301
       * @example 301
       */
      code: number;
    };
    /** @description Any block of a `body` to write. */
    BodyBlockInput:
      | components['schemas']['TextBlockInput']
      | components['schemas']['FigureBlockInput']
      | components['schemas']['GalleryBlockInput']
      | components['schemas']['QuoteBlockInput']
      | components['schemas']['KeyFigureBlockInput']
      | components['schemas']['VideoBlockInput']
      | components['schemas']['FrameBlockInput']
      | components['schemas']['DocumentsBlockInput']
      | components['schemas']['CallToActionBlockInput']
      | components['schemas']['CalloutBlockInput'];
    /** @description Formatted text. */
    TextBlockInput: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      __component: 'content.text';
      /** @description The text. */
      body?: components['schemas']['RichText'] | null;
    };
    /** @description A picture in the text. */
    FigureBlockInput: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      __component: 'content.figure';
      /** @description The picture. */
      figure?: components['schemas']['FigureInput'] | null;
      /**
       * @description How wide it stands in the text.
       * @default text
       * @example wide
       * @enum {string|null}
       */
      layout: 'text' | 'wide' | 'portrait' | null;
    };
    /** @description Several pictures. */
    GalleryBlockInput: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      __component: 'content.gallery';
      /**
       * @description Heading of the gallery.
       * @example La fête en images
       */
      title?: string | null;
      /** @description Its pictures, in their order. */
      figures?: components['schemas']['FigureInput'][];
    };
    /** @description A quotation that stands out. */
    QuoteBlockInput: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      __component: 'content.quote';
      /**
       * @description What was said.
       * @example Ici, on repart avec sa machine et un savoir-faire.
       */
      text?: string | null;
      /** @description Who said it, if in the list of speakers. */
      speaker?: components['schemas']['RelationInput'] | null;
      /**
       * @description Who said it, otherwise.
       * @example Une bénévole
       */
      attribution?: string | null;
    };
    /** @description A figure with its source, so that it can be checked. */
    KeyFigureBlockInput: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      __component: 'content.key-figure';
      /**
       * @description The figure as it is shown.
       * @example 8 sur 10
       */
      value?: string | null;
      /**
       * @description What it counts.
       * @example appareils repartent réparés
       */
      label?: string | null;
      /**
       * @description Where it comes from.
       * @example Bilan 2025
       */
      source?: string | null;
      /**
       * @description Address of the source.
       * @example https://ateliers.example.org/bilan-2025
       */
      sourceUrl?: string | null;
      /**
       * @description How many were asked or counted.
       * @example 412
       */
      sampleSize?: number | null;
      /**
       * @description How it was found.
       * @example Relevé de chaque réparation en 2025.
       */
      method?: string | null;
    };
    /** @description A video that lies elsewhere. */
    VideoBlockInput: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      __component: 'content.video';
      /**
       * @description Address of the video’s page.
       * @example https://video.example.org/w/fete
       */
      url?: string | null;
      /**
       * @description What it shows.
       * @example La fête en deux minutes
       */
      title?: string | null;
      /** @description What is said and shown, for those who cannot see or hear it. */
      transcript?: string | null;
    };
    /** @description A page from elsewhere, shown in a frame. */
    FrameBlockInput: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      __component: 'content.frame';
      /**
       * @description Address of the page to show.
       * @example https://carte.example.org/ateliers
       */
      url?: string | null;
      /**
       * @description What the page shows, for screen readers.
       * @example Carte des ateliers
       */
      title?: string | null;
      /**
       * @description Height in pixels.
       * @default 480
       * @example 480
       */
      height: number | null;
    };
    /** @description The place where the entry’s own documents are listed. */
    DocumentsBlockInput: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      __component: 'content.documents';
      /**
       * @description Heading of the list.
       * @example À télécharger
       */
      title?: string | null;
      /** @description A sentence before the list, whose documents are the entry’s own. */
      introduction?: string | null;
    };
    /** @description A button, and why to press it. */
    CallToActionBlockInput: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      __component: 'content.call-to-action';
      /**
       * @description Why to act.
       * @example Un samedi par mois, venez réparer avec nous.
       */
      text?: string | null;
      /**
       * @description Text of the button.
       * @example Je m’inscris
       */
      label?: string | null;
      /**
       * @description Where the button leads.
       * @example /agenda/fete-de-la-reparation
       */
      url?: string | null;
    };
    /** @description A note set apart from the text. */
    CalloutBlockInput: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      __component: 'content.callout';
      /**
       * @description What sort of note it is.
       * @default note
       * @example practical
       * @enum {string|null}
       */
      kind: 'note' | 'practical' | 'warning' | null;
      /**
       * @description Its heading.
       * @example Bon à savoir
       */
      title?: string | null;
      /** @description Its text. */
      body?: components['schemas']['RichText'] | null;
    };
    /** @description A picture in its place: the file, and what is to be said of it there. */
    FigureInput: {
      /** @description The picture file. */
      image?: components['schemas']['FileInput'] | null;
      /**
       * @description What the picture shows here, for those who do not see it; null when it is decorative.
       * @example Deux personnes réparent un grille-pain.
       */
      alternativeText?: string | null;
      /**
       * @description Whether the picture says nothing that the text does not say: give it an empty `alt`.
       * @default false
       * @example false
       */
      decorative: boolean | null;
      /**
       * @description What stands under it.
       * @example À l’atelier, en mars 2026.
       */
      caption?: string | null;
      /**
       * @description Who made it, and under which licence.
       * @example Les Ateliers du canal, CC BY-SA
       */
      credit?: string | null;
    };
    /** @description What search engines and shared links show. */
    SeoInput: {
      /** @description Title for search engines. */
      metaTitle?: string | null;
      /** @description Description for search engines. */
      metaDescription?: string | null;
      /**
       * @description Picture of shared links.
       * @example null
       */
      shareImage?: components['schemas']['FigureInput'] | null;
      /**
       * @description Whether search engines are asked to leave the page out.
       * @default false
       * @example false
       */
      noIndex: boolean | null;
    };
    /** @description A page of somebody elsewhere. */
    ProfileInput: {
      /**
       * @description Which network.
       * @default website
       * @example mastodon
       * @enum {string|null}
       */
      network:
        | 'website'
        | 'mastodon'
        | 'peertube'
        | 'pixelfed'
        | 'bluesky'
        | 'facebook'
        | 'instagram'
        | 'linkedin'
        | 'tiktok'
        | 'x'
        | 'youtube'
        | 'other'
        | null;
      /**
       * @description Address of the profile.
       * @example https://social.example.org/@ateliers
       */
      url?: string | null;
      /** @description How to call it, where the network’s name does not do. */
      label?: string | null;
    };
    /** @description A postal address. */
    AddressInput: {
      /**
       * @description Street and number.
       * @example 1 place de l’Exemple
       */
      street?: string | null;
      /**
       * @description Postal code.
       * @example 00000
       */
      postalCode?: string | null;
      /**
       * @description Town.
       * @example Exempleville
       */
      city?: string | null;
      /**
       * @description Country.
       * @default France
       * @example France
       */
      country: string | null;
      /**
       * @description Degrees north (WGS 84).
       * @example 48.5
       */
      latitude?: number | null;
      /**
       * @description Degrees east (WGS 84).
       * @example 2.5
       */
      longitude?: number | null;
    };
    /** @description A person’s position in an organization. */
    AffiliationInput: {
      /** @description The organization. */
      organization?: components['schemas']['RelationInput'] | null;
      /**
       * @description Position held there.
       * @example Trésorière
       */
      position?: string | null;
    };
    /** @description A place where one meets. */
    VenueInput: {
      /**
       * @description Name of the place.
       * @example Maison de quartier
       */
      name?: string | null;
      /** @description Where it is. */
      address?: components['schemas']['AddressInput'] | null;
      /**
       * @description How to get in and around.
       * @example Entrée de plain-pied, boucle magnétique.
       */
      accessibility?: string | null;
    };
    /** @description A part of an event’s programme. */
    ProgrammeItemInput: {
      /**
       * Format: date-time
       * @description When it starts.
       * @example 2026-05-30T09:00:00.000Z
       */
      startsAt?: string | null;
      /**
       * @description What it is.
       * @example Atelier vélo
       */
      title?: string | null;
      /** @description More on it. */
      description?: string | null;
      /** @description Who leads it. */
      speakers?: components['schemas']['RelationsInput'] | null;
    };
    /** @description One demand of a campaign. */
    DemandInput: {
      /**
       * @description One thing asked for.
       * @example Poser douze bancs avant l’été.
       */
      text?: string | null;
    };
    /** @description Something that a reader can do. */
    CampaignActionInput: {
      /**
       * @description What sort of action it is.
       * @default petition
       * @example petition
       * @enum {string|null}
       */
      kind: 'petition' | 'donate' | 'write' | 'attend' | 'share' | null;
      /**
       * @description Text of the button.
       * @example Signer
       */
      label?: string | null;
      /**
       * @description Where the button leads.
       * @example https://petition.example.org/bancs
       */
      url?: string | null;
    };
    /** @description A link of the menu. */
    MenuItemInput: {
      /**
       * @description Text of the link.
       * @example Agenda
       */
      label?: string | null;
      /**
       * @description Where it leads.
       * @example /agenda
       */
      url?: string | null;
    };
    /** @description The `id` of a file that was uploaded (`POST /api/upload`, form field `files`). */
    FileInput: number;
    /** @description The `documentId` of an entry, or `{ "set": [documentId] }`. */
    RelationInput:
      | string
      | {
          set: string[];
        };
    /** @description The `documentId`s of all entries, or what to change: `connect` adds, `disconnect` takes away, `set` replaces. */
    RelationsInput:
      | string[]
      | {
          connect?: string[];
          disconnect?: string[];
          set?: string[];
        };
  };
  responses: {
    /** @description Something in the request is wrong or over a limit; the message names it. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ApiError'];
      };
    };
    /** @description Something in the request is wrong, or what would be published is not complete: `details.errors` names each item, by its `code` and the `path` of its attribute. Nothing was written. */
    Incomplete: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ApiError'];
      };
    };
    /** @description The API token is unknown or has run out. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ApiError'];
      };
    };
    /** @description It takes an API token that is allowed to do this. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ApiError'];
      };
    };
    /** @description There is nothing of that name, or nothing that readers may see. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ApiError'];
      };
    };
    /** @description It was removed for good. */
    Gone: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ApiError'];
      };
    };
    /** @description The slug has changed: `Location` is where this API answers the entry now. */
    Moved: {
      headers: {
        /** @description Path on this server, with the query of the request. */
        Location?: string;
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: null;
          meta: {
            movedTo: {
              slug: string;
              locale: string;
            };
          };
        };
      };
    };
  };
  parameters: {
    /** @description The entry’s `documentId`. */
    DocumentId: string;
    /** @description The entry’s slug in `locale`. */
    Slug: string;
    /** @description Conditions, as `filters[attribute][operator]=value`. Operators: `$eq`, `$eqi`, `$ne`, `$nei`, `$in`, `$notIn`, `$lt`, `$lte`, `$gt`, `$gte`, `$between`, `$contains`, `$containsi`, `$notContains`, `$notContainsi`, `$startsWith`, `$startsWithi`, `$endsWith`, `$endsWithi`, `$null`, `$notNull`; an `i` at the end ignores case. `$and`, `$or` and `$not` join conditions. A relation is entered by its name: `filters[section][slug][$eq]=…`. At most 40 conditions, 8 levels, 2 relations in a row. */
    Filters: {
      [key: string]: unknown;
    };
    /** @description Attributes to sort by, the first one first, each with `:asc` (default) or `:desc`. At most 5. */
    Sort: string | string[];
    /** @description Which part of the list: `page` and `pageSize`, or `start` and `limit`; not both. */
    Pagination: {
      /**
       * @description Page, counted from 1.
       * @default 1
       */
      page?: number;
      /**
       * @description Entries of a page.
       * @default 25
       */
      pageSize?: number;
      /** @description Entries to pass over. */
      start?: number;
      /** @description Entries to answer. */
      limit?: number;
      /**
       * @description Whether to count all entries; `false` is faster.
       * @default true
       */
      withCount?: boolean;
    };
    /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
    Fields: string | string[];
    /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
    Populate:
      | string
      | string[]
      | {
          [key: string]: unknown;
        };
    /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
    Locale: string;
    /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
    Fallback: string;
    /** @description `draft` answers the versions being worked on, to an API token that may update the type; anybody else gets a 403. In a draft, attributes that publication requires may be null. */
    Status: 'published' | 'draft';
    /** @description Whether to publish what is written at once, or to keep it as a draft. */
    WriteStatus: 'published' | 'draft';
    /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
    WriteLocale: string;
    /** @description What to look for, 200 characters at most. */
    SearchWords: string;
    /** @description One or several types, separated by commas: `article`, `event`, `campaign`, `document`, `organization`, `speaker`, `page`. */
    SearchType: string;
    /** @description Slug of a section: what is in it and in those below it. */
    SearchSection: string;
    /** @description Slug of a tag that entries have. */
    SearchTag: string;
    /** @description Slug of an organization that entries are linked to. */
    SearchOrganization: string;
    /** @description First day: of articles and documents when they appeared, of events when they start, of campaigns their deadline. */
    SearchFrom: string;
    /** @description Last day, included. */
    SearchTo: string;
    /** @description Page, counted from 1. */
    SearchPage: number;
    /** @description Hits of a page. */
    SearchPageSize: number;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type Article = components['schemas']['Article'];
export type ArticleCard = components['schemas']['ArticleCard'];
export type PartialArticle = components['schemas']['PartialArticle'];
export type Organization = components['schemas']['Organization'];
export type OrganizationCard = components['schemas']['OrganizationCard'];
export type PartialOrganization = components['schemas']['PartialOrganization'];
export type Speaker = components['schemas']['Speaker'];
export type SpeakerCard = components['schemas']['SpeakerCard'];
export type PartialSpeaker = components['schemas']['PartialSpeaker'];
export type Document = components['schemas']['Document'];
export type DocumentCard = components['schemas']['DocumentCard'];
export type PartialDocument = components['schemas']['PartialDocument'];
export type Event = components['schemas']['Event'];
export type EventCard = components['schemas']['EventCard'];
export type PartialEvent = components['schemas']['PartialEvent'];
export type Campaign = components['schemas']['Campaign'];
export type CampaignCard = components['schemas']['CampaignCard'];
export type PartialCampaign = components['schemas']['PartialCampaign'];
export type Section = components['schemas']['Section'];
export type SectionCard = components['schemas']['SectionCard'];
export type PartialSection = components['schemas']['PartialSection'];
export type Tag = components['schemas']['Tag'];
export type PartialTag = components['schemas']['PartialTag'];
export type Page = components['schemas']['Page'];
export type PageCard = components['schemas']['PageCard'];
export type PartialPage = components['schemas']['PartialPage'];
export type Site = components['schemas']['Site'];
export type PartialSite = components['schemas']['PartialSite'];
export type Redirect = components['schemas']['Redirect'];
export type PartialRedirect = components['schemas']['PartialRedirect'];
export type BodyBlock = components['schemas']['BodyBlock'];
export type TextBlock = components['schemas']['TextBlock'];
export type FigureBlock = components['schemas']['FigureBlock'];
export type GalleryBlock = components['schemas']['GalleryBlock'];
export type QuoteBlock = components['schemas']['QuoteBlock'];
export type KeyFigureBlock = components['schemas']['KeyFigureBlock'];
export type VideoBlock = components['schemas']['VideoBlock'];
export type FrameBlock = components['schemas']['FrameBlock'];
export type DocumentsBlock = components['schemas']['DocumentsBlock'];
export type CallToActionBlock = components['schemas']['CallToActionBlock'];
export type CalloutBlock = components['schemas']['CalloutBlock'];
export type Figure = components['schemas']['Figure'];
export type Seo = components['schemas']['Seo'];
export type Profile = components['schemas']['Profile'];
export type Address = components['schemas']['Address'];
export type Affiliation = components['schemas']['Affiliation'];
export type Venue = components['schemas']['Venue'];
export type ProgrammeItem = components['schemas']['ProgrammeItem'];
export type Demand = components['schemas']['Demand'];
export type CampaignAction = components['schemas']['CampaignAction'];
export type MenuItem = components['schemas']['MenuItem'];
export type RichText = components['schemas']['RichText'];
export type ParagraphNode = components['schemas']['ParagraphNode'];
export type HeadingNode = components['schemas']['HeadingNode'];
export type ListNode = components['schemas']['ListNode'];
export type ListItemNode = components['schemas']['ListItemNode'];
export type QuoteNode = components['schemas']['QuoteNode'];
export type CodeNode = components['schemas']['CodeNode'];
export type LinkNode = components['schemas']['LinkNode'];
export type TextNode = components['schemas']['TextNode'];
export type UploadFile = components['schemas']['UploadFile'];
export type UploadFileFormat = components['schemas']['UploadFileFormat'];
export type Crumb = components['schemas']['Crumb'];
export type EntryMeta = components['schemas']['EntryMeta'];
export type ListMeta = components['schemas']['ListMeta'];
export type Pagination = components['schemas']['Pagination'];
export type ApiError = components['schemas']['ApiError'];
export type ApiErrorDetail = components['schemas']['ApiErrorDetail'];
export type SearchResponse = components['schemas']['SearchResponse'];
export type SearchHit = components['schemas']['SearchHit'];
export type SearchSection = components['schemas']['SearchSection'];
export type SearchPicture = components['schemas']['SearchPicture'];
export type SearchMeta = components['schemas']['SearchMeta'];
export type SearchFacets = components['schemas']['SearchFacets'];
export type SuggestResponse = components['schemas']['SuggestResponse'];
export type SearchSuggestion = components['schemas']['SearchSuggestion'];
export type ArticleInput = components['schemas']['ArticleInput'];
export type OrganizationInput = components['schemas']['OrganizationInput'];
export type SpeakerInput = components['schemas']['SpeakerInput'];
export type DocumentInput = components['schemas']['DocumentInput'];
export type EventInput = components['schemas']['EventInput'];
export type CampaignInput = components['schemas']['CampaignInput'];
export type SectionInput = components['schemas']['SectionInput'];
export type TagInput = components['schemas']['TagInput'];
export type PageInput = components['schemas']['PageInput'];
export type SiteInput = components['schemas']['SiteInput'];
export type RedirectInput = components['schemas']['RedirectInput'];
export type BodyBlockInput = components['schemas']['BodyBlockInput'];
export type TextBlockInput = components['schemas']['TextBlockInput'];
export type FigureBlockInput = components['schemas']['FigureBlockInput'];
export type GalleryBlockInput = components['schemas']['GalleryBlockInput'];
export type QuoteBlockInput = components['schemas']['QuoteBlockInput'];
export type KeyFigureBlockInput = components['schemas']['KeyFigureBlockInput'];
export type VideoBlockInput = components['schemas']['VideoBlockInput'];
export type FrameBlockInput = components['schemas']['FrameBlockInput'];
export type DocumentsBlockInput = components['schemas']['DocumentsBlockInput'];
export type CallToActionBlockInput = components['schemas']['CallToActionBlockInput'];
export type CalloutBlockInput = components['schemas']['CalloutBlockInput'];
export type FigureInput = components['schemas']['FigureInput'];
export type SeoInput = components['schemas']['SeoInput'];
export type ProfileInput = components['schemas']['ProfileInput'];
export type AddressInput = components['schemas']['AddressInput'];
export type AffiliationInput = components['schemas']['AffiliationInput'];
export type VenueInput = components['schemas']['VenueInput'];
export type ProgrammeItemInput = components['schemas']['ProgrammeItemInput'];
export type DemandInput = components['schemas']['DemandInput'];
export type CampaignActionInput = components['schemas']['CampaignActionInput'];
export type MenuItemInput = components['schemas']['MenuItemInput'];
export type FileInput = components['schemas']['FileInput'];
export type RelationInput = components['schemas']['RelationInput'];
export type RelationsInput = components['schemas']['RelationsInput'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseIncomplete = components['responses']['Incomplete'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseGone = components['responses']['Gone'];
export type ResponseMoved = components['responses']['Moved'];
export type ParameterDocumentId = components['parameters']['DocumentId'];
export type ParameterSlug = components['parameters']['Slug'];
export type ParameterFilters = components['parameters']['Filters'];
export type ParameterSort = components['parameters']['Sort'];
export type ParameterPagination = components['parameters']['Pagination'];
export type ParameterFields = components['parameters']['Fields'];
export type ParameterPopulate = components['parameters']['Populate'];
export type ParameterLocale = components['parameters']['Locale'];
export type ParameterFallback = components['parameters']['Fallback'];
export type ParameterStatus = components['parameters']['Status'];
export type ParameterWriteStatus = components['parameters']['WriteStatus'];
export type ParameterWriteLocale = components['parameters']['WriteLocale'];
export type ParameterSearchWords = components['parameters']['SearchWords'];
export type ParameterSearchType = components['parameters']['SearchType'];
export type ParameterSearchSection = components['parameters']['SearchSection'];
export type ParameterSearchTag = components['parameters']['SearchTag'];
export type ParameterSearchOrganization = components['parameters']['SearchOrganization'];
export type ParameterSearchFrom = components['parameters']['SearchFrom'];
export type ParameterSearchTo = components['parameters']['SearchTo'];
export type ParameterSearchPage = components['parameters']['SearchPage'];
export type ParameterSearchPageSize = components['parameters']['SearchPageSize'];
export type $defs = Record<string, never>;
export interface operations {
  listArticles: {
    parameters: {
      query?: {
        /** @description Conditions, as `filters[attribute][operator]=value`. Operators: `$eq`, `$eqi`, `$ne`, `$nei`, `$in`, `$notIn`, `$lt`, `$lte`, `$gt`, `$gte`, `$between`, `$contains`, `$containsi`, `$notContains`, `$notContainsi`, `$startsWith`, `$startsWithi`, `$endsWith`, `$endsWithi`, `$null`, `$notNull`; an `i` at the end ignores case. `$and`, `$or` and `$not` join conditions. A relation is entered by its name: `filters[section][slug][$eq]=…`. At most 40 conditions, 8 levels, 2 relations in a row. */
        filters?: components['parameters']['Filters'];
        /** @description Attributes to sort by, the first one first, each with `:asc` (default) or `:desc`. At most 5. */
        sort?: components['parameters']['Sort'];
        /** @description Which part of the list: `page` and `pageSize`, or `start` and `limit`; not both. */
        pagination?: components['parameters']['Pagination'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
        /** @description `draft` answers the versions being worked on, to an API token that may update the type; anybody else gets a 403. In a draft, attributes that publication requires may be null. */
        status?: components['parameters']['Status'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of articles. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: (components['schemas']['ArticleCard'] | components['schemas']['PartialArticle'])[];
            meta: components['schemas']['ListMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  createArticle: {
    parameters: {
      query?: {
        /** @description Whether to publish what is written at once, or to keep it as a draft. */
        status?: components['parameters']['WriteStatus'];
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: components['schemas']['ArticleInput'];
        };
      };
    };
    responses: {
      /** @description The article as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PartialArticle'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['Incomplete'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  getArticle: {
    parameters: {
      query?: {
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
        /** @description `draft` answers the versions being worked on, to an API token that may update the type; anybody else gets a 403. In a draft, attributes that publication requires may be null. */
        status?: components['parameters']['Status'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The article, with all that its page shows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Article'] | components['schemas']['PartialArticle'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  updateArticle: {
    parameters: {
      query?: {
        /** @description Whether to publish what is written at once, or to keep it as a draft. */
        status?: components['parameters']['WriteStatus'];
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: components['schemas']['ArticleInput'];
        };
      };
    };
    responses: {
      /** @description The article as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PartialArticle'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['Incomplete'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  deleteArticle: {
    parameters: {
      query?: {
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is deleted: there is no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  getArticleBySlug: {
    parameters: {
      query?: {
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
        /** @description `draft` answers the versions being worked on, to an API token that may update the type; anybody else gets a 403. In a draft, attributes that publication requires may be null. */
        status?: components['parameters']['Status'];
      };
      header?: never;
      path: {
        /** @description The entry’s slug in `locale`. */
        slug: components['parameters']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The article, with all that its page shows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Article'] | components['schemas']['PartialArticle'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      301: components['responses']['Moved'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  listOrganizations: {
    parameters: {
      query?: {
        /** @description Conditions, as `filters[attribute][operator]=value`. Operators: `$eq`, `$eqi`, `$ne`, `$nei`, `$in`, `$notIn`, `$lt`, `$lte`, `$gt`, `$gte`, `$between`, `$contains`, `$containsi`, `$notContains`, `$notContainsi`, `$startsWith`, `$startsWithi`, `$endsWith`, `$endsWithi`, `$null`, `$notNull`; an `i` at the end ignores case. `$and`, `$or` and `$not` join conditions. A relation is entered by its name: `filters[section][slug][$eq]=…`. At most 40 conditions, 8 levels, 2 relations in a row. */
        filters?: components['parameters']['Filters'];
        /** @description Attributes to sort by, the first one first, each with `:asc` (default) or `:desc`. At most 5. */
        sort?: components['parameters']['Sort'];
        /** @description Which part of the list: `page` and `pageSize`, or `start` and `limit`; not both. */
        pagination?: components['parameters']['Pagination'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of organizations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: (
              | components['schemas']['OrganizationCard']
              | components['schemas']['PartialOrganization']
            )[];
            meta: components['schemas']['ListMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  createOrganization: {
    parameters: {
      query?: {
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: components['schemas']['OrganizationInput'];
        };
      };
    };
    responses: {
      /** @description The organization as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PartialOrganization'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  getOrganization: {
    parameters: {
      query?: {
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The organization, with all that its page shows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Organization'] | components['schemas']['PartialOrganization'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  updateOrganization: {
    parameters: {
      query?: {
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: components['schemas']['OrganizationInput'];
        };
      };
    };
    responses: {
      /** @description The organization as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PartialOrganization'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  deleteOrganization: {
    parameters: {
      query?: {
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is deleted: there is no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  getOrganizationBySlug: {
    parameters: {
      query?: {
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
      };
      header?: never;
      path: {
        /** @description The entry’s slug in `locale`. */
        slug: components['parameters']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The organization, with all that its page shows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Organization'] | components['schemas']['PartialOrganization'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      301: components['responses']['Moved'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  listSpeakers: {
    parameters: {
      query?: {
        /** @description Conditions, as `filters[attribute][operator]=value`. Operators: `$eq`, `$eqi`, `$ne`, `$nei`, `$in`, `$notIn`, `$lt`, `$lte`, `$gt`, `$gte`, `$between`, `$contains`, `$containsi`, `$notContains`, `$notContainsi`, `$startsWith`, `$startsWithi`, `$endsWith`, `$endsWithi`, `$null`, `$notNull`; an `i` at the end ignores case. `$and`, `$or` and `$not` join conditions. A relation is entered by its name: `filters[section][slug][$eq]=…`. At most 40 conditions, 8 levels, 2 relations in a row. */
        filters?: components['parameters']['Filters'];
        /** @description Attributes to sort by, the first one first, each with `:asc` (default) or `:desc`. At most 5. */
        sort?: components['parameters']['Sort'];
        /** @description Which part of the list: `page` and `pageSize`, or `start` and `limit`; not both. */
        pagination?: components['parameters']['Pagination'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of speakers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: (components['schemas']['SpeakerCard'] | components['schemas']['PartialSpeaker'])[];
            meta: components['schemas']['ListMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  createSpeaker: {
    parameters: {
      query?: {
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: components['schemas']['SpeakerInput'];
        };
      };
    };
    responses: {
      /** @description The speaker as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PartialSpeaker'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  getSpeaker: {
    parameters: {
      query?: {
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The speaker, with all that its page shows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Speaker'] | components['schemas']['PartialSpeaker'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  updateSpeaker: {
    parameters: {
      query?: {
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: components['schemas']['SpeakerInput'];
        };
      };
    };
    responses: {
      /** @description The speaker as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PartialSpeaker'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  deleteSpeaker: {
    parameters: {
      query?: {
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is deleted: there is no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  getSpeakerBySlug: {
    parameters: {
      query?: {
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
      };
      header?: never;
      path: {
        /** @description The entry’s slug in `locale`. */
        slug: components['parameters']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The speaker, with all that its page shows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Speaker'] | components['schemas']['PartialSpeaker'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      301: components['responses']['Moved'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  listDocuments: {
    parameters: {
      query?: {
        /** @description Conditions, as `filters[attribute][operator]=value`. Operators: `$eq`, `$eqi`, `$ne`, `$nei`, `$in`, `$notIn`, `$lt`, `$lte`, `$gt`, `$gte`, `$between`, `$contains`, `$containsi`, `$notContains`, `$notContainsi`, `$startsWith`, `$startsWithi`, `$endsWith`, `$endsWithi`, `$null`, `$notNull`; an `i` at the end ignores case. `$and`, `$or` and `$not` join conditions. A relation is entered by its name: `filters[section][slug][$eq]=…`. At most 40 conditions, 8 levels, 2 relations in a row. */
        filters?: components['parameters']['Filters'];
        /** @description Attributes to sort by, the first one first, each with `:asc` (default) or `:desc`. At most 5. */
        sort?: components['parameters']['Sort'];
        /** @description Which part of the list: `page` and `pageSize`, or `start` and `limit`; not both. */
        pagination?: components['parameters']['Pagination'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
        /** @description `draft` answers the versions being worked on, to an API token that may update the type; anybody else gets a 403. In a draft, attributes that publication requires may be null. */
        status?: components['parameters']['Status'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of documents. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: (components['schemas']['DocumentCard'] | components['schemas']['PartialDocument'])[];
            meta: components['schemas']['ListMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  createDocument: {
    parameters: {
      query?: {
        /** @description Whether to publish what is written at once, or to keep it as a draft. */
        status?: components['parameters']['WriteStatus'];
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: components['schemas']['DocumentInput'];
        };
      };
    };
    responses: {
      /** @description The document as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PartialDocument'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['Incomplete'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  getDocument: {
    parameters: {
      query?: {
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
        /** @description `draft` answers the versions being worked on, to an API token that may update the type; anybody else gets a 403. In a draft, attributes that publication requires may be null. */
        status?: components['parameters']['Status'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The document, with all that its page shows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Document'] | components['schemas']['PartialDocument'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  updateDocument: {
    parameters: {
      query?: {
        /** @description Whether to publish what is written at once, or to keep it as a draft. */
        status?: components['parameters']['WriteStatus'];
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: components['schemas']['DocumentInput'];
        };
      };
    };
    responses: {
      /** @description The document as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PartialDocument'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['Incomplete'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  deleteDocument: {
    parameters: {
      query?: {
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is deleted: there is no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  getDocumentBySlug: {
    parameters: {
      query?: {
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
        /** @description `draft` answers the versions being worked on, to an API token that may update the type; anybody else gets a 403. In a draft, attributes that publication requires may be null. */
        status?: components['parameters']['Status'];
      };
      header?: never;
      path: {
        /** @description The entry’s slug in `locale`. */
        slug: components['parameters']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The document, with all that its page shows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Document'] | components['schemas']['PartialDocument'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      301: components['responses']['Moved'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  listEvents: {
    parameters: {
      query?: {
        /** @description Conditions, as `filters[attribute][operator]=value`. Operators: `$eq`, `$eqi`, `$ne`, `$nei`, `$in`, `$notIn`, `$lt`, `$lte`, `$gt`, `$gte`, `$between`, `$contains`, `$containsi`, `$notContains`, `$notContainsi`, `$startsWith`, `$startsWithi`, `$endsWith`, `$endsWithi`, `$null`, `$notNull`; an `i` at the end ignores case. `$and`, `$or` and `$not` join conditions. A relation is entered by its name: `filters[section][slug][$eq]=…`. At most 40 conditions, 8 levels, 2 relations in a row. */
        filters?: components['parameters']['Filters'];
        /** @description Attributes to sort by, the first one first, each with `:asc` (default) or `:desc`. At most 5. */
        sort?: components['parameters']['Sort'];
        /** @description Which part of the list: `page` and `pageSize`, or `start` and `limit`; not both. */
        pagination?: components['parameters']['Pagination'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
        /** @description `draft` answers the versions being worked on, to an API token that may update the type; anybody else gets a 403. In a draft, attributes that publication requires may be null. */
        status?: components['parameters']['Status'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: (components['schemas']['EventCard'] | components['schemas']['PartialEvent'])[];
            meta: components['schemas']['ListMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  createEvent: {
    parameters: {
      query?: {
        /** @description Whether to publish what is written at once, or to keep it as a draft. */
        status?: components['parameters']['WriteStatus'];
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: components['schemas']['EventInput'];
        };
      };
    };
    responses: {
      /** @description The event as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PartialEvent'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['Incomplete'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  getEvent: {
    parameters: {
      query?: {
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
        /** @description `draft` answers the versions being worked on, to an API token that may update the type; anybody else gets a 403. In a draft, attributes that publication requires may be null. */
        status?: components['parameters']['Status'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The event, with all that its page shows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Event'] | components['schemas']['PartialEvent'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  updateEvent: {
    parameters: {
      query?: {
        /** @description Whether to publish what is written at once, or to keep it as a draft. */
        status?: components['parameters']['WriteStatus'];
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: components['schemas']['EventInput'];
        };
      };
    };
    responses: {
      /** @description The event as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PartialEvent'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['Incomplete'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  deleteEvent: {
    parameters: {
      query?: {
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is deleted: there is no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  getEventBySlug: {
    parameters: {
      query?: {
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
        /** @description `draft` answers the versions being worked on, to an API token that may update the type; anybody else gets a 403. In a draft, attributes that publication requires may be null. */
        status?: components['parameters']['Status'];
      };
      header?: never;
      path: {
        /** @description The entry’s slug in `locale`. */
        slug: components['parameters']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The event, with all that its page shows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Event'] | components['schemas']['PartialEvent'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      301: components['responses']['Moved'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  listCampaigns: {
    parameters: {
      query?: {
        /** @description Conditions, as `filters[attribute][operator]=value`. Operators: `$eq`, `$eqi`, `$ne`, `$nei`, `$in`, `$notIn`, `$lt`, `$lte`, `$gt`, `$gte`, `$between`, `$contains`, `$containsi`, `$notContains`, `$notContainsi`, `$startsWith`, `$startsWithi`, `$endsWith`, `$endsWithi`, `$null`, `$notNull`; an `i` at the end ignores case. `$and`, `$or` and `$not` join conditions. A relation is entered by its name: `filters[section][slug][$eq]=…`. At most 40 conditions, 8 levels, 2 relations in a row. */
        filters?: components['parameters']['Filters'];
        /** @description Attributes to sort by, the first one first, each with `:asc` (default) or `:desc`. At most 5. */
        sort?: components['parameters']['Sort'];
        /** @description Which part of the list: `page` and `pageSize`, or `start` and `limit`; not both. */
        pagination?: components['parameters']['Pagination'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
        /** @description `draft` answers the versions being worked on, to an API token that may update the type; anybody else gets a 403. In a draft, attributes that publication requires may be null. */
        status?: components['parameters']['Status'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of campaigns. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: (components['schemas']['CampaignCard'] | components['schemas']['PartialCampaign'])[];
            meta: components['schemas']['ListMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  createCampaign: {
    parameters: {
      query?: {
        /** @description Whether to publish what is written at once, or to keep it as a draft. */
        status?: components['parameters']['WriteStatus'];
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: components['schemas']['CampaignInput'];
        };
      };
    };
    responses: {
      /** @description The campaign as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PartialCampaign'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['Incomplete'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  getCampaign: {
    parameters: {
      query?: {
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
        /** @description `draft` answers the versions being worked on, to an API token that may update the type; anybody else gets a 403. In a draft, attributes that publication requires may be null. */
        status?: components['parameters']['Status'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The campaign, with all that its page shows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Campaign'] | components['schemas']['PartialCampaign'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  updateCampaign: {
    parameters: {
      query?: {
        /** @description Whether to publish what is written at once, or to keep it as a draft. */
        status?: components['parameters']['WriteStatus'];
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: components['schemas']['CampaignInput'];
        };
      };
    };
    responses: {
      /** @description The campaign as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PartialCampaign'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['Incomplete'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  deleteCampaign: {
    parameters: {
      query?: {
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is deleted: there is no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  getCampaignBySlug: {
    parameters: {
      query?: {
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
        /** @description `draft` answers the versions being worked on, to an API token that may update the type; anybody else gets a 403. In a draft, attributes that publication requires may be null. */
        status?: components['parameters']['Status'];
      };
      header?: never;
      path: {
        /** @description The entry’s slug in `locale`. */
        slug: components['parameters']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The campaign, with all that its page shows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Campaign'] | components['schemas']['PartialCampaign'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      301: components['responses']['Moved'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  listSections: {
    parameters: {
      query?: {
        /** @description Conditions, as `filters[attribute][operator]=value`. Operators: `$eq`, `$eqi`, `$ne`, `$nei`, `$in`, `$notIn`, `$lt`, `$lte`, `$gt`, `$gte`, `$between`, `$contains`, `$containsi`, `$notContains`, `$notContainsi`, `$startsWith`, `$startsWithi`, `$endsWith`, `$endsWithi`, `$null`, `$notNull`; an `i` at the end ignores case. `$and`, `$or` and `$not` join conditions. A relation is entered by its name: `filters[section][slug][$eq]=…`. At most 40 conditions, 8 levels, 2 relations in a row. */
        filters?: components['parameters']['Filters'];
        /** @description Attributes to sort by, the first one first, each with `:asc` (default) or `:desc`. At most 5. */
        sort?: components['parameters']['Sort'];
        /** @description Which part of the list: `page` and `pageSize`, or `start` and `limit`; not both. */
        pagination?: components['parameters']['Pagination'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of sections. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: (components['schemas']['SectionCard'] | components['schemas']['PartialSection'])[];
            meta: components['schemas']['ListMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  createSection: {
    parameters: {
      query?: {
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: components['schemas']['SectionInput'];
        };
      };
    };
    responses: {
      /** @description The section as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PartialSection'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  getSection: {
    parameters: {
      query?: {
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The section, with all that its page shows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Section'] | components['schemas']['PartialSection'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  updateSection: {
    parameters: {
      query?: {
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: components['schemas']['SectionInput'];
        };
      };
    };
    responses: {
      /** @description The section as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PartialSection'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  deleteSection: {
    parameters: {
      query?: {
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is deleted: there is no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  getSectionBySlug: {
    parameters: {
      query?: {
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
      };
      header?: never;
      path: {
        /** @description The entry’s slug in `locale`. */
        slug: components['parameters']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The section, with all that its page shows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Section'] | components['schemas']['PartialSection'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      301: components['responses']['Moved'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  listTags: {
    parameters: {
      query?: {
        /** @description Conditions, as `filters[attribute][operator]=value`. Operators: `$eq`, `$eqi`, `$ne`, `$nei`, `$in`, `$notIn`, `$lt`, `$lte`, `$gt`, `$gte`, `$between`, `$contains`, `$containsi`, `$notContains`, `$notContainsi`, `$startsWith`, `$startsWithi`, `$endsWith`, `$endsWithi`, `$null`, `$notNull`; an `i` at the end ignores case. `$and`, `$or` and `$not` join conditions. A relation is entered by its name: `filters[section][slug][$eq]=…`. At most 40 conditions, 8 levels, 2 relations in a row. */
        filters?: components['parameters']['Filters'];
        /** @description Attributes to sort by, the first one first, each with `:asc` (default) or `:desc`. At most 5. */
        sort?: components['parameters']['Sort'];
        /** @description Which part of the list: `page` and `pageSize`, or `start` and `limit`; not both. */
        pagination?: components['parameters']['Pagination'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of tags. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: (components['schemas']['Tag'] | components['schemas']['PartialTag'])[];
            meta: components['schemas']['ListMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  createTag: {
    parameters: {
      query?: {
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: components['schemas']['TagInput'];
        };
      };
    };
    responses: {
      /** @description The tag as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PartialTag'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  getTag: {
    parameters: {
      query?: {
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tag, with all that its page shows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Tag'] | components['schemas']['PartialTag'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  updateTag: {
    parameters: {
      query?: {
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: components['schemas']['TagInput'];
        };
      };
    };
    responses: {
      /** @description The tag as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PartialTag'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  deleteTag: {
    parameters: {
      query?: {
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is deleted: there is no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  getTagBySlug: {
    parameters: {
      query?: {
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
      };
      header?: never;
      path: {
        /** @description The entry’s slug in `locale`. */
        slug: components['parameters']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tag, with all that its page shows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Tag'] | components['schemas']['PartialTag'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      301: components['responses']['Moved'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  listPages: {
    parameters: {
      query?: {
        /** @description Conditions, as `filters[attribute][operator]=value`. Operators: `$eq`, `$eqi`, `$ne`, `$nei`, `$in`, `$notIn`, `$lt`, `$lte`, `$gt`, `$gte`, `$between`, `$contains`, `$containsi`, `$notContains`, `$notContainsi`, `$startsWith`, `$startsWithi`, `$endsWith`, `$endsWithi`, `$null`, `$notNull`; an `i` at the end ignores case. `$and`, `$or` and `$not` join conditions. A relation is entered by its name: `filters[section][slug][$eq]=…`. At most 40 conditions, 8 levels, 2 relations in a row. */
        filters?: components['parameters']['Filters'];
        /** @description Attributes to sort by, the first one first, each with `:asc` (default) or `:desc`. At most 5. */
        sort?: components['parameters']['Sort'];
        /** @description Which part of the list: `page` and `pageSize`, or `start` and `limit`; not both. */
        pagination?: components['parameters']['Pagination'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
        /** @description `draft` answers the versions being worked on, to an API token that may update the type; anybody else gets a 403. In a draft, attributes that publication requires may be null. */
        status?: components['parameters']['Status'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of pages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: (components['schemas']['PageCard'] | components['schemas']['PartialPage'])[];
            meta: components['schemas']['ListMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  createPage: {
    parameters: {
      query?: {
        /** @description Whether to publish what is written at once, or to keep it as a draft. */
        status?: components['parameters']['WriteStatus'];
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: components['schemas']['PageInput'];
        };
      };
    };
    responses: {
      /** @description The page as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PartialPage'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['Incomplete'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  getPage: {
    parameters: {
      query?: {
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
        /** @description `draft` answers the versions being worked on, to an API token that may update the type; anybody else gets a 403. In a draft, attributes that publication requires may be null. */
        status?: components['parameters']['Status'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The page, with all that its page shows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Page'] | components['schemas']['PartialPage'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  updatePage: {
    parameters: {
      query?: {
        /** @description Whether to publish what is written at once, or to keep it as a draft. */
        status?: components['parameters']['WriteStatus'];
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: components['schemas']['PageInput'];
        };
      };
    };
    responses: {
      /** @description The page as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PartialPage'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['Incomplete'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  deletePage: {
    parameters: {
      query?: {
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is deleted: there is no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  getPageBySlug: {
    parameters: {
      query?: {
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
        /** @description `draft` answers the versions being worked on, to an API token that may update the type; anybody else gets a 403. In a draft, attributes that publication requires may be null. */
        status?: components['parameters']['Status'];
      };
      header?: never;
      path: {
        /** @description The entry’s slug in `locale`. */
        slug: components['parameters']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The page, with all that its page shows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Page'] | components['schemas']['PartialPage'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      301: components['responses']['Moved'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  getSite: {
    parameters: {
      query?: {
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
        /** @description Language to answer in when there is nothing in `locale`; `default` is the default one. `meta.locale` then says which it was. */
        fallback?: components['parameters']['Fallback'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The site, with all that its page shows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Site'] | components['schemas']['PartialSite'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  updateSite: {
    parameters: {
      query?: {
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: components['schemas']['SiteInput'];
        };
      };
    };
    responses: {
      /** @description The site as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PartialSite'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  deleteSite: {
    parameters: {
      query?: {
        /** @description Language of the version to write (BCP 47). Unless given, the default one, here `fr`. */
        locale?: components['parameters']['WriteLocale'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is deleted: there is no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  listRedirects: {
    parameters: {
      query?: {
        /** @description Conditions, as `filters[attribute][operator]=value`. Operators: `$eq`, `$eqi`, `$ne`, `$nei`, `$in`, `$notIn`, `$lt`, `$lte`, `$gt`, `$gte`, `$between`, `$contains`, `$containsi`, `$notContains`, `$notContainsi`, `$startsWith`, `$startsWithi`, `$endsWith`, `$endsWithi`, `$null`, `$notNull`; an `i` at the end ignores case. `$and`, `$or` and `$not` join conditions. A relation is entered by its name: `filters[section][slug][$eq]=…`. At most 40 conditions, 8 levels, 2 relations in a row. */
        filters?: components['parameters']['Filters'];
        /** @description Attributes to sort by, the first one first, each with `:asc` (default) or `:desc`. At most 5. */
        sort?: components['parameters']['Sort'];
        /** @description Which part of the list: `page` and `pageSize`, or `start` and `limit`; not both. */
        pagination?: components['parameters']['Pagination'];
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of redirects. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: (components['schemas']['Redirect'] | components['schemas']['PartialRedirect'])[];
            meta: components['schemas']['ListMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  createRedirect: {
    parameters: {
      query?: {
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: components['schemas']['RedirectInput'];
        };
      };
    };
    responses: {
      /** @description The redirect as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PartialRedirect'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  getRedirect: {
    parameters: {
      query?: {
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The redirect, with all that its page shows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Redirect'] | components['schemas']['PartialRedirect'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  updateRedirect: {
    parameters: {
      query?: {
        /** @description Plain attributes to answer, and no others: a list, or names separated by commas. `url` and `breadcrumb` can be named too, and `downloadCount` of documents. */
        fields?: components['parameters']['Fields'];
        /** @description Components, blocks, files and relations to answer, instead of the usual ones: names separated by commas, `*` for all of the first level, or `populate[name][fields]=…`, `populate[name][populate]=…`, `populate[body][on][content.quote][populate]=speaker`. At most 60 attributes, 6 levels, 2 relations in a row. */
        populate?: components['parameters']['Populate'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: components['schemas']['RedirectInput'];
        };
      };
    };
    responses: {
      /** @description The redirect as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PartialRedirect'];
            meta: components['schemas']['EntryMeta'];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  deleteRedirect: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The entry’s `documentId`. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is deleted: there is no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  search: {
    parameters: {
      query: {
        /** @description What to look for, 200 characters at most. */
        q: components['parameters']['SearchWords'];
        /** @description One or several types, separated by commas: `article`, `event`, `campaign`, `document`, `organization`, `speaker`, `page`. */
        type?: components['parameters']['SearchType'];
        /** @description Slug of a section: what is in it and in those below it. */
        section?: components['parameters']['SearchSection'];
        /** @description Slug of a tag that entries have. */
        tag?: components['parameters']['SearchTag'];
        /** @description Slug of an organization that entries are linked to. */
        organization?: components['parameters']['SearchOrganization'];
        /** @description First day: of articles and documents when they appeared, of events when they start, of campaigns their deadline. */
        from?: components['parameters']['SearchFrom'];
        /** @description Last day, included. */
        to?: components['parameters']['SearchTo'];
        /** @description Page, counted from 1. */
        page?: components['parameters']['SearchPage'];
        /** @description Hits of a page. */
        pageSize?: components['parameters']['SearchPageSize'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The hits of one page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchResponse'];
        };
      };
      400: components['responses']['BadRequest'];
    };
  };
  suggest: {
    parameters: {
      query: {
        /** @description What to look for, 200 characters at most. */
        q: components['parameters']['SearchWords'];
        /** @description Language (BCP 47). Unless given, the default one of the site, here `fr`. */
        locale?: components['parameters']['Locale'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Entries to offer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SuggestResponse'];
        };
      };
      400: components['responses']['BadRequest'];
    };
  };
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};
