import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultHttpFetchLimits } from './http-fetcher.ts';
import { TwoOrigins, mirror } from './two-origins.ts';

const server = new TwoOrigins();
beforeAll(() => server.open());
afterAll(() => server.close());

describe('http fetcher: what comes back', () => {
  it('TOOL-01: any status is a reply; cookies and inner headers stay here', async () => {
    server.answer = (request, response) =>
      mirror(request, Object.assign(response.setHeader('retry-after', '7'), { statusCode: 503 }));
    const reply = await server.ask('/x');
    expect(reply).toMatchObject({ status: 503, url: `http://one.example.com:${server.port}/x` });
    expect(Object.keys(reply.headers).toSorted()).toEqual(['content-length', 'content-type', 'date', 'retry-after']);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['identity', (text) => Buffer.from(text)],
  ] as [string, (text: string) => Buffer][])('TOOL-01: unpacks %s', async (encoding, pack) => {
    server.answer = (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(pack('packed ü'));
    expect(await server.ask('/')).toMatchObject({ body: 'packed ü', truncated: false });
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(50_000_000, 'a'))],
    ['br', brotliCompressSync(Buffer.alloc(50_000_000, 'a'))],
  ])('TOOL-01: a %s bomb is cut at the cap', async (encoding, bomb) => {
    server.answer = (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(bomb);
    const reply = await server.ask('/');
    expect(reply).toMatchObject({ status: 200, truncated: true });
    expect(reply.body).toHaveLength(defaultHttpFetchLimits.bodyBytesMax);
  });

  it('TOOL-01: packed data without end that unpacks to nothing is given up', async () => {
    server.answer = (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      const empty = gzipSync('');
      const flood = Buffer.concat(Array.from({ length: 1_000 }, () => empty));
      const more = (): void => {
        while (!response.destroyed && response.write(flood));
      };
      response.on('drain', more).on('error', () => {});
      more();
    };
    await expect(server.ask('/')).rejects.toMatchObject({ code: 'dependency_unavailable', retryable: false });
  });

  it('TOOL-01: an endless body is cut and its connection closed', async () => {
    const closed = Promise.withResolvers<void>();
    server.answer = (_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write('endless '.repeat(1_000)));
      };
      response
        .on('drain', more)
        .on('close', closed.resolve)
        .on('error', () => {});
      more();
    };
    const reply = await server.ask('/', { limits: { bodyBytesMax: 1_000 } });
    expect(reply).toMatchObject({ truncated: true });
    expect(reply.body).toHaveLength(1_000);
    await closed.promise;
  });

  it.each([
    ['text/plain; charset=iso-8859-1', Buffer.from([0xfc]), 'ü'],
    ['text/plain; charset="no-such"', Buffer.from('ü'), 'ü'],
    ['text/plain; charset=utf-16le', Buffer.from('hi', 'utf16le'), 'hi'],
    ['application/octet-stream', Buffer.from('{"a":1}'), '{"a":1}'],
    ['application/pdf', Buffer.from([0x25, 0x50, 0, 1, 2]), null],
    ['image/png', Buffer.from('png'), null],
    ['image/svg+xml', Buffer.from('<svg/>'), '<svg/>'],
    ['text/plain', Buffer.from([1, 2, 3, 4, 65]), null],
  ])('TOOL-01: %s is read as what it is', async (type, bytes, body) => {
    server.answer = (_, response) => response.writeHead(200, { 'content-type': type }).end(bytes);
    expect((await server.ask('/')).body).toBe(body);
  });

  it('a cut never leaves half a character', async () => {
    server.answer = (_, response) => response.end('üüü');
    expect(await server.ask('/', { limits: { bodyBytesMax: 3 } })).toMatchObject({ body: 'ü', truncated: true });
  });

  it.each([
    [204, {}],
    [304, { 'content-encoding': 'gzip' }],
    [200, { 'content-encoding': 'gzip', 'content-length': '0' }],
  ])('status %i without a body is an empty one', async (status, headers) => {
    server.answer = (_, response) => response.writeHead(status, headers).end();
    expect(await server.ask('/')).toMatchObject({ status, body: '', truncated: false });
  });
});
