import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import { until } from '#orchestrator/runs/run-engine-case.ts';
import { times } from '#orchestrator/runs/run-samples.behaviour.ts';
import type { RunStore } from '#orchestrator/runs/run-store.port.ts';
import { from, never, nodeOn, read, stopHubs, type NodeOptions } from './event-hub-case.ts';

const node = (...options: NodeOptions) => nodeOn(createInMemoryRuns(), ...options);
afterEach(stopHubs);

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
      expect((await read(hub.follow(auth, runId, after, { endedAt: 6 }))).ids).toEqual(from(after + 1, 6));
    }
    for (const after of [6, 7, 1_000]) {
      expect((await read(hub.follow(auth, runId, after, { endedAt: 6 }))).ids).toEqual([]);
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

  it('EVT-03: a follower whose client has gone ends at once, and leaves nothing behind', async () => {
    let reads = 0;
    const counting = (store: RunStore): RunStore => ({
      ...store,
      readLogs: (...args) => (reads++, store.readLogs(...args)),
    });
    const { hub, auth, runId, grow, end } = await node(1, never, counting);
    const [left, stays] = [new AbortController(), new AbortController()];
    let head = 0;
    const others = read(hub.follow(auth, runId, 0, { signal: stays.signal }), (ids) => (head = ids.at(-1)!));
    const gone = read(hub.follow(auth, runId, 0, { signal: left.signal }));
    await until(() => head === 3);
    left.abort();
    expect((await gone).ids).toEqual(from(1, 3)); // no event, no sweep and no ping woke it
    await grow();
    await end();
    expect(await others).toMatchObject({ ids: from(1, 5), pings: 0 });
    expect((await read(hub.follow(auth, runId, 0, { signal: left.signal }))).ids).toEqual([]);
    await hub.hint([runId]);
    expect(reads).toBe(0);
  });

  it('RUN-13: a log that has gone while it was read ends in an error, never in silence', async () => {
    const { hub, auth, runId, grow, end } = await node(1, never, (store) => ({
      ...store,
      readEvents: async (...args) => (await store.readEvents(...args)).filter((entry) => entry.sequence > lost),
    }));
    let lost = 1_000;
    await grow(2);
    await end();
    await expect(read(hub.follow(auth, runId, 0, { endedAt: 6 }))).rejects.toMatchObject({ status: 410 });
    lost = 2;
    await expect(read(hub.follow(auth, runId, 0, { endedAt: 6 }))).rejects.toMatchObject({ status: 410 });
    await expect(read(hub.follow(auth, runId, 0))).rejects.toMatchObject({ status: 410 });
    expect((await read(hub.follow(auth, runId, 2, { endedAt: 6 }))).ids).toEqual(from(3, 6));
  });

  it('EVT-03: a log that cannot be read fails the stream, and the next one gets it', async () => {
    let fails = true;
    const failing = (store: RunStore): RunStore => ({
      ...store,
      readEvents: (...args) => (fails ? Promise.reject(new Error('away')) : store.readEvents(...args)),
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
