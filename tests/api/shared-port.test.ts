import { once } from 'node:events';
import { createServer } from 'node:net';
import { type Application, startApplication } from '../support/application';
import { freePort } from '../support/free-port';

let app: Application;

afterAll(() => app?.stop());

const onLinux = process.platform === 'linux' ? test : test.skip;

/** Strapi types `server.socket` as a text, and hands it to Node's `listen` as it is (5.54): look here first after an upgrade of it. */
onLinux(
  'Strapi listens as `server.socket` says, at a port that others may share',
  async () => {
    const port = await freePort();
    Object.assign(process.env, { WORKERS: '2', PORT: String(port) });
    app = await startApplication();
    await (app.strapi as unknown as { listen(): Promise<void> }).listen();
    expect(app.strapi.server.httpServer.address()).toMatchObject({ address: '127.0.0.1', port });
    const other = createServer().listen({ host: '127.0.0.1', port, reusePort: true });
    await once(other, 'listening');
    other.close();
    await once(other, 'close');
  },
  120_000,
);
