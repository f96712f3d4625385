import type { RunRetention } from '#orchestrator/retention/run-retention.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { newId } from '#vocabulary/ids.ts';
import { EventWriter } from './event-writer.ts';
import { bodyHash } from './idempotency.ts';
import type { LogEntry } from './log-entry.ts';
import type { Admission, Ending, ListedRun, NewRun, RunLease, RunPage, RunRecord, RunStore } from './run-store.port.ts';

/** What a run store is tried on: two processes that share it, a time that can be moved, and its audit trail. */
export interface RunStoreSubject {
  stores: readonly [RunStore, RunStore];
  retention: RunRetention;
  /** Lets the given time pass for whatever the store judges by time. */
  advance(ms: number): Promise<void>;
  /** Forgets all runs: what a test leaves behind would be claimed by the next. */
  reset(): Promise<void>;
  audit(
    tenantId: string,
  ): Promise<{ action: string; resource_id: string; principal_id: string; correlation_id: string }[]>;
  close(): Promise<void>;
}

export const plenty = { createPerSecond: 10_000, createBurst: 10_000, concurrentMax: 1_000, queuedMax: 1_000 };
const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const clock = { now: () => Date.now() };
let people = 0;

/** Somebody of a tenant that no other test knows. */
export function someone(tenantId = `tnt_sample_${process.pid}_${++people}`, principalId = 'usr_sample'): AuthContext {
  return {
    tenant_id: tenantId,
    principal: { principal_id: principalId, principal_type: 'user' },
    scopes: ['runs:create'],
    roles: ['tenant_user'],
  };
}

export interface RunWish {
  agentId?: string;
  key?: string;
  /** Two runs with the same text have the same body. */
  text?: string;
  labels?: Record<string, string>;
  priority?: 'low' | 'normal' | 'high';
  timeoutMs?: number;
  /** Who would run it, when it may start at once. */
  worker?: string;
  limits?: Partial<NewRun['limits']>;
  createdMs?: number;
}

export function sampleRun(auth: AuthContext, wish: RunWish = {}): NewRun {
  const createdMs = wish.createdMs ?? Date.now();
  const runId = newId('run', createdMs);
  const agentId = wish.agentId ?? 'agt_sample';
  const text = wish.text ?? 'hello';
  const writer = new EventWriter({ tenant_id: auth.tenant_id, agent_id: agentId, run_id: runId, traceparent }, 0, {
    now: () => createdMs,
  });
  const created = writer.write('agentos.run.created', { status: 'queued' });
  const run: NewRun = {
    runId,
    agentId,
    agentVersion: 1,
    request: {
      input: { type: 'text', text },
      ...(wish.labels && { context: { labels: wish.labels } }),
      run_options: { priority: wish.priority ?? 'normal', timeout_ms: wish.timeoutMs ?? 60_000, max_steps: 5 },
    },
    createdAt: new Date(createdMs).toISOString(),
    correlationId: newId('corr'),
    traceparent,
    limits: { ...plenty, ...wish.limits },
    created,
  };
  if (wish.key !== undefined)
    run.idempotency = { key: wish.key, bodyHash: bodyHash(run.request), retentionSeconds: 86_400 };
  if (wish.worker !== undefined) {
    const step = { stepId: newId('stp') };
    const entries = [
      writer.write('agentos.run.started', { status: 'running', attempt: 1, worker: wish.worker }),
      writer.write('agentos.run.step.started', { step_kind: 'model', name: 'm' }, step),
    ];
    run.start = { worker: wish.worker, leaseSeconds: 10, entries };
  }
  return run;
}

/** Creates a run and expects it to be admitted. */
export async function admit(
  store: RunStore,
  auth: AuthContext,
  wish: RunWish = {},
): Promise<{ run: NewRun; lease?: RunLease }> {
  const run = sampleRun(auth, wish);
  const admission = await store.create(auth, run);
  if (admission.outcome !== 'created') throw new Error(`expected a new run, got ${admission.outcome}`);
  return { run, ...(admission.lease && { lease: admission.lease }) };
}

/** Creates a run that is started at once. */
export async function admitStarted(store: RunStore, auth: AuthContext, wish: RunWish = {}) {
  const { run, lease } = await admit(store, auth, { worker: 'wrk_1', ...wish });
  if (!lease) throw new Error('expected the run to be started');
  const writer = new EventWriter(
    { tenant_id: auth.tenant_id, agent_id: run.agentId, run_id: run.runId, traceparent },
    3,
    clock,
  );
  return { run, lease, writer };
}

export function stepEvent(writer: EventWriter, name = 'm'): LogEntry {
  return writer.write('agentos.run.step.started', { step_kind: 'model', name }, { stepId: newId('stp') });
}

export const running = {
  summary: { steps_total: 1, tool_calls_total: 0, model_calls_total: 0 },
  status: 'running' as const,
};

export function completedEvent(writer: EventWriter, text = 'done'): LogEntry {
  return writer.write('agentos.run.completed', { status: 'completed', output: { type: 'text', text } });
}

export function completed(text = 'done') {
  return { ...running, status: 'completed' as const, output: { type: 'text' as const, text } };
}

export function canceling(auth: AuthContext, correlationId = newId('corr'), reason = 'enough'): Ending {
  return {
    status: 'canceled',
    error: null,
    entry: (run: RunRecord, sequence: number) =>
      new EventWriter(run, sequence - 1, clock).write('agentos.run.canceled', {
        status: 'canceled',
        reason,
        canceled_by: auth.principal.principal_id,
      }),
    descendantEntry: (run, sequence) =>
      new EventWriter(run, sequence - 1, clock).write('agentos.run.canceled', {
        status: 'canceled',
        reason: 'its parent has ended',
        canceled_by: 'run_parent',
      }),
    audit: { action: 'run.cancel', correlationId, auth, details: { reason } },
  };
}

export function outcomes(admissions: readonly Admission[]): string[] {
  return admissions.map((admission) => admission.outcome);
}

export function times<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

/** The whole log; fails unless it is gap-free from 1, without a repeated event and with at most one end, at its end. */
export async function soundLog(store: RunStore, auth: AuthContext, runId: string): Promise<LogEntry[]> {
  const log = await store.readLog(auth, runId, 0, 10_000);
  const flaw = log.some(
    (entry, i) => entry.sequence !== i + 1 || (JSON.parse(entry.envelope) as LogEntry).sequence !== i + 1,
  )
    ? 'has a gap'
    : new Set(log.map((entry) => entry.eventId)).size !== log.length
      ? 'repeats an event'
      : log.some((entry, i) => /run\.(completed|failed|canceled)$/.test(entry.type) && i !== log.length - 1)
        ? 'goes on after its end'
        : undefined;
  if (flaw)
    throw new Error(`the log of ${runId} ${flaw}: ${log.map((entry) => `${entry.sequence} ${entry.type}`).join(', ')}`);
  return log;
}

/** The first runs of a list, whatever they weigh. */
export async function listed(store: RunStore, auth: AuthContext, page: Partial<RunPage> = {}): Promise<ListedRun[]> {
  return (await store.list(auth, { limit: 100, bytesMax: Number.MAX_SAFE_INTEGER, ...page })).runs;
}
