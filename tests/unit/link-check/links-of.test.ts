import { UID } from '../../../src/domain/content/uids';
import { linkTarget } from '../../../src/domain/link-check/link-target';
import { linksOf } from '../../../src/domain/link-check/links-of';
import { modelsFromFiles } from '../../support/models-from-files';

const link = (url: string, text: string) => ({ type: 'link', url, children: [{ type: 'text', text }] });

test('finds links in texts, blocks and fields, with their words and their place', () => {
  const body = [
    {
      __component: 'content.text',
      body: [
        {
          type: 'paragraph',
          children: [
            link('/agenda/fete', 'la  fête'),
            { type: 'list', children: [{ type: 'list-item', children: [link('https://a.example/', 'A')] }] },
          ],
        },
      ],
    },
    { __component: 'content.key-figure', source: 'INSEE', sourceUrl: 'https://insee.example/1' },
    { __component: 'content.call-to-action', label: 'Signer', url: ' https://sign.example/ ' },
    { __component: 'content.frame', title: 'Carte', url: 'https://carte.example/' },
    { __component: 'content.video', title: 'Film', url: 'https://film.example/' },
    {
      __component: 'content.callout',
      body: [{ type: 'paragraph', children: [link('mailto:a@b.example', 'écrire')] }],
    },
  ];
  expect(linksOf(UID.article, { body, title: 'x' }, modelsFromFiles())).toEqual([
    { address: '/agenda/fete', path: ['body', 0, 'body'], words: 'la fête' },
    { address: 'https://a.example/', path: ['body', 0, 'body'], words: 'A' },
    { address: 'https://insee.example/1', path: ['body', 1, 'sourceUrl'], words: 'INSEE' },
    { address: 'https://sign.example/', path: ['body', 2, 'url'], words: 'Signer' },
    { address: 'https://carte.example/', path: ['body', 3, 'url'], words: 'Carte' },
    { address: 'https://film.example/', path: ['body', 4, 'url'], words: 'Film' },
    { address: 'mailto:a@b.example', path: ['body', 5, 'body'], words: 'écrire' },
  ]);
});

test('finds the addresses of records and of events, and nothing that is withheld', () => {
  const profiles = [{ network: 'mastodon', url: 'https://m.example/@a' }];
  const record = {
    name: 'Asso',
    website: 'https://asso.example',
    profiles,
    withheld: { website: 'https://secret.example' },
  };
  expect(
    linksOf(UID.organization, record, modelsFromFiles()).map(({ address, path, words }) => [
      address,
      path.join('.'),
      words,
    ]),
  ).toEqual([
    ['https://asso.example', 'website', 'Asso'],
    ['https://m.example/@a', 'profiles.0.url', 'mastodon'],
  ]);
  const event = {
    title: 'Fête',
    onlineUrl: 'https://visio.example',
    registrationUrl: 'https://inscription.example',
  };
  expect(
    linksOf(UID.event, event, modelsFromFiles())
      .map(({ path }) => path.join('.'))
      .sort(),
  ).toEqual(['onlineUrl', 'registrationUrl']);
});

const addressing = {
  defaultLocale: 'fr',
  locales: ['fr', 'en'],
  readingPaths: { [UID.article]: { fr: 'actualites', en: 'news' } },
  sitePaths: {
    search: { fr: 'recherche' },
    legalNotice: { fr: 'mentions-legales' },
    partners: { fr: 'partenaires' },
  },
};
const own = { readersUrl: 'https://asso.example', serverUrl: 'https://asso.example', addressing };
const front = { ...own, serverUrl: 'https://cms.asso.example' };
const below = { ...own, readersUrl: 'https://asso.example/site', serverUrl: 'https://asso.example/site' };

test.each([
  ['/actualites/a#suite', own, { kind: 'internal', key: '/actualites/a' }],
  ['https://ASSO.example/actualites/a?b=1', own, { kind: 'internal', key: '/actualites/a?b=1' }],
  ['https://asso.example', own, { kind: 'internal', key: '/' }],
  [
    'https://asso.example.evil.example/',
    own,
    { kind: 'outside', key: 'https://asso.example.evil.example/', host: 'asso.example.evil.example' },
  ],
  [
    'https://autre.example:8443/x#y',
    own,
    { kind: 'outside', key: 'https://autre.example:8443/x', host: 'autre.example:8443' },
  ],
  ['/actualites/a', front, { kind: 'internal', key: '/actualites/a' }],
  [
    '/qui-sommes-nous',
    front,
    { kind: 'outside', key: 'https://asso.example/qui-sommes-nous', host: 'asso.example' },
  ],
  ['https://cms.asso.example/uploads/a.pdf', front, { kind: 'internal', key: '/uploads/a.pdf' }],
  ['https://asso.example/site/actualites/a', below, { kind: 'internal', key: '/actualites/a' }],
  [
    'https://asso.example/autre',
    below,
    { kind: 'outside', key: 'https://asso.example/autre', host: 'asso.example' },
  ],
  ['mailto:a@b.example', own, { kind: 'none' }],
  ['#plus-bas', own, { kind: 'none' }],
  ['//autre.example', own, { kind: 'none' }],
  ['https://', own, { kind: 'none' }],
])('knows what %s leads to', (address, origins, target) => {
  expect(linkTarget(address, origins as never)).toEqual(target);
});
