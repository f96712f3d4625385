import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, hangUp, readRaw, sendRaw } from './stand-in/ask.ts';
import { startStandIn, type StandIn } from './stand-in/service.ts';

type Sent = NonNullable<RequestInit['body']>;

let node: StandIn;
let key: string;
beforeAll(async () => {
  node = await startStandIn();
  key = await node.keyOf({});
});
afterAll(() => node.close());

/** Whatever comes, the node answers, does not call it its own fault, and goes on. */
describe('any input', () => {
  const word = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom('v1', 'things', 'healthz', 'events', '%', '%00', '..', ':touch', '__proto__', 'constructor', '*'),
  );
  const path = fc
    .array(word, { maxLength: 5 })
    .map((words) => `/${words.map((text) => text.replace(/[\s#]/g, '')).join('/')}`);
  const query = fc.option(
    fc.string({ maxLength: 60 }).map((text) => `?${text.replace(/[\s#]/g, '')}`),
    { nil: '' },
  );
  const method = fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS');
  const headerName = fc.constantFrom(
    'content-type',
    'content-encoding',
    'x-tenant-id',
    'traceparent',
    'accept',
    'x-note',
    'x-dev-tenant',
    'cookie',
    'range',
    'if-none-match',
    'x-forwarded-for',
  );
  const headerValue = fc
    .string({ unit: 'binary-ascii', maxLength: 60 })
    .map((text) => text.replace(/[^\x20-\x7e]/g, '').trim());
  const headers = fc.dictionary(headerName, headerValue, { maxKeys: 5 });
  const body = fc.oneof(
    fc.json(),
    fc.string(),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  );

  it('API-03: paths, queries, headers and bodies never give a 5xx', async () => {
    await fc.assert(
      fc.asyncProperty(
        method,
        path,
        query,
        headers,
        body,
        fc.boolean(),
        async (verb, where, asked, sent, bytes, known) => {
          const init = { method: verb, headers: { 'content-type': 'application/json', ...sent } };
          const carrying = verb === 'GET' || verb === 'HEAD' ? init : { ...init, body: bytes as Sent };
          const answer = await ask(node, `${where}${asked}`, known ? { ...carrying, key } : carrying);
          expect([501, ...Array.from({ length: 500 }, (_, i) => i)]).toContain(answer.status);
          if (answer.status >= 400 && verb !== 'HEAD') expect(answer.body.error.code).toEqual(expect.any(String));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('API-03: bytes on the bare connection are answered or cut off, never with a 5xx', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        'GET /healthz HTTP/1.1',
        'POST /v1/things HTTP/1.1',
        'host: x',
        'content-length: 5',
        'transfer-encoding: chunked',
        'connection: close',
        '',
        'upgrade: h2c',
        'expect: 100-continue',
      ),
      fc.string({ unit: 'binary-ascii', maxLength: 30 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), async (lines) => {
        const text = await sendRaw(node.port, Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), hangUp);
        if (text !== '' && !text.startsWith('HTTP/1.1 100')) expect(text).toMatch(/^HTTP\/1\.1 [24]\d\d /);
      }),
      { numRuns: 200 },
    );
    const still = readRaw(await sendRaw(node.port, 'GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'));
    expect(still.status).toBe(200);
  });
});
