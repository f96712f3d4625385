import { afterEach, describe, expect, it } from 'vitest';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import { EventWriter } from '#orchestrator/runs/event-writer.ts';
import { completedEvent, someone, stepEvent, times } from '#orchestrator/runs/run-samples.behaviour.ts';
import type { RunStore } from '#orchestrator/runs/run-store.port.ts';
import { from, never, nodeOn, read, stopHubs, type NodeOptions } from './event-hub-case.ts';

const node = (...options: NodeOptions) => nodeOn(createInMemoryRuns(), ...options);
afterEach(stopHubs);

describe('many followers', () => {
  it('EVT-03: a thousand share the frames and the reads of the log', async () => {
    let reads = 0;
    const counting = (store: RunStore): RunStore => ({
      ...store,
      readEvents: (...args) => (reads++, store.readEvents(...args)),
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
      readEvents: (...args) => (reads++, store.readEvents(...args)),
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

  it('EVT-03: one write and one read are bounded also where the log is read back, whatever its events weigh', async () => {
    let heaviest = 0;
    const weighing = (store: RunStore): RunStore => ({
      ...store,
      readEvents: async (...args) => {
        const entries = await store.readEvents(...args);
        heaviest = Math.max(
          heaviest,
          entries.map((entry) => entry.envelope.length).reduce((a, b) => a + b, 0),
        );
        return entries;
      },
    });
    const { hub, auth, runId, grow, end } = await node(1, never, weighing);
    for (let i = 0; i < 10; i++) await grow(10, 'x'.repeat(50_000)); // 5 MB
    await end();
    const sizes: number[] = [];
    const sized = async function* () {
      for await (const chunk of hub.follow(auth, runId, 0, { endedAt: 104 })) {
        sizes.push(chunk.length);
        yield chunk;
      }
    };
    expect((await read(sized())).ids).toEqual(from(1, 104));
    expect(Math.max(...sizes)).toBeLessThan(320_000);
    expect(heaviest).toBeLessThan(320_000);
  });
});

describe('a run that is about to be created', () => {
  it('RUN-10: its stream needs no read of the log', async () => {
    let reads = 0;
    const counting = (store: RunStore): RunStore => ({
      ...store,
      readEvents: (...args) => (reads++, store.readEvents(...args)),
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
