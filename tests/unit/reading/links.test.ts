import fc from 'fast-check';
import { safeLink } from '../../../src/domain/reading/links';
import { referenced, renderMailbox } from '../../../src/domain/reading/mailbox';
import { framedPage, videoPlayer } from '../../../src/domain/reading/outside-media';
import { withQuery } from '../../../src/domain/reading/redirect-address';

test.each([
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['/pages/contact', 'https://cms.example/pages/contact'],
  ['mailto:moi@example.org', 'mailto:moi@example.org'],
  ['tel:+33 1 23', 'tel:+33%201%2023'],
  ['#ancre', '#ancre'],
])('follows %j to %j', (url, expected) => {
  expect(safeLink(url, 'https://cms.example')).toBe(expected);
});

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'data:text/html,x',
  '//evil.example',
  '/\\evil.example',
  'vbscript:x',
  '',
  null,
])('follows %j nowhere', (url) => {
  expect(safeLink(url, '')).toBeNull();
});

test('no text makes a link that runs', () => {
  const piece = fc.constantFrom(
    'java',
    'script',
    'JaVa',
    'data',
    'vbscript',
    'https',
    'mailto',
    'tel',
    ':',
    '//',
    '/',
    '\\',
    '#',
    '?',
    '\t',
    '\n',
    '\0',
    ' ',
    'alert(1)',
    '&#58;',
    '%3a',
    'a.example',
  );
  let followed = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
      const link = safeLink(pieces.join(''), '');
      if (link === null) return;
      followed += 1;
      // As a browser reads it, from a page of ours.
      const { protocol, host } = new URL(link, 'https://ours.example/page');
      expect(['https:', 'mailto:', 'tel:']).toContain(protocol);
      if (link.startsWith('/')) expect(host).toBe('ours.example');
    }),
    { numRuns: 3000 },
  );
  expect(followed).toBeGreaterThan(100);
});

test('no redirect writes a header that HTTP cannot hold, nor loses what was encoded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(withQuery(`/${text}`, 'x=1')).toMatch(/^[\x21-\x7e]+$/);
      expect(withQuery(`/a?u=${encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, ''))}`, '')).toBe(
        `/a?u=${encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, ''))}`,
      );
    }),
  );
});

test('an address of a mailbox stands nowhere in the source, and whole in what is read', () => {
  const { markup } = renderMailbox('erika@example.org', { mailbox: 'decoy' });
  expect(markup).not.toContain('erika');
  expect(markup).not.toContain('@');
  expect(markup).not.toMatch(/mailto/i);
  const read = markup
    .replace(/<span hidden>.*?<\/span>/, '')
    .replace(/&#(x?)([0-9a-f]+);/g, (_all, hex, digits) =>
      String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
    );
  expect(read).toBe('<a href="mailto:erika@example.org">erika@example.org</a>');
  expect(referenced('é😀')).toBe('&#233;&#x1f600;');
});

test.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  ['https://youtu.be/dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  ['https://vimeo.com/12345', 'https://player.vimeo.com/video/12345?dnt=1'],
  [
    'https://framatube.org/w/abcdefgh12',
    'https://framatube.org/videos/embed/abcdefgh12?p2p=0&warningTitle=0',
  ],
  ['https://www.dailymotion.com/video/x8abc', 'https://geo.dailymotion.com/player.html?video=x8abc'],
])('knows the player of %s', (url, expected) => {
  expect(videoPlayer(url)?.frameUrl).toBe(expected);
});

test('knows no player of other pages, and frames only those that are allowed', () => {
  expect(videoPlayer('https://example.org/film.html')).toBeNull();
  expect(videoPlayer('https://*/w/abcdefgh12')).toBeNull();
  expect(videoPlayer('https://a,b/w/abcdefgh12')).toBeNull();
  expect(videoPlayer('javascript:alert(1)//youtu.be/dQw4w9WgXcQ')).toBeNull();
  expect(framedPage('https://framaforms.org/x', ['framaforms.org'])?.host).toBe('framaforms.org');
  expect(framedPage('https://a.frama.space/x', ['*.frama.space'])).not.toBeNull();
  expect(framedPage('https://evilframa.space/x', ['*.frama.space'])).toBeNull();
  expect(framedPage('http://framaforms.org/x', ['framaforms.org'])).toBeNull();
});

test.each([
  ['/actualites/a', 'x=1&y=2', '/actualites/a?x=1&y=2'],
  ['/actualites/a?b=1#c', 'x=1', '/actualites/a?b=1&x=1#c'],
  ['/actualites/é', '', '/actualites/%C3%A9'],
  ['https://example.org/%C3%A9', '', 'https://example.org/%C3%A9'],
  ['/agenda#œuvres', 'utm=1', '/agenda?utm=1#%C5%93uvres'],
  [
    'https://p.example/share?url=https%3A%2F%2Fa.org%2Fb',
    '',
    'https://p.example/share?url=https%3A%2F%2Fa.org%2Fb',
  ],
])('leads a redirect to %s with the query %j', (to, query, expected) => {
  expect(withQuery(to, query)).toBe(expected);
});
