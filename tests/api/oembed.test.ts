import { EMBEDDABLE_UIDS } from '../../src/domain/content/embeddable';
import { PLURALS, UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { buildEmbeddables } from '../support/embeddable';
import { documentsOf, type Entry } from '../support/entries';
import { buildArticle } from '../support/factories';

const HOME = 'http://localhost:1337';

let app: Application;
let entries: Record<string, Entry>;

beforeAll(async () => {
  app = await startApplication();
  entries = await buildEmbeddables(app);
  await app.strapi.documents(UID.site).create({ data: { name: 'Les Voix du canal' } });
});
afterAll(() => app.stop());

const oembed = (url: string, more = '') => app.request.get(`/oembed?url=${encodeURIComponent(url)}${more}`);
const pathOf: Record<string, Record<string, string>> = {
  [UID.article]: { fr: '/actualites', en: '/en/news' },
  [UID.event]: { fr: '/agenda', en: '/en/events' },
  [UID.campaign]: { fr: '/campagnes', en: '/en/campaigns' },
  [UID.document]: { fr: '/documents', en: '/en/documents' },
};

describe('an answer', () => {
  test.each(EMBEDDABLE_UIDS.flatMap((uid) => [[uid, 'fr'] as const, [uid, 'en'] as const]))(
    'says how to embed %s in %s',
    async (uid, locale) => {
      const entry = entries[`${uid} ${locale}`] as Entry;
      const url = `${HOME}${pathOf[uid]?.[locale]}/${entry.slug}`;
      const { status, type, body } = await oembed(url);
      expect({ status, type }).toEqual({ status: 200, type: 'application/json' });
      expect(body).toMatchObject({
        type: 'rich',
        version: '1.0',
        title: entry.title,
        provider_name: 'Les Voix du canal',
        provider_url: `${HOME}/`,
      });
      expect(body.html).toContain(`<a href="${url}">`);
      expect(body.html).toContain(
        `<iframe src="${HOME}/embed/${PLURALS[uid]}/${entry.slug}${locale === 'en' ? '?locale=en' : ''}"`,
      );
    },
  );

  test('comes in XML too', async () => {
    const url = `${HOME}/actualites/la-salle-du-quai-ferme`;
    const { headers, text } = await oembed(url, '&format=xml').buffer(true);
    expect(headers['content-type']).toBe('text/xml; charset=utf-8');
    expect(text).toMatch(
      /^<\?xml version="1.0"[^>]*>\n<oembed>[\s\S]*<title>La salle du quai ferme<\/title>/,
    );
    expect(text).toContain('&lt;iframe src=&quot;');
  });

  test('is 304 for who has it, without a body on HEAD, and never with a cookie', async () => {
    const path = `/oembed?url=${encodeURIComponent(`${HOME}/actualites/la-salle-du-quai-ferme`)}`;
    const first = await app.request.get(path);
    const again = await app.request.get(path).set('If-None-Match', first.headers.etag as string);
    expect(again.status).toBe(304);
    expect(again.text).toBe('');
    const head = await app.request.head(path).set('Accept-Encoding', 'gzip');
    expect([head.status, head.headers.etag]).toEqual([200, first.headers.etag]);
    expect(first.headers['set-cookie']).toBeUndefined();
    expect(first.headers['access-control-allow-origin']).toBe('*');
  });

  test('stays within the limits asked for, thumbnail included', async () => {
    const url = `${HOME}/actualites/la-salle-du-quai-ferme`;
    for (const [maxwidth, maxheight] of [
      [200, 100],
      [320, 5000],
      [5000, 150],
      [800, 800],
    ] as const) {
      const { body } = await oembed(url, `&maxwidth=${maxwidth}&maxheight=${maxheight}`);
      expect(Number.isInteger(body.width) && Number.isInteger(body.height)).toBe(true);
      expect(body.width).toBeLessThanOrEqual(maxwidth);
      expect(body.height).toBeLessThanOrEqual(maxheight);
      expect('thumbnail_url' in body).toBe('thumbnail_width' in body);
      expect('thumbnail_url' in body).toBe('thumbnail_height' in body);
      expect(body.thumbnail_width ?? 0).toBeLessThanOrEqual(maxwidth);
      expect(body.thumbnail_height ?? 0).toBeLessThanOrEqual(maxheight);
    }
    expect((await oembed(url, '&maxwidth=600')).body).toMatchObject({
      thumbnail_url: `${HOME}/uploads/small_reunion.jpg`,
      thumbnail_width: 500,
      thumbnail_height: 281,
    });
    expect((await oembed(url, '&maxwidth=200')).body).not.toHaveProperty('thumbnail_url');
  });
});

describe('the address', () => {
  const slug = 'la-salle-du-quai-ferme';
  test.each([
    ['over https', `https://localhost:1337/actualites/${slug}`],
    ['with a slash at its end', `${HOME}/actualites/${slug}/`],
    ['with a query and a fragment', `${HOME}/actualites/${slug}?utm_source=x#suite`],
    ['of the framed page', `${HOME}/embed/articles/${slug}`],
  ])('may be given %s', async (_how, url) => {
    expect((await oembed(url)).body.title).toBe('La salle du quai ferme');
  });

  test('of a framed page keeps its language, look and view', async () => {
    const { body } = await oembed(
      `${HOME}/embed/articles/the-quay-hall-is-closing?locale=en&view=full&theme=dark`,
    );
    expect(body.title).toBe('The quay hall is closing');
    expect(body.html).toContain('?locale=en&amp;view=full&amp;theme=dark"');
  });

  test('that an entry had before leads to where it is now', async () => {
    const { documentId } = await buildArticle(app, { title: 'Renommé', slug: 'ancienne' });
    await documentsOf(app, UID.article).update({
      documentId,
      data: { slug: 'nouvelle' },
      status: 'published',
    });
    const { body } = await oembed(`${HOME}/actualites/ancienne`);
    expect(body.html).toContain(`${HOME}/embed/articles/nouvelle`);
    await documentsOf(app, UID.redirect).create({
      data: { from: '/spip.php/12', to: '/actualites/nouvelle', code: 301 },
    });
    expect((await oembed(`${HOME}/spip.php/12`)).body.title).toBe('Renommé');
  });

  test('of nothing that may be embedded is 404, and never says why', async () => {
    const draft = await buildArticle(app, { title: 'Brouillon' }, { status: 'draft' });
    const kept = await buildArticle(app, { title: 'Pas ailleurs', embeddable: false });
    const answers = await Promise.all(
      [
        `${HOME}/actualites/${draft.slug}`,
        `${HOME}/actualites/${kept.slug}`,
        `${HOME}/actualites/inconnu`,
        `${HOME}/pages/inconnu`,
        `${HOME}/`,
        `${HOME}/%ff/%00`,
        `https://ailleurs.example/actualites/${slug}`,
        `http://localhost:1338/actualites/${slug}`,
      ].map((url) => oembed(url)),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.body).toMatchObject({ data: null, error: { status: 404, name: 'NotFoundError' } });
  });

  test('is 404 from the moment that the entry is unpublished', async () => {
    const entry = await buildArticle(app, { title: 'Bientôt retiré' });
    const url = `${HOME}/actualites/${entry.slug}`;
    const { headers } = await oembed(url);
    await documentsOf(app, UID.article).unpublish({ documentId: entry.documentId });
    const path = `/oembed?url=${encodeURIComponent(url)}`;
    expect((await app.request.get(path).set('If-None-Match', headers.etag as string)).status).toBe(404);
  });
});

describe('a request that is not understood', () => {
  const good = encodeURIComponent(`${HOME}/actualites/la-salle-du-quai-ferme`);
  test.each([
    ['/oembed', 400],
    ['/oembed?url=', 400],
    ['/oembed?url=actualites', 400],
    ['/oembed?url=ftp%3A%2F%2Flocalhost%2Fa', 400],
    [`/oembed?url=${good}&url=${good}`, 400],
    [`/oembed?url=${good}&maxwidth=0`, 400],
    [`/oembed?url=${good}&maxwidth=-3`, 400],
    [`/oembed?url=${good}&maxheight=wide`, 400],
    [`/oembed?url=${good}&maxheight=`, 400],
    [`/oembed?url=${good}&format=yaml`, 501],
    [`/oembed?url=${good}&format=`, 501],
  ])('%s is answered %i', async (path, status) => {
    const answer = await app.request.get(path);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({
      data: null,
      error: { status, message: expect.stringMatching(/\w{3}/) },
    });
  });

  test('is not one with parameters that nobody knows', async () => {
    expect((await app.request.get(`/oembed?url=${good}&wmode=opaque&for=all`)).status).toBe(200);
  });
});
