import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that webhooks are sent to. */
export interface WebhookReceiver {
  url: string;
  /** Titles of the entries of which it was told at a path. */
  titles(path: string): string[];
  close(): Promise<void>;
}

export async function openReceiver(): Promise<WebhookReceiver> {
  const told: { path: string; title: string }[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request.setEncoding('utf8')) text += part;
    told.push({ path: request.url ?? '', title: JSON.parse(text).entry?.title });
    response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    titles: (path) => told.filter((each) => each.path === path).map(({ title }) => title),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
