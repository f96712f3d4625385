import { randomBytes } from 'node:crypto';
import knex from 'knex';
import { expect, it } from 'vitest';
import { completedEvent, sampleRun, someone, soundLog } from '#orchestrator/runs/run-samples.behaviour.ts';
import { EventWriter } from '#orchestrator/runs/event-writer.ts';
import { createTestDatabase } from '../../../../tools/test-database/index.ts';
import { openDatabase } from '../database.ts';
import { logPartitions } from '../log-partitions.ts';
import { createRunRetention } from '../run-retention.ts';
import { createPostgresRunStore } from '../run-store.ts';
import { migrations } from './index.ts';

const name = '009-retention-and-lists';
const day = 86_400_000;

it('RUN-13, OPS-02: logs, labels and options of before are kept, and one of a time to come does not stand in the way', async () => {
  const test = await createTestDatabase();
  const admin = openDatabase(test.url);
  const url = new URL(test.url);
  url.pathname = `/before_${randomBytes(6).toString('hex')}`;
  await admin.query({ text: `create database ${url.pathname.slice(1)}` });
  const before = knex({ client: 'pg', connection: url.href, pool: { min: 0, max: 1 } });
  const database = openDatabase(url.href);
  try {
    for (const migration of migrations.slice(
      0,
      migrations.findIndex((one) => one.name === name),
    )) {
      await before.transaction((transaction) => migration.up(transaction));
    }
    const auth = someone();
    const labels = { team: 'a b', odd: 'nul \0 "quoted" ü' };
    const runs = [Date.now() - 400 * day, Date.now(), Date.now() + 400 * day].map((createdMs) =>
      sampleRun(auth, { createdMs, labels, text: 'nul \0 half \ud800' }),
    );
    for (const run of runs) {
      await database.query({
        text: `select * from runs_admit_v1(json_build_array($1::json), null)`,
        values: [itemOf(auth, run)],
      });
    }

    await before.transaction((transaction) => migrations.find((one) => one.name === name)!.up(transaction));
    await before.destroy();
    const store = createPostgresRunStore(database, 'wrk_1', () => {});
    for (const run of runs) expect(await soundLog(store, auth, run.runId)).toHaveLength(1);
    for (const [label, value] of Object.entries(labels)) {
      const { runs: found } = await store.list(auth, { label: { name: label, value }, limit: 10, bytesMax: 1_000 });
      expect(found.map((run) => run.run_id)).toEqual(runs.map((run) => run.runId).toReversed());
      for (const run of found) expect(run).toMatchObject({ labels, run_options: { max_steps: 5 } });
    }
    const [earlier, ...weeks] = await logPartitions(database.query);
    expect(earlier).toMatchObject({ name: 'run_events_earlier', from: undefined });
    expect(weeks).toHaveLength(3);

    const retention = createRunRetention(database);
    expect(await retention.makeRoom(Date.now() - 50 * day, Date.now() + 14 * day)).toEqual([]);
    for (const run of runs) {
      await store.end(auth, run.runId, {
        status: 'canceled',
        error: null,
        entry: (record, sequence) => completedEvent(new EventWriter(record, sequence - 1, { now: () => Date.now() })),
        descendantEntry: (record, sequence) =>
          completedEvent(new EventWriter(record, sequence - 1, { now: () => Date.now() })),
      });
    }
    const until = Date.now() + 500 * day;
    expect(await retention.removeRuns(auth.tenant_id, until, 10, 0)).toBe(3);
    expect(await retention.dropLogs(until)).toContain('run_events_earlier');
    expect(await database.query({ text: 'select tenant_id from run_events' })).toEqual([]);
    expect(await database.query({ text: 'select tenant_id from run_labels' })).toEqual([]);
  } finally {
    await database.close();
    await admin.query({ text: `drop database ${url.pathname.slice(1)} with (force)` });
    await admin.close();
    await test.drop();
  }
});

/** An item as the builds of before sent it. */
function itemOf(auth: ReturnType<typeof someone>, run: ReturnType<typeof sampleRun>): string {
  const plain = (text: string) => JSON.stringify(text).slice(1, -1);
  const labels = Object.entries(run.request.context!.labels!).map(([label, value]) => [plain(label), plain(value)]);
  const { sequence, eventId, type, time, envelope } = run.created;
  const item = {
    i: 0,
    t: auth.tenant_id,
    p: 'usr_a',
    a: run.agentId,
    v: 1,
    r: run.runId,
    la: Object.fromEntries(labels),
  };
  const limits = { q: 1_000, b: 1_000, c: 10, pr: 1, to: 60_000 };
  const told = { au: auth, rq: JSON.stringify(run.request), ca: run.createdAt, co: run.correlationId };
  const ev = [{ f: false, q: sequence, e: eventId, y: type, m: time, x: JSON.parse(envelope) as unknown, z: null }];
  return JSON.stringify({ ...item, ...limits, ...told, tp: run.traceparent, d: `aud_${run.runId}`, ev });
}
