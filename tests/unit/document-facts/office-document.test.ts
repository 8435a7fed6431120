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

test('what is deleted, commented or only for the speaker is not read', () => {
  const deleted =
    '<w:p><w:del w:id="1"><w:r><w:delText>secret</w:delText></w:r></w:del><w:rPr><w:del w:id="2"/></w:rPr>dit</w:p>';
  expect(read({ 'word/document.xml': `${deleted}<w:instrText>PAGE</w:instrText>` }).pages).toEqual(['dit']);
  const changed = '<text:tracked-changes><text:p>secret</text:p></text:tracked-changes>';
  const comment =
    '<office:annotation office:name="1"><dc:creator>Une personne</dc:creator></office:annotation>';
  expect(read({ 'content.xml': `${changed}<text:p>dit${comment}</text:p>` }).pages).toEqual(['dit']);
  const notes = '<presentation:notes><text:p>secret</text:p></presentation:notes>';
  expect(read({ 'content.xml': `<draw:page><text:p>dit</text:p>${notes}</draw:page>` }).pages).toEqual([
    'dit',
  ]);
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
  expect(read({ 'content.xml': '<draw:page>seule</draw:page>' }).pageCount).toBe(1);
  expect(read({ 'content.xml': '<text:p>sans pages</text:p>' }).pageCount).toBeNull();
});

test('pages are parted by form feeds, tidied, and cut where there is too much', () => {
  expect(joinPages(['  a \t b\n\n c\0 ', 'd\fe\ud800'])).toBe('a b\nc\fd e');
  expect(joinPages(['x'.repeat(3_000_000)])).toHaveLength(2_000_000);
});
