import type { Core } from '@strapi/strapi';
import { complete } from './complete';

/**
 * What every value begins with that no reader may ever see: titles and texts of drafts, what was withheld of persons and
 * organizations, private attributes, files that only drafts use. Kept through slugs, searches and upper case, and so long that
 * no id and no entity tag holds it by chance.
 */
export const SECRET = 'xqzvkwj';

/** The same for dates, which cannot hold a word: the year of the schedule of published articles and of drafts. */
export const SECRET_YEAR = '2071';

export interface GuardedContent {
  /** documentIds by name, of what is public and what is not. */
  ids: Record<
    | 'article'
    | 'draftArticle'
    | 'unpublishedArticle'
    | 'document'
    | 'draftDocument'
    | 'event'
    | 'draftEvent'
    | 'campaign'
    | 'draftCampaign'
    | 'page'
    | 'draftPage'
    | 'section'
    | 'tag'
    | 'openOrganization'
    | 'hiddenOrganization'
    | 'openSpeaker'
    | 'nameOnlySpeaker'
    | 'hiddenSpeaker',
    string
  >;
  /** Numeric ids of files: one that a published article shows, one that only its draft does. */
  files: { open: number; draft: number };
  /** Values of an Authorization header. */
  tokens: Record<'readOnly' | 'findOnly' | 'articlesOnly' | 'fullAccess' | 'invalid', string>;
}

type Values = Record<string, unknown>;

/** Fills the application with published content around which everything that must stay in is within one relation's reach. */
export async function addGuardedContent(strapi: Core.Strapi): Promise<GuardedContent> {
  const secret = (words: string) => `${SECRET} ${words}`;
  const text = (words: string) => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];
  const create = async (uid: string, data: Values, options: Values = {}): Promise<string> =>
    (await strapi.documents(uid as never).create({ data: data as never, ...options })).documentId;
  const addFile = async (name: string): Promise<number> => {
    const file = await strapi.db.query('plugin::upload.file').create({
      data: {
        name: `${name}.png`,
        hash: name,
        ext: '.png',
        mime: 'image/png',
        size: 1,
        url: `/uploads/${name}.png`,
        provider: 'local',
        folderPath: '/',
      },
    });
    return file.id as number;
  };
  const figure = (image: number, words: string) => ({
    image,
    alternativeText: words,
    caption: words,
    credit: words,
  });
  const files = { open: await addFile('ouverte'), draft: await addFile(`${SECRET}-brouillon`) };
  const withheldFile = await addFile(`${SECRET}-portrait`);
  const withheldFigure = figure(withheldFile, secret('portrait'));

  const section = await create('api::section.section', { name: 'Rubrique' });
  const tag = await create('api::tag.tag', { name: 'Mot-clé' });
  const openOrganization = await create('api::organization.organization', { name: 'Association ouverte' });
  const hiddenOrganization = await create('api::organization.organization', {
    name: secret('organization'),
    acronym: secret('acronym'),
    description: secret('description'),
    logo: withheldFigure,
    website: `https://${SECRET}.example.org`,
    email: `${SECRET}@example.org`,
    profiles: [{ network: 'mastodon', url: `https://${SECRET}.example.org/@x` }],
    address: { street: secret('street'), city: secret('city') },
    registryNumber: `${SECRET}1234`,
    visibility: 'hidden',
  });
  const portraitConsent = { grantedOn: `${SECRET_YEAR}-01-01`, scope: secret('consent') };
  const person = (words: string) => ({
    role: secret(`role of ${words}`),
    bio: secret(`bio of ${words}`),
    portrait: withheldFigure,
    affiliations: [{ organization: openOrganization, position: secret(`position of ${words}`) }],
    profiles: [{ network: 'mastodon', url: `https://${SECRET}.example.org/@${words}` }],
    email: `${SECRET}-${words}@example.org`,
    portraitConsent,
    tags: [tag],
  });
  const openSpeaker = await create('api::speaker.speaker', {
    name: 'Personne publique',
    role: 'Porte-parole',
    portrait: figure(files.open, 'Portrait'),
    affiliations: [
      { organization: openOrganization, position: 'Présidente' },
      { organization: hiddenOrganization, position: 'Trésorière' },
    ],
    portraitConsent,
  });
  const nameOnlySpeaker = await create('api::speaker.speaker', {
    name: 'Personne discrète',
    visibility: 'name-only',
    ...person('discrete'),
  });
  const hiddenSpeaker = await create('api::speaker.speaker', {
    name: secret('person'),
    ...person('hidden'),
  });

  const people = [openSpeaker, nameOnlySpeaker, hiddenSpeaker];
  const groups = [openOrganization, hiddenOrganization];
  const schedule = {
    publishAt: `${SECRET_YEAR}-02-02T02:02:02Z`,
    unpublishAt: `${SECRET_YEAR}-03-03T03:03:03Z`,
  };
  /** Publishes an entry, and goes on with its draft; a draft of it waits in English. */
  const publish = async (uid: string, title: string, data: Values): Promise<string> => {
    const whole = await complete({ strapi }, uid, { title, ...data });
    const documentId = await create(uid, whole, { status: 'published' });
    await strapi.documents(uid as never).update({ documentId, data: draftOf(uid) as never });
    await strapi.documents(uid as never).update({
      documentId,
      locale: 'en',
      data: { ...draftOf(uid), title: secret('english draft') } as never,
    });
    return documentId;
  };
  const draftOf = (uid: string): Values => {
    const attributes = strapi.contentType(uid as never).attributes as Values;
    const values: Values = {
      title: secret('draft title'),
      standfirst: secret('draft standfirst'),
      summary: secret('draft summary'),
      problem: secret('draft problem'),
      cover: figure(files.draft, secret('draft cover')),
      body: [
        { __component: 'content.text', body: text(secret('draft body')) },
        { __component: 'content.figure', figure: figure(files.draft, secret('draft figure')) },
      ],
      seo: { metaTitle: secret('draft seo'), shareImage: figure(files.draft, secret('draft share')) },
      file: files.draft,
    };
    return Object.fromEntries(Object.entries(values).filter(([name]) => name in attributes));
  };

  const draftDocument = await create('api::document.downloadable-document', {
    ...draftOf('api::document.downloadable-document'),
    slug: 'document-en-attente',
    text: secret('draft document text'),
  });
  const document = await publish('api::document.downloadable-document', 'Rapport', {
    file: files.open,
    organizations: groups,
    authors: people,
    supersedes: draftDocument,
    text: secret('document text'),
  });
  const draftEvent = await create('api::event.event', {
    ...draftOf('api::event.event'),
    slug: 'rencontre-en-attente',
    startsAt: `${SECRET_YEAR}-04-04T04:04:04Z`,
    articles: [],
  });
  const event = await publish('api::event.event', 'Rencontre', {
    startsAt: '2026-05-05T18:00:00Z',
    organizers: groups,
    speakers: people,
    programme: [{ title: 'Accueil', speakers: people }],
    documents: [document, draftDocument],
    section,
    tags: [tag],
  });
  const draftCampaign = await create('api::campaign.campaign', {
    ...draftOf('api::campaign.campaign'),
    slug: 'campagne-en-attente',
  });
  const campaign = await publish('api::campaign.campaign', 'Campagne', {
    problem: 'Un problème',
    deadline: '2027-01-31',
    partners: groups,
    documents: [document, draftDocument],
    section,
    tags: [tag],
  });
  const draftArticle = await create('api::article.article', {
    ...draftOf('api::article.article'),
    ...schedule,
    slug: 'article-en-attente',
    section,
    tags: [tag],
    authors: people,
  });
  const unpublishedArticle = await create(
    'api::article.article',
    await complete({ strapi }, 'api::article.article', {
      title: secret('unpublished'),
      slug: 'article-depublie',
      section,
    }),
    { status: 'published' },
  );
  await strapi.documents('api::article.article').unpublish({ documentId: unpublishedArticle });
  const article = await publish('api::article.article', 'Article', {
    ...schedule,
    standfirst: 'Un chapô',
    cover: figure(files.open, 'Une image'),
    body: [
      { __component: 'content.text', body: text('Un texte') },
      { __component: 'content.figure', figure: figure(files.open, 'Une image') },
      { __component: 'content.gallery', title: 'Galerie', figures: [figure(files.open, 'Une image')] },
      { __component: 'content.quote', text: 'Une parole', speaker: openSpeaker },
      { __component: 'content.quote', text: 'Une autre parole', speaker: hiddenSpeaker },
      { __component: 'content.key-figure', value: '3', label: 'Trois', source: 'Une source' },
      { __component: 'content.video', url: 'https://video.example.org/v/1', title: 'Vidéo' },
      { __component: 'content.documents', title: 'À lire' },
      { __component: 'content.call-to-action', text: 'Agir', label: 'Agir', url: 'https://example.org/agir' },
      { __component: 'content.callout', title: 'À savoir', body: text('Une note') },
    ],
    section,
    tags: [tag],
    authors: people,
    speakers: people,
    organizations: groups,
    documents: [document, draftDocument],
    event: draftEvent,
    campaign: draftCampaign,
    relatedArticles: [draftArticle, unpublishedArticle],
  });
  await strapi.documents('api::article.article').update({
    documentId: article,
    locale: 'ar',
    data: (await complete({ strapi }, 'api::article.article', { title: 'مقال' })) as never,
    status: 'published',
  });
  const draftPage = await create('api::page.page', { ...draftOf('api::page.page'), slug: 'page-en-attente' });
  const page = await publish('api::page.page', 'À propos', {
    body: [{ __component: 'content.quote', text: 'Une parole', speaker: hiddenSpeaker }],
  });
  // Hidden after what names the person went out: nobody who is hidden gets through the gate.
  await strapi
    .documents('api::speaker.speaker')
    .update({ documentId: hiddenSpeaker, data: { visibility: 'hidden' } as never });
  await create('api::site.site', {
    name: 'Le site',
    publisher: hiddenOrganization,
    logo: figure(files.open, 'Logo'),
  });

  const tokens = strapi.service('admin::api-token') as unknown as {
    create(token: Values): Promise<{ accessKey: string }>;
  };
  const addToken = async (name: string, token: Values) =>
    `Bearer ${(await tokens.create({ name, description: '', lifespan: null, ...token })).accessKey}`;
  const types = ['article', 'organization', 'speaker', 'event', 'campaign', 'section', 'tag', 'page'];
  const everyFind = [
    'api::document.downloadable-document.find',
    'api::document.downloadable-document.findOne',
    'api::site.site.find',
    ...types.flatMap((type) => [`api::${type}.${type}.find`, `api::${type}.${type}.findOne`]),
  ];
  return {
    ids: {
      article,
      draftArticle,
      unpublishedArticle,
      document,
      draftDocument,
      event,
      draftEvent,
      campaign,
      draftCampaign,
      page,
      draftPage,
      section,
      tag,
      openOrganization,
      hiddenOrganization,
      openSpeaker,
      nameOnlySpeaker,
      hiddenSpeaker,
    },
    files,
    tokens: {
      readOnly: await addToken('Lecture seule', { type: 'read-only' }),
      findOnly: await addToken('Lecture choisie', {
        type: 'custom',
        permissions: everyFind,
      }),
      articlesOnly: await addToken('Articles seulement', {
        type: 'custom',
        permissions: [...everyFind, 'api::article.article.create', 'api::article.article.update'],
      }),
      fullAccess: await addToken('Accès complet', { type: 'full-access' }),
      invalid: 'Bearer 0123456789abcdef',
    },
  };
}
