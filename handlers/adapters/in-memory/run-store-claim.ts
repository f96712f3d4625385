import type { ClaimedRun } from '#orchestrator/runs/run-store.port.ts';
import { countedRuns, isoTime, runsOf, type KeptRun, type RunStoreState } from './run-store-state.ts';

/**
 * Leases runs whose worker has died, then waiting ones: tenants in random order, each at most its fair share and its
 * own limit; what then is left goes to whoever can use it.
 */
export function claimRuns(state: RunStoreState, worker: string, slots: number, leaseSeconds: number): ClaimedRun[] {
  const taken: KeptRun[] = [];
  const free = () => slots - taken.length;
  const take = (run: KeptRun) => taken.push(leaseTo(state, run, worker, leaseSeconds));
  abandoned(state).slice(0, slots).forEach(take);

  const tenants = waitingTenants(state);
  const share = Math.max(1, Math.floor(free() / Math.max(1, tenants.length)));
  for (const atMost of [share, slots]) {
    for (const tenant of tenants) waitingRuns(state, tenant, Math.min(atMost, free())).forEach(take);
  }
  return taken.map((run) => claimed(state, run, worker));
}

export function claimed(state: RunStoreState, { record, epoch, attempts }: KeptRun, worker: string): ClaimedRun {
  const lease = { tenantId: record.tenant_id, runId: record.run_id, worker, epoch };
  const remainingMs = Date.parse(record.deadline_at) - state.clock.now();
  return { lease, run: structuredClone(record), attempt: attempts, remainingMs };
}

function abandoned(state: RunStoreState): KeptRun[] {
  return [...state.runs.values()]
    .filter(
      ({ record, lease }) =>
        record.lineage === null && record.status === 'running' && lease!.expiresMs < state.clock.now(),
    )
    .toSorted((a, b) => a.lease!.expiresMs - b.lease!.expiresMs);
}

function waitingTenants(state: RunStoreState): string[] {
  const tenants = new Set<string>();
  for (const { record } of state.runs.values()) if (record.status === 'queued') tenants.add(record.tenant_id);
  return [...tenants]
    .map((tenant) => ({ tenant, turn: state.random() }))
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ tenant }) => tenant);
}

function waitingRuns(state: RunStoreState, tenant: string, atMost: number): KeptRun[] {
  const running = countedRuns(state, tenant);
  const waiting = runsOf(state, tenant, 'queued')
    .filter((run) => run.concurrentMax > running)
    .toSorted((a, b) => b.priority - a.priority || (a.record.run_id < b.record.run_id ? -1 : 1));
  const room = Math.max(0, ...waiting.map((run) => run.concurrentMax)) - running;
  return waiting.slice(0, Math.max(0, Math.min(atMost, room)));
}

export function leaseTo(state: RunStoreState, run: KeptRun, worker: string, leaseSeconds: number): KeptRun {
  const now = state.clock.now();
  run.lease = { worker, expiresMs: now + leaseSeconds * 1_000 };
  run.epoch++;
  run.attempts++;
  run.record.status = 'running';
  run.record.started_at ??= isoTime(now);
  return run;
}
