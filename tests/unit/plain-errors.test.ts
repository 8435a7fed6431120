import { promisify } from 'node:util';
import { brotliDecompress, gunzip, gzipSync, inflate } from 'node:zlib';
import plainErrors from '../../src/middlewares/plain-errors';

// In Jest's own world the error of a stream reaches Koa without its code: here it is asked for directly.
test.each([
  ['gzip', () => promisify(gunzip)(Buffer.from('{}'))],
  ['gzip that ends in the middle', () => promisify(gunzip)(gzipSync('{"data":{}}').subarray(0, 15))],
  ['deflate', () => promisify(inflate)(Buffer.from('{}'))],
  ['brotli', () => promisify(brotliDecompress)(Buffer.from('{}'))],
])('answers 400 to a body that is no %s', async (_what, read) => {
  const answer = plainErrors()({ path: '/api/articles' } as never, read as never);
  await expect(answer).rejects.toMatchObject({
    name: 'ValidationError',
    message: 'This request cannot be read: its body is not compressed as it says.',
  });
});
