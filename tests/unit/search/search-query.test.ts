import fc from 'fast-check';
import { mistakes, nearestWords } from '../../../src/domain/search/corrections';
import { foldText } from '../../../src/domain/search/fold-text';
import { parseSearchQuery, wantedWords } from '../../../src/domain/search/search-query';
import { readSearchRequest, SEARCH_PARAMETERS } from '../../../src/domain/search/search-request';
import { likelyWords, makeSnippet } from '../../../src/domain/search/snippet';

describe('words are compared', () => {
  test.each([
    ['L’Été à Besançon', 'ete a besancon'],
    ["l'été, qu'il d’Œuvre", 'ete il oeuvre'],
    ['les militant·e·s', 'les militant militante'],
    ['des acteur·rice·s', 'des acteur actrice'],
    ['citoyen(ne)s', 'citoyen citoyenne'],
    ['heureux·ses', 'heureux heureuse'],
    ['Porte‑voix', 'porte voix portevoix'],
    ['l’A.M.A.P. du canal', 'amap du canal'],
    ['les élues engagées', 'les elues engagees elu engage'],
    ['travaux', 'travaux travail'],
    ['de nouvelles ouvrières', 'de nouvelles ouvrieres nouveau ouvrier'],
    ['la vieille ville, si belle', 'la vieille ville si belle vieux beau'],
    ['sportives et heureuses', 'sportives et heureuses sportif heureux'],
    ['ﬁn de mois', 'fin de mois'],
    ['12ᵉ', '12e'],
  ])('%s as %s', (text, folded) => {
    const words = foldText(text, 'fr').split(' ');
    for (const word of folded.split(' ')) expect(words).toContain(word);
    expect(foldText(text, 'fr').startsWith(folded.split(' ')[0] ?? '')).toBe(true);
  });

  test('keeps elisions of other languages, and drops Arabic vowels and stretching', () => {
    expect(foldText("d'accord", 'en')).toContain('d accord');
    expect(foldText('جَمْعِيَّـــة', 'ar')).toBe(foldText('جمعية', 'ar'));
  });
});

describe('a query', () => {
  const kinds = (text: string) =>
    parseSearchQuery(text, 'fr').terms.map(
      ({ typed, isPhrase, isExcluded }) => `${isExcluded ? '-' : ''}${isPhrase ? `"${typed}"` : typed}`,
    );

  test.each([
    ['logement social', ['logement', 'social']],
    ['"logement social" paris', ['"logement social"', 'paris']],
    ['« logement social »', ['"logement social"']],
    ['logement -paris -"rue haute"', ['logement', '-paris', '-"rue haute"']],
    ['porte-voix', ['porte-voix']],
    ['"sans fin', ['"sans fin"']],
    ['comment devenir bénévole', ['devenir', 'bénévole']],
    ['de la', ['de', 'la']],
    ['"de la" logement', ['"de la"', 'logement']],
    ['!!! ""', []],
  ])('%s has the terms %j', (text, terms) => {
    expect(kinds(text)).toEqual(terms);
  });

  test.each([
    ['de la', true],
    ['« de la » -le', true],
    ['pour le logement', false],
    ['12', false],
  ])('%s says nothing alone: %s', (text, saysNothing) => {
    expect(parseSearchQuery(text, 'fr').saysNothing).toBe(saysNothing);
  });

  test('ends in a word that is being typed, unless something follows it', () => {
    expect(parseSearchQuery('discrimina', 'fr').isTyping).toBe(true);
    for (const done of ['discrimina ', '"discrimina', '-discrimina', 'discrimina de'])
      expect(parseSearchQuery(done, 'fr').isTyping).toBe(false);
  });

  test('is read, folded and shown in no time, whatever it is', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4000 }),
      fc.string({ unit: fc.constantFrom('"', '«', '-', ' ', "'", '·', 'é', '(', '.', 'a'), maxLength: 4000 }),
    );
    fc.assert(
      fc.property(anyText, fc.constantFrom('fr', 'en', 'ar', 'xx'), (text, locale) => {
        const start = performance.now();
        const parsed = parseSearchQuery(text, locale);
        expect(parsed.terms.length).toBeLessThanOrEqual(12);
        foldText(text, locale);
        const matches = new Set(likelyWords([text], wantedWords(parsed), locale));
        const snippet = makeSnippet(text, matches);
        expect(snippet.replace(/<\/?mark>/g, '')).not.toMatch(/[<>"']/);
        expect(performance.now() - start).toBeLessThan(1000);
      }),
      { numRuns: 300 },
    );
  });
});

test('a snippet shows where most words stand, marks them, and escapes the rest', () => {
  const text = `${'Autre chose. '.repeat(40)}Le <b>logement</b> & les logements de Montclar. ${'Encore. '.repeat(60)}`;
  const snippet = makeSnippet(text, new Set(['logement', 'logements', 'Montclar']));
  expect(snippet).toContain(
    '&lt;b&gt;<mark>logement</mark>&lt;/b&gt; &amp; les <mark>logements</mark> de <mark>Montclar</mark>.',
  );
  expect(snippet.startsWith('… ')).toBe(true);
  expect(snippet.endsWith(' …')).toBe(true);
  expect(makeSnippet('', new Set())).toBe('');
});

test('mistakes are counted as people make them, and the nearest word comes first', () => {
  expect(mistakes('discrimniation', 'discrimination')).toBe(1);
  expect(mistakes('logment', 'logement')).toBe(1);
  const words = ['logement', 'longement', 'argument'].map((word) => ({ word, shown: word }));
  expect(nearestWords('logment', words).map(({ word }) => word)).toEqual(['logement', 'longement']);
  expect(nearestWords('chat', [{ word: 'chien', shown: 'chien' }])).toEqual([]);
});

describe('the parameters of a search', () => {
  const read = (raw: Record<string, unknown>) =>
    readSearchRequest(raw, SEARCH_PARAMETERS, { known: ['fr', 'en'], default: 'fr' });

  test('are completed', () => {
    expect(read({ q: ' été ', type: 'articles,document' })).toMatchObject({
      ok: true,
      request: { q: 'été ', types: ['article', 'document'], locale: 'fr', page: 1, pageSize: 20 },
    });
  });

  test.each([
    [{}, '"q" is missing'],
    [{ q: 'x'.repeat(201) }, '201 characters'],
    [{ q: 'x', color: 'red' }, 'no parameter "color"'],
    [{ q: ['a', 'b'] }, '"q" takes one value'],
    [{ q: 'x', type: 'tag' }, 'no type "tag"'],
    [{ q: 'x', locale: 'zz' }, 'fr, en'],
    [{ q: 'x', from: '2026-02-30' }, '"from" is a day'],
    [{ q: 'x', from: '2026-03-01', to: '2026-02-01' }, 'comes after'],
    [{ q: 'x', page: '0' }, '"page" is a whole number'],
    [{ q: 'x', page: '51', pageSize: '20' }, 'from 1 to 50'],
    [{ q: 'x', pageSize: '51' }, '"pageSize"'],
  ])('%j are refused: %s', (raw, reason) => {
    expect(read(raw)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });
});
