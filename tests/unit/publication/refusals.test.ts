import { UID } from '../../../src/domain/content/uids';
import { checkEntry } from '../../../src/domain/publication/check-entry';
import { checkCampaignDeadline } from '../../../src/domain/publication/checks/campaign-deadline';
import { checkDocumentFile } from '../../../src/domain/publication/checks/document-file';
import { checkEventDates } from '../../../src/domain/publication/checks/event-dates';
import { refusalText } from '../../../src/domain/publication/refusal';

const none = () => undefined;
const codes = (uid: string, entry: Record<string, unknown>) =>
  checkEntry(uid, { title: 'Titre', name: 'Nom', ...entry }, none).map(({ code }) => code);

test.each([
  ['a person without a name', UID.speaker, { name: ' ' }, ['name-missing']],
  [
    'a person whose name is withheld',
    UID.speaker,
    { name: null, visibility: 'hidden', withheld: { name: 'Ada' } },
    [],
  ],
  ['an organization without a name', UID.organization, { name: null }, ['name-missing']],
  ['a tag', UID.tag, {}, []],
  ['a tag whose name is blank', UID.tag, { name: '\u00a0' }, ['name-missing']],
  ['an article, which has the checklist', UID.article, { title: null }, []],
])('%s', (_what, uid, entry, expected) => expect(codes(uid, entry)).toEqual(expected));

test('a document does not supersede itself', () => {
  const faults = checkDocumentFile({ file: {}, documentId: 'a', supersedes: { documentId: 'a' } });
  expect(faults.map(({ code }) => code)).toEqual(['document-supersedes-itself']);
});

test('every refusal says in both languages what to do, and where', () => {
  const refusals = [
    ...checkEventDates({ endsAt: '2027-01-01', timezone: 'x' }),
    ...checkCampaignDeadline({}),
    ...checkDocumentFile({ documentId: 'a', supersedes: { documentId: 'a' } }),
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
