import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Call } from '#vocabulary/operation.ts';
import { Fault } from '#vocabulary/fault.ts';
import { ask, readRaw, sendRaw } from './stand-in/ask.ts';
import { startStandIn, type StandIn } from './stand-in/service.ts';

/** What the stream of `watchThing` does; set by each test. */
let frames: (call: Call) => AsyncIterable<string>;
let node: StandIn;
let key: string;
beforeAll(async () => {
  node = await startStandIn({
    handlers: {
      watchThing: async (_auth, _input, call) => ({ status: 200, stream: frames(call) }),
      completeThing: async (_auth, _input, call) => ({ status: 200, stream: frames(call) }),
    },
  });
  key = await node.keyOf({});
});
afterAll(() => node.close());

const watch = () => ask(node, '/v1/things/a/events', { key });

/** Resolves with the first thing that the stream sends, and a way to go away. */
function follow(): Promise<{ first: string; leave: () => void }> {
  return new Promise((resolve, reject) => {
    const call = request(`${node.url}/v1/things/a/events`, { headers: { authorization: `Bearer ${key}` } }, (reply) => {
      reply.once('data', (chunk: Buffer) => {
        reply.pause();
        resolve({ first: chunk.toString(), leave: () => call.destroy() });
      });
      reply.on('error', () => {});
    });
    call.on('error', reject).end();
  });
}

describe('event streams', () => {
  it('EVT-01: frames arrive as they were made, under headers that nothing in between buffers or keeps', async () => {
    frames = async function* () {
      yield 'id: 1\ndata: {}\n\n';
      yield ': ping\n\n';
      yield 'id: 2\ndata: {"ü":1}\n\n';
    };
    const { status, headers, body } = await watch();
    expect(body).toBe('id: 1\ndata: {}\n\n: ping\n\nid: 2\ndata: {"ü":1}\n\n');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect([headers.get('cache-control'), headers.get('x-accel-buffering')]).toEqual(['no-store', 'no']);
    expect(headers.get('x-correlation-id')).toMatch(/^corr_/);
  });

  it('EVT-03: headers leave before there is a frame', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    frames = async function* () {
      await held;
      yield 'data: late\n\n';
    };
    const response = await fetch(`${node.url}/v1/things/a/events`, { headers: { authorization: `Bearer ${key}` } });
    expect(response.status).toBe(200);
    release();
    expect(await response.text()).toBe('data: late\n\n');
  });

  it('EVT-03: when the caller leaves, the producer is told by the signal and then closed', async () => {
    let closed = (): void => {};
    const whenClosed = new Promise<void>((resolve) => (closed = resolve));
    frames = async function* (call) {
      try {
        yield 'data: 1\n\n';
        await new Promise((resolve) => call.signal.addEventListener('abort', resolve));
        yield 'data: never read\n\n';
      } finally {
        closed();
      }
    };
    const { first, leave } = await follow();
    expect(first).toContain('data: 1');
    leave();
    await whenClosed;
  });

  it('EVT-03: a reader that does not read holds its producer back and nobody else', async () => {
    let made = 0;
    let closed = false;
    const frame = `data: ${'x'.repeat(64 * 1024)}\n\n`;
    frames = async function* (call) {
      try {
        for (; made < 10_000 && !call.signal.aborted; made++) yield frame;
      } finally {
        closed = true;
      }
    };
    const { leave } = await follow();
    let seen = -1;
    while (seen !== made) {
      seen = made;
      await pause(150);
    }
    expect(made).toBeLessThan(1_000); // far less than 10,000: what fits the buffers of two sockets
    expect((await ask(node, '/healthz')).status).toBe(200);
    leave();
    while (!closed) await pause(5);
  });

  it('MOD-04: a producer that breaks off ends its stream with an error, never cleanly', async () => {
    frames = async function* () {
      yield 'data: 1\n\n';
      throw new Fault('dependency_unavailable', 'The model went away.');
    };
    const { body } = await watch();
    const [first, last] = body.split('\n\n');
    expect(first).toBe('data: 1');
    expect(last).toMatch(/^event: error\ndata: /);
    expect(JSON.parse(last.slice(last.indexOf('{')))).toMatchObject({ error: { code: 'dependency_unavailable' } });
    const init = { method: 'POST', body: '{"name":"x"}', headers: { 'content-type': 'application/json' }, key };
    const openAi = (await ask(node, '/v1/chat/completions', init)).body.split('\n\n')[1];
    expect(JSON.parse(openAi.replace(/^data: /, '')).error).toMatchObject({ type: 'server_error' });
  });

  it('API-03: an unexpected exception in a stream shows nothing of itself', async () => {
    frames = async function* () {
      yield 'data: 1\n\n';
      throw new Error('password=hunter2');
    };
    const { body } = await watch();
    expect(body).toContain('internal_error');
    expect(body).not.toContain('hunter2');
  });

  it('API-03: HEAD gets the headers and closes the producer', async () => {
    let started = false;
    frames = async function* () {
      started = true;
      yield 'data: 1\n\n';
    };
    const text = await sendRaw(
      node.port,
      `HEAD /v1/things/a/events HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${key}\r\nconnection: close\r\n\r\n`,
    );
    expect(readRaw(text)).toMatchObject({ status: 200, body: '' });
    expect(started).toBe(false);
  });
});
