import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createHttpFetcher } from './http-fetcher.ts';
import { auth, TwoOrigins } from './two-origins.ts';

const server = new TwoOrigins();
beforeAll(() => server.open());
afterAll(() => server.close());

describe('http fetcher: when it goes wrong', () => {
  const hanging: ServerResponse[] = [];
  afterEach(() => hanging.splice(0).forEach((response) => response.destroy()));

  it.each(['head', 'body'])('TOOL-01: a server that never finishes its %s runs out of time', async (part) => {
    server.answer = (_, response) => {
      hanging.push(response);
      if (part === 'body') response.write('first');
    };
    await expect(server.ask('/', { limits: { totalMsMax: 200 } })).rejects.toMatchObject({ code: 'timeout' });
  });

  it.each(['head', 'body'])('RUN-03: an abort while waiting for the %s closes the connection', async (part) => {
    const abort = new AbortController();
    const closed = Promise.withResolvers<void>();
    server.answer = (_, response) => {
      response.on('close', closed.resolve);
      if (part === 'body') response.write('first');
      setImmediate(() => abort.abort(new Error('canceled')));
    };
    await expect(server.ask('/', { signal: abort.signal })).rejects.toThrow('canceled');
    await closed.promise;
  });

  it('an abort before anything was sent sends nothing', async () => {
    await expect(server.ask('/', { signal: AbortSignal.abort(new Error('canceled')) })).rejects.toThrow('canceled');
  });

  it.each(['not http\r\n\r\n', 'HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf', ''])(
    'a server that says %j is not available',
    async (bytes) => {
      server.answer = ({ socket }) => socket.end(bytes);
      await expect(server.ask('/')).rejects.toMatchObject({ code: 'dependency_unavailable' });
    },
  );

  it('broken packing is the server\u2019s fault', async () => {
    server.answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip');
    await expect(server.ask('/')).rejects.toMatchObject({ code: 'dependency_unavailable' });
  });

  it('nobody listening is told with host and port', async () => {
    const fetcher = createHttpFetcher({ exempt: ['127.0.0.1:1'] });
    const call = { idempotencyKey: 'tcall_1', traceparent: '', signal: AbortSignal.timeout(20_000) };
    await expect(
      fetcher.fetch(auth, { method: 'GET', url: 'http://127.0.0.1:1/', headers: {} }, call),
    ).rejects.toMatchObject({
      code: 'dependency_unavailable',
      retryable: true,
      message: 'Could not connect to 127.0.0.1 port 1 (ECONNREFUSED).',
    });
  });
});
