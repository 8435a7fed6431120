import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { UID } from '../../../src/domain/content/uids';
import { DEFAULT_LOOK } from '../../../src/domain/embed/embed-address';
import { frameHtml, snippetHtml } from '../../../src/domain/embed/snippets';
import { buildOEmbed } from '../../../src/domain/oembed/build-oembed';
import { renderOEmbedJson, renderOEmbedXml } from '../../../src/domain/oembed/render-oembed';
import { thumbnailOf } from '../../../src/domain/oembed/thumbnail';
import { articleOf, buildContext, COVER, eventOf } from '../../support/embed-context';
import { expectGolden } from '../../support/golden';

const context = buildContext();
const limits = { maxWidth: 600, maxHeight: null };
const oembed = buildOEmbed(UID.article, articleOf(), DEFAULT_LOOK, limits, context);

test('the answer in JSON is the golden one', () => {
  expectGolden('embed/oembed.json', `${renderOEmbedJson(oembed)}\n`);
  expect(JSON.parse(renderOEmbedJson(oembed))).toEqual(oembed);
});

test('the answer in XML is the golden one', () => {
  expectGolden('embed/oembed.xml', renderOEmbedXml(oembed));
});

test('what a partner pastes is the golden snippet', () => {
  expectGolden('embed/snippet.html', `${snippetHtml(UID.article, articleOf(), DEFAULT_LOOK, context)}\n`);
  const size = { look: { view: 'full', theme: 'light' }, width: 600, height: 800 } as const;
  expectGolden('embed/frame.html', `${frameHtml(UID.article, articleOf(), size, context)}\n`);
});

test('WordPress finds in it a quotation with a link, then one frame, and nothing around', () => {
  // The pattern of wp_filter_oembed_result, once attributes that it does not know are gone.
  const stripped = oembed.html.replace('<blockquote hidden>', '<blockquote>');
  expect(stripped).toMatch(
    /^<blockquote><a href="[^"]+">[^<]+<\/a>[^<]*<\/blockquote><iframe [^>]*><\/iframe>$/,
  );
});

test.each([
  ['its byline', articleOf({ byline: 'L’équipe' }), { author_name: 'L’équipe' }],
  [
    'its one author',
    articleOf(),
    { author_name: 'Aïcha Bellec', author_url: 'https://asso.example/intervenants/aicha' },
  ],
  [
    'who publishes it',
    articleOf({ authors: [] }),
    { author_name: 'Les Voix du canal', author_url: 'https://asso.example/' },
  ],
])('an article is by %s', (_whom, article, author) => {
  const { author_name, author_url } = buildOEmbed(UID.article, article, DEFAULT_LOOK, limits, context);
  expect({ author_name, ...(author_url && { author_url }) }).toEqual(author);
});

test('an event is by who invites', () => {
  const organizers = ['Radio', 'Club'].map((name) => ({
    documentId: name,
    slug: name,
    name,
    url: `https://asso.example/o/${name}`,
  }));
  const answer = buildOEmbed(UID.event, eventOf({ organizers }), DEFAULT_LOOK, limits, context);
  expect(answer).toMatchObject({ author_name: 'Radio, Club' });
  expect(answer).not.toHaveProperty('author_url');
});

test.each([
  [null, null, 1000],
  [999, null, 500],
  [null, 300, 500],
  [499, null, null],
])('the largest size within %p by %p pixels is %p wide', (maxWidth, maxHeight, width) => {
  expect(thumbnailOf(COVER.image, { maxWidth, maxHeight }, 'https://cms.example')?.width ?? null).toBe(width);
});

test('XML holds whatever text there is, and nothing that XML has no room for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const xml = renderOEmbedXml({ ...oembed, title });
      const elements: string[] = [];
      const parser = new SaxesParser();
      parser.on('opentag', ({ name }) => elements.push(name));
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(xml).close();
      expect(elements).toEqual(['oembed', ...Object.keys(oembed)]);
    }),
  );
});

test('JSON ends no script that it is pasted into', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const json = renderOEmbedJson({ ...oembed, title: `${title}</script><!--` });
      expect(json).not.toMatch(/[<>\u2028\u2029]/);
      expect(JSON.parse(json).title).toBe(`${title}</script><!--`);
    }),
  );
});
