import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { createSafeFetch, type Resolve, type SafeFetchSettings } from '../../../src/adapters/safe-fetch';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** Port of a server on this machine. */
async function serve(answer: RequestListener): Promise<number> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

const fetcher = (ports: number[], more: Partial<SafeFetchSettings> = {}, resolve?: Resolve) =>
  createSafeFetch(
    {
      ports,
      allowedRanges: ['127.0.0.1/32'],
      userAgent: 'Portevoix (+https://example.org)',
      milliseconds: 5000,
      bytesAtMost: 100_000,
      headerBytesAtMost: 8192,
      redirectsAtMost: 3,
      ...more,
    },
    resolve,
  );
const text = (body: Uint8Array) => Buffer.from(body).toString();

test('answers what was said, saying who asks and nothing of where from', async () => {
  let asked = {};
  const port = await serve((request, response) => {
    asked = request.headers;
    response.setHeader('Set-Cookie', ['a=1', 'b=2']);
    response.setHeader('Content-Encoding', 'gzip');
    response.end(gzipSync('bonjour'));
  });
  const outcome = await fetcher([port])(`http://127.0.0.1:${port}/page#fin`);
  expect(outcome).toMatchObject({
    ok: true,
    status: 200,
    url: `http://127.0.0.1:${port}/page`,
    redirects: [],
    headers: { 'set-cookie': 'a=1, b=2' },
  });
  expect(text(outcome.ok ? outcome.body : Buffer.of())).toBe('bonjour');
  expect(asked).toEqual({
    host: `127.0.0.1:${port}`,
    'user-agent': 'Portevoix (+https://example.org)',
    accept: '*/*',
    'accept-encoding': 'gzip, deflate, br',
    connection: 'close',
  });
});

test('goes to the number that was checked, whatever the name leads to a moment later', async () => {
  const port = await serve((_request, response) => void response.end('ici'));
  const numbers = ['127.0.0.1', '127.0.0.2'];
  let lookups = 0;
  const rebinding: Resolve = async () => {
    lookups += 1;
    return [{ address: numbers.shift() ?? '', family: 4 }];
  };
  const fetch = fetcher([port], {}, rebinding);
  expect(await fetch(`http://rebinding.example:${port}/`)).toMatchObject({ ok: true, status: 200 });
  expect(lookups).toBe(1);
  expect(await fetch(`http://rebinding.example:${port}/`)).toMatchObject({ fault: 'address-private' });
});

test('goes nowhere when one of a name’s numbers is private', async () => {
  let isAsked = false;
  const port = await serve((_request, response) => {
    isAsked = true;
    response.end();
  });
  const both: Resolve = async () => [
    { address: '127.0.0.1', family: 4 },
    { address: '10.0.0.1', family: 4 },
  ];
  const outcome = await fetcher([port], {}, both)(`http://both.example:${port}/`);
  expect([outcome, isAsked]).toEqual([expect.objectContaining({ fault: 'address-private' }), false]);
});

test.each([
  ['http://169.254.169.254/latest', 'address-private'],
  ['http://[::ffff:127.0.0.1]/', 'address-private'],
  ['file:///etc/passwd', 'address-invalid'],
  ['http://moi:secret@127.0.0.1/', 'address-invalid'],
  ['//127.0.0.2/', 'port-refused'],
  ['http://', 'address-invalid'],
])('does not follow a redirect to %s', async (location, fault) => {
  const port = await serve((_request, response) => void response.writeHead(302, { location }).end());
  expect(
    await fetcher([port, 80].slice(0, location.startsWith('//') ? 1 : 2))(`http://127.0.0.1:${port}/`),
  ).toMatchObject({
    ok: false,
    fault,
  });
});

test('follows redirects up to the limit, and takes no headers along to another origin', async () => {
  const seen: (string | undefined)[] = [];
  const last = await serve((request, response) => {
    seen.push(request.headers.authorization);
    response.end('arrivé');
  });
  const port = await serve((request, response) => {
    seen.push(request.headers.authorization);
    const location =
      request.url === '/a' ? '/b' : request.url === '/b' ? `http://127.0.0.1:${last}/` : '/loop';
    response.writeHead(301, { location }).end();
  });
  const fetch = fetcher([port, last]);
  const headers = { authorization: 'Bearer x' };
  expect(await fetch(`http://127.0.0.1:${port}/a`, { headers })).toMatchObject({
    ok: true,
    url: `http://127.0.0.1:${last}/`,
    redirects: [301, 301],
  });
  expect(seen).toEqual(['Bearer x', 'Bearer x', undefined]);
  expect(await fetch(`http://127.0.0.1:${port}/loop`)).toMatchObject({ fault: 'too-many-redirects' });
  expect(await fetch(`http://127.0.0.1:${port}/a`, { method: 'POST' })).toMatchObject({ status: 301 });
});

test('reads no more than the limit of an endless body, nor of one that unpacks to a huge one', async () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  const port = await serve((request, response) => {
    if (request.url === '/bomb') return void response.setHeader('Content-Encoding', 'gzip').end(bomb);
    const pour = () => {
      while (response.write('x'.repeat(10_000)));
    };
    response.on('drain', pour);
    pour();
  });
  const fetch = fetcher([port]);
  for (const path of ['/endless', '/bomb']) {
    const address = `http://127.0.0.1:${port}${path}`;
    expect(await fetch(address)).toMatchObject({ ok: false, fault: 'answer-too-long' });
    const cut = await fetch(address, { bytesAtMost: 500, longer: 'cut' });
    expect(cut).toMatchObject({ ok: true, isCut: true });
    expect(cut.ok && cut.body.length).toBe(500);
  }
});

test('gives up what is slow, be it the headers, the body or the name', async () => {
  const port = await serve((request, response) => {
    if (request.url === '/body') response.write('…');
  });
  const fetch = fetcher([port], { milliseconds: 150 });
  expect(await fetch(`http://127.0.0.1:${port}/headers`)).toMatchObject({ fault: 'timeout' });
  expect(await fetch(`http://127.0.0.1:${port}/body`)).toMatchObject({ fault: 'timeout' });
  const slow = fetcher([port], { milliseconds: 150 }, () => new Promise(() => {}));
  expect(await slow(`http://slow.example:${port}/`)).toMatchObject({ fault: 'timeout' });
  const stopped = fetch(`http://127.0.0.1:${port}/headers`, { signal: AbortSignal.abort() });
  expect(await stopped).toMatchObject({ fault: 'stopped' });
});

test('says what went wrong in one word', async () => {
  const port = await serve((request, response) => {
    if (request.url === '/headers') return void response.setHeader('X-Long', 'x'.repeat(9000)).end();
    if (request.url === '/packed')
      return void response.setHeader('Content-Encoding', 'gzip').end('not packed');
    request.socket.destroy();
  });
  const tcp = createTcpServer((socket: Socket) => void socket.end('SSH-2.0-OpenSSH\r\n'));
  await new Promise<void>((done) => tcp.listen(0, '127.0.0.1', done));
  const other = (tcp.address() as AddressInfo).port;
  const missing: Resolve = () =>
    Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));
  const at = (path: string, where = port) => fetcher([port, other])(`http://127.0.0.1:${where}${path}`);
  expect(await at('/headers')).toMatchObject({ fault: 'answer-invalid' });
  expect(await at('/packed')).toMatchObject({ fault: 'answer-invalid' });
  expect(await at('/ended')).toMatchObject({ fault: 'unreachable' });
  expect(await at('/', other)).toMatchObject({ fault: 'answer-invalid' });
  expect(await fetcher([port, other])(`https://127.0.0.1:${other}/`)).toMatchObject({
    fault: 'certificate-invalid',
  });
  expect(await fetcher([80], {}, missing)('http://nowhere.example/')).toMatchObject({
    fault: 'host-unknown',
  });
  tcp.close();
});
