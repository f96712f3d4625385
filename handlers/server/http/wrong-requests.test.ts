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
