import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  admitStarted,
  listed,
  running,
  sampleRun,
  someone,
  soundLog,
  stepEvent,
} from '#orchestrator/runs/run-samples.behaviour.ts';
import type { RunStore } from '#orchestrator/runs/run-store.port.ts';
import { createTestDatabase } from '../../../tools/test-database/index.ts';
import { openDatabase, type Database } from './database.ts';
import { commit } from './commit-lane.ts';
import { createPostgresRunStore } from './run-store.ts';

let test: Awaited<ReturnType<typeof createTestDatabase>>;
let database: Database;
let store: RunStore;

beforeAll(async () => {
  test = await createTestDatabase();
  database = openDatabase(test.url);
  store = createPostgresRunStore(database, 'wrk_1', () => {});
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

const waiting = async (applicationName: string) => {
  const rows = await database.query<{ pid: number }>({
    text: `select pid from pg_stat_activity where datname = current_database() and application_name = $1 and wait_event_type = 'Lock'`,
    values: [applicationName],
  });
  return rows[0]?.pid;
};
const untilWaiting = async (applicationName: string) => {
  for (;;) {
    const pid = await waiting(applicationName);
    if (pid) return pid;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

it('RUN-06: an append that was still committing when its connection broke is recognised by its repetition', async () => {
  const auth = someone();
  const { run, lease, writer } = await admitStarted(store, auth);
  const entries = [stepEvent(writer)];
  let repeated: Promise<boolean> | undefined;
  await database.transaction(async (query) => {
    const lost = { query, listen: () => Promise.resolve(), close: () => Promise.resolve() };
    expect(await commit(lost, '{}', [{ append: { lease, entries, change: running } }])).toEqual([true]);
    repeated = store.append(lease, entries, running);
    await untilWaiting('agentos commit');
  });
  expect(await repeated).toBe(true);
  expect(await soundLog(store, auth, run.runId)).toHaveLength(4);
});

it('RUN-06: a create whose connection is cut is asked again, and makes one run', async () => {
  const auth = someone();
  await admitStarted(store, auth);
  let created: ReturnType<RunStore['create']> | undefined;
  await database.transaction(async (query) => {
    await query({ text: 'select from tenant_gates where tenant_id = $1 for update', values: [auth.tenant_id] });
    created = store.create(auth, sampleRun(auth, { worker: 'wrk_1' }));
    const pid = await untilWaiting('agentos admission');
    await database.query({ text: 'select pg_terminate_backend($1)', values: [pid] });
  });
  expect(await created).toMatchObject({ outcome: 'created', lease: { epoch: 1 } });
  expect(await listed(store, auth, { limit: 10 })).toHaveLength(2);
});
