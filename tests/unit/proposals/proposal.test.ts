import { type Proposal, reviewWord, stepFault } from '../../../src/domain/proposals/proposal';
import { proposalMail, reviewMail } from '../../../src/domain/proposals/proposal-mail';

const waiting: Proposal = {
  id: 1,
  uid: 'api::article.article',
  documentId: 'a',
  locale: 'fr',
  proposedBy: 7,
  proposedAt: new Date('2026-11-24T08:00:00Z'),
  outcome: null,
  word: null,
  endedBy: null,
  endedAt: null,
};
const refused: Proposal = { ...waiting, outcome: 'refused', word: 'Il manque la date.' };
const writer = { mayUpdate: true, mayPublish: false, userId: 7 };
const colleague = { ...writer, userId: 8 };
const publisher = { mayUpdate: true, mayPublish: true, userId: 9 };
const reader = { mayUpdate: false, mayPublish: false, userId: 10 };

test.each([
  ['propose', null, writer, true],
  ['propose', refused, colleague, true],
  ['propose', waiting, colleague, false],
  ['propose', null, reader, false],
  ['withdraw', waiting, writer, true],
  ['withdraw', waiting, publisher, true],
  ['withdraw', waiting, colleague, false],
  ['withdraw', refused, writer, false],
  ['refuse', waiting, publisher, true],
  ['refuse', waiting, writer, false],
  ['refuse', null, publisher, false],
] as const)('whether one may %s (last: %j, rights: %j) is %s', (step, last, rights, may) => {
  expect(stepFault(step, last, rights) === null).toBe(may);
});

test.each([
  [' Il manque la date. ', 'Il manque la date.'],
  ['   ', null],
  ['\0', null],
  ['a'.repeat(501), null],
  ['a'.repeat(500), 'a'.repeat(500)],
  [12, null],
  [undefined, null],
])('the word %j comes back as %j', (sent, kept) => {
  expect(reviewWord(sent)).toBe(kept);
});

test('mails say what it is about on one line, and where to go', () => {
  const announced = { title: 'La salle\r\nferme', by: 'Rosa', url: 'https://example.org/admin/x' };
  expect(proposalMail(announced)).toEqual({
    subject: 'À publier : La salle ferme',
    text: expect.stringContaining('Rosa propose « La salle ferme » à la publication.'),
  });
  expect(reviewMail(announced, 'Il manque la date.').text).toContain('\n\nIl manque la date.\n\n');
});
