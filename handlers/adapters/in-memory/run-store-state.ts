import type { LogEntry } from '#orchestrator/runs/log-entry.ts';
import type { Ending, ListedRun, RunLease, RunRecord } from '#orchestrator/runs/run-store.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { Clock } from '#vocabulary/clock.ts';

/** Everything that the database would keep. */
export interface RunStoreState {
  readonly clock: Clock;
  /** In [0, 1): the order in which tenants are served. */
  readonly random: () => number;
  readonly runs: Map<string, KeptRun>;
  readonly keys: Map<string, { bodyHash: string; runId: string; expiresMs: number }>;
  readonly gates: Map<string, { tokens: number; refilledMs: number }>;
  readonly audit: RunAuditRecord[];
}

export interface KeptRun {
  record: RunRecord;
  priority: number;
  concurrentMax: number;
  lease: { worker: string; expiresMs: number } | undefined;
  epoch: number;
  attempts: number;
  log: LogEntry[];
}

export interface RunAuditRecord {
  tenant_id: string;
  action: string;
  resource_id: string;
  principal_id: string;
  correlation_id: string;
  details: Record<string, unknown>;
}

export function runKey(tenantId: string, runId: string): string {
  return JSON.stringify([tenantId, runId]);
}

/** The run, if the lease is still the one that it is held by. */
export function leasedRun(state: RunStoreState, lease: RunLease): KeptRun | undefined {
  const run = state.runs.get(runKey(lease.tenantId, lease.runId));
  return run && run.record.status === 'running' && run.epoch === lease.epoch ? run : undefined;
}

export function runsOf(state: RunStoreState, tenantId: string, status: RunRecord['status']): KeptRun[] {
  return [...state.runs.values()].filter(({ record }) => record.tenant_id === tenantId && record.status === status);
}

/** What lists show of a run. */
export function listedRun(record: RunRecord): ListedRun {
  const {
    request,
    auth: _auth,
    traceparent: _trace,
    deadline_at: _due,
    last_sequence: _last,
    lineage,
    ...run
  } = record;
  const { run_options, context } = request;
  return structuredClone({
    ...run,
    run_options: run_options!,
    ...(context?.labels && { labels: context.labels }),
    ...(lineage && { parent_run_id: lineage.parent_run_id }),
  });
}

/** Running runs that take one of the tenant's slots: a child runs in its parent's. */
export function countedRuns(state: RunStoreState, tenantId: string): number {
  return runsOf(state, tenantId, 'running').filter(({ record }) => record.lineage === null).length;
}

export function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}

export function auditOf(run: RunRecord, audit: NonNullable<Ending['audit']>): RunAuditRecord {
  return {
    tenant_id: run.tenant_id,
    action: audit.action,
    resource_id: run.run_id,
    principal_id: audit.auth.principal.principal_id,
    correlation_id: audit.correlationId,
    details: audit.details ?? {},
  };
}

export type TenantOf = Pick<AuthContext, 'tenant_id'>;
