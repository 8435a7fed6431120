import { loadedRows } from '../../../src/domain/content/loaded-rows';
import { publicSelection, type Selection } from '../../../src/domain/content/public-selection';
import { UID } from '../../../src/domain/content/uids';
import { modelsFromFiles } from '../../support/models-from-files';

const modelOf = modelsFromFiles();

test('nothing private is selected, at whatever distance', () => {
  const selection = publicSelection(
    UID.article,
    {
      populate: {
        speakers: { populate: { withheld: true, portraitConsent: true, articles: true, portrait: true } },
        documents: true,
      },
    },
    modelOf,
  );
  expect(selection.select).toContain('title');
  expect(selection.select).not.toContain('publishAt');
  expect(selection.moments).toContain('publishedOn');
  const { speakers, documents } = selection.populate as Record<string, Selection>;
  expect(speakers?.select).not.toContain('internalName');
  expect(Object.keys(speakers?.populate ?? {})).toEqual(['portrait']);
  expect(documents?.select).toContain('title');
  expect(documents?.select).not.toContain('text');
});

test('hidden people are left out and told of, blocks without a row dropped, times written in ISO 8601', () => {
  const level = (uid: string, more: Partial<Selection> = {}): Selection => ({
    uid,
    select: [],
    moments: [],
    populate: {},
    ...more,
  });
  const selection = level(UID.article, {
    moments: ['publishedOn'],
    populate: {
      speakers: level(UID.speaker),
      body: level('', {
        on: { 'content.quote': level('content.quote', { populate: { speaker: level(UID.speaker) } }) },
      }),
    },
  });
  const told: string[] = [];
  const rows = loadedRows(
    [
      {
        documentId: 'a',
        publishedOn: '2026-01-20T07:30:00',
        speakers: [
          { documentId: 'b', visibility: 'hidden' },
          { documentId: 'c', visibility: 'public' },
        ],
        body: [null, { __component: 'content.quote', speaker: { documentId: 'b', visibility: 'hidden' } }],
      },
    ],
    selection,
    (uid, row) => told.push(`${uid} ${row.documentId ?? ''}`),
  );
  expect(rows).toEqual([
    {
      documentId: 'a',
      publishedOn: new Date(2026, 0, 20, 7, 30).toISOString(),
      speakers: [{ documentId: 'c', visibility: 'public' }],
      body: [{ __component: 'content.quote', speaker: null }],
    },
  ]);
  expect(told).toEqual([
    `${UID.article} a`,
    `${UID.speaker} b`,
    `${UID.speaker} c`,
    'content.quote ',
    `${UID.speaker} b`,
  ]);
});
