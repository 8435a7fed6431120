import { downloadUrl } from '../../../src/domain/reading/download-url';
import type { MediaFile } from '../../../src/domain/reading/published';
import { siteContext } from '../../support/reading';

const file = { url: '/uploads/r.pdf' } as MediaFile;
const published = { file, slug: 'rapport', locale: 'fr', publishedAt: '2026-06-21T10:00:00.000Z' };

test.each([
  ['a published document', published, '/documents/rapport/download'],
  ['one in another language', { ...published, locale: 'en' }, '/en/documents/rapport/download'],
  ['a draft that somebody previews', { ...published, publishedAt: null }, '/uploads/r.pdf'],
  ['one without a file', { ...published, file: null }, null],
])('leads, for %s, to where its file is', (_what, document, url) => {
  expect(downloadUrl(document, siteContext())).toBe(url);
});

test('is absolute where the page is read elsewhere', () => {
  expect(downloadUrl(published, siteContext({ origin: 'https://cms.example.org' }))).toBe(
    'https://cms.example.org/documents/rapport/download',
  );
});
