import { withoutHidden } from '../../../src/domain/content/visible';

test('drops hidden entries from lists and leaves null in their place elsewhere, at any depth', () => {
  const day = new Date(0);
  expect(
    withoutHidden([
      { title: 'a', day, authors: [{ visibility: 'hidden' }, { visibility: 'public', name: 'b' }] },
      { body: [{ speaker: { visibility: 'hidden' } }], publisher: { visibility: 'name-only' } },
      { visibility: 'hidden' },
    ]),
  ).toEqual([
    { title: 'a', day, authors: [{ visibility: 'public', name: 'b' }] },
    { body: [{ speaker: null }], publisher: { visibility: 'name-only' } },
  ]);
});
