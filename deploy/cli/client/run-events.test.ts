import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { ServiceError, Unreachable } from './node-client.ts';
import { followRun } from './run-events.ts';
import { sseFrames } from './sse.ts';

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

const frame = (sequence: number, type: string) =>
  `id: ${sequence}\nevent: ${type}\ndata: ${JSON.stringify({ sequence, type, event_id: `evt_${sequence}`, payload: {} })}\n\n`;

/** A node that answers each request for the events with the next of these; every `Last-Event-ID` is kept. */
async function nodeThat(
  ...answers: ((response: ServerResponse) => void)[]
): Promise<{ url: string; asked: (string | undefined)[] }> {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers['last-event-id'] as string | undefined);
    const answer = answers[Math.min(asked.length, answers.length) - 1]!;
    answer(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const stream =
  (...frames: string[]) =>
  (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const text of frames) response.write(text);
  };

async function sequencesOf(url: string, patienceMs = 60_000): Promise<number[]> {
  const seen: number[] = [];
  for await (const event of followRun(url, 'run_1', { token: 't', patienceMs })) seen.push(event.sequence);
  return seen;
}

describe('following a run', () => {
  it('EVT-02: takes a cut stream up behind the last event, and passes over repeated ones', async () => {
    const cut = (response: ServerResponse) => {
      stream(frame(1, 'agentos.run.created'), frame(2, 'agentos.run.started'), 'id: 3\ndata: {"seq')(response);
      setTimeout(() => response.destroy(), 20);
    };
    const rest = (response: ServerResponse) => {
      stream(frame(2, 'agentos.run.started'), frame(3, 'agentos.run.completed'))(response);
      response.end();
    };
    const { url, asked } = await nodeThat(cut, rest);
    expect(await sequencesOf(url)).toEqual([1, 2, 3]);
    expect(asked).toEqual([undefined, '2']);
  });

  it('a node that is restarting is asked again; one that refuses is not', async () => {
    const unready = (response: ServerResponse) => response.writeHead(503).end();
    const last = (response: ServerResponse) => {
      stream(frame(1, 'agentos.run.failed'))(response);
      response.end();
    };
    expect(await sequencesOf((await nodeThat(unready, last)).url)).toEqual([1]);
    const refusing = await nodeThat((response) => response.writeHead(404).end());
    await expect(sequencesOf(refusing.url)).rejects.toThrow(ServiceError);
    expect(refusing.asked.length).toBe(1);
  });

  it('a node that stays away is given up in the end', async () => {
    const { url } = await nodeThat((response) => response.destroy());
    await expect(sequencesOf(url, 300)).rejects.toThrow(Unreachable);
  });
});

it('frames survive whatever way their bytes are cut', async () => {
  const bytes = Buffer.from(': ping\n\nid: 7\nevent: x\ndata: {"a":\ndata: "é"}\n\n');
  for (let size = 1; size < bytes.length; size++) {
    const frames = [];
    const pieces = (async function* () {
      for (let i = 0; i < bytes.length; i += size) yield await Promise.resolve(bytes.subarray(i, i + size));
    })();
    for await (const found of sseFrames(pieces)) frames.push(found);
    expect(frames).toEqual([{ id: '7', event: 'x', data: '{"a":\n"é"}' }]);
  }
});
