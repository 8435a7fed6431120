import { UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { addFile, documentsOf } from '../support/entries';

let app: Application;

beforeAll(async () => {
  app = await startApplication();
});
afterAll(() => app.stop());

const articles = () => documentsOf(app, UID.article);
const text = (count: number) => ({
  __component: 'content.text',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'mot '.repeat(count) }] }],
});

describe('the date that readers see', () => {
  test.each([
    ['published at once', () => articles().create({ data: { title: 'Un' }, status: 'published' })],
    [
      'saved first and published then',
      async () => {
        const entry = await articles().create({ data: { title: 'Deux' } });
        await articles().publish({ documentId: entry.documentId });
        return entry;
      },
    ],
  ])('is that of the first publication, in draft and page, and stays: %s', async (_how, publish) => {
    const before = Date.now();
    const { documentId } = await publish();
    const first = await articles().findOne({ documentId, status: 'published' });
    const time = new Date(String(first?.publishedOn)).getTime();
    expect(time).toBeGreaterThanOrEqual(before - 1000);
    expect(time).toBeLessThanOrEqual(Date.now());
    await articles().unpublish({ documentId });
    await articles().publish({ documentId });
    const again = await articles().findOne({ documentId, status: 'published' });
    expect(again?.publishedOn).toEqual(first?.publishedOn);
    expect((await articles().findOne({ documentId }))?.publishedOn).toEqual(first?.publishedOn);
  });

  test('is missing as long as there are drafts only', async () => {
    const { documentId } = await articles().create({ data: { title: 'Trois' } });
    expect((await articles().findOne({ documentId }))?.publishedOn).toBeNull();
  });

  test('may be set back', async () => {
    const publishedOn = '1999-12-31T23:00:00.000Z';
    const { documentId } = await articles().create({
      data: { title: 'Quatre', publishedOn },
      status: 'published',
    });
    await articles().update({ documentId, locale: 'en', data: { title: 'Four' }, status: 'published' });
    const english = await articles().findOne({ documentId, locale: 'en', status: 'published' });
    expect(new Date(String(english?.publishedOn)).toISOString()).toBe(publishedOn);
  });

  test('of a document is a day', async () => {
    const file = await addFile(app);
    const data = { title: 'Rapport', file };
    const { publishedOn } = await documentsOf(app, UID.document).create({ data, status: 'published' });
    expect(publishedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('the reading time', () => {
  test('follows the body, and only the body', async () => {
    const { documentId, readingMinutes } = await articles().create({
      data: { title: 'Long', body: [text(660)] },
    });
    expect(readingMinutes).toBe(3);
    expect((await articles().update({ documentId, data: { title: 'Plus long' } })).readingMinutes).toBe(3);
    expect((await articles().update({ documentId, data: { body: [] } })).readingMinutes).toBe(0);
  });

  test('of a campaign counts what was not sent again', async () => {
    const campaigns = documentsOf(app, UID.campaign);
    const { documentId } = await campaigns.create({ data: { title: 'Loyers', problem: 'mot '.repeat(440) } });
    const updated = await campaigns.update({ documentId, data: { solution: 'mot '.repeat(440) } });
    expect(updated.readingMinutes).toBe(4);
  });

  test('is counted, whatever is sent', async () => {
    const { documentId, readingMinutes } = await articles().create({
      data: { title: 'Court', body: [text(10)], readingMinutes: 99 },
    });
    expect(readingMinutes).toBe(1);
    expect((await articles().update({ documentId, data: { readingMinutes: 99 } })).readingMinutes).toBe(1);
  });

  test('of each language is its own', async () => {
    const { documentId } = await articles().create({ data: { title: 'Langues', body: [text(660)] } });
    const english = await articles().update({
      documentId,
      locale: 'en',
      data: { title: 'Languages', body: [text(10)] },
    });
    expect(english.readingMinutes).toBe(1);
    expect((await articles().findOne({ documentId }))?.readingMinutes).toBe(3);
  });

  test('of a campaign’s translation counts its own texts', async () => {
    const campaigns = documentsOf(app, UID.campaign);
    const { documentId } = await campaigns.create({ data: { title: 'Eau', problem: 'mot '.repeat(880) } });
    await campaigns.update({
      documentId,
      locale: 'en',
      data: { title: 'Water', problem: 'word '.repeat(220) },
    });
    const english = await campaigns.update({
      documentId,
      locale: 'en',
      data: { solution: 'word '.repeat(220) },
    });
    expect(english.readingMinutes).toBe(2);
  });
});
