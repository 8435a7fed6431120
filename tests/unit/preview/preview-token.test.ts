import { createPreviewTokens } from '../../../src/adapters/preview-token';
import { UID } from '../../../src/domain/content/uids';

const NOW = new Date('2026-11-24T12:00:00Z');
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const TARGET = { uid: UID.article, documentId: 'abc', locale: 'fr', status: 'draft' } as const;
const tokens = createPreviewTokens('a secret of the application');

test('opens the one version that it was made for, for half an hour', () => {
  const token = tokens.seal(TARGET, NOW);
  expect(token).toMatch(/^[\w-]+\.[\w-]{43}$/);
  expect(tokens.open(token, later(29))).toEqual(TARGET);
  expect(tokens.open(token, later(30))).toBeNull();
});

test.each([
  ['another entry', { ...TARGET, documentId: 'xyz' }],
  ['another language', { ...TARGET, locale: 'en' }],
  ['another type', { ...TARGET, uid: UID.event }],
  ['another version', { ...TARGET, status: 'published' as const }],
])('cannot be turned into one for %s', (_, other) => {
  const [, signature] = tokens.seal(TARGET, NOW).split('.');
  const [claim] = tokens.seal(other, NOW).split('.');
  expect(tokens.open(`${claim}.${signature}`, NOW)).toBeNull();
});

test('is refused when another application has signed it, or nobody', () => {
  const foreign = createPreviewTokens('another secret').seal(TARGET, NOW);
  const [claim] = tokens.seal(TARGET, NOW).split('.');
  for (const token of [foreign, claim ?? '', `${claim}.`, `.${claim}`, '', '.', 'a.b.c', '%', '\0'])
    expect(tokens.open(token, NOW)).toBeNull();
});
