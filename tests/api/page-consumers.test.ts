import { execFileSync } from 'node:child_process';
import openGraph from 'open-graph-scraper';
import { type Application, startApplication } from '../support/application';

/* What programs that we did not write read on our pages: one that shares links, and one that checks structured data. */

let app: Application;
const page = async (path: string) => (await app.request.get(path).set('Accept', 'text/html')).text;

beforeAll(async () => {
  app = await startApplication({ sample: true });
}, 120_000);
afterAll(() => app.stop());

test('a scraper of Open Graph finds what a shared link shows', async () => {
  const { result } = await openGraph({ html: await page('/actualites/assotech93') });
  expect(result).toMatchObject({
    success: true,
    ogTitle: '#AssoTech93 : récit de la rencontre du 14 avril 2018 à Pantin'.replace(' :', '\u00a0:'),
    ogType: 'article',
    ogSiteName: 'Les Voix du canal',
    ogUrl: 'http://localhost:1337/actualites/assotech93',
    ogLocale: 'fr_FR',
    ogLocaleAlternate: 'en_GB',
    ogDescription: expect.stringContaining('Quatre initiatives'),
    ogImage: [
      {
        url: 'http://localhost:1337/share/articles/assotech93.png?locale=fr',
        width: '1200',
        height: '630',
        alt: expect.stringContaining('AssoTech93'),
      },
    ],
    articlePublishedTime: '2018-04-20T08:00:00.000Z',
    articleSection: 'Libertés associatives',
    twitterCard: 'summary_large_image',
  });
});

test('the picture that an editor chose for shares goes before the one that is made', async () => {
  const articles = app.strapi.documents('api::article.article');
  const cover = { populate: { image: true } };
  const article = (await articles.findFirst({
    filters: { slug: 'assotech93' },
    populate: { cover } as never,
  })) as unknown as {
    documentId: string;
    cover: { image: { id: number; width: number } };
  };
  await articles.update({
    documentId: article.documentId,
    status: 'published',
    data: { seo: { shareImage: { image: article.cover.image.id, alternativeText: 'Une table' } } } as never,
  });
  const { result } = await openGraph({ html: await page('/actualites/assotech93') });
  expect(result.ogImage?.[0]).toMatchObject({ alt: 'Une table', width: String(article.cover.image.width) });
  expect(result.ogImage?.[0]?.url).toMatch(/^http:\/\/localhost:1337\/uploads\//);
});

test.each([
  ['/', ['WebSite']],
  ['/actualites/assotech93', ['NewsArticle', 'BreadcrumbList']],
  ['/agenda/un-site-en-un-samedi', ['Event', 'BreadcrumbList']],
  ['/campagnes/une-salle-pour-se-reunir', ['Article', 'BreadcrumbList']],
  ['/documents/notes-de-seance-de-la-rencontre-assotech93', ['DigitalDocument']],
  ['/organisations/les-voix-du-canal', ['NGO']],
  ['/intervenants/tomasz-wierzba-leroy', ['ProfilePage']],
  ['/rubriques/libertes-associatives', ['CollectionPage', 'BreadcrumbList']],
  ['/en/news/assotech93', ['NewsArticle', 'BreadcrumbList']],
])('a validator of structured data has nothing to say of %s', async (path, types) => {
  const said = execFileSync(process.execPath, ['tests/support/structured-data-faults.mjs'], {
    input: await page(path),
  });
  expect(JSON.parse(said.toString())).toEqual({ types, faults: [] });
});
