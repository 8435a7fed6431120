import { type Application, startApplication } from '../support/application';
import { buildArticle } from '../support/factories';

let app: Application | undefined;
const html = (path: string) => (app as Application).request.get(path).set('Accept', 'text/html');

async function start(environment: Record<string, string>): Promise<Application> {
  Object.assign(process.env, environment);
  app = await startApplication();
  return app;
}

afterEach(async () => {
  await app?.stop();
  for (const name of ['SITE_URL', 'READING_PAGES']) delete process.env[name];
});

test('with a front end, every address of a page leads to it, its query kept, and embeds stay', async () => {
  const { slug } = await buildArticle(await start({ SITE_URL: 'https://front.example' }), {
    title: 'Ailleurs',
  });
  for (const path of ['/', `/actualites/${slug}?x=1`, '/en/news']) {
    const { status, headers } = await html(path);
    expect([status, headers.location]).toEqual([302, `https://front.example${path === '/' ? '' : path}`]);
  }
  const embed = await html(`/embed/articles/${slug}`);
  expect(embed.text).toContain(`https://front.example/actualites/${slug}`);
  expect((await html('/nulle-part')).status).toBe(404);
});

test('switched off, nothing stands at the addresses of pages, and nothing leads to them', async () => {
  const { slug } = await buildArticle(await start({ READING_PAGES: 'off' }), { title: 'Nulle part' });
  for (const path of ['/actualites', `/actualites/${slug}`, '/sitemap.xml'])
    expect([path, (await html(path)).status]).toEqual([path, 404]);
  expect((await html('/robots.txt')).text).not.toContain('Sitemap');
  const partners = await html(`/partenaires/articles/${slug}`);
  expect(partners.status).toBe(200);
  expect(partners.text).not.toMatch(/href="\/(recherche|mentions-legales)?"/);
});
