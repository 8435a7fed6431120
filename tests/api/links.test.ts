import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { BrokenLinks } from '../../src/adapters/broken-links';
import type { LinkChecker } from '../../src/adapters/link-checker';
import { outgoing } from '../../src/adapters/outgoing';
import { UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { documentsOf } from '../support/entries';
import { buildArticle } from '../support/factories';
import { panelWriter, type Send } from '../support/writers';

let app: Application;
let panel: Send;
let checker: LinkChecker;
let broken: BrokenLinks;
let other: Server;
let host = '';
/** What the other site answers, by path, and who asked. */
const answers: Record<string, [number, Record<string, string>?, (string | Buffer)?]> = {};
let asked: string[] = [];

beforeAll(async () => {
  app = await startApplication();
  panel = await panelWriter(app);
  checker = app.strapi.get('link-checker') as LinkChecker;
  broken = app.strapi.get('broken-links') as BrokenLinks;
  other = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const [status, headers, body] = answers[request.url ?? ''] ?? [200];
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const { port } = other.address() as AddressInfo;
  host = `http://127.0.0.1:${port}`;
  app.strapi.config.set('safe-fetch.ports', [port]);
  app.strapi.config.set('safe-fetch.allowedRanges', ['127.0.0.1/32']);
});
afterAll(async () => {
  other?.close();
  await app?.stop();
});
beforeEach(() => {
  asked = [];
});

const SECTION = {
  standfirst:
    'Ce que cet article raconte, en deux phrases assez longues pour que chacune et chacun sache s’il veut le lire en entier ou passer à un autre.',
};
const textWith = (...addresses: string[]) => [
  {
    __component: 'content.text',
    body: [
      {
        type: 'paragraph',
        children: addresses.map((url) => ({
          type: 'link',
          url,
          children: [{ type: 'text', text: `vers ${url}` }],
        })),
      },
    ],
  },
];
const linking = (title: string, ...addresses: string[]) =>
  buildArticle(app, { title, ...SECTION, body: textWith(...addresses) });
const faultsOf = async ({ documentId }: { documentId: string }, uid: string = UID.article) => {
  await checker.settled();
  return (await broken.of(uid, documentId, 'fr')).map(({ url, fault }) => [url, fault]);
};
const UNPUBLISHED = 'Cette page du site n’est pas publiée : les lecteurs ne la trouvent pas.';
const MISSING = 'Aucune page du site n’a cette adresse.';

describe('links within the site', () => {
  test('are checked when the page with the link is saved', async () => {
    await buildArticle(app, { title: 'Cible publiée', ...SECTION });
    await buildArticle(app, { title: 'Cible brouillon' }, { status: 'draft' });
    const page = await linking(
      'Liens internes',
      '/actualites/cible-publiee#suite',
      'http://localhost:1337/actualites/cible-publiee/?a=1',
      '/actualites/cible-brouillon',
      '/actualites/inconnue',
      '/uploads/perdu.pdf',
      '/',
      '/agenda',
      '/feeds/articles.rss',
      '/robots.txt',
      'mailto:contact@example.org',
    );
    expect(await faultsOf(page)).toEqual([
      ['/actualites/cible-brouillon', UNPUBLISHED],
      ['/actualites/inconnue', MISSING],
      ['/uploads/perdu.pdf', 'Ce fichier n’est plus dans la médiathèque.'],
    ]);
  });

  test('are checked again when what they lead to is published, moved, taken back or deleted', async () => {
    const articles = documentsOf(app, UID.article);
    const page = await linking('Qui renvoie ailleurs', '/actualites/le-but');
    expect(await faultsOf(page)).toEqual([['/actualites/le-but', MISSING]]);
    const { documentId } = await buildArticle(app, { title: 'Le but', ...SECTION });
    expect(await faultsOf(page)).toEqual([]);
    // Its old address leads on, and breaks with the new one.
    await articles.update({ documentId, data: { slug: 'le-but-deplace' }, status: 'published' } as never);
    expect(await faultsOf(page)).toEqual([]);
    await articles.unpublish({ documentId });
    expect(await faultsOf(page)).toEqual([['/actualites/le-but', UNPUBLISHED]]);
    await articles.publish({ documentId });
    expect(await faultsOf(page)).toEqual([]);
    await articles.delete({ documentId });
    expect(await faultsOf(page)).toEqual([['/actualites/le-but', MISSING]]);
    await documentsOf(app, UID.redirect).create({
      data: { from: '/actualites/le-but-deplace', to: '/agenda', code: 301 },
    } as never);
    await checker.settled();
    await articles.update({
      documentId: page.documentId,
      data: { body: textWith('/agenda') },
      status: 'published',
    } as never);
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('links to other sites', () => {
  const day = (number: number) => new Date(Date.UTC(2030, 0, 1 + number));
  const lookAll = async (now: Date) => {
    let looks = 0;
    // One host has one look at a time: the pause is over each time.
    for (let minutes = 0; minutes < 10; minutes += 1)
      looks += await checker.look(new Date(now.getTime() + minutes * 11 * 60_000));
    return looks;
  };

  test('are broken once they failed on three days, and looked at once a week otherwise', async () => {
    answers['/lost'] = [404];
    answers['/robots.txt'] = [404];
    answers['/robots-kept-out'] = [403];
    const page = await linking('Liens dehors', `${host}/fine`, `${host}/lost`, `${host}/robots-kept-out`);
    await checker.settled();
    expect(await lookAll(day(0))).toBe(3);
    expect(asked.sort()).toEqual([
      'GET /lost',
      'GET /robots-kept-out',
      'GET /robots.txt',
      'HEAD /fine',
      'HEAD /lost',
      'HEAD /robots-kept-out',
    ]);
    const lost = [[`${host}/lost`, 'Le site répond que cette page n’existe pas.']];
    const isListed = async () =>
      (await broken.list({ limit: 1000, offset: 0 })).some(({ url }) => url === `${host}/lost`);
    // Whoever edits the page hears of it at once; on the list it is when it lasts.
    expect([await faultsOf(page), await isListed()]).toEqual([lost, false]);
    expect(await lookAll(day(1.5))).toBe(1);
    expect(await lookAll(day(3))).toBe(1);
    expect([await faultsOf(page), await isListed()]).toEqual([lost, true]);
    expect(await lookAll(day(4))).toBe(0);
    expect(await lookAll(day(8))).toBe(2);
    answers['/lost'] = [200];
    expect(await lookAll(day(12))).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('are claimed: two at once never look at one host, and a host that asks is left alone', async () => {
    const now = day(100);
    answers['/busy'] = [429, { 'retry-after': '7200' }];
    await linking('Deux instances', `${host}/busy`, `${host}/next`);
    await checker.settled();
    await app.strapi.db
      .connection('checked_links')
      .whereNotNull('host')
      .whereNot('key', 'like', '%/busy')
      .update({ next_look_at: day(200) });
    const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
    const looks = await Promise.all([1, 2, 3, 4].map(() => checker.lookAt(`${host}/busy`, now)));
    expect(looks.filter(Boolean)).toHaveLength(1);
    expect(asked).toEqual(['GET /robots.txt', 'HEAD /busy', 'GET /busy']);
    expect(await checker.lookAt(`${host}/next`, at(1))).toBe(false);
    expect(await checker.lookAt(`${host}/next`, at(3))).toBe(true);
  });
});

describe('a site that packs its answers', () => {
  test('is asked once where HEAD answers, and believed where a range ends in the middle', async () => {
    answers['/robots.txt'] = [404];
    answers['/packed'] = [200, { 'content-encoding': 'gzip' }];
    await linking('Paquets', `${host}/packed`);
    await checker.settled();
    await checker.lookAt(`${host}/packed`, new Date(Date.UTC(2030, 11, 1)));
    expect(asked).toEqual(['GET /robots.txt', 'HEAD /packed']);
    answers['/range'] = [206, { 'content-encoding': 'gzip' }, gzipSync('page').subarray(0, 12)];
    const outcome = await outgoing(app.strapi)(`${host}/range`, { bytesAtMost: 1024, longer: 'cut' });
    expect(outcome).toMatchObject({ ok: true, status: 206 });
  });
});

test('a link that is gone from the draft is advised against no more', async () => {
  const page = await linking('Lien mort', '/actualites/morte');
  expect(await faultsOf(page)).toHaveLength(1);
  const data = { body: [] };
  await documentsOf(app, UID.article).update({ documentId: page.documentId, data });
  expect(await faultsOf(page)).toEqual([]);
  const listed = await broken.list({ limit: 1000, offset: 0 });
  expect(listed.find(({ documentId }) => documentId === page.documentId)).toMatchObject({ isPublic: true });
});

describe('a site with a robots.txt', () => {
  test('is looked at where it lets programs in, asked for it once a day, and left alone while it is in trouble', async () => {
    const moment = (hours: number) => new Date(Date.UTC(2031, 0, 1, hours));
    const look = (path: string, hours: number) => checker.lookAt(`${host}${path}`, moment(hours));
    const page = await linking('Chez des gens discrets', `${host}/open`, `${host}/private/lost`);
    await checker.settled();
    answers['/private/lost'] = [404];
    answers['/robots.txt'] = [200, {}, 'User-agent: *\nDisallow: /private/\n'];
    for (const hours of [0, 1, 2]) await look('/private/lost', hours * 2);
    await look('/open', 6);
    expect(asked).toEqual(['GET /robots.txt', 'HEAD /open']);
    expect(await faultsOf(page)).toEqual([]);
    answers['/robots.txt'] = [503];
    await look('/open', 30);
    expect(asked.slice(2)).toEqual(['GET /robots.txt']);
    answers['/robots.txt'] = [404];
    await look('/private/lost', 32);
    expect(asked.slice(3)).toEqual(['GET /robots.txt', 'HEAD /private/lost', 'GET /private/lost']);
  });
});

describe('a redirect', () => {
  test('is followed where the site that it leads to lets programs in, and no further', async () => {
    const [open, closed] = [await anotherSite(''), await anotherSite('User-agent: *\nDisallow: /members/\n')];
    const ports = [host, open.host, closed.host].map((site) => Number(new URL(site).port));
    app.strapi.config.set('safe-fetch.ports', ports);
    answers['/robots.txt'] = [404];
    answers['/to-open'] = [301, { location: `${open.host}/members/lost` }];
    answers['/to-closed'] = [301, { location: `${closed.host}/members/lost` }];
    answers['/to-nowhere'] = [302, { location: 'http://' }];
    answers['/round'] = [302, { location: '/round' }];
    const at = (hour: number) => new Date(Date.UTC(2032, 0, 1, hour));
    const paths = ['/to-open', '/to-closed', '/to-nowhere', '/round'];
    await linking('Plus loin', ...paths.map((path) => `${host}${path}`));
    await checker.settled();
    for (const [hour, path] of paths.entries()) await checker.lookAt(`${host}${path}`, at(hour));
    expect(open.asked).toEqual(['GET /robots.txt', 'HEAD /members/lost', 'GET /members/lost']);
    expect(closed.asked).toEqual(['GET /robots.txt']);
    const states = await app.strapi.db.connection('checked_links').whereLike('key', `${host}/%`).select();
    const known = new Map(states.map(({ key, status, fault }) => [key, [status, fault]]));
    expect(paths.map((path) => known.get(`${host}${path}`))).toEqual([
      ['failing', 'not-found'],
      ['unknown', 'refused'],
      ['broken', 'address-invalid'],
      ['failing', 'too-many-redirects'],
    ]);
    for (const site of [open, closed]) site.stop();
  });
});

test('a site that wants time between two requests gets it', async () => {
  const slow = await anotherSite('User-agent: *\nCrawl-delay: 7200\n');
  app.strapi.config.set('safe-fetch.ports', [Number(new URL(slow.host).port)]);
  await linking('Chez des gens lents', `${slow.host}/one`, `${slow.host}/two`);
  await checker.settled();
  const at = (hour: number) => new Date(Date.UTC(2033, 0, 1, hour));
  expect(await checker.lookAt(`${slow.host}/one`, at(0))).toBe(true);
  expect(await checker.lookAt(`${slow.host}/two`, at(1))).toBe(false);
  expect(await checker.lookAt(`${slow.host}/two`, at(3))).toBe(true);
  expect(slow.asked).toEqual(['GET /robots.txt', 'GET /one', 'GET /two']);
  slow.stop();
});

/** A site with this robots.txt and no other page, and who asked it for what. */
async function anotherSite(robots: string) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response
      .writeHead(request.url === '/robots.txt' ? 200 : 404)
      .end(request.url === '/robots.txt' ? robots : '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { host: `http://127.0.0.1:${port}`, asked, stop: () => server.close() };
}

test('links that could not be read after a save are read by the next look', async () => {
  const { db, log } = app.strapi;
  const error = jest.spyOn(log, 'error').mockReturnValue(log);
  await db.connection.raw('ALTER TABLE linked_entries RENAME TO linked_entries_away');
  const page = await linking('Lus plus tard', '/actualites/nulle-part');
  await checker.settled();
  await db.connection.raw('ALTER TABLE linked_entries_away RENAME TO linked_entries');
  expect(error).toHaveBeenCalled();
  error.mockRestore();
  await checker.look(new Date());
  expect(await faultsOf(page)).toEqual([['/actualites/nulle-part', MISSING]]);
});

describe('the page «Liens à réparer»', () => {
  test('lists what is broken, ignores and heeds, and looks again', async () => {
    const { documentId } = await linking('À réparer', '/actualites/perdue');
    await checker.settled();
    const link = { uid: UID.article, documentId, locale: 'fr', url: '/actualites/perdue' };
    const listed = async () =>
      ((await panel('get', '/content-manager/links')).body.data as unknown as Record<string, unknown>[]).find(
        (one) => one.documentId === documentId,
      );
    expect(await listed()).toMatchObject({
      ...link,
      name: 'À réparer',
      type: 'Article',
      path: ['body', 0, 'body'],
      words: 'vers /actualites/perdue',
      fault: MISSING,
      isPublic: true,
      isIgnored: false,
      mayChange: true,
    });
    expect(await broken.entries({ limit: 1000, offset: 0 })).toContainEqual({
      uid: UID.article,
      documentId,
      locale: 'fr',
      links: 1,
    });
    expect((await panel('post', '/content-manager/links/ignore', link)).status).toBe(204);
    expect(await listed()).toMatchObject({ isIgnored: true });
    expect(await broken.of(UID.article, documentId, 'fr')).toEqual([]);
    expect((await panel('post', '/content-manager/links/heed', link)).status).toBe(204);
    expect(await listed()).toMatchObject({ isIgnored: false });
    expect((await panel('post', '/content-manager/links/look', link)).body).toEqual({
      data: { isLooked: true, isBroken: true },
    });
    expect((await panel('post', '/content-manager/links/look', { ...link, url: '/ailleurs' })).status).toBe(
      404,
    );
    expect((await panel('post', '/content-manager/links/look', {})).status).toBe(400);
    expect((await app.request.get('/content-manager/links')).status).toBe(401);
  });

  test('is not cut short by links that the person may not see', async () => {
    const { documentId } = await linking('Derrière les autres', '/actualites/perdue');
    await checker.settled();
    const address = '/actualites/perdue';
    const unseen = Array.from({ length: 420 }, (_, index) => ({
      uid: UID.article,
      // Before all others, in the order of the page.
      document_id: `0${index}`,
      locale: 'fr',
      is_public: true,
      address,
      key: address,
      path: '["body"]',
      words: '',
    }));
    await app.strapi.db.connection('entry_links').insert(unseen);
    const listed = (await panel('get', '/content-manager/links')).body.data as unknown as {
      documentId: string;
    }[];
    expect(listed.map((one) => one.documentId)).toContain(documentId);
    expect((await panel('get', '/content-manager/desk/mending')).body.data).toContainEqual(
      expect.objectContaining({ reason: 'broken-links' }),
    );
    await app.strapi.db
      .connection('entry_links')
      .whereIn(
        'document_id',
        unseen.map((one) => one.document_id),
      )
      .delete();
  });
});
