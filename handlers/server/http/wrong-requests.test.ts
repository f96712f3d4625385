import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, expectFault } from './stand-in/ask.ts';
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
const post = (body: Sent, headers: Record<string, string> = json) => ({ method: 'POST', body, headers });
const deep = (levels: number) => '{"name":"x","labels":' + '{"a":'.repeat(levels) + '1' + '}'.repeat(levels) + '}';

interface Wrong {
  what: string;
  path: string;
  init?: RequestInit;
  status: number;
  code: string;
  message?: RegExp;
  headers?: Record<string, string>;
}

const wrong: Wrong[] = [
  { what: 'unknown route', path: '/v2/things', status: 404, code: 'not_found' },
  { what: 'the root', path: '/', status: 404, code: 'not_found' },
  { what: 'trailing slash', path: '/v1/things/', status: 404, code: 'not_found' },
  { what: 'doubled slash', path: '//v1/things', status: 404, code: 'not_found' },
  { what: 'other case', path: '/V1/things', status: 404, code: 'not_found' },
  { what: 'unknown action', path: '/v1/things/a:drop', init: { method: 'POST' }, status: 404, code: 'not_found' },
  {
    what: 'wrong method',
    path: '/v1/things',
    init: { method: 'DELETE' },
    status: 405,
    code: 'invalid_request',
    headers: { allow: 'POST, GET, HEAD, OPTIONS' },
  },
  {
    what: 'action by GET',
    path: '/v1/things/a:touch',
    status: 405,
    code: 'invalid_request',
    headers: { allow: 'POST, OPTIONS' },
  },
  { what: 'broken escape in the path', path: '/v1/things/%E0%A4%A', status: 400, code: 'invalid_request' },
  { what: 'broken escape in the query', path: '/v1/things?kind=%E0%A4%A', status: 400, code: 'invalid_request' },
  {
    what: 'unknown query parameter',
    path: '/v1/things?limt=5',
    status: 400,
    code: 'invalid_request',
    message: /"limt".*limit, kind/,
  },
  {
    what: 'query of another type',
    path: '/v1/things?limit=ten',
    status: 400,
    code: 'invalid_request',
    message: /limit/,
  },
  { what: 'query out of range', path: '/v1/things?limit=101', status: 400, code: 'invalid_request' },
  { what: 'single parameter twice', path: '/v1/things?limit=1&limit=2', status: 400, code: 'invalid_request' },
  { what: 'prototype as a parameter', path: '/v1/things?__proto__=1', status: 400, code: 'invalid_request' },
  {
    what: 'header too long',
    path: '/v1/things',
    init: post('{"name":"x"}', { ...json, 'x-note': '123456789' }),
    status: 400,
    code: 'invalid_request',
    message: /x-note/,
  },
  {
    what: 'no body',
    path: '/v1/things',
    init: { method: 'POST' },
    status: 400,
    code: 'invalid_request',
    message: /JSON body/,
  },
  {
    what: 'no content type',
    path: '/v1/things',
    init: post(Buffer.from('{}'), {}),
    status: 415,
    code: 'invalid_request',
    message: /application\/json/,
  },
  {
    what: 'other content type',
    path: '/v1/things',
    init: post('<a/>', { 'content-type': 'application/xml' }),
    status: 415,
    code: 'invalid_request',
  },
  {
    what: 'a form',
    path: '/v1/things',
    init: post('name=x', { 'content-type': 'application/x-www-form-urlencoded' }),
    status: 415,
    code: 'invalid_request',
  },
  {
    what: 'other charset',
    path: '/v1/things',
    init: post('{}', { 'content-type': 'application/json; charset=latin1' }),
    status: 415,
    code: 'invalid_request',
  },
  {
    what: 'other content encoding',
    path: '/v1/things',
    init: post('{}', { ...json, 'content-encoding': 'br' }),
    status: 415,
    code: 'invalid_request',
    headers: { 'accept-encoding': 'gzip' },
  },
  {
    what: 'gzip that is none',
    path: '/v1/things',
    init: post('{"name":"x"}', { ...json, 'content-encoding': 'gzip' }),
    status: 400,
    code: 'invalid_request',
  },
  {
    what: 'a bomb of gzip',
    path: '/v1/things',
    init: post(gzipSync(Buffer.alloc(2 ** 24, 32)), { ...json, 'content-encoding': 'gzip' }),
    status: 413,
    code: 'invalid_request',
  },
  {
    what: 'body too large',
    path: '/v1/things',
    init: post(JSON.stringify({ name: 'x'.repeat(70_000) })),
    status: 413,
    code: 'invalid_request',
    message: /65536 bytes/,
  },
  {
    what: 'body far too large',
    path: '/v1/things',
    init: post(Buffer.alloc(3_000_000, 32)),
    status: 413,
    code: 'invalid_request',
  },
  {
    what: 'broken JSON',
    path: '/v1/things',
    init: post('{"name": secret}'),
    status: 400,
    code: 'invalid_request',
    message: /character 9\.$/,
  },
  {
    what: 'cut JSON',
    path: '/v1/things',
    init: post('{"name":"x"'),
    status: 400,
    code: 'invalid_request',
    message: /character 11\.$/,
  },
  {
    what: 'not UTF-8',
    path: '/v1/things',
    init: post(Buffer.from([0x22, 0xff, 0x22])),
    status: 400,
    code: 'invalid_request',
    message: /UTF-8/,
  },
  {
    what: 'JSON too deep',
    path: '/v1/things',
    init: post(deep(100)),
    status: 400,
    code: 'invalid_request',
    message: /64 levels/,
  },
  {
    what: 'JSON of 10,000 levels',
    path: '/v1/things',
    init: post('['.repeat(10_000)),
    status: 400,
    code: 'invalid_request',
  },
  {
    what: 'a key named __proto__',
    path: '/v1/things',
    init: post('{"name":"x","labels":{"__proto__":{"admin":true}}}'),
    status: 400,
    code: 'invalid_request',
    message: /__proto__/,
  },
  {
    what: 'the same, escaped',
    path: '/v1/things',
    init: post('{"name":"x","labels":{"\\u005f_proto__":{}}}'),
    status: 400,
    code: 'invalid_request',
    message: /__proto__/,
  },
  {
    what: 'missing field',
    path: '/v1/things',
    init: post('{}'),
    status: 400,
    code: 'invalid_request',
    message: /body\/name: is required/,
  },
  {
    what: 'unknown field',
    path: '/v1/things',
    init: post('{"name":"x","nmae":1}'),
    status: 400,
    code: 'invalid_request',
    message: /body\/nmae: is not a field/,
  },
  {
    what: 'field of another type',
    path: '/v1/things',
    init: post('{"name":1}'),
    status: 400,
    code: 'invalid_request',
    message: /body\/name: must be string/,
  },
  {
    what: 'value outside its list',
    path: '/v1/things',
    init: post('{"name":"x","size":"huge"}'),
    status: 400,
    code: 'invalid_request',
    message: /"small", "large"/,
  },
  { what: 'null as a body', path: '/v1/things', init: post('null'), status: 400, code: 'invalid_request' },
  { what: 'not built yet', path: '/v1/unbuilt', status: 501, code: 'not_implemented', message: /unbuilt/ },
];

describe('wrong requests', () => {
  it.each(wrong)('API-03: $what answers $status', async ({ path, init, status, code, message, headers = {} }) => {
    const answer = await ask(node, path, { ...init, key });
    expectFault(answer, status, code);
    if (message !== undefined) expect(answer.body.error.message).toMatch(message);
    for (const [name, value] of Object.entries(headers)) expect(answer.headers.get(name)).toBe(value);
  });

  it('API-03: what the caller sent is not in the answer to broken JSON', async () => {
    const answer = await ask(node, '/v1/things', { ...post('{"password": hunter2}'), key });
    expect(JSON.stringify(answer.body)).not.toContain('hunter');
  });

  it('API-03: a stranger’s body is not looked at', async () => {
    const answer = await ask(node, '/v1/things', post('not even json'));
    expectFault(answer, 401, 'unauthorized');
    expect(answer.headers.get('www-authenticate')).toContain('Bearer');
  });

  it('MOD-01: errors of operations that OpenAI’s clients call carry their fields beside ours', async () => {
    const answer = await ask(node, '/v1/chat/completions', { ...post('{}'), key });
    expectFault(answer, 400, 'invalid_request');
    expect(answer.body.error).toMatchObject({ type: 'invalid_request_error', param: null });
    expect(answer.headers.get('x-should-retry')).toBe('false');
    const stranger = await ask(node, '/v1/chat/completions', post('{}'));
    expect(stranger.body.error).toMatchObject({ type: 'authentication_error', code: 'unauthorized' });
  });
});

describe('right requests that are easily refused', () => {
  const created = async (body: Sent, headers: Record<string, string>) =>
    await ask(node, '/v1/things', { ...post(body, headers), key });

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
