import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { UID } from '../../../src/domain/content/uids';
import { cardHeight } from '../../../src/domain/embed/card-height';
import { cardParts } from '../../../src/domain/embed/card-parts';
import { DEFAULT_LOOK } from '../../../src/domain/embed/embed-address';
import { renderEmbed } from '../../../src/domain/embed/render-embed';
import { snippetHtml } from '../../../src/domain/embed/snippets';
import { articleOf, buildContext, campaignOf, documentOf, eventOf } from '../../support/embed-context';
import { elementsOf, shapeOf, textOf } from '../../support/markup';

const context = buildContext();
const said = (markup: string) =>
  elementsOf(markup)
    .filter(({ tagName }) => tagName === 'main')
    .map(textOf)
    .join('');
const card = (uid: Parameters<typeof renderEmbed>[0], entry: never, inside = context) =>
  renderEmbed(uid, entry, DEFAULT_LOOK, inside).markup;

describe('a card', () => {
  test('of an article says rubric, title, chapô, who, when, under which licence, and where it comes from', () => {
    const article = articleOf({
      section: { documentId: 's', slug: 'quartier', name: 'Vie du quartier', url: null },
    });
    const markup = card(UID.article, article as never);
    expect(said(markup)).toBe(
      'Vie du quartier · Compte rendu La salle du quai ferme ! Vingt-trois associations cherchent un toit. Par Aïcha Bellec 20 avril 2026 · 4 minutes de lecture Les Voix du canalImage : Agence du canal · CC BY-SA 4.0Lire l’article→',
    );
    expect(markup).toContain('<link rel="canonical" href="https://asso.example/actualites/la-salle-ferme">');
    expect(markup).toContain('alt="Une salle pleine"');
  });

  test('of an event says when and where, and how to come', () => {
    const text = said(card(UID.event, eventOf() as never));
    expect(text).toContain('samedi 13 juin 2026, de 9 h 30 à 17 h');
    expect(text).toContain('La Remise');
    expect(text).toContain('S’inscrire');
  });

  test.each([
    ['Annulé', eventOf({ stage: 'cancelled' }), context],
    ['Reporté', eventOf({ stage: 'postponed' }), context],
    ['Terminé', eventOf(), buildContext({ now: new Date('2026-06-14T00:00:00Z') })],
  ])('of an event that nobody can come to says so (%s), and does not invite', (word, event, inside) => {
    const text = said(card(UID.event, event as never, inside));
    expect(text).toContain(word);
    expect(text).not.toContain('S’inscrire');
  });

  test('of a campaign says how far it is, until when, and what to do', () => {
    const text = said(card(UID.campaign, campaignOf() as never));
    expect(text).toMatch(/1\s264 sur 2\s000 signatures/);
    expect(text).toContain('Jusqu’au 15 décembre 2027');
    expect(text).toContain('Signer la pétition');
    expect(said(card(UID.campaign, campaignOf({ stage: 'won' }) as never))).not.toContain('Signer');
  });

  test('of a document says what is downloaded', () => {
    const markup = card(UID.document, documentOf() as never);
    expect(said(markup)).toContain('Télécharger le rapport (PDF, 1,2 Mo, 12 pages, accessible)');
    expect(markup).toMatch(/<a class="button" href="\/documents\/rapport\/download" download>/);
  });

  test('in Arabic runs from right to left', () => {
    const markup = card(UID.article, articleOf({ locale: 'ar' }) as never, buildContext({ locale: 'ar' }));
    expect(markup).toContain('<html lang="ar" dir="rtl">');
    expect(markup).toContain('اقرأ المقال');
  });
});

test.each([
  ['card', UID.article, articleOf()],
  ['full', UID.article, articleOf({ seo: null })],
  ['card', UID.event, eventOf()],
  ['card', UID.campaign, campaignOf()],
  ['full', UID.campaign, campaignOf()],
  ['card', UID.document, documentOf()],
] as const)('the %s of %s is valid HTML', async (view, uid, entry) => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard'],
    // A figure with a caption names its role: RGAA 1.9 asks for it.
    rules: { 'no-redundant-role': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off' },
  });
  const { markup } = renderEmbed(uid, entry as never, { view, theme: 'auto' }, context);
  const { results } = await validator.validateString(markup);
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  ).toEqual([]);
});

test('links that could run are no links', () => {
  const event = eventOf({ registrationUrl: 'javascript:alert(1)' });
  const campaign = campaignOf({ actions: [{ kind: 'petition', label: 'x', url: 'data:text/html,x' }] });
  expect(card(UID.event, event as never)).not.toMatch(/javascript:/);
  expect(card(UID.campaign, campaign as never)).not.toContain('data:');
});

describe('whatever is written into an entry', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '</title><script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onmouseover='alert(1)",
      '</style><script>',
      '<!--',
      ']]>&lt;&amp;',
      '\u2028</script>',
    ),
  );

  test('stays text in both views: no element, no attribute comes of it', () => {
    const framed = (text: string, name: string, view: 'card' | 'full') =>
      renderEmbed(
        UID.article,
        articleOf({
          title: `t${text}`,
          standfirst: `s${text}`,
          byline: `b${text}`,
          url: `https://asso.example/${text}`,
        }),
        { view, theme: 'auto' },
        buildContext({ site: { ...context.site, name: `n${name}` } as never }),
      ).markup;
    fc.assert(
      fc.property(hostile, hostile, fc.constantFrom('card' as const, 'full' as const), (text, name, view) => {
        // An empty line makes a second paragraph, on purpose.
        const inLine = text.replace(/\s/g, ' ');
        expect(shapeOf(framed(inLine, name, view))).toEqual(shapeOf(framed('texte', 'nom', view)));
      }),
    );
  });

  test('leaves of the snippet a quotation and a script of ours', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const snippet = snippetHtml(
          UID.article,
          articleOf({ title: `t${text}`, standfirst: `s${text}` }),
          DEFAULT_LOOK,
          buildContext({ site: { ...context.site, name: `n${text}` } as never }),
        ).markup;
        expect(shapeOf(snippet)).toEqual([
          'blockquote cite class data-embed lang',
          'p',
          'a href',
          'p',
          'p',
          'script async src',
        ]);
        expect(snippet).toMatch(/<script async src="https:\/\/cms\.asso\.example\/embed\.js"><\/script>$/);
      }),
    );
  });
});

test('a card’s estimated height grows with its text and with a narrower frame, and is a whole number', () => {
  const height = (title: string, width: number) =>
    cardHeight(cardParts(UID.article, articleOf({ title }), context), width);
  expect(height('Un titre', 600)).toBeLessThan(height('Un titre '.repeat(20), 600));
  expect(height('Un titre', 479)).toBeGreaterThan(height('Un titre', 480));
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 2000 }), (title, width) => {
      expect(Number.isInteger(height(title, width)) && height(title, width) > 100).toBe(true);
    }),
  );
});
