import { afterEach, describe, expect, it } from 'vitest';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import { until } from '#orchestrator/runs/run-engine-case.ts';
import { canceling, times } from '#orchestrator/runs/run-samples.behaviour.ts';
import type { RunStore } from '#orchestrator/runs/run-store.port.ts';
import { from, never, nodeOn, read, stopHubs, type NodeOptions } from './event-hub-case.ts';

const node = (...options: NodeOptions) => nodeOn(createInMemoryRuns(), ...options);
afterEach(stopHubs);

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
