import fc from 'fast-check';
import { openSync } from 'fontkit';
import { drawableText } from '../../../src/domain/share-picture/drawable-text';
import { escapeMarkup, pangoMarkup } from '../../../src/domain/share-picture/pango-markup';
import { styleOf } from '../../../src/domain/share-picture/text-style';

const FACES = [
  'newsreader/700Bold/Newsreader_700Bold',
  'noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold',
].map((name) => openSync(`node_modules/@expo-google-fonts/${name}.ttf`));
const GLYPHS = new Set(FACES.flatMap((face) => ('characterSet' in face ? face.characterSet : [])));

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((codes) => String.fromCharCode(...codes)),
);

describe('a text is made drawable', () => {
  test.each([
    ['French stays as it is', 'Œuvres d’été : « naïfs »\u00a0!', 'Œuvres d’été : « naïfs »\u00a0!'],
    ['Arabic stays as it is', 'صوت الجمعية: «لقاء»', 'صوت الجمعية: «لقاء»'],
    ['letters and marks are joined', 'e\u0301te\u0301', 'été'],
    ['emoji go, with their spaces', '🎉 Fête 👩🏽‍🚒 du canal ❤️', 'Fête du canal'],
    ['lines become one', 'Un\r\ntitre\u2028long', 'Un titre long'],
    ['direction overrides go', '\u202eabc\u202c \u2066def\u2069', 'abc def'],
    ['lone halves of characters go', 'a\ud800b\udc00c', 'abc'],
    ['control characters go', 'a\u0000b\u0007c\u007f', 'abc'],
    ['towers of marks are cut', `Z${'\u0301\u0327'.repeat(50)}oo`, 'Ź\u0327\u0327oo'.normalize('NFC')],
    ['other scripts go', 'Київ Pantin 北京', 'Pantin'],
    ['what has no letter is nothing', ' …!?\u200d ', ''],
  ])('%s', (_what, text, drawable) => {
    expect(drawableText(text)).toBe(drawable);
  });

  test('every character that is left has a glyph in our faces', () => {
    const undrawn = (text: string) =>
      [...drawableText(text)].filter((character) => !GLYPHS.has(character.codePointAt(0) ?? 0));
    fc.assert(fc.property(anyText, (text) => undrawn(text).length === 0));
    const each = Array.from({ length: 0x3000 }, (_, code) => `a${String.fromCodePoint(code)}a`);
    expect(each.flatMap(undrawn)).toEqual([]);
  });

  test('a text of 10,000 characters is cut before it costs anything', () => {
    expect(drawableText('a'.repeat(10_000))).toHaveLength(700);
  });
});

describe('Pango’s markup', () => {
  const markupOf = (text: string) =>
    pangoMarkup({ text, size: 60, style: styleOf(text, 'bold'), direction: 'ltr', colour: '#ffffff' });

  test('is opened and closed once, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const markup = markupOf(text);
        expect(markup).toMatch(/^<span foreground="#ffffff" line_height="\d+">[^<>]*<\/span>$/su);
        expect(markup.replace(/&#(34|38|39|60|62);/g, '')).not.toContain('&');
      }),
    );
  });

  test('writes what looks like markup as text', () => {
    expect(escapeMarkup('<b>&amp;</b>"\'')).toBe('&#60;b&#62;&#38;amp;&#60;/b&#62;&#34;&#39;');
  });

  test('leaves out what XML does not allow', () => {
    expect(escapeMarkup('a\u0000\u000b\ufffe\ud800b')).toBe('ab');
  });
});
