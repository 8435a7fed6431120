// Sends the bytes of the file BENCH_BODY, under the names and values of BENCH_HEADS (JSON, by status), as `node:http` does it without anything else;
// to whoever holds something, a 304.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const body = readFileSync(process.env.BENCH_BODY);
const heads = JSON.parse(process.env.BENCH_HEADS);
const server = createServer((request, response) => {
  if (request.headers['if-none-match']) response.writeHead(304, heads[304]).end();
  else response.writeHead(200, heads[200]).end(body);
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port, startMs: 0 }));
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send({ memory: process.memoryUsage().rss, cpuMs: (user + system) / 1000 });
});
process.on('disconnect', () => process.exit(0));
