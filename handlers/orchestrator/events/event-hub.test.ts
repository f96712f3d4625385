import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import { EventWriter } from '#orchestrator/runs/event-writer.ts';
import { until } from '#orchestrator/runs/run-engine-case.ts';
import {
  admitStarted,
  canceling,
  completed,
  completedEvent,
  running,
  someone,
  stepEvent,
  times,
} from '#orchestrator/runs/run-samples.behaviour.ts';
import type { RunStore } from '#orchestrator/runs/run-store.port.ts';
import { EventHub } from './event-hub.ts';

const never = { sweepEveryMs: 3_600_000, pingEveryMs: 3_600_000 };
const hubs: EventHub[] = [];
afterEach(() => {
  for (const hub of hubs.splice(0)) hub.stop();
});

/** Processes that share a log, each with its own hub; the first executes the run. */
async function node(count = 1, timings = never, log: (store: RunStore) => RunStore = (store) => store) {
  const runs = createInMemoryRuns();
  const processes = times(count, () => {
    const store: RunStore = runs.process((tenantId, runId, entries) => hub.publish(tenantId, runId, entries));
    const hub = new EventHub(log(store), timings);
    hubs.push(hub);
    return { store, hub };
  });
  const { store, hub } = processes[0]!;
  const auth = someone();
  const { run, lease, writer } = await admitStarted(store, auth);
  const grow = (events = 1, name?: string) =>
    store.append(
      lease,
      times(events, () => stepEvent(writer, name)),
      running,
    );
  const end = () => store.append(lease, [completedEvent(writer)], completed());
  return { processes, store, hub, auth, runId: run.runId, grow, end };
}

/** What an SSE client makes of a stream: the ids in order, and how many comments. */
async function read(stream: AsyncIterable<Uint8Array>, onChunk: (ids: number[]) => unknown = () => {}) {
  const seen = { ids: [] as number[], pings: 0, chunks: 0 };
  for await (const chunk of stream) {
    seen.chunks++;
    const frames = Buffer.from(chunk).toString().split('\n\n').slice(0, -1);
    const ids = frames.filter((frame) => frame.startsWith('id: ')).map((frame) => Number(/^id: (\d+)/.exec(frame)![1]));
    seen.pings += frames.filter((frame) => frame === ': ping').length;
    seen.ids.push(...ids);
    if ((await onChunk(ids)) === 'enough') break;
  }
  return seen;
}

const from = (first: number, last: number) => times(Math.max(0, last - first + 1), (i) => first + i);

describe('following a run', () => {
  it('EVT-01, EVT-03: replays, goes on live, and ends after the terminal event', async () => {
    const { hub, auth, runId, grow, end } = await node();
    await grow(2);
    const seen = read(hub.follow(auth, runId, 0));
    await grow();
    await grow(3);
    await end();
    expect((await seen).ids).toEqual(from(1, 10));
  });

  it('EVT-01: a frame is id, type and the envelope as one line of JSON', async () => {
    const { hub, store, auth, runId, end } = await node();
    await end();
    const chunks = [];
    for await (const chunk of hub.follow(auth, runId, 0)) chunks.push(Buffer.from(chunk));
    const log = await store.readLog(auth, runId, 0, 10);
    const frames = log.map((entry) => `id: ${entry.sequence}\nevent: ${entry.type}\ndata: ${entry.envelope}\n\n`);
    expect(Buffer.concat(chunks).toString()).toBe(frames.join(''));
  });

  it('EVT-03: a finished run replays from any sequence, and one that was seen to its end ends at once', async () => {
    const { hub, auth, runId, grow, end } = await node();
    await grow(2);
    await end();
    for (const after of [0, 1, 3, 5]) {
      expect((await read(hub.follow(auth, runId, after))).ids).toEqual(from(after + 1, 6));
      expect((await read(hub.follow(auth, runId, after, 6))).ids).toEqual(from(after + 1, 6));
    }
    for (const after of [6, 7, 1_000]) {
      expect((await read(hub.follow(auth, runId, after, 6))).ids).toEqual([]);
      expect((await read(hub.follow(auth, runId, after))).ids).toEqual([]);
    }
  });

  it('EVT-03: a cursor ahead of the log waits for its turn and keeps nothing from the others', async () => {
    const { hub, auth, runId, grow, end } = await node();
    const ahead = read(hub.follow(auth, runId, 5));
    const far = read(hub.follow(auth, runId, 1_000));
    const whole = read(hub.follow(auth, runId, 0));
    await new Promise((resolve) => setTimeout(resolve, 5));
    await grow(4);
    const late = read(hub.follow(auth, runId, 2));
    await end();
    expect((await ahead).ids).toEqual([6, 7, 8]);
    expect((await far).ids).toEqual([]);
    expect((await whole).ids).toEqual(from(1, 8));
    expect((await late).ids).toEqual(from(3, 8));
  });

  it('EVT-02, EVT-03: no gap and no repetition, however appends, joins, leaves and resumptions interleave', async () => {
    const act = fc.oneof(
      fc.record({ kind: fc.constant('grow' as const), events: fc.integer({ min: 1, max: 4 }) }),
      fc.record({
        kind: fc.constant('join' as const),
        after: fc.double({ min: 0, max: 1, noNaN: true }),
        process: fc.nat(1),
      }),
      fc.record({ kind: fc.constant('resume' as const), chunks: fc.integer({ min: 1, max: 3 }), process: fc.nat(1) }),
      fc.record({ kind: fc.constant('hint' as const) }),
      fc.record({ kind: fc.constant('pause' as const), turns: fc.integer({ min: 1, max: 5 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        const { processes, auth, runId, grow, end } = await node(2);
        let head = 3;
        const readers: Promise<{ after: number; ids: number[] }>[] = [];
        const join = (after: number, process: number) => read(processes[process]!.hub.follow(auth, runId, after));
        for (const one of acts) {
          if (one.kind === 'grow') await grow(one.events).then(() => (head += one.events));
          if (one.kind === 'join') {
            const after = Math.floor(one.after * (head + 1));
            readers.push(join(after, one.process).then(({ ids }) => ({ after, ids })));
          }
          if (one.kind === 'resume')
            readers.push(cutAndResume(join, processes[one.process]!.hub.follow(auth, runId, 0), one));
          if (one.kind === 'hint') void processes[1]!.hub.hint([runId]);
          if (one.kind === 'pause') for (let i = 0; i < one.turns; i++) await new Promise((next) => setImmediate(next));
        }
        await end();
        const hints = setInterval(() => void processes[1]!.hub.hint(), 1);
        for (const reader of readers) {
          const { after, ids } = await reader;
          expect(ids).toEqual(from(after + 1, head + 1));
        }
        clearInterval(hints);
      }),
      { numRuns: 60 },
    );
  });

  it('EVT-03: ping comments keep a quiet stream alive', async () => {
    const { hub, auth, runId, end } = await node(1, { ...never, pingEveryMs: 5 });
    hub.start(() => {});
    let pings = 0;
    const seen = read(hub.follow(auth, runId, 0), async (ids) => {
      if (ids.length === 0 && ++pings === 3) await end();
    });
    expect(await seen).toMatchObject({ ids: from(1, 4) });
  });

  it('RUN-06: stopping ends all streams, also those that wait; a client resumes elsewhere', async () => {
    const { processes, auth, runId, end } = await node(2);
    const [first, second] = processes;
    let head = 0;
    const seen = times(3, () => read(first!.hub.follow(auth, runId, 0), (ids) => (head = ids.at(-1)!)));
    await until(() => head === 3);
    first!.hub.stop();
    for (const { ids } of await Promise.all(seen)) expect(ids).toEqual([1, 2, 3]);
    await end();
    expect((await read(second!.hub.follow(auth, runId, head))).ids).toEqual([4]);
  });

  it('EVT-03: a stream that is left leaves nothing behind', async () => {
    let reads = 0;
    const counting = (store: RunStore): RunStore => ({
      ...store,
      readLogs: (...args) => (reads++, store.readLogs(...args)),
    });
    const { hub, auth, runId } = await node(1, never, counting);
    await read(hub.follow(auth, runId, 0), () => 'enough');
    await hub.hint([runId]);
    expect(reads).toBe(0);
  });

  it('EVT-03: a log that cannot be read fails the stream, and the next one gets it', async () => {
    let fails = true;
    const failing = (store: RunStore): RunStore => ({
      ...store,
      readLog: (...args) => (fails ? Promise.reject(new Error('away')) : store.readLog(...args)),
    });
    const { hub, auth, runId, end } = await node(1, never, failing);
    await end();
    await expect(read(hub.follow(auth, runId, 0))).rejects.toThrow('away');
    fails = false;
    expect((await read(hub.follow(auth, runId, 0))).ids).toEqual(from(1, 4));
  });
});

/** Reads a few chunks, breaks off, and resumes behind the last event it has seen. */
async function cutAndResume(
  join: (after: number, process: number) => Promise<{ ids: number[] }>,
  stream: AsyncIterable<Uint8Array>,
  { chunks, process }: { chunks: number; process: number },
) {
  let left = chunks;
  const first = await read(stream, () => (--left === 0 ? 'enough' : undefined));
  if (left > 0) return { after: 0, ids: first.ids }; // it ended before
  const rest = await join(first.ids.at(-1) ?? 0, 1 - process);
  return { after: 0, ids: [...first.ids, ...rest.ids] };
}

describe('another process', () => {
  it('EVT-03: learns of a commit by a hint', async () => {
    const { processes, auth, runId, grow, end } = await node(2);
    const other = processes[1]!.hub;
    let head = 0;
    const seen = read(other.follow(auth, runId, 0), (ids) => (head = ids.at(-1)!));
    await until(() => head === 3);
    await grow(2);
    await other.hint(['run_another']);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(head).toBe(3);
    await other.hint([runId]);
    await until(() => head === 5);
    await end();
    await other.hint();
    expect((await seen).ids).toEqual(from(1, 6));
  });

  it('EVT-03: learns of it by the sweep, when every hint is lost and the database stumbles', async () => {
    let stumbles = 2;
    const stumbling = (store: RunStore): RunStore => ({
      ...store,
      readLogs: (...args) => (stumbles-- > 0 ? Promise.reject(new Error('away')) : store.readLogs(...args)),
    });
    const { processes, auth, runId, grow, end } = await node(2, { ...never, sweepEveryMs: 3 }, stumbling);
    const other = processes[1]!.hub;
    const errors: unknown[] = [];
    other.start((error) => errors.push(error));
    const seen = read(other.follow(auth, runId, 0));
    await grow(2);
    await end();
    expect((await seen).ids).toEqual(from(1, 6));
    expect(errors).toHaveLength(2);
  });

  it('EVT-02: a commit of its own behind commits that it has not heard of shows as no gap', async () => {
    const { processes, auth, runId, grow } = await node(2);
    const other = processes[1]!;
    let head = 0;
    const seen = times(2, () => read(other.hub.follow(auth, runId, 0), (ids) => (head = ids.at(-1)!)));
    await until(() => head === 3);
    await grow(2);
    await other.store.end(auth, runId, canceling(auth));
    for (const { ids } of await Promise.all(seen)) expect(ids).toEqual(from(1, 6));
  });

  it('EVT-03: a hint that comes during a sweep is not forgotten', async () => {
    const gates: (() => void)[] = [];
    const gated = (store: RunStore): RunStore => ({
      ...store,
      readLogs: async (...args) => {
        const logs = await store.readLogs(...args);
        await new Promise<void>((resolve) => gates.push(resolve));
        return logs;
      },
    });
    const { processes, auth, runId, grow, end } = await node(2, never, gated);
    const other = processes[1]!.hub;
    let head = 0;
    const seen = read(other.follow(auth, runId, 0), (ids) => (head = ids.at(-1)!));
    await until(() => head === 3);
    await grow();
    void other.hint([runId]);
    await until(() => gates.length === 1);
    await end();
    void other.hint([runId]);
    gates.shift()!();
    await until(() => gates.length === 1);
    gates.shift()!();
    expect((await seen).ids).toEqual(from(1, 5));
  });
});

describe('many followers', () => {
  it('EVT-03: a thousand share the frames and the reads of the log', async () => {
    let reads = 0;
    const counting = (store: RunStore): RunStore => ({
      ...store,
      readLog: (...args) => (reads++, store.readLog(...args)),
    });
    const { hub, auth, runId, grow, end } = await node(1, never, counting);
    await grow(20);
    const chunks = new Set<Uint8Array>();
    const followers = times(1_000, async () => {
      let events = 0;
      for await (const chunk of hub.follow(auth, runId, 0)) {
        chunks.add(chunk);
        events += Buffer.from(chunk).toString().split('\n\n').length - 1;
      }
      return events;
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    for (let i = 0; i < 5; i++) await grow(2);
    await end();
    expect(new Set(await Promise.all(followers))).toEqual(new Set([34]));
    expect(reads).toBe(1);
    expect(chunks.size).toBeLessThan(20);
  });

  it('EVT-03: a slow one falls behind what is kept, reads the log instead, and delays nobody', async () => {
    let reads = 0;
    const counting = (store: RunStore): RunStore => ({
      ...store,
      readLog: (...args) => (reads++, store.readLog(...args)),
    });
    const { hub, auth, runId, grow, end } = await node(1, never, counting);
    const slow = hub.follow(auth, runId, 0)[Symbol.asyncIterator]();
    await slow.next();
    const quick = read(hub.follow(auth, runId, 3));
    for (let i = 0; i < 40; i++) await grow(30, 'x'.repeat(1_000)); // 1.6 MB, more than is kept
    await end();
    expect((await quick).ids).toEqual(from(4, 1_204));
    const before = reads;
    const rest = await read({ [Symbol.asyncIterator]: () => slow });
    expect(rest.ids).toEqual(from(4, 1_204));
    expect(reads).toBeGreaterThan(before);
  });

  it('EVT-03: one write is bounded, however far behind a follower is', async () => {
    const { hub, auth, runId, grow, end } = await node();
    const stream = hub.follow(auth, runId, 0)[Symbol.asyncIterator]();
    await stream.next();
    for (let i = 0; i < 20; i++) await grow(30, 'x'.repeat(1_000));
    await end();
    let most = 0;
    let next = await stream.next();
    for (; !next.done; next = await stream.next()) most = Math.max(most, next.value.length);
    expect(most).toBeLessThan(300_000);
  });
});

describe('a run that is about to be created', () => {
  it('RUN-10: its stream needs no read of the log', async () => {
    let reads = 0;
    const counting = (store: RunStore): RunStore => ({
      ...store,
      readLog: (...args) => (reads++, store.readLog(...args)),
    });
    const { hub, store, auth } = await node(1, never, counting);
    const writer = new EventWriter(
      { tenant_id: auth.tenant_id, agent_id: 'agt_a', run_id: 'run_new', traceparent: '' },
      0,
      {
        now: () => Date.now(),
      },
    );
    const letGo = hub.expect(auth, 'run_new');
    hub.publish(auth.tenant_id, 'run_new', [writer.write('agentos.run.created', { status: 'queued' })]);
    const seen = read(hub.follow(auth, 'run_new', 0));
    await new Promise((resolve) => setImmediate(resolve));
    letGo();
    hub.publish(auth.tenant_id, 'run_new', [stepEvent(writer), completedEvent(writer)]);
    expect((await seen).ids).toEqual([1, 2, 3]);
    expect(reads).toBe(0);
    expect(await store.get(auth, 'run_new')).toBeUndefined();
  });

  it('SEC-06: what another tenant publishes under the same id reaches nobody here', async () => {
    const { hub, store, auth, runId, end } = await node();
    const seen = read(hub.follow(auth, runId, 0));
    const stranger = someone();
    hub.publish(stranger.tenant_id, runId, await store.readLog(auth, runId, 0, 2));
    expect(await store.readLog(stranger, runId, 0, 10)).toEqual([]);
    await end();
    expect((await seen).ids).toEqual(from(1, 4));
  });
});
