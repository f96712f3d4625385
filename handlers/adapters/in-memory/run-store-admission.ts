import type { Admission, AskedRun, NewRun, RunLease, RunRecord, RunStart } from '#orchestrator/runs/run-store.port.ts';
import type { LogEntry } from '#orchestrator/runs/log-entry.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { auditOf, countedRuns, isoTime, runKey, runsOf, type KeptRun, type RunStoreState } from './run-store-state.ts';

const priorities = { low: 0, normal: 1, high: 2 } as const;
/** What binary fractions lose when tokens are added up. */
const tokenEpsilon = 1e-9;
/** What a tenant without any rate is told, in ms. */
const retryAfterUnknownMs = 1_000;
const retryAfterMaxMs = 86_400_000;

/** Admits one run: key, create rate, row, events and audit record in one act. */
export function admitRun(state: RunStoreState, auth: AuthContext, run: NewRun): Admission {
  const again = state.runs.get(runKey(auth.tenant_id, run.runId));
  if (again) return repeatOf(again, run);
  const known = keptKey(state, auth, run);
  if (known) {
    if (known.bodyHash !== run.idempotency!.bodyHash) return { outcome: 'key_reused' };
    return { outcome: 'existing', run: structuredClone(state.runs.get(runKey(auth.tenant_id, known.runId))!.record) };
  }
  const retryAfterMs = takeCreateToken(state, auth.tenant_id, run.limits);
  if (retryAfterMs !== undefined) return { outcome: 'rate_limited', retryAfterMs };

  const now = state.clock.now();
  const starts =
    run.start !== undefined &&
    runsOf(state, auth.tenant_id, 'queued').length === 0 &&
    countedRuns(state, auth.tenant_id) < run.limits.concurrentMax;
  if (!starts && runsOf(state, auth.tenant_id, 'queued').length >= run.limits.queuedMax) {
    return { outcome: 'queue_full' };
  }
  const kept = keptRun(auth, run, now);
  if (starts) startRun(kept, run.start!, run.createdAt, now);
  state.runs.set(runKey(auth.tenant_id, run.runId), kept);
  if (run.idempotency) {
    const expiresMs = now + run.idempotency.retentionSeconds * 1_000;
    state.keys.set(keyOf(auth, run), { bodyHash: run.idempotency.bodyHash, runId: run.runId, expiresMs });
  }
  const details = { agent_id: run.agentId, agent_version: run.agentVersion };
  state.audit.push(auditOf(kept.record, { action: 'run.create', correlationId: run.correlationId, auth, details }));
  if (!starts) return { outcome: 'created' };
  return { outcome: 'created', ...leaseOfStart(kept, run.start!) };
}

/** A create whose answer was lost and that is repeated as it was. */
function repeatOf(kept: KeptRun, { start }: NewRun): Admission {
  return { outcome: 'created', ...(start && leaseOfStart(kept, start)) };
}

/** The lease that a run was started with, as long as nobody has taken it over. */
export function leaseOfStart({ record, epoch, lease }: KeptRun, { worker }: RunStart): { lease?: RunLease } {
  if (record.status !== 'running' || epoch !== 1 || lease!.worker !== worker) return {};
  return { lease: { tenantId: record.tenant_id, runId: record.run_id, worker, epoch: 1 } };
}

function keyOf(auth: AuthContext, run: NewRun): string {
  return JSON.stringify([auth.tenant_id, auth.principal.principal_id, run.agentId, run.idempotency!.key]);
}

function keptKey(state: RunStoreState, auth: AuthContext, run: NewRun) {
  const known = run.idempotency && state.keys.get(keyOf(auth, run));
  return known && known.expiresMs > state.clock.now() ? known : undefined;
}

/** @returns undefined when the token was taken, else how long to wait, in ms. */
function takeCreateToken(state: RunStoreState, tenantId: string, limits: NewRun['limits']): number | undefined {
  const now = state.clock.now();
  const { createPerSecond: perSecond, createBurst: burst } = limits;
  const gate = state.gates.get(tenantId);
  const gained = gate ? (Math.max(0, now - gate.refilledMs) / 1_000) * perSecond : 0;
  const tokens = Math.min(burst, (gate?.tokens ?? burst) + gained);
  const taken = tokens + tokenEpsilon >= 1;
  state.gates.set(tenantId, { tokens: taken ? tokens - 1 : tokens, refilledMs: now });
  if (taken) return undefined;
  if (perSecond <= 0) return retryAfterUnknownMs;
  return Math.max(1, Math.min(retryAfterMaxMs, Math.ceil(((1 - tokens) / perSecond) * 1_000 - tokenEpsilon)));
}

function keptRun(auth: AuthContext, run: NewRun, now: number): KeptRun {
  return {
    record: newRecord(auth, run, now),
    priority: priorityOf(run),
    concurrentMax: run.limits.concurrentMax,
    lease: undefined,
    epoch: 0,
    attempts: 0,
    log: [run.created],
  };
}

export function priorityOf({ request }: AskedRun): number {
  return priorities[request.run_options?.priority ?? 'normal'];
}

export function newRecord(auth: AuthContext, run: AskedRun, now: number): RunRecord {
  return {
    tenant_id: auth.tenant_id,
    run_id: run.runId,
    agent_id: run.agentId,
    agent_version: run.agentVersion,
    status: 'queued',
    created_at: run.createdAt,
    started_at: null,
    completed_at: null,
    request: structuredClone(run.request),
    summary: { steps_total: 0, tool_calls_total: 0, model_calls_total: 0 },
    output: null,
    error: null,
    lineage: null,
    auth: structuredClone(auth),
    traceparent: run.traceparent,
    correlation_id: run.correlationId,
    deadline_at: isoTime(now + run.request.run_options!.timeout_ms!),
    last_sequence: run.created.sequence,
  };
}

export function startRun(kept: KeptRun, start: RunStart, startedAt: string, now: number): void {
  const count = (type: LogEntry['type']) => start.entries.filter((entry) => entry.type === type).length;
  kept.lease = { worker: start.worker, expiresMs: now + start.leaseSeconds * 1_000 };
  kept.epoch = 1;
  kept.attempts = 1;
  kept.log.push(...start.entries);
  Object.assign(kept.record, {
    status: 'running',
    started_at: startedAt,
    last_sequence: start.entries.at(-1)!.sequence,
    summary: {
      steps_total: count('agentos.run.step.started'),
      tool_calls_total: 0,
      model_calls_total: count('agentos.model.requested'),
    },
  });
}
