import { createServer, type Server } from 'node:http';

export interface ForeignSite {
  origin: string;
  /** Address of a page with this body. `policy` is its Content-Security-Policy. */
  page(body: string, policy?: string): string;
  stop(): Promise<void>;
}

/** A site of somebody else's: another origin on this machine. */
export async function startForeignSite(): Promise<ForeignSite> {
  const pages: { body: string; policy: string | undefined }[] = [];
  const server: Server = createServer((request, response) => {
    const page = pages[Number((request.url ?? '').slice(1))];
    response.writeHead(page ? 200 : 204, {
      'Content-Type': 'text/html; charset=utf-8',
      ...(page?.policy && { 'Content-Security-Policy': page.policy }),
    });
    response.end(
      page &&
        `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Partenaire</title></head><body>${page.body}</body></html>`,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  const address = server.address();
  const origin = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`;
  return {
    origin,
    page: (body, policy) => `${origin}/${pages.push({ body, policy }) - 1}`,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
