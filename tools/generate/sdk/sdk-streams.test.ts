import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AsyncApiDocument } from '../bundle.ts';
import {
  AgentOS,
  dispatchEvents,
  EventStreamError,
  NotFoundError,
  PolicyBlockedError,
  type RunEvent,
  type TransientEvent,
} from '../../../generated/sdk/index.ts';
import { type Answer, failure, hangUp, json, type ScriptedServer, scriptedServer } from './scripted-server.fixture.ts';

const run_id = 'run_01JD2Q8W5Z3K7M9N4P6R8S0T1V';
const file = new URL('../../../generated/events/asyncapi.json', import.meta.url);
const { components } = JSON.parse(readFileSync(file, 'utf8')) as AsyncApiDocument;

/** The contract's own examples, one after the other, as one run; the last ends it. */
const types = ['runCreated', 'runStarted', 'stepStarted', 'stepCompleted', 'runCompleted'];
const events = types.map((name, index): RunEvent => {
  const message = components.messages[name] as unknown as { examples: [{ payload: RunEvent }] };
  return { ...message.examples[0].payload, sequence: index + 1, event_id: `evt_${index + 1}` };
});

let server: ScriptedServer;
let agentos: AgentOS;
beforeAll(async () => {
  server = await scriptedServer();
  agentos = new AgentOS({ token: 'aos_test', baseUrl: server.url });
});
afterAll(() => server.close());

function send(response: ServerResponse, ...sequences: number[]): void {
  if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  response.write(': ping\n\nretry: 1\n\n');
  for (const sequence of sequences) {
    const event = events[sequence - 1]!;
    response.write(`id: ${sequence}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  }
}

/** Sends these events, then ends in the given way. */
function stream(sequences: number[], end: 'end' | 'cut' | 'stay'): Answer {
  return (response) => {
    send(response, ...sequences);
    if (end === 'end') response.end();
    // The events are on their way before the socket is torn down, as when a process dies.
    if (end === 'cut') response.write(': cut\n\n', () => setImmediate(() => response.socket?.destroy()));
  };
}

const nothing: Answer = (response) => void response.writeHead(204).end();

async function read(after?: number): Promise<number[]> {
  const found: number[] = [];
  const input = after === undefined ? { run_id } : { run_id, after_sequence: after };
  for await (const event of agentos.orchestrator.streamRunEvents(input)) found.push(event.sequence);
  return found;
}

const resumed = () => server.received.map(({ headers }) => headers['last-event-id']);

describe('EVT-03: event streams', () => {
  it('bring each event once and end after the terminal one, though the server keeps the link open', async () => {
    server.play(stream([1, 2, 3, 4, 5], 'stay'));
    expect(await read()).toEqual([1, 2, 3, 4, 5]);
    expect(server.received[0]).toMatchObject({
      url: `/v1/runs/${run_id}/events`,
      headers: { accept: 'text/event-stream', authorization: 'Bearer aos_test' },
    });
    expect(resumed()).toEqual([undefined]);
  });

  it('resume after a cut, a clean end, a hang-up and a failing server', async () => {
    server.play(
      stream([1, 2], 'cut'),
      stream([3], 'end'),
      hangUp,
      failure(503, 'dependency_unavailable', true, { 'retry-after': '0' }),
      stream([4, 5], 'end'),
    );
    expect(await read()).toEqual([1, 2, 3, 4, 5]);
    expect(resumed()).toEqual([undefined, '2', '3', '3', '3']);
  });

  it('EVT-02: drop what was delivered before', async () => {
    server.play(stream([1, 2, 2, 1], 'cut'), stream([1, 2, 3, 3, 4, 5], 'end'));
    expect(await read()).toEqual([1, 2, 3, 4, 5]);
  });

  it('EVT-04: bring deltas to who asks, typed, and resume as if they had never been', async () => {
    const { payload: delta } = (
      components.messages.modelDelta as unknown as { examples: [{ payload: TransientEvent }] }
    ).examples[0];
    const say = (response: ServerResponse) =>
      response.write(`event: ${delta.type}\ndata: ${JSON.stringify(delta)}\n\n`);
    server.play(
      (response) => {
        send(response, 1, 2);
        say(response);
        say(response);
        response.end();
      },
      (response) => {
        send(response);
        say(response);
        send(response, 3, 4, 5);
        response.end();
      },
    );
    const found: (number | string)[] = [];
    const stream = agentos.orchestrator.streamRunEvents({ run_id, include_deltas: true });
    const last = await dispatchEvents(
      (async function* () {
        for await (const event of stream) {
          found.push('sequence' in event ? event.sequence : event.payload.text);
          yield event;
        }
      })(),
      { 'agentos.model.delta': ({ payload }) => expect(payload).toEqual(delta.payload) },
    );
    expect(found).toEqual([1, 2, delta.payload.text, delta.payload.text, delta.payload.text, 3, 4, 5]);
    expect(last?.sequence).toBe(5);
    expect(server.received.map(({ url }) => url)).toEqual(
      Array.from({ length: 2 }, () => `/v1/runs/${run_id}/events?include_deltas=true`),
    );
    expect(resumed()).toEqual([undefined, '2']);
  });

  it('start where they are told to', async () => {
    server.play(stream([4, 5], 'end'));
    expect(await read(3)).toEqual([4, 5]);
    expect(resumed()).toEqual(['3']);
  });

  it('EVT-07: bring nothing, and ask once, where the run has ended and nothing follows', async () => {
    server.play(nothing);
    expect(await read(5)).toEqual([]);
    expect(server.received).toHaveLength(1);
    server.play(stream([1, 2, 3], 'end'), nothing);
    expect(await read()).toEqual([1, 2, 3]);
    expect(resumed()).toEqual([undefined, '3']);
  });

  it('RUN-13: end in an error that says so where the run is not kept any more, and ask once', async () => {
    server.play(failure(410, 'not_found', false));
    await expect(read(2)).rejects.toMatchObject({ name: 'NotFoundError', status: 410 });
    expect(server.received).toHaveLength(1);
  });

  it('do not fight a refusal: it is the error that it is', async () => {
    server.play(failure(404, 'not_found', false));
    await expect(read()).rejects.toBeInstanceOf(NotFoundError);
    expect(server.received).toHaveLength(1);
    server.play(json(200, { hello: 'world' }));
    await expect(read()).rejects.toThrow();
    expect(server.received).toHaveLength(1);
  });

  it('end at once when they are told to, and when the reader leaves', async () => {
    server.play(stream([1, 2], 'stay'));
    const abort = new AbortController();
    const options = { signal: abort.signal };
    const reading = (async () => {
      for await (const { sequence } of agentos.orchestrator.streamRunEvents({ run_id }, options)) {
        if (sequence === 2) abort.abort(new Error('enough'));
      }
    })();
    await expect(reading).rejects.toThrow('enough');
    const closed = new Promise((resolve) => {
      server.play((response, request) => {
        response.on('close', resolve);
        void stream([1], 'stay')(response, request);
      });
    });
    for await (const event of agentos.orchestrator.streamRunEvents({ run_id })) {
      expect(event.sequence).toBe(1);
      break;
    }
    await closed;
  });

  it('hand events to the handler of their type', async () => {
    server.play(stream([1, 2, 3, 4, 5], 'end'));
    const seen: string[] = [];
    const last = await dispatchEvents(agentos.orchestrator.streamRunEvents({ run_id }), {
      'agentos.run.step.started': (event) => void seen.push(event.payload.step_kind),
      'agentos.run.completed': async (event) => void seen.push(event.payload.status),
    });
    expect(seen).toEqual(['model', 'completed']);
    expect(last?.sequence).toBe(5);
  });
});

describe('the reader of a link that does not come back', () => {
  beforeEach(() => server.play(stream([1], 'end')));

  it('gives up and names how often it tried', async () => {
    const { streamRunEvents } = await import('../../../generated/events/client.ts');
    const found: number[] = [];
    const reading = (async () => {
      for await (const event of streamRunEvents(server.url, run_id, { reconnectsMax: 1 })) found.push(event.sequence);
    })();
    await expect(reading).rejects.toMatchObject({
      name: 'EventStreamError',
      message: expect.stringContaining('2 times'),
    });
    expect(found).toEqual([1]);
    expect(EventStreamError).toBeTypeOf('function');
  });

  it('takes silence for a dead link', async () => {
    const { streamRunEvents } = await import('../../../generated/events/client.ts');
    server.play((response, request) =>
      request.headers['last-event-id'] === '2'
        ? stream([3, 4, 5], 'end')(response, request)
        : stream([1, 2], 'stay')(response, request),
    );
    const found: number[] = [];
    for await (const { sequence } of streamRunEvents(server.url, run_id, { idleTimeoutMs: 200 })) found.push(sequence);
    expect(found).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('MOD-01: a chat, piece by piece', () => {
  const body = { model: 'simulated/chat', messages: [{ role: 'user', content: 'hello' }] } as never;

  async function pieces(): Promise<unknown[]> {
    return Array.fromAsync(agentos.modelPolicy.createChatCompletionStream({ body }));
  }

  function frames(...data: string[]): Answer {
    return (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(data.map((line) => `data: ${line}\n\n`).join(''));
    };
  }

  it('asks for a stream and yields its chunks up to [DONE]', async () => {
    server.play(frames('{"n":1}', '{"n":2}', '[DONE]', '{"n":3}'));
    expect(await pieces()).toEqual([{ n: 1 }, { n: 2 }]);
    expect(server.received[0]).toMatchObject({ body: { stream: true }, headers: { accept: 'text/event-stream' } });
  });

  it('an answer that breaks off is an error, never a short answer', async () => {
    server.play(frames('{"n":1}'));
    await expect(pieces()).rejects.toThrow('broke off');
    server.play(frames('{"n":1}', '{"error":{"code":"policy_blocked","message":"No.","retryable":false}}'));
    await expect(pieces()).rejects.toBeInstanceOf(PolicyBlockedError);
    server.play(failure(403, 'policy_blocked', false));
    await expect(pieces()).rejects.toMatchObject({ status: 403 });
  });
});
