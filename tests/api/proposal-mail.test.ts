import { UID } from '../../src/domain/content/uids';
import { addOwnRole, signInAs } from '../support/accounts';
import { type Application, startApplication } from '../support/application';
import { buildArticle } from '../support/factories';
import { type MailServer, startMailServer } from '../support/mail-server';

let app: Application;
let mail: MailServer;

beforeAll(async () => {
  // The administrator's mailbox is full.
  mail = await startMailServer((to) => to.startsWith('administration@'));
  Object.assign(process.env, { SMTP_URL: mail.url, MAIL_FROM: 'site@example.org' });
  app = await startApplication();
});
afterAll(async () => {
  await app?.stop();
  mail?.stop();
  delete process.env.SMTP_URL;
  delete process.env.MAIL_FROM;
});

test('who may publish is told by e-mail, the writer of the word that comes back, and a mail that fails hinders nobody', async () => {
  const error = jest.spyOn(app.strapi.log, 'error').mockReturnValue(app.strapi.log);
  await addOwnRole(app, 'own-solo', [UID.article], 'everything');
  // Solange publishes what she wrote herself, and so is not told of what Rosa wrote.
  await signInAs(app, 'own-solo', 'Solange');
  const writer = await signInAs(app, 'strapi-author', 'Rosa');
  const publisher = await signInAs(app, 'strapi-editor', 'Paule');
  const { documentId } = await buildArticle(app, { title: 'Par courriel' }, { status: 'draft' });
  const proposal = `/content-manager/proposals/${UID.article}/${documentId}`;

  expect((await writer('post', proposal)).status).toBe(200);
  const announced = await mail.next();
  expect(announced.to).toBe('paule@example.org');
  expect(announced.content).toMatch(/^From: site@example\.org$/m);
  expect(subjectOf(announced.content)).toBe('À publier : Par courriel');
  expect((await publisher('post', `${proposal}/refuse`, { word: 'Il manque la date.' })).status).toBe(200);
  const answer = await mail.next();
  expect(answer.to).toBe('rosa@example.org');
  expect(subjectOf(answer.content)).toBe('À revoir : Par courriel');
  expect(error.mock.calls.flat()).toEqual([
    expect.stringMatching(/^\[proposals\] account \d+ was not told by e-mail: .*550/),
  ]);
  error.mockRestore();
});

/** The subject of a message, decoded (RFC 2047). */
function subjectOf(content: string): string {
  const raw = /^Subject: ((?:.|\n[ \t])*)/m.exec(content)?.[1] ?? '';
  return raw
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([BQ])\?(.*?)\?=/gi, (_, kind: string, words: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(words, 'base64').toString('utf8')
        : decodeURIComponent(words.replace(/_/g, ' ').replace(/=([0-9A-F]{2})/g, '%$1')),
    );
}
