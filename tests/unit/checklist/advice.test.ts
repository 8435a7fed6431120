import fc from 'fast-check';
import { checkReadiness } from '../../../src/domain/checklist/check-readiness';
import type { LinkFault, ReadinessContext } from '../../../src/domain/checklist/item';
import { UID } from '../../../src/domain/content/uids';

type Values = Record<string, unknown>;

const none = () => undefined;
const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const link = (words: string) => paragraph({ type: 'link', url: '/page', children: [text(words)] });
const block = (kind: string, values: Values) => ({ __component: `content.${kind}`, ...values });
const words = (count: number) => Array.from({ length: count }, () => 'mot').join(' ');

function advice(uid: string, entry: Values, known: Partial<ReadinessContext> = {}): string[] {
  const context = { locale: 'fr', people: [], portraitConsentRequired: false, ...known };
  return checkReadiness(uid, entry, context, none)
    .filter(({ level, state }) => level === 'advice' && state === 'todo')
    .map(({ code, path }) => `${code} ${path.join('.')}`);
}
test('an action without address keeps the others in their places', () => {
  const actions = [{ label: 'Sans adresse' }, { label: 'ici', url: '/agir' }];
  expect(advice(UID.campaign, { actions })).toContain('link-unclear actions.1.label');
});

const inText = (...nodes: unknown[]) =>
  advice(UID.page, { seo: { metaDescription: 'x' }, body: [block('text', { body: nodes })] });

test.each<[string, string, Values, string]>([
  ['a long title', UID.page, { title: 'a'.repeat(71) }, 'title-long title'],
  ['a short standfirst', UID.article, { standfirst: 'a'.repeat(119) }, 'standfirst-short standfirst'],
  ['a long summary', UID.event, { summary: 'a'.repeat(301) }, 'summary-long summary'],
  ['no tags', UID.article, { tags: [] }, 'tags-missing tags'],
  ['no cover', UID.campaign, { cover: { image: null } }, 'cover-missing cover.image'],
  ['a small cover', UID.article, { cover: { image: { width: 599 } } }, 'share-picture-small cover'],
  ['no description', UID.page, {}, 'share-description-missing seo.metaDescription'],
  [
    'a file not for everybody',
    UID.document,
    { accessibility: 'not' },
    'document-without-alternative accessibleAlternative',
  ],
  [
    'a picture block without a picture',
    UID.page,
    { body: [block('figure', { figure: { image: null, alternativeText: 'Un quai' } })] },
    'picture-missing body.0.figure.image',
  ],
  [
    'a place in a gallery without a picture',
    UID.article,
    { body: [block('gallery', { figures: [{ image: { id: 1 } }, { image: null }] })] },
    'picture-missing body.0.figures.1.image',
  ],
  [
    'a figure without source',
    UID.page,
    { body: [block('key-figure', { value: '3' })] },
    'key-figure-without-source body.0.source',
  ],
  [
    'a video without words',
    UID.page,
    { body: [block('video', {})] },
    'video-without-transcript body.0.transcript',
  ],
])('advises on %s', (_what, uid, entry, expected) => expect(advice(uid, entry)).toContain(expected));

test('has nothing to say of an entry that is well made', () => {
  expect(
    advice(UID.article, {
      title: 'a'.repeat(70),
      standfirst: 'é'.repeat(120),
      tags: { documentId: 't' },
      cover: { image: { width: 600 } },
      body: [block('key-figure', { sourceUrl: 'https://example.org' })],
    }),
  ).toEqual([]);
});

test.each(['Cliquez ici', 'ici', '« Lire la suite… »', 'EN SAVOIR PLUS', "Plus d'infos", 'click here'])(
  '«%s» says nothing of where a link leads',
  (vague) => expect(inText(link(vague))).toEqual(['link-unclear body.0.body']),
);
test('a link that says where it leads is left alone', () => {
  expect(inText(link('Le programme d’ici'), link('Ici et maintenant'))).toEqual([]);
});

test('broken links are told of with their words and what happened', () => {
  const fault: LinkFault = {
    url: '/x',
    path: ['body', 0, 'body'],
    words: 'la page',
    fault: { fr: 'Elle n’existe plus.', en: 'It is gone.' },
    inside: true,
  };
  const links = [fault, { ...fault, url: 'https://example.org', words: '', inside: false }];
  expect(advice(UID.document, {}, { links })).toEqual([]);
  const entry = { seo: { metaDescription: 'x' } };
  expect(advice(UID.page, entry, { links })).toEqual(['link-broken body.0.body', 'link-failed body.0.body']);
  const context = { locale: 'fr', people: [], portraitConsentRequired: false, links };
  const sentences = checkReadiness(UID.page, entry, context, none).map(({ message }) => message.fr);
  expect(sentences).toContain('Bloc 1\u00a0: vérifiez le lien «\u00a0la page\u00a0». Elle n’existe plus.');
});

describe('readability', () => {
  const sentence = (count: number) => `M${words(count).slice(1)}.`;
  const sentences = (...counts: number[]) => paragraph(text(counts.map(sentence).join(' ')));

  test('long sentences are told of, on average and in French only', () => {
    expect(inText(sentences(26, 26, 26), sentences(26, 26))).toEqual(['sentences-long body.0.body']);
    expect(inText(sentences(40, 10, 25, 25, 25))).toEqual([]);
    expect(inText(sentences(60, 30))).toEqual([]);
    const body = [block('text', { body: [sentences(26, 26, 26), sentences(26, 26)] })];
    expect(advice(UID.page, { seo: { metaDescription: 'x' }, body }, { locale: 'en' })).toEqual([]);
  });

  test('walls of text are told of', () => {
    expect(inText(paragraph(text(words(130))))).toEqual([]);
    expect(inText(paragraph(text(words(131))))).toEqual(['paragraph-long body.0.body']);
    const long = Array.from({ length: 5 }, () => sentences(20, 20, 20, 20, 20));
    expect(inText(...long)).toEqual(['text-without-headings body.0.body']);
    const divided = { type: 'heading', level: 2, children: [text('Un intertitre')] };
    expect(inText(...long.slice(0, 3), divided, ...long.slice(0, 3))).toEqual([]);
  });

  test('any text passes through without an error', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), fc.string(), (nodes, title) => {
        expect(() =>
          advice(UID.page, { title, body: [block('text', { body: nodes })], seo: null }),
        ).not.toThrow();
      }),
    );
  });
});
