import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectFault, readRaw, sendRaw } from './stand-in/ask.ts';
import { startStandIn, type StandIn } from './stand-in/service.ts';

let node: StandIn;
let key: string;
beforeAll(async () => {
  node = await startStandIn();
  key = await node.keyOf({});
});
afterAll(() => node.close());

/** What node:http’s parser refuses would be answered in a shape of its own, or not at all. */
describe('below a well-formed request', () => {
  const get = 'GET /healthz HTTP/1.1\r\nhost: x\r\n';
  it.each([
    { what: 'no HTTP at all', bytes: 'hello\r\n\r\n', status: 400 },
    { what: 'TLS to a plain port', bytes: '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', status: 400 },
    { what: 'a broken header', bytes: `${get}bad header: x\r\n\r\n`, status: 400 },
    { what: 'a control character in a header', bytes: `${get}x-a: a\u0000b\r\n\r\n`, status: 400 },
    { what: 'headers without end', bytes: `${get}x-a: ${'a'.repeat(20_000)}\r\n\r\n`, status: 431 },
    { what: 'a request line without end', bytes: `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n\r\n`, status: 431 },
    { what: 'two lengths', bytes: `${get}content-length: 1\r\ncontent-length: 2\r\n\r\n`, status: 400 },
    { what: 'length and chunks', bytes: `${get}content-length: 1\r\ntransfer-encoding: chunked\r\n\r\n`, status: 400 },
    {
      what: 'a chunk that is none',
      bytes: `POST /v1/things HTTP/1.1\r\nhost: x\r\nauthorization: Bearer KEY\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n`,
      status: 400,
    },
    { what: 'no Host', bytes: 'GET /healthz HTTP/1.1\r\nconnection: close\r\n\r\n', status: 400 },
    { what: 'two Hosts', bytes: `${get}host: y\r\nconnection: close\r\n\r\n`, status: 400 },
    {
      what: 'two keys',
      bytes: `${get}authorization: Bearer KEY\r\nAuthorization: Bearer KEY\r\nconnection: close\r\n\r\n`,
      status: 400,
    },
    { what: 'an expectation that nobody meets', bytes: `${get}expect: wonders\r\n\r\n`, status: 417 },
    { what: 'CONNECT', bytes: 'CONNECT other:443 HTTP/1.1\r\nhost: other:443\r\n\r\n', status: 405 },
  ])('API-03: $what answers $status in the one shape', async ({ bytes, status }) => {
    const answer = readRaw(await sendRaw(node.port, Buffer.from(bytes.replace('KEY', key), 'latin1')));
    expectFault(answer, status, 'invalid_request');
  });

  it('API-03: the absolute form, as proxies send it, finds its operation', async () => {
    const answer = readRaw(
      await sendRaw(node.port, 'GET http://some.where/healthz?a HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'),
    );
    expect(answer.status).toBe(400); // getLiveness takes no query; without one:
    const found = readRaw(
      await sendRaw(node.port, 'GET http://some.where/healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'),
    );
    expect(found.status).toBe(200);
  });

  it('API-03: also an absolute form that is no URL is answered by the contract', async () => {
    const answer = readRaw(
      await sendRaw(node.port, 'GET http://[/nowhere HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'),
    );
    expectFault(answer, 404, 'not_found');
  });

  it('API-03: garbage behind a good request does not break the answer to it', async () => {
    const text = await sendRaw(node.port, 'GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n', 'garbage\r\n\r\n');
    expect(text).toMatch(/^HTTP\/1\.1 200 /);
    expect(text).toContain('"status":"ok"');
  });
});

describe('Expect: 100-continue', () => {
  const head = (length: number, more = '') =>
    `POST /v1/things HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n${more}\r\n`;

  it('API-03: who is let in is asked for the body', async () => {
    const auth = `authorization: Bearer ${key}\r\nconnection: close\r\n`;
    const text = await sendRaw(node.port, head(12, auth), '{"name":"x"}');
    expect(text).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 201 /);
  });

  it('API-03: a stranger, or too large a body, is answered without the body being asked for', async () => {
    expectFault(readRaw(await sendRaw(node.port, head(12))), 401, 'unauthorized');
    const large = readRaw(await sendRaw(node.port, head(70_000, `authorization: Bearer ${key}\r\n`)));
    expectFault(large, 413, 'invalid_request');
    expect(large.headers['connection']).toBe('close');
  });
});
