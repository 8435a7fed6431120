import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import type { CachePurge } from '../../src/adapters/cache-purge';
import type { FrontCache } from '../../src/adapters/front-cache';
import { UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { documentsOf } from '../support/entries';
import { buildArticle, buildToken } from '../support/factories';

const PATH = `${process.env.PATH}:/usr/sbin`;
const isThere = spawnSync('varnishd', ['-V'], { env: { ...process.env, PATH } }).status === 0;

const TOKEN = 'un-mot-pour-les-essais';

(isThere ? describe : describe.skip)(
  'a Varnish before it (left out without varnishd: Debian’s varnish)',
  () => {
    let app: Application;
    let varnish: ChildProcess;
    let request: ReturnType<typeof supertest>;
    const folder = mkdtempSync(join(tmpdir(), 'portevoix-varnish-'));

    beforeAll(async () => {
      const port = await freePort();
      process.env.CACHE_FRONT = 'varnish';
      process.env.CACHE_FRONT_URL = `http://127.0.0.1:${port}`;
      process.env.CACHE_FRONT_TOKEN = TOKEN;
      app = await startApplication({ listen: true });
      const file = join(folder, 'varnish.vcl');
      const vcl = readFileSync('config/varnish.vcl', 'utf8')
        .replace('"1337"', `"${new URL(app.url ?? '').port}"`)
        .replace('"Bearer "', `"Bearer ${TOKEN}"`);
      writeFileSync(file, vcl);
      const settings = ['-F', '-j', 'none', '-n', join(folder, 'run'), '-s', 'malloc,32m', '-f', file];
      varnish = spawn('varnishd', [...settings, '-a', `127.0.0.1:${port}`], {
        env: { ...process.env, PATH },
        stdio: 'ignore',
      });
      request = supertest(`http://127.0.0.1:${port}`);
      await (app.strapi.get('cache-purge') as CachePurge).isThere();
      while (!(await answers())) await new Promise((done) => setImmediate(done));
      await arrived();
    }, 60_000);

    afterAll(async () => {
      if (varnish) {
        const ended = new Promise((done) => varnish.once('exit', done));
        varnish.kill();
        await ended;
      }
      await app.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    const arrived = () => (app.strapi.get('front-cache') as FrontCache).told();
    const answers = async () => {
      if (varnish.exitCode !== null) throw new Error('varnishd has ended');
      return request.get('/api/articles').then(
        ({ status }) => status === 200,
        () => false,
      );
    };
    /** Asks Varnish, which names two requests where it answers from memory: this one, and the one that brought the answer. */
    const get = async (path: string, status = 200) => {
      const { text, headers } = await request.get(path).expect(status);
      return { text, headers, isHit: / /.test(headers['x-varnish'] ?? '') };
    };

    test('answers by itself what it has, until that changes; what has nothing to do with it goes on', async () => {
      const one = await buildArticle(app, { title: 'Avant le changement' });
      const other = await buildArticle(app, { title: 'À côté' });
      await arrived();
      const shown = [`/api/articles/${one.documentId}`, `/actualites/${one.slug}`, '/api/articles', '/'];
      const apart = `/api/articles/${other.documentId}`;
      for (const path of [...shown, apart]) {
        await get(path);
        expect([path, (await get(path)).isHit]).toEqual([path, true]);
      }
      await documentsOf(app, UID.article).update({
        documentId: one.documentId,
        data: { title: 'Après le changement' },
        status: 'published',
      });
      await arrived();
      for (const path of shown) {
        const { text, isHit } = await get(path);
        expect([path, isHit]).toEqual([path, false]);
        expect(text).toContain('Après le changement');
        expect(text).not.toContain('Avant le changement');
      }
      expect((await get(apart)).isHit).toBe(true);
    });

    test('shows browsers neither tags nor how long it keeps what it has', async () => {
      const { documentId } = await buildArticle(app);
      for (const _attempt of ['made', 'kept']) {
        const { headers } = await get(`/api/articles/${documentId}`);
        expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
        expect(headers['surrogate-key']).toBeUndefined();
      }
    });

    test('keeps neither a refusal nor what is answered to a token', async () => {
      const path = '/api/articles/slug/bientot-la';
      await get(path, 404);
      expect((await get(path, 404)).isHit).toBe(false);
      await buildArticle(app, { title: 'Bientôt là', slug: 'bientot-la' });
      expect((await get(path)).text).toContain('Bientôt là');
      const token = await buildToken(app, 'full-access');
      const { headers } = await request.get(path).set('Authorization', token).expect(200);
      expect(headers['x-varnish']).not.toContain(' ');
    });

    test('forgets nothing for whoever does not know the word', async () => {
      const ask = (headers: Record<string, string>) =>
        fetch(process.env.CACHE_FRONT_URL ?? '', { method: 'PURGE', headers });
      expect((await ask({ 'surrogate-key': 'portevoix' })).status).toBe(403);
      expect((await ask({ authorization: `Bearer ${TOKEN}` })).status).toBe(400);
      expect((await ask({ authorization: `Bearer ${TOKEN}`, 'surrogate-key': 'a|.*' })).status).toBe(400);
    });
  },
);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
