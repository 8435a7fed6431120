import type { Model } from '../../../src/domain/content/model';
import { checkAddressesAndText } from '../../../src/domain/publication/checks/addresses-and-text';

const address = (format: string) => ({ type: 'string', pluginOptions: { portevoix: { format } } });
const MODELS: Record<string, Model['attributes']> = {
  page: {
    website: address('web-address'),
    action: { type: 'component', component: 'action' },
    profiles: { type: 'component', component: 'action', repeatable: true },
    story: { type: 'blocks' },
    body: { type: 'dynamiczone', components: ['action', 'text'] },
  },
  action: { url: address('link'), inner: { type: 'component', component: 'source' } },
  source: { url: address('web-address') },
  text: { body: { type: 'blocks' } },
};
const modelOf = (uid: string) => {
  const attributes = MODELS[uid];
  return attributes && { uid, attributes };
};
const found = (entry: Record<string, unknown>) =>
  checkAddressesAndText('page', entry, modelOf).map(({ code, path }) => `${code} ${path.join('.')}`);
const paragraph = (...children: unknown[]) => [{ type: 'paragraph', children }];
const link = (url: unknown) => ({ type: 'link', url, children: [{ type: 'text', text: 'ici' }] });

describe('an address', () => {
  test.each([
    'https://example.org',
    'http://example.org/a?b=c#d',
    'HTTPS://Example.org',
    'https://example.org:8443/',
    'https://élan.example/été',
  ])('%s is one', (website) => expect(found({ website })).toEqual([]));

  test.each([
    'example.org',
    'javascript:alert(1)',
    ' https://example.org',
    'https:///chemin',
    'https:// example.org',
    'ftp://example.org',
    'data:text/html,x',
    '/chemin',
    'https://exa mple.org',
    'https://user:secret@example.org@evil.example:99999',
  ])('%s is none', (website) => expect(found({ website })).toEqual(['address-invalid website']));

  test.each([null, undefined, ''])('may be left out (%j)', (website) =>
    expect(found({ website })).toEqual([]),
  );
});

describe('a link', () => {
  test.each([
    'https://example.org',
    'mailto:bonjour@example.org',
    'mailto:bonjour@example.org?subject=Oui',
    'tel:+33 1 23 45 67 89',
    '/actualites/une',
    '#plus-bas',
    '?page=2',
  ])('%s is one', (url) => expect(found({ action: { url } })).toEqual([]));

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'vbscript:x',
    'data:text/html;base64,PHNjcmlwdD4=',
    '//evil.example',
    '/\\evil.example',
    '/\tjavascript:alert(1)',
    'mailto:',
    'tel:javascript',
    'ici',
  ])('%j is none', (url) => expect(found({ action: { url } })).toEqual(['link-invalid action.url']));
});

test('is looked for in components, lists of them, blocks of a body, and components inside of those', () => {
  const bad = { url: 'javascript:x', inner: { url: 'nulle part' } };
  expect(
    found({
      action: bad,
      profiles: [{ url: '/ok' }, bad],
      body: [
        { __component: 'text', body: paragraph(link('javascript:x')) },
        { __component: 'action', ...bad },
      ],
    }),
  ).toEqual([
    'link-invalid action.url',
    'address-invalid action.inner.url',
    'link-invalid profiles.1.url',
    'address-invalid profiles.1.inner.url',
    'link-invalid body.0.body',
    'link-invalid body.1.url',
    'address-invalid body.1.inner.url',
  ]);
});

describe('formatted text', () => {
  test('may have headings from level 2, lists, quotes and links', () => {
    const story = [
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Titre' }] },
      { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [link('/page')] }] },
      ...paragraph(link('https://example.org')),
    ];
    expect(found({ story })).toEqual([]);
  });

  test.each([
    ['a picture', [{ type: 'image', image: {}, children: [] }], 'picture-in-text story'],
    ['a level-1 heading', [{ type: 'heading', level: 1, children: [] }], 'heading-level-1 story'],
    ['a link that runs a script', paragraph(link('javascript:alert(1)')), 'link-invalid story'],
    ['a link to nowhere', paragraph(link('')), 'link-invalid story'],
    ['a link without an address', paragraph(link(undefined)), 'link-invalid story'],
    [
      'a script deep in a list',
      [
        {
          type: 'list',
          children: [{ type: 'list', children: [{ type: 'list-item', children: [link('javascript:x')] }] }],
        },
      ],
      'link-invalid story',
    ],
  ])('may not have %s', (_what, story, expected) => expect(found({ story })).toEqual([expected]));
});
