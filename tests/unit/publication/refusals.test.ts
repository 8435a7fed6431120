import { UID } from '../../../src/domain/content/uids';
import { checkEntry } from '../../../src/domain/publication/check-entry';
import { refusalText } from '../../../src/domain/publication/refusal';

const none = () => undefined;
const codes = (uid: string, entry: Record<string, unknown>) =>
  checkEntry(uid, { title: 'Titre', name: 'Nom', ...entry }, none).map(({ code }) => code);

test.each([
  ['a campaign without a deadline', UID.campaign, {}, ['campaign-without-deadline']],
  ['a campaign with one', UID.campaign, { deadline: '2027-01-01' }, []],
  ['a document without a file', UID.document, {}, ['document-without-file']],
  ['a document with one', UID.document, { file: { id: 1 } }, []],
  [
    'a document that supersedes itself',
    UID.document,
    { file: {}, documentId: 'a', supersedes: { documentId: 'a' } },
    ['document-supersedes-itself'],
  ],
  ['a person without a name', UID.speaker, { name: ' ' }, ['name-missing']],
  [
    'a person whose name is withheld',
    UID.speaker,
    { name: null, visibility: 'hidden', withheld: { name: 'Ada' } },
    [],
  ],
  ['an organization without a name', UID.organization, { name: null }, ['name-missing']],
  ['an event without a start', UID.event, {}, ['event-without-start']],
  ['a tag', UID.tag, {}, []],
  ['a tag whose name is blank', UID.tag, { name: '\u00a0' }, ['name-missing']],
  ...[UID.article, UID.page].flatMap((uid): [string, string, Record<string, unknown>, string[]][] => [
    [`${uid}`, uid, {}, []],
    [`${uid} without a title`, uid, { title: null }, ['title-missing']],
    [`${uid} with a blank title`, uid, { title: ' \n ' }, ['title-missing']],
  ]),
])('%s', (_what, uid, entry, expected) => expect(codes(uid, entry)).toEqual(expected));

test('every refusal says in both languages what to do, and where', () => {
  const refusals = [
    ...checkEntry(UID.event, { title: 'Titre', endsAt: '2027-01-01', timezone: 'x' }, none),
    ...checkEntry(UID.campaign, {}, none),
    ...checkEntry(UID.document, { documentId: 'a', supersedes: { documentId: 'a' } }, none),
    ...checkEntry(UID.speaker, {}, none),
    ...checkEntry(UID.redirect, { from: 'x', to: 'x', code: 1 }, none),
  ];
  for (const { message, path } of refusals) {
    expect(path.length).toBeGreaterThan(0);
    expect(message.fr).toMatch(/^[A-ZÀ-Ü«].*[.…]$/);
    expect(message.en).toMatch(/^(An? |"|[A-Z]).*\.$/);
  }
  expect(refusalText(refusals.slice(0, 2), 'fr')).toBe(
    'Indiquez quand l’événement commence. Ce fuseau horaire n’existe pas : écrivez par exemple Europe/Paris.',
  );
});
