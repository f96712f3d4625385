import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createPostgresAgentStore } from '#adapters/postgres/agent-store.ts';
import { openDatabase, type Database } from '#adapters/postgres/database.ts';
import { PostgresRunNews } from '#adapters/postgres/run-news.ts';
import { createPostgresRunStore } from '#adapters/postgres/run-store.ts';
import { createTestDatabase } from '../../../tools/test-database/index.ts';
import { answers, ask, asksOnce, eventsOf, familyOf, runOf, runsOf, type Family } from './child-runs-case.ts';
import { begin, ended, never, startProcess, until, worldAuth } from './run-engine-case.ts';
import { times } from './run-samples.behaviour.ts';
import type { Worker } from './worker.ts';

let test: Awaited<ReturnType<typeof createTestDatabase>>;
let databases: Database[];
const workers: Worker[] = [];

beforeAll(async () => {
  test = await createTestDatabase();
  databases = times(2, () => openDatabase(test.url));
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.drain()));
  await databases[0]!.query({ text: 'truncate runs, run_events, tenant_gates' });
});
afterAll(async () => {
  await Promise.all(databases.map((database) => database.close()));
  await test.drop();
});

/** Two processes on one database, each of which hears what the other commits. */
function node(family: Family, options: Parameters<typeof startProcess>[2] = {}) {
  return Promise.all(
    databases.map(async (database, i) => {
      const world = await familyOf(family, {
        agents: createPostgresAgentStore(database),
        store: (onCommitted) => createPostgresRunStore(database, `wrk_${i}`, onCommitted),
      });
      const process = startProcess(world, `wrk_${i}`, { news: new PostgresRunNews(database, `wrk_${i}`), ...options });
      workers.push(process.worker);
      await process.listen();
      return process;
    }),
  );
}

it('RUN-12, EVT-02: many trees on two processes with few slots all end, each log sound', async () => {
  const both = (turn: number) => (turn === 0 ? { tools: [ask('middle'), ask('leaf')] } : { text: 'done' });
  const [first, second] = await node({ world: both, middle: asksOnce('leaf'), leaf: answers('x') }, { slots: 3 });
  const roots = await Promise.all(times(20, (i) => begin([first!, second!][i % 2]!)));
  for (const { run_id } of roots) expect((await ended(first!.store, worldAuth, run_id)).status).toBe('completed');
  const all = await runsOf(second!.store);
  expect(all).toHaveLength(80);
  for (const { run } of all) expect((await eventsOf(second!.store, run)).at(-1)!.type).toBe('agentos.run.completed');
});

it('RUN-03, RUN-12: a cancel through another process stops the grandchild here', async () => {
  const signals: AbortSignal[] = [];
  const family: Family = {
    world: asksOnce('middle'),
    middle: asksOnce('leaf'),
    leaf: (_turn, { signal }) => {
      signals.push(signal);
      return never();
    },
  };
  const [first, second] = await node(family, { leaseSeconds: 3_600 });
  const { run_id } = await begin(first!);
  await until(() => signals.length === 1);
  await second!.ender.cancel(worldAuth, run_id, 'enough', 'corr_1');
  await until(() => signals[0]!.aborted);
  for (const name of ['middle', 'leaf']) expect((await runOf(first!.store, name)).status).toBe('canceled');
});

it('RUN-03, RUN-12: trees that are canceled while they grow leave nothing alive, and nobody waits for another', async () => {
  const wide = (turn: number) => (turn < 3 ? { tools: [ask('middle'), ask('middle'), ask('leaf')] } : { text: 'done' });
  const [first, second] = await node({ world: wide, middle: asksOnce('leaf'), leaf: answers('x') }, { slots: 10 });
  const roots = await Promise.all(times(10, () => begin(first!)));
  await Promise.all(
    roots.map(async ({ run_id }, i) => {
      await new Promise((resolve) => setTimeout(resolve, i * 15));
      await second!.ender.cancel(worldAuth, run_id, 'enough', 'corr_1');
    }),
  );
  for (const { run } of await runsOf(first!.store)) {
    expect(run.completed_at).not.toBeNull();
    await eventsOf(first!.store, run);
  }
  expect(first!.warnings).toEqual([]);
});
