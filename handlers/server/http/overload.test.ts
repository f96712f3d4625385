import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { ask, expectFault, readRaw, sendRaw, type Answer } from './stand-in/ask.ts';
import { operator, startStandIn, type StandIn, type StandInOptions } from './stand-in/service.ts';

let node: StandIn;
let release = (): void => {};
afterEach(async () => {
  release();
  await node.close();
});

/** A node on which every thing named `slow` is answered only after `release`, with keys of three tenants. */
async function startHeld(options: StandInOptions): Promise<{ noisy: string; quiet: string; third: string }> {
  const open = new Promise<void>((resolve) => (release = resolve));
  const held = async (reply: { status: number; body: object }) => {
    await open;
    return reply;
  };
  node = await startStandIn({
    handlers: {
      getThing: async (_auth, { path }: { path: { thing_id: string } }) => {
        const reply = { status: 200, body: { thing_id: path.thing_id } };
        return path.thing_id === 'slow' ? held(reply) : reply;
      },
      createThing: async (_auth, { body }: { body: { name: string } }) => held({ status: 201, body }),
      watchThing: async () => ({
        status: 200,
        stream: (async function* () {
          yield 'data: 1\n\n';
          await open;
        })(),
      }),
      completeThing: async () => held({ status: 200, body: { object: 'thing' } }),
    },
    ...options,
  });
  for (const tenant_id of ['tnt_quiet', 'tnt_third'])
    await node.tenants.create(operator, { tenant_id, name: tenant_id, plan_tier: 'demo' });
  const [noisy, quiet, third] = await Promise.all([
    node.keyOf({}),
    node.keyOf({ id: 'usr_quiet', tenant: 'tnt_quiet' }),
    node.keyOf({ id: 'usr_third', tenant: 'tnt_third' }),
  ]);
  return { noisy, quiet, third };
}

/** Gives requests that hang the time to reach their handlers. */
const settle = () => pause(100);

function expectLater(answer: Answer, status: number, code: string): void {
  expectFault(answer, status, code);
  expect(answer.headers.get('retry-after')).toBe('1');
  expect(answer.body.error.retryable).toBe(true);
}

describe('more requests than a process can carry', () => {
  it('TEN-03: a tenant with its share of open requests gets 429, another is served, health is told', async () => {
    const { noisy, quiet } = await startHeld({ limits: { requestsMax: 6 } });
    const open = [1, 2, 3].map(() => ask(node, '/v1/things/slow', { key: noisy }));
    await settle();
    expectLater(await ask(node, '/v1/things/a', { key: noisy }), 429, 'rate_limited');
    expect((await ask(node, '/v1/things/a', { key: quiet })).status).toBe(200);
    release();
    for (const answer of await Promise.all(open)) expect(answer.status).toBe(200);
    expect((await ask(node, '/v1/things/a', { key: noisy })).status).toBe(200);
  });

  it('API-06: when all places are taken, also by others, it is 503; health is told all the same', async () => {
    const { noisy, quiet, third } = await startHeld({ limits: { requestsMax: 2 } });
    const open = [noisy, quiet].map((key) => ask(node, '/v1/things/slow', { key }));
    await settle();
    expectLater(await ask(node, '/v1/things/a', { key: third }), 503, 'dependency_unavailable');
    expectLater(await ask(node, '/v1/things/a', { key: 'not a key' }), 503, 'dependency_unavailable');
    expect((await ask(node, '/healthz')).status).toBe(200);
    release();
    await Promise.all(open);
  });

  it('EVT-01: streams and model requests have places of their own', async () => {
    const { noisy, quiet } = await startHeld({ limits: { requestsMax: 2, streamsMax: 4 } });
    const headers = { authorization: `Bearer ${noisy}` };
    const stream = await fetch(`${node.url}/v1/things/a/events`, { headers });
    const body = '{"name":"x"}';
    const json = { 'content-type': 'application/json' };
    const model = ask(node, '/v1/chat/completions', { method: 'POST', key: noisy, body, headers: json });
    await settle();
    expectLater(await ask(node, '/v1/things/a/events', { key: noisy }), 429, 'rate_limited');
    const other = await fetch(`${node.url}/v1/things/a/events`, { headers: { authorization: `Bearer ${quiet}` } });
    expect(other.status).toBe(200);
    expect((await ask(node, '/v1/things/a', { key: noisy })).status).toBe(200);
    release();
    await Promise.all([stream.text(), other.text(), model]);
    const again = await fetch(`${node.url}/v1/things/a/events`, { headers });
    expect([again.status, await again.text()]).toEqual([200, 'data: 1\n\n']);
  });

  it('API-06: places of a caller that has gone are free again, also of requests that waited behind another', async () => {
    const { noisy } = await startHeld({ limits: { requestsMax: 8 } });
    const request = (id: string) =>
      `GET /v1/things/${id} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${noisy}\r\n\r\n`;
    for (let i = 0; i < 4; i++) {
      const socket = connect(node.port, '127.0.0.1');
      await once(socket, 'connect');
      socket.write(request('slow') + request('a') + request('b'));
      await settle();
      socket.destroy();
      release();
      await settle();
    }
    const answers = await Promise.all([1, 2, 3, 4].map(() => ask(node, '/v1/things/a', { key: noisy })));
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200]);
  });
});

describe('a caller that has gone before its stream began', () => {
  it('EVT-03: is noticed: the stream is let go, and its place is free again', async () => {
    const [asked, letGo] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const open = new Promise<void>((resolve) => (release = resolve));
    node = await startStandIn({
      limits: { streamsMax: 2 },
      handlers: {
        watchThing: async () => {
          asked.resolve();
          await open;
          return {
            status: 200,
            stream: (async function* () {
              try {
                for (;;) yield `data: ${'x'.repeat(100_000)}\n\n`;
              } finally {
                letGo.resolve();
              }
            })(),
          };
        },
      },
    });
    const key = await node.keyOf({});
    const socket = connect(node.port, '127.0.0.1').on('error', () => {});
    socket.write(`GET /v1/things/a/events HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${key}\r\n\r\n`);
    await asked.promise;
    socket.resetAndDestroy();
    await settle();
    release();
    await letGo.promise;
    await settle();
    const again = await fetch(`${node.url}/v1/things/a/events`, { headers: { authorization: `Bearer ${key}` } });
    expect(again.status).toBe(200);
    await again.body!.cancel();
  });
});

describe('more bytes than a process can hold', () => {
  const large = JSON.stringify({ name: 'x'.repeat(45_000) });
  const headers = { 'content-type': 'application/json' };

  it('API-06: bodies of one tenant use up its share, those of another are read', async () => {
    const { noisy, quiet } = await startHeld({ limits: { bytesMax: 128 * 1024 } });
    const post = (key: string) => ask(node, '/v1/things', { method: 'POST', key, body: large, headers });
    const open = [post(noisy)];
    await settle();
    expectLater(await post(noisy), 429, 'rate_limited');
    open.push(post(quiet));
    await settle();
    release();
    expect((await Promise.all(open)).map((answer) => answer.status)).toEqual([201, 201]);
    expect((await post(noisy)).status).toBe(201);
  });

  it('API-06: a body that comes byte by byte counts for what it costs', async () => {
    const { noisy } = await startHeld({ limits: { bytesMax: 128 * 1024 } });
    const head = `POST /v1/things HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${noisy}\r\ncontent-type: application/json\r\n`;
    const bytes = `{"name":"${'x'.repeat(5_000)}"}`.replaceAll(/./g, '1\r\n$&\r\n');
    const answer = await sendRaw(
      node.port,
      `${head}connection: close\r\ntransfer-encoding: chunked\r\n\r\n${bytes}0\r\n\r\n`,
    );
    expect(readRaw(answer)).toMatchObject({ status: 429, headers: { 'retry-after': '1' } });
  });

  it('EVT-03: a stream for which there is no room ends with a hint to come back', async () => {
    const { noisy } = await startHeld({
      limits: { bytesMax: 128 * 1024 },
      validateReplies: false,
      handlers: {
        watchThing: async () => ({
          status: 200,
          stream: (async function* () {
            yield 'id: 1\ndata: 1\n\n';
            yield `data: ${'x'.repeat(200_000)}\n\n`;
          })(),
        }),
      },
    });
    const answer = await ask(node, '/v1/things/a/events', { key: noisy });
    expect(answer.body).toBe('id: 1\ndata: 1\n\nretry: 2000\n\n');
  });
});
