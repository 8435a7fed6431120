import { cutText } from '../../../src/domain/share-picture/cut-text';
import { fitText, type Measure } from '../../../src/domain/share-picture/fit-text';

/** Letters half as wide as they are high, lines as high as their letters. */
const measure: Measure = async ({ text, size, width, wrap }) => {
  const perLine = Math.max(1, Math.floor(width / (size / 2)));
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const parts = wrap === 'word-char' ? (word.match(new RegExp(`.{1,${perLine}}`, 'gu')) ?? ['']) : [word];
    for (const part of parts) {
      const line = [lines.at(-1), part].filter(Boolean).join(' ');
      if (line.length <= perLine || lines.at(-1) === '') lines[lines.length - 1] = line;
      else lines.push(part);
    }
  }
  const longest = Math.max(...lines.map((line) => line.length));
  return { ink: { width: (longest * size) / 2, height: lines.length * size }, lines: lines.length };
};

const steps = [
  { size: 100, lines: 2 },
  { size: 60, lines: 3 },
  { size: 40, lines: 5 },
];
const room = { width: 500, height: 200, steps };

describe('a text', () => {
  test('takes the largest size at which it fits', async () => {
    expect(await fitText({ text: 'Court', ...room }, measure)).toMatchObject({ size: 100, lines: 1 });
  });

  test('shrinks rather than break a word', async () => {
    expect(await fitText({ text: 'Intercommunalité', ...room }, measure)).toMatchObject({
      size: 60,
      lines: 1,
      wrap: 'word',
    });
  });

  test('is cut with an ellipsis where it fits at no size, and stays in its room', async () => {
    const fitted = await fitText({ text: 'Un titre sans fin '.repeat(30).trim(), ...room }, measure);
    expect(fitted).toMatchObject({ size: 40, lines: 5 });
    expect(fitted.text).toMatch(/^Un titre sans fin .*\p{L}…$/u);
    expect(fitted.ink.width).toBeLessThanOrEqual(500);
    expect(fitted.ink.height).toBeLessThanOrEqual(200);
  });

  test('of one endless word is broken and cut', async () => {
    const fitted = await fitText({ text: 'x'.repeat(700), ...room }, measure);
    expect(fitted).toMatchObject({ size: 40, wrap: 'word-char' });
    expect(fitted.text).toMatch(/^x{100,}…$/);
  });

  test('leaves no short word alone on its last line', async () => {
    // Ten letters a line: «aaaa bbbb / c» would leave one.
    const fitted = await fitText({ text: 'aaaa bbbb c', ...room }, measure);
    expect(fitted).toMatchObject({ size: 100, lines: 2 });
    expect(fitted.width).toBeLessThan(450);
  });

  test('keeps the whole width where its last line has two words', async () => {
    expect(await fitText({ text: 'aaaa bbbb cc dd', ...room }, measure)).toMatchObject({
      lines: 2,
      width: 500,
    });
  });

  test('of one word as tall as two lines is measured as a whole', async () => {
    const seen: string[] = [];
    const tall: Measure = async ({ text, width }) => {
      seen.push(text);
      return { ink: { width: width / 2, height: 150 }, lines: 2 };
    };
    await fitText({ text: 'Ź', ...room }, tall);
    expect(seen).not.toContain('');
  });

  test('becomes an ellipsis where there is no room at all', async () => {
    expect(await fitText({ text: 'Rien', width: 1, height: 1, steps }, measure)).toMatchObject({ text: '…' });
  });
});

test.each([
  ['Assemblée générale ouverte', 40, 'Assemblée générale ouverte'],
  ['Assemblée générale ouverte', 21, 'Assemblée générale…'],
  ['Assemblée générale ouverte', 18, 'Assemblée générale…'],
  ['Assemblée : générale', 12, 'Assemblée…'],
  ['Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 5, 'Aaaaa…'],
  ['Été', 0, '…'],
])('%s in %d characters reads %s', (text, length, cut) => {
  expect(cutText(text, length)).toBe(cut);
});
