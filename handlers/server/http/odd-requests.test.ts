import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './stand-in/ask.ts';
import { startStandIn, type StandIn } from './stand-in/service.ts';

type Sent = NonNullable<RequestInit['body']>;

let node: StandIn;
let key: string;
beforeAll(async () => {
  node = await startStandIn();
  key = await node.keyOf({});
});
afterAll(() => node.close());

const json = { 'content-type': 'application/json' };

describe('right requests that are easily refused', () => {
  const created = async (body: Sent, headers: Record<string, string>) =>
    await ask(node, '/v1/things', { method: 'POST', body, headers, key });

  it('API-03: a body in gzip, in chunks, with a charset, with odd letter case', async () => {
    const thing = '{"name":"Ünïcödé 🦉"}';
    const bodies: [Sent, Record<string, string>][] = [
      [gzipSync(thing), { ...json, 'content-encoding': 'gzip' }],
      [thing, { 'content-type': 'Application/JSON; charset="UTF-8"' }],
    ];
    for (const [body, headers] of bodies) {
      expect(await created(body, headers)).toMatchObject({ status: 201, body: JSON.parse(thing) });
    }
    const chunked = new ReadableStream({
      async start(controller) {
        for (const byte of Buffer.from(thing)) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    const init = { method: 'POST', body: chunked, headers: json, duplex: 'half', key } as RequestInit;
    expect(await ask(node, '/v1/things', init)).toMatchObject({ status: 201, body: JSON.parse(thing) });
  });

  it('API-01: parameters arrive decoded, typed and with their defaults', async () => {
    expect((await ask(node, '/v1/things', { key })).body.query).toEqual({ limit: 20 });
    expect((await ask(node, '/v1/things?limit=7&kind=a+b%2Fc', { key })).body.query).toEqual({
      limit: 7,
      kind: 'a b/c',
    });
    expect((await ask(node, '/v1/things/a%20b', { key })).body.thing_id).toBe('a b');
  });

  it('API-03: HEAD answers as GET without a body, OPTIONS names the methods', async () => {
    const head = await ask(node, '/v1/things/a', { method: 'HEAD', key });
    expect([head.status, head.body, head.headers.get('content-length')]).toEqual([
      200,
      '',
      expect.stringMatching(/^[1-9]/),
    ]);
    const options = await ask(node, '/v1/things/a', { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
  });

  it('API-03: an optional body may be left out', async () => {
    expect((await ask(node, '/v1/things/a:touch', { method: 'POST', key })).status).toBe(204);
  });

  it('API-04: correlation id and trace of the caller are carried on, unusable ones replaced', async () => {
    const corr = 'corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W';
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    const sent = { 'x-correlation-id': corr, traceparent: `00-${trace}-00f067aa0ba902b7-01` };
    const kept = await ask(node, '/healthz', { headers: sent });
    expect(kept.headers.get('x-correlation-id')).toBe(corr);
    expect(kept.headers.get('traceparent')).toMatch(new RegExp(`^00-${trace}-(?!00f067aa0ba902b7)[0-9a-f]{16}-01$`));
    for (const bad of [`${corr}x`, 'corr_', 'a'.repeat(300), 'corr_<script>']) {
      const replaced = await ask(node, '/healthz', { headers: { 'x-correlation-id': bad, traceparent: bad } });
      expect(replaced.headers.get('x-correlation-id')).toMatch(/^corr_[0-9A-Z]{26}$/);
      expect(replaced.headers.get('traceparent')).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
    }
  });
});
