import { reasonOf } from '../../../src/domain/checklist/override';
import { portraitStanding } from '../../../src/domain/checklist/portrait-standing';
import { storedRelations, withRelations } from '../../../src/domain/checklist/stored-relations';
import { UID } from '../../../src/domain/content/uids';
import { modelsFromFiles } from '../../support/models-from-files';

test.each([
  ['no portrait', false, { until: '2020-01-01' }, 'none'],
  ['an agreement', true, { grantedOn: '2025-01-01' }, 'agreed'],
  ['its last day', true, { grantedOn: '2025-01-01', until: '2026-11-24' }, 'agreed'],
  ['the day after', true, { grantedOn: '2025-01-01', until: '2026-11-23' }, 'ended'],
  ['nothing written down', true, null, 'unstated'],
  ['a record without a day', true, { grantedOn: null }, 'unstated'],
] as const)('a portrait with %s', (_what, hasPortrait, consent, expected) => {
  expect(portraitStanding(hasPortrait, consent, '2026-11-24')).toBe(expected);
});

test.each([
  ['  Annonce urgente\nde la mairie  ', 'Annonce urgente de la mairie'],
  ['court', null],
  ['               ', null],
  ['x'.repeat(1001), null],
  [undefined, null],
  [42, null],
])('a reason: %j', (value, expected) => expect(reasonOf(value)).toBe(expected));

test('the form of the panel reads as what it would store', () => {
  const modelOf = modelsFromFiles();
  const stored = storedRelations(
    UID.article,
    {
      id: 7,
      section: { documentId: 'ville' },
      speakers: [{ documentId: 'ada' }, { documentId: 'bob' }],
      body: [
        { __component: 'content.quote', id: 3, speaker: { documentId: 'eve' } },
        { __component: 'content.quote', id: 4, speaker: { documentId: 'joe' } },
      ],
    },
    modelOf,
  );
  const form = {
    title: 'Titre',
    section: { connect: [{ id: 2, apiData: { documentId: 'port' } }], disconnect: [] },
    speakers: { connect: [], disconnect: [{ id: 1, apiData: { documentId: 'ada' } }] },
    tags: { connect: [{ id: 9, documentId: 'eau' }], disconnect: [] },
    body: [
      { __component: 'content.quote', id: 4, speaker: { connect: [], disconnect: [] } },
      { __component: 'content.quote', speaker: { connect: [], disconnect: [] } },
    ],
  };
  expect(withRelations(UID.article, form, stored, modelOf)).toMatchObject({
    title: 'Titre',
    section: [{ documentId: 'port' }],
    speakers: [{ documentId: 'bob' }],
    tags: [{ documentId: 'eau' }],
    body: [{ speaker: [{ documentId: 'joe' }] }, { speaker: [] }],
  });
});
