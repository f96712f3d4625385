import { expect, it } from 'vitest';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import { createTenantRegistry } from '#adapters/in-memory/tenants.ts';
import { admitStarted, completed, completedEvent, listed, someone } from '#orchestrator/runs/run-samples.behaviour.ts';
import { RetentionSweep } from './retention-sweep.ts';
import type { RunRetention } from './run-retention.port.ts';

const day = 86_400_000;
const hour = 3_600_000;
const start = Date.parse('2026-06-01T00:00:00Z');

async function node({ idempotencyHours = 24, clockAheadMs = 0 } = {}) {
  let nowMs = start;
  const runs = createInMemoryRuns({ clock: { now: () => nowMs } });
  const store = runs.process();
  const tenants = createTenantRegistry();
  const calls: [string, ...number[]][] = [];
  const noted: RunRetention = {
    ...runs.retention,
    makeRoom: (from, until) => (calls.push(['room', from, until]), runs.retention.makeRoom(from, until)),
    dropLogs: (before) => (calls.push(['drop', before]), runs.retention.dropLogs(before)),
  };
  const warnings: unknown[] = [];
  const log = { info() {}, warn: (fields: unknown) => warnings.push(fields) };
  const clock = { now: () => nowMs + clockAheadMs, every: () => () => {} };
  const sweep = new RetentionSweep({ runs: noted, tenants, clock, log }, idempotencyHours);
  return {
    sweep,
    calls,
    warnings,
    at: (ms: number) => (nowMs = ms),
    tenant: async (run_days?: number) => {
      const auth = someone();
      const quotas = run_days === undefined ? {} : { quotas: { retention: { run_days } } };
      await tenants.create(auth, { tenant_id: auth.tenant_id, name: 'A', plan_tier: 'demo', ...quotas });
      return auth;
    },
    ended: async (auth: ReturnType<typeof someone>) => {
      const { lease, writer } = await admitStarted(store, auth, { createdMs: nowMs });
      await store.append(lease, [completedEvent(writer)], completed());
    },
    count: async (auth: ReturnType<typeof someone>) => (await listed(store, auth)).length,
  };
}

it('RUN-13: each tenant keeps its runs as long as it says, 90 days where it says nothing', async () => {
  const { sweep, tenant, ended, count, at } = await node();
  const [usual, short] = [await tenant(), await tenant(7)];
  for (const auth of [usual, short]) await ended(auth);
  const counts = async (ms: number) => {
    at(start + ms);
    await sweep.sweep();
    return [await count(usual), await count(short)];
  };
  expect(await counts(7 * day)).toEqual([1, 1]);
  expect(await counts(7 * day + hour + 1)).toEqual([1, 0]);
  expect(await counts(90 * day)).toEqual([1, 0]);
  expect(await counts(90 * day + hour + 1)).toEqual([0, 0]);
});

it('RUN-13: many runs are removed in one sweep', async () => {
  const { sweep, tenant, ended, count, at } = await node();
  const auth = await tenant(1);
  for (let i = 0; i < 600; i++) await ended(auth);
  at(start + 2 * day);
  await sweep.sweep();
  expect(await count(auth)).toBe(0);
}, 20_000);

it('RUN-07: a run is kept for as long as its idempotency key names it', async () => {
  const { sweep, tenant, ended, count, at } = await node({ idempotencyHours: 72 });
  const auth = await tenant(1);
  await ended(auth);
  at(start + 3 * day);
  await sweep.sweep();
  expect(await count(auth)).toBe(1);
  at(start + 3 * day + hour + 1);
  await sweep.sweep();
  expect(await count(auth)).toBe(0);
});

it('RUN-13: a process whose clock is ahead removes nothing that is not due', async () => {
  const { sweep, tenant, ended, count, at } = await node({ clockAheadMs: 1_000 * day });
  const auth = await tenant(7);
  await ended(auth);
  at(start + 6 * day);
  await sweep.sweep();
  expect(await count(auth)).toBe(1);
});

it('RUN-13: logs are dropped by the longest retention of all, and room is made three weeks ahead', async () => {
  const { sweep, tenant, calls } = await node();
  await tenant(7);
  await tenant(400);
  await sweep.sweep();
  expect(calls).toEqual([
    ['room', start, start + 21 * day],
    ['drop', start - 400 * day - hour],
  ]);
});

it('RUN-13: where there are no tenants nothing is dropped', async () => {
  const { sweep, calls } = await node();
  await sweep.sweep();
  expect(calls).toEqual([['room', start, start + 21 * day]]);
});

it('RUN-13: a stopped sweep ends between two batches', async () => {
  const { sweep, tenant, ended, count, at, calls } = await node();
  const auth = await tenant(1);
  await ended(auth);
  at(start + 10 * day);
  sweep.start();
  await sweep.stop();
  expect(await count(auth)).toBe(1);
  expect(calls.map(([what]) => what)).not.toContain('drop');
});
