import fc from 'fast-check';
import { EMBEDDABLE_UIDS } from '../../../src/domain/content/embeddable';
import { UID } from '../../../src/domain/content/uids';
import { DEFAULT_LOOK, embedPath, parseEmbedPath } from '../../../src/domain/embed/embed-address';
import { embedTarget, type Places } from '../../../src/domain/embed/embed-target';
import { buildContext } from '../../support/embed-context';

const target = { uid: UID.article, slug: 'la-salle-ferme', locale: 'fr' } as const;

test.each([
  [target, DEFAULT_LOOK, '/embed/articles/la-salle-ferme'],
  [{ ...target, locale: 'en' }, DEFAULT_LOOK, '/embed/articles/la-salle-ferme?locale=en'],
  [
    { ...target, uid: UID.document, locale: 'ar' },
    { view: 'full', theme: 'dark' },
    '/embed/documents/la-salle-ferme?locale=ar&view=full&theme=dark',
  ],
] as const)('%j seen as %j stands at %s', (entry, look, path) => {
  expect(embedPath(entry, look, 'fr')).toBe(path);
});

test('every embed’s address is read as it was written', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...EMBEDDABLE_UIDS),
      fc.stringMatching(/^[a-z0-9-]+$/),
      fc.constantFrom('fr', 'en', 'ar'),
      fc.constantFrom('card' as const, 'full' as const),
      fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
      (uid, slug, locale, view, theme) => {
        const url = new URL(embedPath({ uid, slug, locale }, { view, theme }, 'fr'), 'https://cms.example');
        expect(parseEmbedPath(url.pathname, url.searchParams, 'fr')).toEqual({
          uid,
          slug,
          locale,
          look: { view, theme },
        });
      },
    ),
  );
});

describe('the entry at an address', () => {
  const { addressing, readersUrl, serverUrl } = buildContext();
  const places: Places = { ...addressing, readersUrl, serverUrl };
  const at = (url: string, where: Places = places) => embedTarget(new URL(url), where);

  test.each([
    'https://asso.example/actualites/la-salle-ferme',
    'http://asso.example/actualites/la-salle-ferme/',
    'https://ASSO.example:443/actualites/la-salle-ferme?utm_source=x#fin',
    'https://cms.asso.example/actualites/la-salle-ferme',
    'https://cms.asso.example/embed/articles/la-salle-ferme#?secret=abc',
  ])('is found at %s', (url) => {
    expect(at(url)).toMatchObject({ uid: UID.article, slug: 'la-salle-ferme', locale: 'fr' });
  });

  test.each([
    'https://autre.example/actualites/la-salle-ferme',
    'https://asso.example.evil.example/actualites/la-salle-ferme',
    'https://asso.example:8443/actualites/la-salle-ferme',
    'https://asso.example/pages/qui-sommes-nous',
    'https://asso.example/',
    'https://asso.example/actualites',
    'https://asso.example/%E0%A4%A/x',
    'https://asso.example/embed/pages/qui-sommes-nous',
  ])('is none at %s', (url) => {
    expect(at(url)).toBeNull();
  });

  test('may be below a path of the host', () => {
    const below = {
      ...places,
      readersUrl: 'https://ville.example/asso',
      serverUrl: 'https://ville.example/asso',
    };
    expect(at('https://ville.example/asso/en/news/closing', below)).toMatchObject({
      slug: 'closing',
      locale: 'en',
    });
    expect(at('https://ville.example/en/news/closing', below)).toBeNull();
    expect(at('https://ville.example/association/en/news/closing', below)).toBeNull();
  });
});
