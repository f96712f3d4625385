import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { AnyHandlers } from './contract.ts';
import { startStandIn, type StandIn } from './stand-in/service.ts';

let node: StandIn;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await node.close();
});

/** Long enough for a busy machine to read a request that has just been sent, in ms. */
const patienceMs = 200;

/** A node with this patience, and a client that asks and does not read. */
async function askWithoutReading(stalledReaderMs: number, handlers: AnyHandlers, path: string): Promise<Socket> {
  node = await startStandIn({ handlers, limits: { stalledReaderMs }, validateReplies: false });
  const key = await node.keyOf({});
  const socket = connect(node.port, '127.0.0.1');
  sockets.push(socket);
  await once(socket, 'connect');
  socket.on('error', () => {}).pause();
  socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${key}\r\n\r\n`);
  return socket;
}

/** Much more than the two sockets hold between them. */
const much = 'x'.repeat(16 * 1024 * 1024);

describe('a reader that takes nothing', () => {
  it('EVT-03: of a stream is cut off, and its producer let go', async () => {
    const letGo = Promise.withResolvers<void>();
    const watchThing = async () => ({
      status: 200,
      stream: (async function* () {
        try {
          for (;;) yield `data: ${much}\n\n`;
        } finally {
          letGo.resolve();
        }
      })(),
    });
    await askWithoutReading(patienceMs, { watchThing }, '/v1/things/thg_1/events');
    await letGo.promise;
  });

  it('API-03: of a reply is cut off, so that the reply does not stay in memory', async () => {
    const asked = Promise.withResolvers<void>();
    const getThing = async () => {
      asked.resolve();
      return { status: 200, body: { much } };
    };
    const socket = await askWithoutReading(patienceMs, { getThing }, '/v1/things/thg_1');
    await asked.promise;
    await pause(15 * patienceMs);
    let bytes = 0;
    socket.on('data', (data) => (bytes += data.length)).resume();
    await once(socket, 'close');
    expect(bytes).toBeLessThan(much.length);
  });

  it('EVT-03: because there is nothing to take is left alone', async () => {
    const watchThing = async () => ({
      status: 200,
      stream: (async function* () {
        yield 'data: 1\n\n';
        await pause(15 * patienceMs);
        yield 'data: 2\n\n';
      })(),
    });
    const socket = await askWithoutReading(patienceMs, { watchThing }, '/v1/things/thg_1/events');
    let text = '';
    socket
      .setEncoding('utf8')
      .on('data', (part: string) => (text += part))
      .resume();
    while (!text.includes('0\r\n\r\n')) await once(socket, 'data');
    expect(text).toContain('data: 2');
  });
});
