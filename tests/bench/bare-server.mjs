// Answers every request with the bytes of the file BENCH_BODY, as `node:http` does it without anything else; whoever holds something, with a
// 304 and nothing but its tag.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const body = readFileSync(process.env.BENCH_BODY);
const headers = { 'Content-Type': process.env.BENCH_TYPE, 'Content-Length': body.length };
const server = createServer((request, response) => {
  const held = request.headers['if-none-match'];
  if (held) response.writeHead(304, ['etag', held]).end();
  else response.writeHead(200, headers).end(body);
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port, startMs: 0 }));
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send({ memory: process.memoryUsage().rss, cpuMs: (user + system) / 1000 });
});
process.on('disconnect', () => process.exit(0));
