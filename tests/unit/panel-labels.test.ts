import { readdirSync } from 'node:fs';
import { ALL_UIDS } from '../../src/domain/content/uids';
import { CHOICES, choiceLabels } from '../../src/domain/panel/choices';
import { COMPONENT_LABELS } from '../../src/domain/panel/component-labels';
import { type Label, type Labels, labelOf } from '../../src/domain/panel/labels';
import { COMPONENT_LAYOUTS, layoutOf, SHOWN_WHEN, TYPE_LAYOUTS } from '../../src/domain/panel/layouts';
import { TYPE_LABELS } from '../../src/domain/panel/type-labels';
import { modelsFromFiles } from '../support/models-from-files';

const modelOf = modelsFromFiles();
const components = ['content', 'shared'].flatMap((category) =>
  readdirSync(`src/components/${category}`).map((file) => `${category}.${file.replace('.json', '')}`),
);
const uids = [...ALL_UIDS, ...components];
const attributesOf = (uid: string) => modelOf(uid)?.attributes ?? {};
const labels: Record<string, Labels> = { ...TYPE_LABELS, ...COMPONENT_LABELS };
const texts = Object.entries(labels).flatMap(([uid, ofType]) =>
  Object.entries(ofType).flatMap(([name, { label, help, placeholder }]: [string, Label]) =>
    [label, help, placeholder]
      .filter(Boolean)
      .map((text): [string, string] => [`${uid} ${name}`, text ?? '']),
  ),
);

test.each(uids)('gives every attribute of %s a label, and labels nothing else', (uid) => {
  const names = Object.keys(attributesOf(uid));
  expect(names.filter((name) => !labelOf(uid, name))).toEqual([]);
  expect(Object.keys(labels[uid] ?? {}).filter((name) => !names.includes(name))).toEqual([]);
});

test('keeps labels short enough to stay on one line', () => {
  const long = Object.values(labels).flatMap((ofType) =>
    Object.values(ofType).filter(({ label }) => label.length > 36),
  );
  expect(long).toEqual([]);
});

test.each(texts)('writes %s in French', (_, text) => {
  expect(text).not.toMatch(
    /\b(the|of|and|to|title|name|slug|tags?|cover|body|kind|summary|section|speaker|organization|publish\w*|file|date of|see)\b/i,
  );
  expect(text).not.toContain("'");
  // French typography: an unbreakable space before : ; ? ! » and after «.
  expect(text).not.toMatch(/ [:;?!»%]|« /);
});

test.each(uids)('lays %s out with attributes that it has, each once', (uid) => {
  const layout = layoutOf(uid);
  const names = Object.keys(attributesOf(uid));
  const shown = (layout?.edit ?? []).flat().map((cell) => (typeof cell === 'string' ? cell : cell[0]));
  expect(layout).toBeDefined();
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown.filter((name) => !names.includes(name))).toEqual([]);
  expect((layout?.list ?? []).filter((name) => ![...names, 'updatedAt'].includes(name))).toEqual([]);
});

test('leaves out of the edit pages only what confuses', () => {
  const left = uids.flatMap((uid) => {
    const shown = (layoutOf(uid)?.edit ?? [])
      .flat()
      .map((cell) => (typeof cell === 'string' ? cell : cell[0]));
    return Object.keys(attributesOf(uid))
      .filter((name) => !shown.includes(name))
      .map((name) => `${uid.split('.').pop()} ${name}`);
  });
  // What is scheduled is set beside the form, in «Programmer».
  expect(left.sort()).toEqual([
    'article publishAt',
    'article unpublishAt',
    'campaign publishAt',
    'campaign unpublishAt',
    // What the file says of itself stands beside the form, in «Le fichier».
    'downloadable-document byteSize',
    'downloadable-document fileKey',
    'downloadable-document fileLanguage',
    'downloadable-document fileReading',
    'downloadable-document fileTitle',
    'downloadable-document mimeType',
    'downloadable-document pageCount',
    'downloadable-document publishAt',
    'downloadable-document sha256',
    'downloadable-document tagged',
    'downloadable-document thumbnail',
    'downloadable-document unpublishAt',
    'event publishAt',
    'event unpublishAt',
    'page publishAt',
    'page unpublishAt',
    'section articles',
    'section campaigns',
    'section events',
    'tag articles',
    'tag campaigns',
    'tag events',
    'tag speakers',
  ]);
});

test('opens an article with what every article needs', () => {
  const first = TYPE_LAYOUTS['api::article.article'].edit.flat().slice(0, 6);
  expect(first).toEqual(['title', 'standfirst', 'body', 'cover', 'section', 'kind']);
});

test('has a layout for no component that is gone', () => {
  expect(Object.keys(COMPONENT_LAYOUTS).sort()).toEqual([...components].sort());
});

test('hides fields only by neighbours that exist', () => {
  for (const [uid, rules] of Object.entries(SHOWN_WHEN)) {
    const names = Object.keys(attributesOf(uid));
    const seen = [...JSON.stringify(rules).matchAll(/"var":"([^"]+)"/g)].map(([, name]) => name);
    expect([...Object.keys(rules), ...seen].filter((name) => !names.includes(name ?? ''))).toEqual([]);
  }
});

const enumerations = uids.flatMap((uid) =>
  Object.entries(attributesOf(uid)).flatMap(([name, attribute]): [string, string[]][] =>
    attribute.enum ? [[`${uid} ${name}`, attribute.enum]] : [],
  ),
);

test.each(enumerations)('names every choice of %s in French and English', (_, values) => {
  expect(Object.values(CHOICES).some((set) => Object.keys(set).join() === values.join())).toBe(true);
  for (const language of ['fr', 'en'] as const)
    for (const { label } of choiceLabels(values, language)) expect(label).toMatch(/^\p{Lu}/u);
});

test('reads the same value differently for an article and for a document', () => {
  const nameOf = (set: string) =>
    choiceLabels(Object.keys(CHOICES[set] ?? {}), 'fr').find(({ value }) => value === 'report')?.label;
  expect(nameOf('article.kind')).toBe('Compte rendu');
  expect(nameOf('document.kind')).toBe('Rapport');
});

test('shows a value without words as it is', () => {
  expect(choiceLabels(['unheard-of'], 'fr')).toEqual([{ value: 'unheard-of', label: 'unheard-of' }]);
});
