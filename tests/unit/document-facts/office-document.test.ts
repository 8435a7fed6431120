import { joinPages } from '../../../src/domain/document-facts/join-pages';
import { readOfficeParts } from '../../../src/domain/document-facts/office-document';

const read = (parts: Record<string, string>) => readOfficeParts(new Map(Object.entries(parts)));

test('an OpenDocument text tells pages, title, language and paragraphs', () => {
  expect(
    read({
      'meta.xml':
        '<dc:title>Statuts &amp; règlement</dc:title><dc:language>fr-FR</dc:language><meta:document-statistic meta:page-count="12"/>',
      'content.xml': '<text:h>Titre</text:h><text:p>Un<text:s/>deux &lt;3</text:p>',
    }),
  ).toEqual({
    pageCount: 12,
    title: 'Statuts & règlement',
    language: 'fr-FR',
    pages: ['Titre\nUn deux <3'],
  });
});

test('slides come in the order of their numbers, and are counted where nobody counted them', () => {
  const { pages, pageCount } = read({
    'ppt/slides/slide10.xml': '<a:t>dix</a:t>',
    'ppt/slides/slide2.xml': '<a:t>deux</a:t>',
  });
  expect({ pages, pageCount }).toEqual({ pages: ['deux', 'dix'], pageCount: 2 });
  expect(read({ 'content.xml': '<draw:page a="1">A</draw:page><draw:page>B</draw:page>' }).pages).toEqual([
    'A',
    'B',
  ]);
});

test('pages are parted by form feeds, tidied, and cut where there is too much', () => {
  expect(joinPages(['  a \t b\n\n c\0 ', 'd\fe\ud800'])).toBe('a b\nc\fd e');
  expect(joinPages(['x'.repeat(3_000_000)])).toHaveLength(2_000_000);
});
