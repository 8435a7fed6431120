import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { complete } from '../support/complete';

interface Report {
  files: number;
  made?: Record<string, number>;
  removed?: number;
  kept?: { name: string; reason: string }[];
}

let app: Application;
const sample = () =>
  app.strapi.service('api::sample.sample') as unknown as {
    fill(): Promise<Report>;
    remove(): Promise<Report>;
    greet(): Promise<void>;
  };
const documents = (uid: string) => app.strapi.documents(uid as never);
const countOf = (uid: string) => app.strapi.db.query(uid as never).count();
const files = () => app.strapi.db.query('plugin::upload.file');

async function bySlug(uid: string, slug: string, options: Record<string, unknown> = {}) {
  const found = (await documents(uid).findFirst({
    filters: { slug },
    locale: 'fr',
    ...options,
  } as never)) as unknown as Record<string, never> | null;
  if (!found) throw new Error(`Nothing under ${slug}`);
  return found as Record<string, never> & { documentId: string };
}

async function totals(): Promise<Record<string, number>> {
  const counts: Record<string, number> = { files: await files().count() };
  for (const [name, uid] of Object.entries(UID)) counts[name] = await countOf(uid);
  return counts;
}

beforeAll(async () => {
  app = await startApplication({ sample: true });
}, 120_000);
afterAll(() => app.stop());

describe('filled', () => {
  test('says on the page of the main article what is downloaded, and how much of it', async () => {
    const { text } = await app.request.get('/actualites/assotech93').expect(200);
    expect(text.replaceAll('\u00a0', ' ')).toContain(
      'Télécharger le compte rendu (PDF, 37 ko, 3 pages, accessible)',
    );
  });

  test('offers the main article, with everything it refers to, in French and in English', async () => {
    for (const locale of ['fr', 'en']) {
      const article = await bySlug(UID.article, 'assotech93', {
        locale,
        status: 'published',
        populate: ['section', 'tags', 'speakers', 'organizations', 'documents', 'event', 'relatedArticles'],
      });
      expect(article).toMatchObject({ locale, publishedOn: '2018-04-20T08:00:00.000Z' });
      expect(article.section).toMatchObject({ locale });
      for (const name of ['tags', 'speakers', 'organizations', 'documents', 'relatedArticles'])
        expect([name, (article[name] as unknown as unknown[]).length > 0]).toEqual([name, true]);
      expect(article.event).toMatchObject({ slug: 'assotech93' });
    }
  });

  test('answers it to a reader', async () => {
    const { body, status } = await app.request.get('/api/articles/slug/assotech93');
    expect(status).toBe(200);
    expect(body.data.title).toContain('#AssoTech93');
  });

  test('leaves the draft unpublished and everything else public', async () => {
    const published = (await documents(UID.article).findMany({ status: 'published', locale: 'fr' })).length;
    const drafts = (await documents(UID.article).findMany({ status: 'draft', locale: 'fr' })).length;
    expect([published, drafts]).toEqual([13, 14]);
  });

  test('keeps the hidden activist’s name away from readers', async () => {
    const { text } = await app.request.get('/api/speakers?pagination[pageSize]=100');
    expect(text).toContain('Diallo-Vasseur');
    expect(text).not.toContain('Sellami');
  });

  test('leaves no redirect but its own', async () => {
    expect(await countOf(UID.redirect)).toBe(1);
  });

  test('filled again, adds nothing', async () => {
    const before = await totals();
    const report = await sample().fill();
    expect(report).toMatchObject({ files: 0, made: {} });
    expect(await totals()).toEqual(before);
  });

  test('makes again what is missing of an interrupted fill, and only that', async () => {
    const store = app.strapi.store({ type: 'api', name: 'sample' });
    const made = (await store.get({ key: 'made' })) as { entries: Record<string, { documentId: string }> };
    const { 'page/contact': page, ...others } = made.entries;
    await documents(UID.page).delete({ documentId: page?.documentId ?? '', locale: '*' } as never);
    await store.set({ key: 'made', value: { ...made, entries: others } });
    expect((await sample().fill()).made).toEqual({ page: 1 });
  });
});

describe('removed', () => {
  let report: Report;

  beforeAll(async () => {
    const tag = await bySlug(UID.tag, 'vie-associative');
    const cover = await files().findOne({ where: { name: 'balcons.jpg' } });
    await documents(UID.article).create({
      data: await complete(app, UID.article, {
        title: 'Notre article à nous',
        tags: [tag.documentId],
        section: (await bySlug(UID.section, 'actualites')).documentId,
        cover: { image: cover.id, alternativeText: 'Des balcons fleuris', credit: 'CC0' },
      }),
      status: 'published',
    } as never);
    const rewritten = await bySlug(UID.article, 'assemblee-generale-2026');
    await documents(UID.article).update({
      documentId: rewritten.documentId,
      locale: 'fr',
      data: { title: 'Notre assemblée' },
    } as never);
    report = await sample().remove();
  }, 120_000);

  test('leaves what people made, with the tag and the picture it uses', async () => {
    const article = await bySlug(UID.article, 'notre-article-a-nous', {
      status: 'published',
      populate: { tags: true, cover: { populate: ['image'] } },
    });
    expect(article.tags).toHaveLength(1);
    expect(article.cover).toMatchObject({ image: { name: 'balcons.jpg' } });
    expect(report.kept).toContainEqual({
      name: 'tag/vie-associative',
      reason: 'used by something that stays',
    });
  });

  test('keeps the entry that somebody has rewritten, and says so', async () => {
    expect(report.kept).toContainEqual({
      name: 'article/assemblee-generale-2026',
      reason: 'edited by somebody',
    });
    expect((await bySlug(UID.article, 'assemblee-generale-2026')).title).toBe('Notre assemblée');
  });

  test('leaves nothing once those are gone', async () => {
    for (const slug of ['notre-article-a-nous', 'assemblee-generale-2026'])
      await documents(UID.article).delete({
        documentId: (await bySlug(UID.article, slug)).documentId,
        locale: '*',
      } as never);
    expect((await sample().remove()).kept).toEqual([]);
    const left = Object.entries(await totals()).filter(([, count]) => count > 0);
    expect(left).toEqual([]);
    const uploads = readdirSync(join(app.strapi.dirs.static.public, 'uploads'));
    expect(uploads.filter((name) => name !== '.gitkeep')).toEqual([]);
  });

  test('does not come back by itself when the application starts again', async () => {
    app.strapi.config.set('site.sample', true);
    await sample().greet();
    expect(await countOf(UID.article)).toBe(0);
  });

  test('removed again, has nothing to do', async () => {
    expect(await sample().remove()).toEqual({ removed: 0, files: 0, kept: [] });
  });
});
