import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { UID } from '../../../src/domain/content/uids';
import type { Block, RichTextNode } from '../../../src/domain/reading/published';
import { renderEntry } from '../../../src/domain/reading/render-entry';
import { renderEntryPage } from '../../../src/domain/reading/render-entry-page';
import { expectGolden } from '../../support/golden';
import { article, campaign, event, figure, siteContext } from '../../support/reading';

const paragraph = (text: string, more: Partial<RichTextNode> = {}): RichTextNode => ({
  type: 'paragraph',
  children: [{ type: 'text', text, ...more }],
});
const heading = (level: number, text: string): RichTextNode => ({
  type: 'heading',
  level,
  children: [{ type: 'text', text }],
});
const content = (body: Block[], more = {}) =>
  renderEntry(UID.article, article({ body, ...more }), siteContext()).content.markup;

/** One block of each kind. */
const EVERY_BLOCK: Block[] = [
  {
    __component: 'content.text',
    body: [
      paragraph('Un samedi, au bord du canal.'),
      heading(2, 'Quatre voix'),
      {
        type: 'list',
        format: 'unordered',
        children: [
          {
            type: 'list-item',
            children: [
              { type: 'text', text: 'visible', bold: true },
              { type: 'text', text: ' : choisir ;' },
            ],
          },
          {
            type: 'list',
            format: 'ordered',
            children: [{ type: 'list-item', children: [{ type: 'text', text: 'dessous' }] }],
          },
        ],
      },
      { type: 'quote', children: [{ type: 'text', text: 'Une citation.' }] },
      { type: 'code', children: [{ type: 'text', text: '<b>code</b>' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Lire ' },
          { type: 'link', url: '/pages/contact', children: [{ type: 'text', text: 'la page' }] },
          { type: 'text', text: ' ou écrire à ' },
          {
            type: 'link',
            url: 'mailto:moi@example.org',
            children: [{ type: 'text', text: 'moi@example.org' }],
          },
        ],
      },
    ],
  },
  { __component: 'content.figure', figure: figure(), layout: 'portrait' },
  {
    __component: 'content.gallery',
    title: 'En images',
    figures: [figure({ caption: null }), figure({ decorative: true })],
  },
  {
    __component: 'content.quote',
    text: 'Nous repartons avec une question.',
    speaker: null,
    attribution: 'Notes de séance',
  },
  {
    __component: 'content.key-figure',
    value: '90 %',
    label: 'des parents interrogés',
    source: 'Compte rendu',
    sourceUrl: 'https://example.org/rapport',
    sampleSize: 200,
    method: 'Un questionnaire.',
  },
  {
    __component: 'content.video',
    url: 'https://framatube.org/w/abcdefgh12',
    title: 'PeerTube',
    transcript: 'Un film.',
  },
  {
    __component: 'content.frame',
    url: 'https://framaforms.org/inscription',
    title: 'S’inscrire',
    height: 420,
  },
  { __component: 'content.frame', url: 'https://elsewhere.example/page', title: 'Ailleurs', height: 420 },
  { __component: 'content.documents', title: 'À emporter', introduction: 'Nos notes.' },
  {
    __component: 'content.call-to-action',
    text: 'Envie de venir ?',
    label: 'S’inscrire',
    url: '/agenda/un-site',
  },
  {
    __component: 'content.callout',
    kind: 'practical',
    title: 'Les premières heures',
    body: [paragraph('Capturer l’écran.')],
  },
];

const DOCUMENT = {
  documentId: 'd1',
  locale: 'fr',
  createdAt: '',
  updatedAt: '',
  publishedAt: '2026-06-21T10:00:00.000Z',
  slug: 'notes',
  title: 'Notes de séance',
  url: '/documents/notes',
  summary: null,
  kind: 'minutes',
  language: 'fr',
  publishedOn: null,
  accessibility: 'accessible' as const,
  accessibleAlternative: null,
  pageCount: 12,
  byteSize: 1_234_567,
  mimeType: 'application/pdf',
  file: {
    name: 'notes.pdf',
    mime: 'application/pdf',
    ext: '.pdf',
    url: '/uploads/notes.pdf',
    size: 1234.5,
    width: null,
    height: null,
    formats: null,
    focalPoint: null,
    updatedAt: '',
  },
};

describe('an article', () => {
  test('is rendered block by block', () => {
    const {
      kicker,
      lead,
      facts,
      content: inside,
      around,
    } = renderEntry(
      UID.article,
      article({ body: EVERY_BLOCK, documents: [DOCUMENT], cover: figure() }),
      siteContext(),
    );
    const markup = [kicker, lead, facts, inside, around].join('\n');
    expectGolden('reading/article.html', markup);
    expect(markup).toContain('Télécharger le compte rendu (PDF, 1,2\u00a0Mo, 12 pages, accessible)');
  });

  test('sets headings in order whatever its writer chose', () => {
    const markup = content([
      { __component: 'content.text', body: [heading(4, 'Un'), heading(6, 'Deux'), heading(3, 'Trois')] },
      { __component: 'content.gallery', title: 'Quatre', figures: [figure()] },
    ]);
    expect([...markup.matchAll(/<h(\d)>(.*?)<\/h\d>/g)].map(([, level, text]) => `${level} ${text}`)).toEqual(
      ['2 Un', '3 Deux', '2 Trois', '2 Quatre'],
    );
  });

  test('lists its documents at its end where no block places them', () => {
    const withoutBlock = renderEntry(UID.article, article({ documents: [DOCUMENT] }), siteContext()).content
      .markup;
    expect(withoutBlock).toContain('<h2>Documents à télécharger</h2>');
    const withBlock = content([{ __component: 'content.documents', title: null, introduction: null }], {
      documents: [DOCUMENT],
    });
    expect(withBlock.match(/\/documents\/notes\/download/g)).toHaveLength(1);
  });

  test('leaves nothing for empty blocks', () => {
    expect(
      content([
        { __component: 'content.text', body: [paragraph('  '), heading(2, '')] },
        { __component: 'content.figure', figure: figure({ image: null }), layout: 'text' },
        { __component: 'content.quote', text: ' ', speaker: null, attribution: 'x' },
        { __component: 'content.gallery', title: 'Vide', figures: [] },
        { __component: 'content.documents', title: 'Vide', introduction: null },
        { __component: 'content.video', url: 'javascript:alert(1)', title: 'x', transcript: null },
      ]),
    ).toBe('');
  });

  test('has absolute addresses and plain links where it is read elsewhere', () => {
    const elsewhere = siteContext({ origin: 'https://cms.example.org', outside: 'link' });
    const { markup } = renderEntry(
      UID.article,
      article({ body: EVERY_BLOCK, documents: [DOCUMENT] }),
      elsewhere,
    ).content;
    expect(markup).not.toContain('<iframe');
    expect(
      [...markup.matchAll(/ (?:src|href)="(?!&#)([^"]*)"/g)]
        .map(([, url]) => url)
        .filter((url) => !url?.startsWith('https://')),
    ).toEqual(['/documents/notes']);
  });
});

test('an event tells when, where and how to come, and offers no registration when it is cancelled', () => {
  const open = event({
    registrationUrl: 'https://example.org/inscription',
    venue: {
      name: 'La Remise',
      accessibility: 'Plain-pied',
      address: {
        street: '1 quai',
        postalCode: '93500',
        city: 'Pantin',
        country: 'France',
        latitude: null,
        longitude: null,
      },
    },
  });
  const facts = renderEntry(UID.event, open, siteContext()).facts?.markup ?? '';
  expect(facts).toContain('<time datetime="2027-06-12T09:30:00+02:00">samedi 12 juin 2027');
  expect(facts).toContain('<strong>La Remise</strong>, 1 quai, 93500 Pantin');
  expect(facts).toContain('https://example.org/inscription');
  expect(facts).toContain('/events/un-site.ics?locale=fr');
  const cancelled = renderEntry(UID.event, { ...open, stage: 'cancelled' }, siteContext());
  expect(cancelled.facts?.markup).not.toContain('inscription');
  expect(cancelled.kicker?.markup).toContain('Annulé');
});

test('a campaign offers what to do while it runs, and no longer', () => {
  const actions = [{ kind: 'petition', label: null, url: 'https://example.org/p' }];
  expect(renderEntry(UID.campaign, campaign({ actions }), siteContext()).facts?.markup).toContain(
    'Signer la pétition',
  );
  const won = renderEntry(UID.campaign, campaign({ actions, stage: 'won' }), siteContext()).facts?.markup;
  expect(won).not.toContain('Signer');
  expect(won).toContain('1\u202f264 sur 2\u202f000 signatures');
});

describe('no text of an editor', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '</title><script>x</script>',
      '"><img src=x onerror=x>',
      "' onmouseover='x",
      '</script><script>x',
      '<!--',
      ']]>',
      '\u2028',
      '&lt;script&gt;',

      '<svg/onload=x>',
    ),
  );

  test('becomes markup, a handler or a link that runs', () => {
    const clean = shapeOf('texte', 'https://example.org/x');
    fc.assert(
      fc.property(
        hostile,
        fc.oneof(hostile, fc.constantFrom('javascript:x', 'data:text/html,x', '"https://x')),
        (text, url) => {
          const shape = shapeOf(`a${text}a`, url);
          // The same elements and attributes as with harmless words, but for links that lead nowhere and lines that break.
          for (const name of shape) expect(clean).toContain(name);
          expect(shape).toContain('blockquote');
        },
      ),
      { numRuns: 150 },
    );
  });

  /** Elements of a page full of `text`, with their attributes, and the schemes of its links. */
  function shapeOf(text: string, url: string): Set<string> {
    const shown = figure({ alternativeText: text, caption: text, credit: text });
    const body: Block[] = [
      {
        __component: 'content.text',
        body: [
          paragraph(text, { bold: true }),
          heading(2, text),
          { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text }] }] },
        ],
      },
      { __component: 'content.figure', figure: shown, layout: 'wide' },
      { __component: 'content.gallery', title: text, figures: [shown] },
      { __component: 'content.quote', text, speaker: null, attribution: text },
      {
        __component: 'content.key-figure',
        value: text,
        label: text,
        source: text,
        sourceUrl: url,
        sampleSize: 3,
        method: text,
      },
      {
        __component: 'content.video',
        url: 'https://framatube.org/w/abcdefgh12',
        title: text,
        transcript: text,
      },
      { __component: 'content.video', url, title: text, transcript: text },
      { __component: 'content.frame', url: 'https://framaforms.org/x', title: text, height: 300 },
      { __component: 'content.documents', title: text, introduction: text },
      { __component: 'content.call-to-action', text, label: text, url },
      { __component: 'content.callout', kind: 'note', title: text, body: [paragraph(text)] },
    ];
    const named = { documentId: 'n', slug: 'n', url: '/n', name: text };
    const page = renderEntryPage(
      UID.article,
      article({
        title: text,
        standfirst: text,
        byline: text,
        body,
        cover: shown,
        documents: [{ ...DOCUMENT, title: text }],
        tags: [named],
        section: named,
        breadcrumb: [named],
      }),
      { page: 1, pages: 1 },
      siteContext({
        site: { ...siteContext().site, name: text, tagline: text, menu: [{ label: text, url }] } as never,
      }),
    );
    const found = new Set<string>();
    const walk = (node: DefaultTreeAdapterTypes.ChildNode) => {
      if (!('tagName' in node)) {
        if (node.nodeName === '#comment') found.add('a comment');
        return;
      }
      for (const { name, value } of node.attrs) {
        found.add(`${node.tagName} ${name}`);
        if (['href', 'src', 'action'].includes(name))
          found.add(`a link to ${/^[a-z]+:/i.exec(value)?.[0].toLowerCase() ?? 'here'}`);
        if (name === 'srcdoc') for (const child of parse(value).childNodes) walk(child as never);
      }
      found.add(node.tagName);
      for (const child of node.childNodes) walk(child);
    };
    for (const child of parse(page).childNodes) walk(child as never);
    for (const [, json] of page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs))
      JSON.parse(json ?? '');
    for (const allowed of ['br', 'a link to mailto:', 'a link to here']) found.delete(allowed);
    return found;
  }
});
