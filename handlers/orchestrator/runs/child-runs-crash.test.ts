import { describe, expect, it } from 'vitest';
import { createInMemoryAgentStore } from '#adapters/in-memory/agent-store.ts';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import { createInMemoryNews } from '#adapters/in-memory/run-news.ts';
import {
  answers,
  ask,
  asksOnce,
  eventsOf,
  outcomesOf,
  runOf,
  runsOf,
  familyIn,
  type Family,
} from './child-runs-case.ts';
import { begin, ended, never, startProcess, until, worldAuth, type Process, type World } from './run-engine-case.ts';
import { times } from './run-samples.behaviour.ts';
import type { RunStore } from './run-store.port.ts';

const inMemory = (family: Family, limits?: Parameters<typeof familyIn>[2]) =>
  familyIn({ agents: createInMemoryAgentStore, runs: createInMemoryRuns }, family, limits);

const leaseMs = 10_001;
const attempts = async (store: RunStore, run: { run_id: string }) =>
  (await eventsOf(store, run)).filter(({ type }) => type === 'agentos.run.started').length;

/** Looks for work as the sweeps of a started process would, until the run has ended. */
async function carryOn(process: Process, store: RunStore, runId: string) {
  for (;;) {
    process.worker.wake();
    process.ends.sweep();
    const run = await store.get(worldAuth, runId);
    if (run!.completed_at) return run!;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

describe('a parent and its child', () => {
  it('RUN-06, RUN-12: are both taken over when their worker dies, with one slot, and the child is begun once', async () => {
    const { world, store, passTime } = await inMemory({
      world: asksOnce('middle'),
      middle: asksOnce('leaf'),
      leaf: (_turn, { nth }) => (nth === 3 ? never() : { text: 'at last' }),
    });
    const dying = startProcess(world, 'wrk_1');
    const { run_id } = await begin(dying);
    await until(() => world.model.asked.length === 3);
    passTime(leaseMs);
    const next = startProcess(world, 'wrk_2', { slots: 1 });
    const parent = await carryOn(next, store, run_id);
    expect(parent).toMatchObject({ status: 'completed', output: { text: expect.stringContaining('at last') } });
    expect((await runsOf(store)).map(({ name }) => name)).toEqual(['world', 'middle', 'leaf']);
    for (const { run } of await runsOf(store)) expect(await attempts(store, run)).toBe(2);
    expect(new Set(world.model.answered).size).toBe(world.model.answered.length);
  });

  it('RUN-06, RUN-12: a child goes on where it is while its parent is taken over, who hears of its end', async () => {
    const gate = Promise.withResolvers<void>();
    const { world, store, passTime } = await inMemory({
      world: asksOnce('leaf'),
      leaf: async () => {
        await gate.promise;
        return { text: 'unmoved' };
      },
    });
    const news = createInMemoryNews();
    const [first, second] = times(2, (i) => startProcess(world, `wrk_${i}`, { news: news.process() }));
    await second!.listen();
    const { run_id } = await begin(first!);
    await until(() => world.model.asked.length === 2);
    passTime(leaseMs);
    const child = await runOf(store, 'leaf');
    const lease = { tenantId: child.tenant_id, runId: child.run_id, worker: 'wrk_0', epoch: 1 };
    expect(await store.extend([lease], 10)).toEqual([]);
    second!.worker.wake();
    await until(() => second!.worker.holds(run_id));
    first!.worker.stopRun(run_id);
    await until(async () => (await attempts(store, { run_id })) === 2);
    gate.resolve();
    expect(await ended(store, world.auth, run_id)).toMatchObject({ status: 'completed' });
    expect(await attempts(store, child)).toBe(1);
    expect(await outcomesOf(store, { run_id })).toMatchObject([{ output: { text: 'unmoved' } }]);
  });

  it('RUN-06, RUN-12: a child is adopted from a worker that dies after its parent was taken over', async () => {
    const { world, store, passTime } = await inMemory({
      world: asksOnce('leaf'),
      leaf: (_turn, { nth }) => (nth === 2 ? never() : { text: 'adopted' }),
    });
    const first = startProcess(world, 'wrk_1');
    const { run_id } = await begin(first);
    await until(() => world.model.asked.length === 2);
    passTime(leaseMs);
    const child = await runOf(store, 'leaf');
    await store.extend([{ tenantId: child.tenant_id, runId: child.run_id, worker: 'wrk_1', epoch: 1 }], 10);
    const second = startProcess(world, 'wrk_2', { slots: 1 });
    second.worker.wake();
    await until(() => second.worker.holds(run_id));
    second.ends.sweep();
    expect(second.worker.holds(child.run_id)).toBe(false);
    passTime(leaseMs / 2);
    await store.extend([{ tenantId: child.tenant_id, runId: run_id, worker: 'wrk_2', epoch: 2 }], 10);
    passTime(leaseMs / 2 + 1);
    expect(await carryOn(second, store, run_id)).toMatchObject({ status: 'completed' });
    expect(await outcomesOf(store, { run_id })).toMatchObject([{ output: { text: 'adopted' } }]);
    expect(await attempts(store, child)).toBe(2);
  });

  it('RUN-06, RUN-12: go over to another process together when theirs drains', async () => {
    let hang = true;
    const { world, store } = await inMemory({
      world: asksOnce('middle'),
      middle: asksOnce('leaf'),
      leaf: () => (hang ? never() : { text: 'moved' }),
    });
    const first = startProcess(world, 'wrk_1');
    const { run_id } = await begin(first);
    await until(() => world.model.asked.length === 3);
    await first.worker.drain();
    for (const { run } of await runsOf(store)) expect(first.worker.holds(run.run_id)).toBe(false);
    hang = false;
    expect(await carryOn(startProcess(world, 'wrk_2', { slots: 1 }), store, run_id)).toMatchObject({
      status: 'completed',
    });
    expect(await runsOf(store)).toHaveLength(3);
  });
});

/** Two children at once, one of which calls one more; then another. */
const family: Family = {
  world: (turn) => {
    if (turn === 0) return { tools: [ask('middle'), ask('leaf', 'first')] };
    return turn === 1 ? { tools: [ask('leaf', 'second'), { name: 'tool_note', input: {} }] } : { text: 'done' };
  },
  middle: asksOnce('leaf'),
  leaf: answers('x'),
};

/** The store of a process that dies with its n-th call, before that takes effect or after. */
function mortal(store: RunStore, death: { nth: number; when: 'before' | 'after'; calls: number }): RunStore {
  const wrap =
    (method: (...args: unknown[]) => Promise<unknown>) =>
    async (...args: unknown[]) => {
      const call = ++death.calls;
      if (call < death.nth) return method(...args);
      if (call === death.nth && death.when === 'after') await method(...args);
      return never(); // a dead process neither hears nor says anything
    };
  const entries = Object.entries(store).map(([key, method]) => [key, wrap(method as never)]);
  return Object.fromEntries(entries) as RunStore;
}

async function dieAt(nth: number, when: 'before' | 'after'): Promise<number> {
  const { world, store, runs, passTime } = await inMemory(family);
  const death = { nth, when, calls: 0 };
  const mine: World['store'] = (onCommitted) => mortal(runs.process(onCommitted), death);
  const first = startProcess({ ...world, store: mine }, 'wrk_1');
  void begin(first).catch(() => {});
  await until(
    async () => death.calls >= nth || (await runOf(store, 'world').catch(() => undefined))?.completed_at != null,
  );
  await new Promise((resolve) => setTimeout(resolve, 5)); // what others of the dead process had begun comes to its end
  passTime(leaseMs);
  const [root] = await runsOf(store);
  if (!root) return death.calls;
  const second = startProcess(world, 'wrk_2', { slots: 1 });
  const run = await carryOn(second, store, root.run.run_id);
  expect(run, `${when} call ${nth}`).toMatchObject({ status: 'completed', output: { text: 'done' } });
  const all = await runsOf(store);
  expect(all.map(({ name }) => name).toSorted(), `${when} call ${nth}`).toEqual(
    ['leaf', 'leaf', 'leaf', 'middle', 'world'].toSorted(),
  );
  for (const one of all) expect(one.run.status, `${when} call ${nth}`).toBe('completed');
  expect((await outcomesOf(store, run)).map(({ status }) => status)).toEqual(times(4, () => 'ok'));
  return death.calls;
}

it.each(['before', 'after'] as const)(
  'RUN-06, RUN-12: wherever a worker dies (%s a call takes effect), each child is called once and the tree ends',
  async (when) => {
    const calls = await dieAt(Infinity, when);
    expect(calls).toBeGreaterThan(15);
    await Promise.all(times(calls, (i) => dieAt(i + 1, when)));
  },
);
