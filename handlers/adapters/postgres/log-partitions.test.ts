import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  admitStarted,
  completed,
  completedEvent,
  someone,
  soundLog,
} from '#orchestrator/runs/run-samples.behaviour.ts';
import { createTestDatabase } from '../../../tools/test-database/index.ts';
import { openDatabase, type Database } from './database.ts';
import { logPartitions } from './log-partitions.ts';
import { createRunRetention } from './run-retention.ts';
import { createPostgresRunStore } from './run-store.ts';

const day = 86_400_000;
const week = 7 * day;
/** A Monday. */
const monday = Date.parse('2030-01-07T00:00:00Z');

let test: Awaited<ReturnType<typeof createTestDatabase>>;
let database: Database;
beforeAll(async () => {
  test = await createTestDatabase();
  database = openDatabase(test.url);
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

const open = () => ({
  store: createPostgresRunStore(database, 'wrk_1', () => {}),
  retention: createRunRetention(database),
});
const names = async () => (await logPartitions(database.query)).map((partition) => partition.name);
const where = async (runId: string) =>
  (
    await database.query<{ name: string }>({
      text: 'select distinct tableoid::regclass::text as name from run_events where run_id = $1',
      values: [runId],
    })
  ).map((row) => row.name);
const ended = async (auth: ReturnType<typeof someone>, createdMs: number) => {
  const { store } = open();
  const { run, lease, writer } = await admitStarted(store, auth, { createdMs });
  await store.append(lease, [completedEvent(writer)], completed());
  return run.runId;
};

it('RUN-13: a new database has room for this week and the next', async () => {
  const { retention } = open();
  expect(await names()).toHaveLength(3);
  const auth = someone();
  for (const createdMs of [Date.now(), Date.now() + week]) {
    expect(await where(await ended(auth, createdMs))).toEqual([expect.stringMatching(/^run_events_\d{8}$/)]);
  }
  const now = Date.now();
  expect((await retention.makeRoom(now, now + 3 * week)).length).toBeLessThanOrEqual(1);
});

it('RUN-13: room is made week by week, once, also by several processes at the same moment', async () => {
  const { retention } = open();
  const made = await Promise.all(
    Array.from({ length: 3 }, () => retention.makeRoom(monday + 3 * day, monday + 2 * week)),
  );
  for (let again = 0; again < 3; again++) made.push(await retention.makeRoom(monday + 3 * day, monday + 2 * week));
  expect(made.flat().toSorted()).toEqual(['run_events_20300107', 'run_events_20300114', 'run_events_20300121']);
});

it('RUN-13: what came before its room was made moves into it', async () => {
  const { retention, store } = open();
  const auth = someone();
  const runId = await ended(auth, monday + 10 * week + 1);
  expect(await where(runId)).toEqual(['run_events_other']);
  await retention.makeRoom(monday + 10 * week, monday + 10 * week);
  expect(await where(runId)).toEqual(['run_events_20300318']);
  expect(await soundLog(store, auth, runId)).toHaveLength(4);
});

it('RUN-13: a week is dropped when all of it is old and no run of it is left, of any tenant', async () => {
  const { retention, store } = open();
  const base = monday + 100 * week;
  await retention.makeRoom(base, base + week);
  const [first, second] = [someone(), someone()];
  const runs = [await ended(first, base), await ended(second, base + week - 1)];
  const [name] = await where(runs[0]!);
  expect(await where(runs[1]!)).toEqual([name]);
  const until = base + week;

  expect(await retention.dropLogs(until)).not.toContain(name);
  // Both are left to the drop, so their entries are still there.
  expect(await retention.removeRuns(first.tenant_id, until, 10, until)).toBe(1);
  expect(await where(runs[0]!)).toEqual([name]);
  expect(await retention.dropLogs(until)).not.toContain(name);
  expect(await soundLog(store, second, runs[1]!)).toHaveLength(4);
  expect(await retention.removeRuns(second.tenant_id, until, 10, until)).toBe(1);
  expect(await retention.dropLogs(until - 1)).not.toContain(name);
  expect(await retention.dropLogs(until)).toContain(name);
  expect(await names()).not.toContain(name);
});

it('RUN-13: a tenant that keeps less than others has its logs removed row by row, in the week that stays', async () => {
  const { retention } = open();
  const base = monday + 200 * week;
  await retention.makeRoom(base, base);
  const [short, long] = [someone(), someone()];
  const [theirs, others] = [await ended(short, base), await ended(long, base)];
  expect(await retention.removeRuns(short.tenant_id, base + day, 10, base)).toBe(1);
  expect(await where(theirs)).toEqual([]);
  expect(await where(others)).toEqual(['run_events_20331107']);
});

it('RUN-13: a lock that is not to be had now leaves the week for the next sweep', async () => {
  const { retention } = open();
  const base = monday + 300 * week;
  await retention.makeRoom(base, base);
  const [name] = await names().then((all) => all.filter((one) => one.includes('2035')));
  await database.transaction(async (query) => {
    await query({ text: `select from ${name} limit 1` });
    expect(await retention.dropLogs(base + week)).not.toContain(name);
  });
  expect(await retention.dropLogs(base + week)).toContain(name);
});
