import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { AnswerCache } from '../../src/adapters/answer-cache';
import { contrastRatio } from '../../src/domain/reading/colours';
import { type Application, startApplication } from '../support/application';
import { documentsOf } from '../support/entries';
import { buildArticle, buildEvent, buildRecord } from '../support/factories';

let app: Application;

beforeAll(async () => {
  app = await startApplication();
  await documentsOf(app, 'api::site.site').create({ data: { name: 'Les Voix du canal' }, locale: 'fr' });
});
afterAll(() => app.stop());

const folder = () => app.strapi.config.get('share-picture.folder') as string;

const pictureOf = (path: string) => app.request.get(`/share/${path}`).buffer(true).parse(collect);

/** Superagent reads no PNG by itself. */
function collect(res: unknown, done: (error: Error | null, body: Buffer) => void) {
  const parts: Buffer[] = [];
  const stream = res as NodeJS.ReadableStream;
  stream.on('data', (part: Buffer) => parts.push(part));
  stream.on('end', () => done(null, Buffer.concat(parts)));
}

/** A picture in the library with real bytes: one colour on the left half, another on the right. */
async function addPicture(name: string, left: string, right = left, size = { width: 1600, height: 900 }) {
  const half = { width: size.width / 2, height: size.height, channels: 3 as const };
  const bytes = await sharp({ create: { ...size, channels: 3, background: left } })
    .composite([{ input: { create: { ...half, background: right } }, left: half.width, top: 0 }])
    .png()
    .toBuffer();
  writeFileSync(join(app.strapi.dirs.static.public, 'uploads', name), bytes);
  const file = await app.strapi.db.query('plugin::upload.file').create({
    data: {
      name,
      hash: name,
      ext: '.png',
      mime: 'image/png',
      size: bytes.length / 1000,
      ...size,
      url: `/uploads/${name}`,
      provider: 'local',
    },
  });
  return file.id as number;
}

async function pixelsOf(picture: Buffer) {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return (x: number, y: number) =>
    `#${data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3).toString('hex')}`;
}

describe('a share picture', () => {
  test.each([
    ['landscape', '', 1200, 630],
    ['landscape', '?format=landscape', 1200, 630],
    ['square', '?format=square', 1080, 1080],
    ['story', '?format=story', 1080, 1920],
  ])('is a small PNG, %s for "%s"', async (_format, query, width, height) => {
    const { slug } = await buildArticle(app, { title: 'Une salle pour se réunir' });
    const { status, headers, body } = await pictureOf(`articles/${slug}.png${query}`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(await sharp(body).metadata()).toMatchObject({ format: 'png', width, height });
    expect(body.length).toBeLessThan(600_000);
  });

  test('is there for every type that has an address', async () => {
    const campaigns = documentsOf(app, 'api::campaign.campaign');
    const pages = documentsOf(app, 'api::page.page');
    const documents = documentsOf(app, 'api::document.downloadable-document');
    const file = await addPicture('rapport.png', '#ffffff');
    const published = { status: 'published' };
    const data = { title: 'Un toit pour nos réunions' };
    const slugs = {
      articles: (await buildArticle(app)).slug,
      events: (await buildEvent(app)).slug,
      campaigns: (await campaigns.create({ data: { ...data, deadline: '2027-01-31' }, ...published })).slug,
      documents: (await documents.create({ data: { ...data, file }, ...published })).slug,
      organizations: (await buildRecord(app, 'organization')).slug,
      speakers: (await buildRecord(app, 'speaker')).slug,
      sections: (await buildRecord(app, 'section')).slug,
      tags: (await buildRecord(app, 'tag')).slug,
      pages: (await pages.create({ data, ...published })).slug,
    };
    for (const [plural, slug] of Object.entries(slugs))
      expect([plural, (await pictureOf(`${plural}/${slug}.png`)).status]).toEqual([plural, 200]);
  });

  test('is there in each language', async () => {
    const article = await buildArticle(app, { title: 'Bienvenue' });
    const { slug } = await documentsOf(app, 'api::article.article').update({
      documentId: article.documentId,
      locale: 'ar',
      data: { title: 'مرحبا بكم في الجمعية', slug: 'marhaba' },
      status: 'published',
    });
    const { status } = await pictureOf(`articles/${slug}.png?locale=ar`);
    expect(status).toBe(200);
    expect((await pictureOf(`articles/${slug}.png?locale=en`)).status).toBe(404);
  });

  test.each([
    ['markup', '<b>&amp;</b> <span foreground="red">]]> &#0; <script>'],
    ['control characters', 'a\u0001\u001b[31mb\u007f'],
    ['emoji alone', '🎉👩🏽‍🚒🏳️‍🌈'],
    ['direction overrides', '\u202etxet desrever \u2066\u2067\u061c'],
    ['half a character', 'a\ud83db'],
    ['towers of marks', `Z${'\u0301\u0335\u0327'.repeat(60)}`],
    ['one endless word', 'x'.repeat(255)],
    ['many words', 'mot '.repeat(63).trim()],
    ['another script', '北京的协会'],
    ['mixed directions', 'Café «صوت» 2026 — naïve'],
  ])('is drawn for a title of %s', async (_what, title) => {
    const { slug } = await buildArticle(app, { title, slug: `titre-${Math.random().toString(36).slice(2)}` });
    for (const format of ['landscape', 'square', 'story'])
      expect((await pictureOf(`articles/${slug}.png?format=${format}`)).status).toBe(200);
  });

  test('is drawn without a photograph whose file is lost, and is not kept so', async () => {
    const image = await addPicture('perdue.png', '#ffffff');
    await app.strapi.db
      .query('plugin::upload.file')
      .update({ where: { id: image }, data: { url: '/uploads/../../etc/perdue.png' } });
    const { slug } = await buildArticle(app, { cover: { image, decorative: true } });
    const { status, headers } = await pictureOf(`articles/${slug}.png`);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('public, max-age=60');
    expect(headers.etag).toBeUndefined();
  });
});

describe('what is asked wrongly', () => {
  test.each(['?format=portrait', '?format=', '?format=square&format=story', '?format[a]=square'])(
    'is refused for %s with the formats that there are',
    async (query) => {
      const { slug } = await buildArticle(app);
      const { status, body } = await app.request.get(`/share/articles/${slug}.png${query}`);
      expect(status).toBe(400);
      expect(body).toMatchObject({ data: null, error: { name: 'ValidationError' } });
      for (const format of ['landscape', 'square', 'story']) expect(body.error.message).toContain(format);
    },
  );

  test.each([
    'articles/rien.png',
    'articles/rien',
    'choses/rien.png',
    'sites/x.png',
    'articles/.png',
    'users/1.png',
  ])('is not found at /share/%s', async (path) => {
    const { status, body } = await app.request.get(`/share/${path}`);
    expect(status).toBe(404);
    expect(body.error.status).toBe(404);
  });

  test('is refused for a locale that is none', async () => {
    const { slug } = await buildArticle(app);
    expect((await app.request.get(`/share/articles/${slug}.png?locale[$ne]=fr`)).status).toBe(400);
    expect((await app.request.get(`/share/articles/${slug}.png?locale=../fr`)).status).toBe(400);
  });
});

describe('what readers may not see', () => {
  test('has no picture: a draft, and what was unpublished', async () => {
    const articles = documentsOf(app, 'api::article.article');
    const draft = await articles.create({ data: { title: 'Encore secret', slug: 'encore-secret' } });
    expect((await app.request.get(`/share/articles/${draft.slug}.png`)).status).toBe(404);
    expect((await app.request.get(`/share/articles/${draft.slug}.png?status=draft`)).status).toBe(404);

    const article = await buildArticle(app, { title: 'Retiré' });
    const { headers } = await pictureOf(`articles/${article.slug}.png`);
    await articles.unpublish({ documentId: article.documentId });
    const after = await app.request
      .get(`/share/articles/${article.slug}.png`)
      .set('If-None-Match', headers.etag ?? '');
    expect(after.status).toBe(404);
  });

  test('is not drawn: the words of a draft over what is published', async () => {
    const article = await buildArticle(app, { title: 'Publié' });
    const before = await pictureOf(`articles/${article.slug}.png`);
    await documentsOf(app, 'api::article.article').update({
      documentId: article.documentId,
      data: { title: 'Brouillon' },
    });
    expect((await pictureOf(`articles/${article.slug}.png`)).headers.etag).toBe(before.headers.etag);
  });

  test('has no picture: a hidden person', async () => {
    const person = await buildRecord(app, 'speaker', { name: 'Personne Cachée' });
    expect((await pictureOf(`speakers/${person.slug}.png`)).status).toBe(200);
    await documentsOf(app, 'api::speaker.speaker').update({
      documentId: person.documentId,
      data: { visibility: 'hidden' },
    });
    expect((await app.request.get(`/share/speakers/${person.slug}.png`)).status).toBe(404);
  });
});

describe('a picture that was made', () => {
  test('is kept: the next answer comes from the store', async () => {
    const { slug } = await buildArticle(app, { title: 'Gardée' });
    const first = await pictureOf(`articles/${slug}.png`);
    const key = (first.headers.etag ?? '').replaceAll('"', '');
    expect(readdirSync(folder())).toContain(`${key}.png`);
    writeFileSync(join(folder(), `${key}.png`), 'what is kept');
    // As after a new start, which knows no answers.
    (app.strapi.get('answer-cache') as AnswerCache).store.dropEverything();
    expect((await pictureOf(`articles/${slug}.png`)).body.toString()).toBe('what is kept');
  });

  test('is made once for those who ask at the same time', async () => {
    const { slug } = await buildArticle(app, { title: 'À plusieurs' });
    const before = readdirSync(folder()).length;
    const answers = await Promise.all(Array.from({ length: 8 }, () => pictureOf(`articles/${slug}.png`)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(readdirSync(folder()).length).toBe(before + 1);
  });

  test('is answered by 304 to whoever holds it, and by its head alone', async () => {
    const { slug } = await buildArticle(app);
    const { headers } = await pictureOf(`articles/${slug}.png`);
    const same = await app.request
      .get(`/share/articles/${slug}.png`)
      .set('If-None-Match', headers.etag ?? '');
    expect(same.status).toBe(304);
    expect(same.headers).toMatchObject({ etag: headers.etag, 'cache-control': headers['cache-control'] });
    const head = await app.request.head(`/share/articles/${slug}.png`);
    expect(head.status).toBe(200);
    expect(head.headers).toMatchObject({
      etag: headers.etag,
      'content-type': 'image/png',
      'content-length': headers['content-length'],
    });
  });

  test('is another after a change of the title, the rubric, the site’s name or its colour', async () => {
    const section = await buildRecord(app, 'section', { name: 'Libertés' });
    const article = await buildArticle(app, { title: 'Avant', slug: 'change', section: section.documentId });
    const seen = new Set<string | undefined>();
    const look = async () => seen.add((await pictureOf('articles/change.png')).headers.etag);
    await look();
    await documentsOf(app, 'api::article.article').update({
      documentId: article.documentId,
      data: { title: 'Après' },
      status: 'published',
    });
    await look();
    await documentsOf(app, 'api::section.section').update({
      documentId: section.documentId,
      data: { name: 'Droits' },
    });
    await look();
    const [site] = await documentsOf(app, 'api::site.site').findMany({});
    await documentsOf(app, 'api::site.site').update({
      documentId: site?.documentId,
      data: { accentColour: '#7a1f5c' },
    });
    await look();
    expect(seen.size).toBe(4);
  });

  test('follows the focal point of the cover', async () => {
    const image = await addPicture('deux-moities.png', '#c02020', '#2020c0', { width: 2400, height: 600 });
    const { slug } = await buildArticle(app, { cover: { image, decorative: true } });
    const at = async (x: number) => {
      await app.strapi
        .plugin('upload')
        .service('upload')
        .updateFileInfo(image, { focalPoint: { x, y: 50 } });
      return (await pixelsOf((await pictureOf(`articles/${slug}.png`)).body))(950, 315);
    };
    expect(await at(0)).toBe('#c02020');
    expect(await at(100)).toBe('#2020c0');
  });

  test('is found under the slug that its entry had before', async () => {
    const article = await buildArticle(app, { title: 'Ancienne adresse' });
    await documentsOf(app, 'api::article.article').update({
      documentId: article.documentId,
      data: { slug: 'nouvelle-adresse' },
      status: 'published',
    });
    const { status, headers } = await app.request.get(`/share/articles/${article.slug}.png?format=square`);
    expect(status).toBe(301);
    expect(headers.location).toBe('/share/articles/nouvelle-adresse.png?format=square&locale=fr');
  });
});

test.each([
  ['white', '#ffffff'],
  ['black', '#000000'],
])('a title can be read beside a %s cover', async (_name, colour) => {
  const image = await addPicture(`fond-${colour.slice(1)}.png`, colour);
  const { slug } = await buildArticle(app, {
    title: 'Lisible par tout le monde',
    cover: { image, decorative: true },
  });
  for (const [format, area] of [
    ['landscape', { left: 60, top: 110, right: 640, bottom: 300 }],
    ['square', { left: 68, top: 740, right: 1012, bottom: 860 }],
    ['story', { left: 84, top: 1240, right: 996, bottom: 1440 }],
  ] as const) {
    const pixel = await pixelsOf((await pictureOf(`articles/${slug}.png?format=${format}`)).body);
    const counts = new Map<string, number>();
    for (let y = area.top; y < area.bottom; y += 1)
      for (let x = area.left; x < area.right; x += 1)
        counts.set(pixel(x, y), (counts.get(pixel(x, y)) ?? 0) + 1);
    const [ground, text] = [...counts].sort((one, other) => other[1] - one[1]).map(([shade]) => shade);
    expect([format, ground === colour]).toEqual([format, false]);
    expect(contrastRatio(ground ?? '', text ?? '')).toBeGreaterThanOrEqual(4.5);
  }
});
