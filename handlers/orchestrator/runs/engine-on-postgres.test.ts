import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createPostgresAgentStore } from '#adapters/postgres/agent-store.ts';
import { openDatabase, type Database } from '#adapters/postgres/database.ts';
import { PostgresRunNews } from '#adapters/postgres/run-news.ts';
import { createPostgresRunStore } from '#adapters/postgres/run-store.ts';
import { createTestDatabase } from '../../../tools/test-database/index.ts';
import { heard, textOf, type HeardFrame } from '#orchestrator/events/heard-case.ts';
import { isTerminal } from './log-entry.ts';
import {
  begin,
  ended,
  never,
  noting,
  startProcess,
  until,
  worldOf,
  type Script,
  type World,
} from './run-engine-case.ts';
import { soundLog, times } from './run-samples.behaviour.ts';
import type { Worker } from './worker.ts';

let test: Awaited<ReturnType<typeof createTestDatabase>>;
let databases: Database[];
const workers: Worker[] = [];

beforeAll(async () => {
  test = await createTestDatabase();
  databases = times(2, (i) => openDatabase(test.url, { applicationName: `node ${i}` }));
});
// They hear of the next test's runs as well, and would take them.
afterEach(() => Promise.all(workers.splice(0).map((worker) => worker.drain())));
afterAll(async () => {
  await Promise.all(databases.map((database) => database.close()));
  await test.drop();
});

/** Two processes on one database, each of which hears what the other commits. */
async function node(script: Script, changes: Partial<World> = {}, options: Parameters<typeof startProcess>[2] = {}) {
  const worlds = await Promise.all(
    databases.map(async (database, i) => {
      const store: World['store'] = (onCommitted) => createPostgresRunStore(database, `wrk_${i}`, onCommitted);
      return worldOf({ agents: createPostgresAgentStore(database), store }, script, changes);
    }),
  );
  return Promise.all(
    worlds.map(async (world, i) => {
      const news = new PostgresRunNews(databases[i]!, `wrk_${i}`);
      const process = startProcess(world, `wrk_${i}`, { leaseSeconds: 1, news, ...options });
      workers.push(process.worker);
      await process.listen();
      return { ...process, world };
    }),
  );
}

const note = { name: 'tool_note', input: { odd: 'nul \0 half \ud800' } };
const twoTools: Script = (turn) => (turn < 2 ? { tools: [note, note] } : { text: 'nul \0 half \ud800' });

it('RUN-05, EVT-03: runs of one process are carried out and followed through another, whatever text they hold', async () => {
  const [first, second] = await node(twoTools);
  const runs = await Promise.all(times(10, () => begin(first!, { input: { type: 'text', text: '\0 \ud800' } })));
  for (const { run_id } of runs) {
    const ids: number[] = [];
    for await (const chunk of second!.hub.follow(first!.world.auth, run_id, 0)) {
      for (const [, id] of Buffer.from(chunk)
        .toString()
        .matchAll(/^id: (\d+)$/gm))
        ids.push(Number(id));
    }
    const log = await soundLog(second!.store, first!.world.auth, run_id);
    expect(ids).toEqual(log.map((entry) => entry.sequence));
    expect(await second!.store.get(first!.world.auth, run_id)).toMatchObject({
      status: 'completed',
      last_sequence: log.length,
      summary: { steps_total: 7, tool_calls_total: 4, model_calls_total: 3 },
    });
  }
});

it('RUN-03: a cancel through another process reaches the worker by notification, not only by its heartbeat', async () => {
  const [first, second] = await node(never, {}, { leaseSeconds: 3_600 });
  const { run_id } = await begin(first!);
  await second!.ender.cancel(first!.world.auth, run_id, 'enough', 'corr_1');
  await until(() => !first!.worker.holds(run_id));
  await soundLog(first!.store, first!.world.auth, run_id);
});

it('EVT-04: what a model says in one process is heard through another while it says it, and never behind its turn', async () => {
  const gate = Promise.withResolvers<void>();
  const [first, second] = await node(async (_turn, { onDelta }) => {
    onDelta!('first half, ');
    await gate.promise;
    onDelta!('second half');
    return { text: 'first half, second half' };
  });
  const { run_id } = await begin(first!, { run_options: { stream_deltas: true } });
  const seen: HeardFrame[] = [];
  const stream = second!.hub.follow(first!.world.auth, run_id, 0, { deltas: true });
  const done = heard(stream, (frame) => seen.push(frame));
  await until(() => textOf(seen) === 'first half, ');
  gate.resolve();
  await done;
  // NOTIFY speaks ten times a second: the last words may come too late, and then they are not sent any more.
  expect('first half, second half'.startsWith(textOf(seen))).toBe(true);
  const types = seen.map(({ type }) => type);
  expect(types.lastIndexOf('agentos.model.delta')).toBeLessThan(types.indexOf('agentos.model.completed'));
  const log = await soundLog(second!.store, first!.world.auth, run_id);
  expect(seen.flatMap(({ id }) => id ?? [])).toEqual(log.map((entry) => entry.sequence));
});

it('TEN-03: what one process has no slot for, another takes as soon as it hears of it', async () => {
  const [first, second] = await node((turn) => (turn ? { text: 'done' } : { tools: [note] }), {}, { slots: 1 });
  const runs = await Promise.all(times(12, () => begin(first!)));
  for (const { run_id } of runs) await ended(second!.store, first!.world.auth, run_id);
  for (const { run_id } of runs) await soundLog(first!.store, first!.world.auth, run_id);
});

it('RUN-06, EVT-02: connections cut at random lose nothing, repeat nothing, and no run stays behind', async () => {
  const tool = noting();
  const [first, second] = await node(twoTools, { tools: [tool] });
  for (const process of [first!, second!]) process.worker.start();
  const { auth } = first!.world;
  const admin = openDatabase(test.url, { applicationName: 'cutter', poolSize: 1 });
  let cutting = true;
  const cutter = (async () => {
    while (cutting) {
      await admin.query({
        text: `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()
          and application_name in ('agentos append', 'agentos admission', 'agentos run news', 'node 0', 'node 1')
          order by random() limit 2`,
      });
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  })();
  const keys = times(25, (i) => `key_${i}`);
  const runs = await Promise.all(
    keys.map(async (key, i) => {
      for (;;) {
        const created = await [first!, second!][i % 2]!.create({}, key).catch(() => undefined);
        if (created && created.kind !== 'plan') return created.run.run_id;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  cutting = false;
  await cutter;
  for (const runId of runs) {
    expect(await ended(first!.store, auth, runId)).toMatchObject({ status: 'completed' });
    const log = await soundLog(first!.store, auth, runId);
    expect(log.filter((entry) => isTerminal(entry.type))).toHaveLength(1);
    expect(log.filter((entry) => entry.type === 'agentos.tool.call.completed')).toHaveLength(4);
  }
  expect(new Set(runs).size).toBe(25);
  expect(new Set(tool.answered).size).toBe(100);
  await admin.close();
});
