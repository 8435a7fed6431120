import { once } from 'node:events';
import { parseFeed } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import FeedParser from 'feedparser';
import { UID } from '../../../src/domain/content/uids';
import type { Feed, FeedItem } from '../../../src/domain/feeds/feed';
import { feedItem } from '../../../src/domain/feeds/feed-item';
import { renderAtom } from '../../../src/domain/feeds/render-atom';
import { renderJsonFeed } from '../../../src/domain/feeds/render-json-feed';
import { renderRss } from '../../../src/domain/feeds/render-rss';
import type { Article } from '../../../src/domain/reading/published';
import { renderEntry } from '../../../src/domain/reading/render-entry';
import { feedOf, publishedArticle } from '../../support/feeds';
import { expectGolden } from '../../support/golden';
import { readXml } from '../../support/well-formed';

const context = {
  locale: 'fr',
  defaultLocale: 'fr',
  origin: 'https://cms.example.org',
  timezone: 'Europe/Paris',
  outside: 'link' as const,
  mailbox: 'references' as const,
  frameHosts: [],
  idOf: ({ documentId }: { documentId: string }) => `urn:example:${documentId}`,
};

function itemOf(article: Article, content: 'full' | 'summary' = 'full', locale = 'fr'): FeedItem {
  const here = { ...context, locale };
  const item = feedItem(article, content === 'full' ? renderEntry(UID.article, article, here) : null, here);
  if (!item) throw new Error('no item');
  return item;
}

const bare = () =>
  publishedArticle({
    documentId: 'cc1v2ht9963afqzeggw2v5ew',
    title: 'Sans rien',
    standfirst: null,
    cover: null,
    body: [],
    section: null,
    tags: [],
    authors: [],
    documents: [],
    licence: null,
    publishedOn: '2018-04-01T08:00:00.000Z',
  });

const whole = (): Feed => feedOf([itemOf(publishedArticle()), itemOf(bare())]);

describe('an article in a feed', () => {
  test.each([
    ['articles.rss', renderRss],
    ['articles.atom', renderAtom],
    ['articles.json', renderJsonFeed],
  ] as const)('is what tests/fixtures/feeds/%s says', (name, render) => {
    expectGolden(`feeds/${name}`, render(whole()));
  });

  test('is a summary where that is asked for', () => {
    const feed = feedOf([itemOf(publishedArticle(), 'summary'), itemOf(bare(), 'summary')]);
    expect(JSON.parse(renderJsonFeed(feed)).items).toMatchObject([
      { content_text: 'Trente personnes, 2 ateliers < 3.' },
      { content_text: 'Sans rien' },
    ]);
    expect(renderRss(feed)).not.toContain('content:encoded>');
    expect(renderAtom(feed)).not.toContain('<content');
  });

  test('has addresses that lead somewhere from anywhere, no frame, and the mailbox as people write it', () => {
    const { contentHtml } = itemOf(publishedArticle());
    expect(contentHtml).not.toMatch(/(href|src)="\//);
    expect(contentHtml).toContain('href="https://cms.example.org/pages/contact"');
    expect(contentHtml).not.toMatch(/<iframe|hidden/);
    expect(contentHtml).toContain('href="https://videos.example/w/abc"');
  });

  test('is signed by its byline, or else by its authors', () => {
    expect(itemOf(publishedArticle({ byline: 'La rédaction' })).authors).toEqual([
      { name: 'La rédaction', url: null },
    ]);
    expect(itemOf(publishedArticle()).authors.map(({ name }) => name)).toEqual(['Aïcha Bellec', 'Yanis']);
  });

  test('was updated when it was published last, or when another language changed something in it since', () => {
    expect(itemOf(publishedArticle()).updated).toBe('2026-06-21T10:00:00.120Z');
    const changed = publishedArticle({ updatedAt: '2026-07-01T00:00:00.000Z' });
    expect(itemOf(changed).updated).toBe('2026-07-01T00:00:00.000Z');
  });

  test('says that it is written from right to left', () => {
    expect(itemOf(publishedArticle(), 'full', 'ar').contentHtml).toMatch(/^<div dir="rtl" lang="ar">/);
  });

  test('encloses in RSS its document, or else its picture; in Atom and JSON Feed everything', () => {
    const [document, picture] = [itemOf(publishedArticle()), itemOf(publishedArticle({ documents: [] }))];
    const enclosures = (item: FeedItem) => readXml(renderRss(feedOf([item])))['enclosure@url'];
    expect(enclosures(document)).toEqual(['https://cms.example.org/uploads/cr.pdf']);
    expect(enclosures(picture)).toEqual(['https://cms.example.org/uploads/large_quai.jpg']);
    expect(JSON.parse(renderJsonFeed(feedOf([document]))).items[0].attachments).toHaveLength(2);
    const links = readXml(renderAtom(feedOf([document])))['link@rel'];
    expect(links?.filter((rel) => rel === 'enclosure')).toHaveLength(2);
  });
});

describe.each([
  ['RSS', renderRss],
  ['Atom', renderAtom],
] as const)('readers that others wrote understand %s', (_format, render) => {
  test('as @rowanmanning/feed-parser reads it', () => {
    const feed = parseFeed(render(whole()));
    expect(feed).toMatchObject({
      title: 'Les Voix du canal',
      language: 'fr',
      url: 'https://example.org/',
      self: 'https://cms.example.org/feeds/articles.rss?section=a&tag=b',
    });
    const [item] = feed.items;
    expect(item).toMatchObject({
      id: 'urn:example:aa1v2ht9963afqzeggw2v5ew',
      url: 'https://example.org/actualites/assez-et-apres',
      title: 'Discriminations\u00a0: «\u00a0Assez\u202f!\u00a0» & après\u202f?',
      published: new Date('2018-04-20T08:00:00.000Z'),
      authors: [{ name: 'Aïcha Bellec' }, { name: 'Yanis' }],
    });
    expect(item?.content).toContain('<a href="https://cms.example.org/pages/contact">nos contacts</a>');
    expect(item?.categories.map(({ term }) => term)).toEqual(['Actualités', 'Numérique libre']);
    expect(item?.media.map(({ url, length }) => [url, length])).toContainEqual([
      'https://cms.example.org/uploads/cr.pdf',
      1_234_567,
    ]);
    expect(item?.media.map(({ url }) => url)).toContain('https://cms.example.org/uploads/large_quai.jpg');
  });

  test('as feedparser reads it', async () => {
    const { meta, items } = await readWithFeedparser(render(whole()));
    expect(meta).toMatchObject({ title: 'Les Voix du canal', link: 'https://example.org/' });
    expect(items[0]).toMatchObject({
      guid: 'urn:example:aa1v2ht9963afqzeggw2v5ew',
      link: 'https://example.org/actualites/assez-et-apres',
      pubdate: new Date('2018-04-20T08:00:00.000Z'),
      categories: ['Actualités', 'Numérique libre'],
      description: expect.stringContaining('nos contacts'),
      enclosures: expect.arrayContaining([
        { url: 'https://cms.example.org/uploads/cr.pdf', type: 'application/pdf', length: '1234567' },
      ]),
    });
    expect(items).toHaveLength(2);
  });
});

test('no title, name or address breaks out of a feed', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom(
      ']]>',
      '</title><item>',
      '&#0;',
      '&amp;',
      '" onload="x',
      '\u0000\u0008\u000b\u001f',
      '\ud800',
      'a\udc00b',
      '\ufffe\uffff',
      '\r\n',
      '<!--',
      '<?xml ?>',
      '<!DOCTYPE x [<!ENTITY a "b">]>',
    ),
  );
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, name, address) => {
      const item = itemOf(
        publishedArticle({
          title: `t${title}`,
          standfirst: name,
          byline: name,
          url: `https://example.org/${address}`,
          section: { documentId: 's', slug: 's', name: `n${name}`, url: `https://example.org/${address}/x` },
          cover: { ...publishedArticle().cover, alternativeText: title, credit: name } as never,
          body: [{ __component: 'content.quote', text: title, speaker: null, attribution: name }],
        }),
      );
      const feed = feedOf([item], { title: `f${title}`, description: name, selfUrl: `https://x/${address}` });
      const rss = readXml(renderRss(feed));
      const atom = readXml(renderAtom(feed));
      for (const read of [rss, atom]) expect(read.title?.length).toBe(read === rss ? 3 : 2);
      expect(rss.item).toHaveLength(1);
      expect(atom.entry).toHaveLength(1);
      expect(rss['content:encoded']?.[0]).toBe(withoutForbidden(item.contentHtml ?? ''));
      expect(JSON.parse(renderJsonFeed(feed)).items).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});

/** What XML 1.0 can hold of a text (§2.2). */
function withoutForbidden(text: string): string {
  return [...text]
    .filter((character) => {
      const point = character.codePointAt(0) ?? 0;
      if (point < 0x20) return point === 9 || point === 10 || point === 13;
      return !(point >= 0xd800 && point <= 0xdfff) && point !== 0xfffe && point !== 0xffff;
    })
    .join('');
}

async function readWithFeedparser(document: string) {
  const parser = new FeedParser({ feedurl: 'https://cms.example.org/feeds/articles.rss' });
  const items: FeedParser.Item[] = [];
  parser.on('data', (item: FeedParser.Item) => items.push(item));
  const ended = once(parser, 'end');
  parser.end(document);
  await ended;
  return { meta: parser.meta, items };
}
