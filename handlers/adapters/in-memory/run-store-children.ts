import type { ChildAdmission, ClaimedRun, Ending, NewChild, RunKey } from '#orchestrator/runs/run-store.port.ts';
import type { LogEntry } from '#orchestrator/runs/log-entry.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { leaseOfStart, newRecord, priorityOf, startRun } from './run-store-admission.ts';
import { claimed, leaseTo } from './run-store-claim.ts';
import { auditOf, isoTime, leasedRun, runKey, type KeptRun, type RunStoreState } from './run-store-state.ts';

/** Admits and starts a run that another has called, in one act with its audit record. */
export function admitChild(state: RunStoreState, auth: AuthContext, run: NewChild): ChildAdmission {
  const again = state.runs.get(runKey(auth.tenant_id, run.runId));
  if (again) return { outcome: 'created', ...leaseOfStart(again, run.start) };
  const parent = leasedRun(state, run.parent.lease);
  if (!parent) return { outcome: 'parent_lost' };
  const { rootRunId } = run.parent;
  const tree = [...state.runs.values()].filter(({ record }) => record.lineage?.root_run_id === rootRunId);
  if (tree.length >= run.treeMax) return { outcome: 'tree_full' };

  const now = state.clock.now();
  const kept: KeptRun = {
    record: newRecord(auth, run, now),
    priority: priorityOf(run),
    concurrentMax: parent.concurrentMax,
    lease: undefined,
    epoch: 0,
    attempts: 0,
    log: [run.created],
  };
  const { record } = kept;
  const depth = (parent.record.lineage?.depth ?? 0) + 1;
  record.lineage = { parent_run_id: parent.record.run_id, root_run_id: rootRunId, depth };
  const deadlines = [record.deadline_at, parent.record.deadline_at].map((time) => Date.parse(time));
  record.deadline_at = isoTime(Math.min(...deadlines));
  startRun(kept, run.start, run.createdAt, now);
  state.runs.set(runKey(auth.tenant_id, run.runId), kept);
  const details = { agent_id: run.agentId, agent_version: run.agentVersion, parent_run_id: parent.record.run_id };
  state.audit.push(auditOf(record, { action: 'run.create', correlationId: run.correlationId, auth, details }));
  return { outcome: 'created', ...leaseOfStart(kept, run.start) };
}

export function adoptChildren(
  state: RunStoreState,
  worker: string,
  children: readonly RunKey[],
  leaseSeconds: number,
): ClaimedRun[] {
  return children
    .map(({ tenantId, runId }) => state.runs.get(runKey(tenantId, runId)))
    .filter((run) => run !== undefined)
    .filter(({ record, lease }) => record.lineage && lease && lease.expiresMs < state.clock.now())
    .map((run) => claimed(state, leaseTo(state, run, worker, leaseSeconds), worker));
}

/** A run that is ended from outside, with its last entry. */
export function endKept(
  state: RunStoreState,
  run: KeptRun,
  { status, error }: Pick<Ending, 'status' | 'error'>,
  entry: LogEntry,
): void {
  run.log.push(entry);
  run.lease = undefined;
  run.epoch++;
  const completed_at = isoTime(state.clock.now());
  Object.assign(run.record, { status, error, completed_at, last_sequence: entry.sequence });
}

/** What the run has called and what that has called, as far as it has not ended. */
export function liveDescendants(state: RunStoreState, { tenant_id, run_id }: KeptRun['record']): KeptRun[] {
  const called = [...state.runs.values()].filter(
    ({ record }) => record.tenant_id === tenant_id && record.lineage?.parent_run_id === run_id,
  );
  return called.flatMap((child) => {
    const live = child.record.status === 'queued' || child.record.status === 'running';
    return [...(live ? [child] : []), ...liveDescendants(state, child.record)];
  });
}
