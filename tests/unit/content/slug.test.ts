import { fallbackSlug, freeSlug, slugOf } from '../../../src/domain/content/slug';

describe('the slug of a French title', () => {
  test.each([
    ['L’été à Besançon', 'l-ete-a-besancon'],
    ["L'été à Besançon", 'l-ete-a-besancon'],
    ['Aujourd’hui, c’est la fête', 'aujourd-hui-c-est-la-fete'],
    ['Un cœur à l’œuvre', 'un-coeur-a-l-oeuvre'],
    ['ŒUVRES & CŒURS', 'oeuvres-et-coeurs'],
    ['Curriculum vitæ', 'curriculum-vitae'],
    ['Nos militant·e·s', 'nos-militantes'],
    ['Les participant.e.s et les élu.e.s', 'les-participantes-et-les-elues'],
    ['Un·e salarié·e', 'une-salariee'],
    ['Chaque adhérent.e compte.', 'chaque-adherente-compte'],
    ['Tous·tes ensemble', 'toustes-ensemble'],
    ['Acteurs•trices', 'acteurstrices'],
    ['Les acteur·rices du quartier', 'les-acteurrices-du-quartier'],
    ['Pain & roses', 'pain-et-roses'],
    ['100 % public', '100-pour-cent-public'],
    ['100% public', '100-pour-cent-public'],
    ['20 € par mois', '20-euro-par-mois'],
    ['20€ par mois', '20-euro-par-mois'],
    ['R&D', 'r-et-d'],
    ['#NousToutes', 'noustoutes'],
    ['« Nous ne partirons pas »', 'nous-ne-partirons-pas'],
    ['"Nous" et “eux”', 'nous-et-eux'],
    ['Assemblée générale : n° 12 / 2026', 'assemblee-generale-n-12-2026'],
    ['Porte-voix — le bilan – suite', 'porte-voix-le-bilan-suite'],
    ['Où ? Quand ? Comment !', 'ou-quand-comment'],
    ['Noël à Île-de-Ré, façon Ÿ', 'noel-a-ile-de-re-facon-y'],
    ['École\u00a0: la\u202frentrée', 'ecole-la-rentree'],
    ['<b>Gras</b> & <script>alert(1)</script>', 'b-gras-b-et-script-alert-1-script'],
    ['Été, en décomposé'.normalize('NFD'), 'ete-en-decompose'],
    ['🎉 La fête 🎉 continue', 'la-fete-continue'],
    ['tel que_tapé (v2.1)', 'tel-que-tape-v2-1'],
    ['  des   espaces  ', 'des-espaces'],
    ['Ça coûte 3,50 €', 'ca-coute-3-50-euro'],
    ['portevoix.example.org', 'portevoix-example-org'],
  ])('%s → %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  test('of other languages is written in the Latin alphabet where that is possible', () => {
    expect(slugOf('Straße in Łódź')).toBe('strasse-in-lodz');
    expect(slugOf('Rock & roll', 'en')).toBe('rock-and-roll');
    expect(slugOf('مرحبا بكم', 'ar')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(slugOf('Привет мир')).toBe('privet-mir');
  });

  test('has at most 80 characters and ends with a whole word', () => {
    const slug = slugOf(
      'une association qui défend le logement pour toutes et tous dans la métropole et au-delà',
    );
    expect(slug).toBe('une-association-qui-defend-le-logement-pour-toutes-et-tous-dans-la-metropole-et');
    expect(slugOf(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79));
    expect(slugOf(`${'a'.repeat(78)} b c`)).toBe(`${'a'.repeat(78)}-b`);
    expect(slugOf('x'.repeat(200))).toBe('x'.repeat(80));
  });

  test('is its own slug', () => {
    for (const title of ['L’été & nous', 'Nos militant·e·s', '100 % public'])
      expect(slugOf(slugOf(title))).toBe(slugOf(title));
  });

  test.each(['日本語のタイトル', '🎉🎉', '…', '« »', ''])(
    'is empty when no letter of %j is left',
    (title) => {
      expect(slugOf(title)).toBe('');
    },
  );
});

test('a title without Latin letters gets the same fallback each time, and another one than its neighbour', () => {
  expect(fallbackSlug('article', '日本語のタイトル')).toBe(fallbackSlug('article', '日本語のタイトル'));
  expect(fallbackSlug('article', '日本語のタイトル')).toMatch(/^article-[a-z0-9]{7}$/);
  expect(fallbackSlug('article', '日本語')).not.toBe(fallbackSlug('article', '東京'));
});

describe('the free slug', () => {
  test.each([
    ['fete', [], 'fete'],
    ['fete', ['fete'], 'fete-2'],
    ['fete', ['fete', 'fete-2', 'fete-4'], 'fete-3'],
    ['fete', ['fete-2'], 'fete'],
  ])('after %s among %j is %s', (base, taken, slug) => {
    expect(freeSlug(base, new Set(taken))).toBe(slug);
  });
});
