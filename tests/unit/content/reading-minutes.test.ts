import { plainText } from '../../../src/domain/content/plain-text';
import { readingMinutes } from '../../../src/domain/content/reading-minutes';
import { UID } from '../../../src/domain/content/uids';

const words = (count: number) => Array(count).fill('mot').join(' ');
const text = (value: string) => ({
  __component: 'content.text',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: value }] }],
});

test.each([
  [0, 0],
  [1, 1],
  [220, 1],
  [329, 1],
  [331, 2],
  [2200, 10],
])('%i words take %i minutes', (count, minutes) => {
  expect(readingMinutes(UID.article, { body: [text(words(count))] })).toBe(minutes);
});

test('a campaign is read in its problem, solution and story', () => {
  const story = text(words(200)).body;
  expect(
    readingMinutes(UID.campaign, { problem: words(200), solution: words(260), story, title: words(999) }),
  ).toBe(3);
});

test('an elision is one word, and a sign none', () => {
  const body = [text(`${'l’été — '.repeat(300)}`)];
  expect(readingMinutes(UID.article, { body })).toBe(1);
});

test('a type without prose takes no time', () => {
  expect(readingMinutes(UID.tag, { name: words(999) })).toBe(0);
});

test('the prose of an entry is what a reader reads, without addresses and kinds', () => {
  expect(
    plainText([
      text('Un paragraphe'),
      {
        __component: 'content.key-figure',
        value: '62 %',
        label: 'des locataires',
        sourceUrl: 'https://example.org',
      },
      { __component: 'content.figure', layout: 'wide', figure: { caption: 'Une légende', image: null } },
      { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'un lien' }] },
      null,
      3,
    ]),
  ).toBe('Un paragraphe 62 % des locataires Une légende un lien');
});
