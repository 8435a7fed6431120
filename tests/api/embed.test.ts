import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { EMBEDDABLE_UIDS } from '../../src/domain/content/embeddable';
import { PLURALS, UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { changeSetting } from '../support/change-setting';
import { buildEmbeddables } from '../support/embeddable';
import { documentsOf, type Entry } from '../support/entries';
import { buildArticle, buildRecord, hideSpeaker } from '../support/factories';

const HOME = 'http://localhost:1337';

let app: Application;
let entries: Record<string, Entry>;

beforeAll(async () => {
  app = await startApplication();
  entries = await buildEmbeddables(app);
  await app.strapi.documents(UID.site).create({ data: { name: 'Les Voix du canal' } });
});
afterAll(() => app.stop());

const article = '/embed/articles/la-salle-du-quai-ferme';

describe('a framed page', () => {
  test.each(
    EMBEDDABLE_UIDS.flatMap((uid) =>
      ['fr', 'en'].flatMap((locale) => ['card', 'full'].map((view) => [uid, locale, view] as const)),
    ),
  )('shows %s in %s as a %s', async (uid, locale, view) => {
    const entry = entries[`${uid} ${locale}`] as Entry;
    const { status, type, text } = await app.request.get(
      `/embed/${PLURALS[uid]}/${entry.slug}?view=${view}&locale=${locale}`,
    );
    expect({ status, type }).toEqual({ status: 200, type: 'text/html' });
    expect(text).toContain(`<html lang="${locale}" dir="ltr">`);
    expect(text).toContain(`<title>${entry.title} – Les Voix du canal</title>`);
    expect(text).toContain('<meta name="robots" content="noindex">');
    expect(text).toMatch(new RegExp(`<link rel="canonical" href="${HOME}/[a-z/]+/${entry.slug}">`));
    expect(text).toContain('<span>Les Voix du canal</span>');
  });

  test('may be framed by everybody, runs its own script and style alone, and sets no cookie', async () => {
    const { headers, text } = await app.request.get(article);
    const inside = (tag: string) => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(text)?.[1] ?? '';
    const hash = (tag: string) => createHash('sha256').update(inside(tag)).digest('base64');
    expect(headers['x-frame-options']).toBeUndefined();
    const policy = Object.fromEntries(
      (headers['content-security-policy'] ?? '').split('; ').map((rule) => rule.split(/ (.*)/).slice(0, 2)),
    );
    expect(policy).toMatchObject({
      'default-src': "'none'",
      'script-src': `'sha256-${hash('script')}'`,
      'img-src': `'self' ${HOME} https:`,
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': '*',
    });
    expect(policy['style-src']).toContain(`'sha256-${hash('style')}'`);
    expect(headers['set-cookie']).toBeUndefined();
    expect(text).not.toMatch(/ style="| on[a-z]+="/);
  });

  test('may be framed by some only', async () => {
    changeSetting(app, 'site.frameAncestors', ['https://partenaire.example']);
    const { headers } = await app.request.get(article);
    changeSetting(app, 'site.frameAncestors', ['*']);
    expect(headers['content-security-policy']).toMatch(
      /frame-ancestors 'self' https:\/\/partenaire\.example$/,
    );
  });

  test('is 304 for who has it, and answers HEAD', async () => {
    const { headers } = await app.request.get(article);
    const again = await app.request.get(article).set('If-None-Match', headers.etag as string);
    expect([again.status, again.text]).toEqual([304, '']);
    expect(again.headers['content-security-policy']).toBe(headers['content-security-policy']);
    expect((await app.request.head(article).set('Accept-Encoding', 'gzip')).headers.etag).toBe(headers.etag);
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  test('is light or dark on demand, and what the reader prefers otherwise', async () => {
    const style = async (query: string) => (await app.request.get(`${article}${query}`)).text;
    expect(await style('')).toContain('prefers-color-scheme:dark');
    expect(await style('?theme=violet')).toContain('prefers-color-scheme:dark');
    expect(await style('?theme=dark')).toContain(':root{color-scheme:dark;');
    expect(await style('?theme=light')).not.toContain('prefers-color-scheme');
  });

  test('never names a hidden person', async () => {
    const hidden = await buildRecord(app, 'speaker', { name: 'Personne Cachée' });
    const entry = await buildArticle(app, {
      title: 'Discrétion',
      authors: [hidden.documentId],
      speakers: [hidden.documentId],
    });
    await hideSpeaker(app, hidden.documentId);
    for (const view of ['card', 'full'])
      expect((await app.request.get(`/embed/articles/${entry.slug}?view=${view}`)).text).not.toContain(
        'Cachée',
      );
  });

  test('moves with its slug, and keeps its look', async () => {
    const { documentId } = await buildArticle(app, { title: 'Renommé', slug: 'avant' });
    await documentsOf(app, UID.article).update({ documentId, data: { slug: 'apres' }, status: 'published' });
    const { status, headers } = await app.request.get('/embed/articles/avant?view=full&theme=dark');
    expect([status, headers.location]).toEqual([301, '/embed/articles/apres?view=full&theme=dark']);
  });
});

describe('a frame with nothing to show', () => {
  test('says so kindly, in the same words whatever the reason', async () => {
    const draft = await buildArticle(app, { title: 'Brouillon' }, { status: 'draft' });
    const kept = await buildArticle(app, { title: 'Pas ailleurs', embeddable: false });
    const answers = [];
    for (const path of [
      `/embed/articles/${draft.slug}`,
      `/embed/articles/${kept.slug}`,
      '/embed/articles/inconnu',
      '/embed/speakers/inconnu',
      '/embed/pages/la-salle-du-quai-ferme',
      `/embed/articles/la-salle-du-quai-ferme?locale=ar`,
      `/embed/articles/la-salle-du-quai-ferme?locale=${encodeURIComponent("xx' OR 1")}`,
      '/embed/articles/%ff',
      '/embed/articles/%00',
      '/embed/articles/la-salle-du-quai-ferme?locale=%00',
      '/embed',
      `/embed?url=${encodeURIComponent(`${HOME}/actualites/inconnu`)}`,
    ])
      answers.push(await app.request.get(path));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    const french = answers.filter(({ text }) => text.includes('lang="fr"'));
    expect(french).toHaveLength(answers.length - 1);
    expect(new Set(french.map(({ text }) => text)).size).toBe(1);
    expect(french[0]?.text).toContain('Ce contenu n’est pas ou n’est plus proposé ici.');
    expect(french[0]?.headers['x-frame-options']).toBeUndefined();
    expect(french[0]?.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  test('is that of an entry from the moment that it is unpublished', async () => {
    const { documentId, slug } = await buildArticle(app, { title: 'Bientôt retiré' });
    const before = await app.request.get(`/embed/articles/${slug}`);
    await documentsOf(app, UID.article).unpublish({ documentId });
    const after = await app.request
      .get(`/embed/articles/${slug}`)
      .set('If-None-Match', before.headers.etag as string);
    expect([before.status, after.status]).toEqual([200, 404]);
  });
});

describe('the address of a page', () => {
  test('leads to its framed page without a question asked', async () => {
    const page = encodeURIComponent(`${HOME}/en/news/the-quay-hall-is-closing`);
    const { status, headers } = await app.request.get(`/embed?url=${page}&view=full`);
    expect([status, headers.location]).toEqual([
      302,
      '/embed/articles/the-quay-hall-is-closing?locale=en&view=full',
    ]);
  });
});

describe('embed.js', () => {
  test('is small, readable, cached, and open to every origin', async () => {
    const { status, type, text, headers } = await app.request.get('/embed.js').buffer(true);
    expect([status, type]).toEqual([200, 'text/javascript']);
    expect(gzipSync(text).length).toBeLessThan(4096);
    expect(text).not.toMatch(
      /document\.cookie|localStorage|sessionStorage|fetch\(|XMLHttpRequest|sendBeacon/,
    );
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect((await app.request.get('/embed.js').set('If-None-Match', headers.etag as string)).status).toBe(
      304,
    );
  });
});

describe('every other address', () => {
  test.each(['/api/articles', '/uploads/absent.jpg', '/oembed', '/absente', '/api/docs'])(
    '%s may be framed by nobody else, and sets no cookie',
    async (path) => {
      const { headers } = await app.request.get(path);
      expect(headers['x-frame-options']).toBe('SAMEORIGIN');
      expect(headers['content-security-policy']).toMatch(/frame-ancestors 'self'/);
      expect(headers['set-cookie']).toBeUndefined();
      // Pictures load in a frame that has no origin: nothing may restrict them to ours.
      expect(headers['cross-origin-resource-policy']).toBeUndefined();
    },
  );
});
