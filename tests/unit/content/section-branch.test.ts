import { sectionBranch } from '../../../src/domain/content/section-branch';

const tree = (...pairs: [string, string | null][]) =>
  new Map(
    pairs.map(([documentId, parent]) => [
      documentId,
      { documentId, name: documentId, slug: documentId, parent },
    ]),
  );

test('a section has what is below it, at any depth', () => {
  const sections = tree(['a', null], ['b', 'a'], ['c', 'b'], ['d', null]);
  expect(sectionBranch('a', sections)).toEqual(['a', 'b', 'c']);
  expect(sectionBranch('d', sections)).toEqual(['d']);
});

test('a loop ends', () => {
  expect(sectionBranch('a', tree(['a', 'b'], ['b', 'a']))).toEqual(['a', 'b']);
});
