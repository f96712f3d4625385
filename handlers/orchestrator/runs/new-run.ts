import type { RunCreateRequest, Tenant } from '#generated/vocabulary/types.ts';
import type { AgentVersion } from '#orchestrator/agents/agent-store.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { Clock, ProcessClock } from '#vocabulary/clock.ts';
import type { Call } from '#vocabulary/operation.ts';
import { beginModelStep } from './agent-loop.ts';
import { EventWriter } from './event-writer.ts';
import type { LogEntry } from './log-entry.ts';
import { apply, newProgress } from './progress.ts';
import type { AskedRun, NewRun, RunRecord } from './run-store.port.ts';

/** A run as it asks to be admitted. */
export function newRun(
  auth: AuthContext,
  tenant: Tenant,
  agent: AgentVersion,
  request: RunCreateRequest,
  call: Call,
  clock: ProcessClock,
): NewRun {
  const now = clock.now();
  const runId = clock.newId('run', now);
  const subject = { tenant_id: auth.tenant_id, agent_id: agent.agent_id, run_id: runId, traceparent: call.traceparent };
  const quota = tenant.quotas.runs;
  const concurrentMax = quota?.max_concurrent_runs ?? 0;
  return {
    runId,
    agentId: agent.agent_id,
    agentVersion: agent.version,
    request,
    createdAt: new Date(now).toISOString(),
    correlationId: call.correlationId,
    traceparent: call.traceparent,
    limits: {
      createPerSecond: quota?.run_create_qps ?? 0,
      // What may never start is not admitted: it would wait until its time is up.
      createBurst: concurrentMax > 0 ? (quota?.run_create_burst ?? 0) : 0,
      concurrentMax,
      queuedMax: quota?.max_queued_runs ?? 0,
    },
    created: new EventWriter(subject, 0, clock).write('agentos.run.created', { status: 'queued' }),
  };
}

/** What starting a run writes, so that it can be written together with creating it. */
export function startEntries(
  run: AskedRun,
  auth: AuthContext,
  modelRef: string,
  worker: string,
  clock: Clock,
  offersTools: boolean,
): LogEntry[] {
  const subject = { tenant_id: auth.tenant_id, agent_id: run.agentId, run_id: run.runId, traceparent: run.traceparent };
  const writer = new EventWriter(subject, 1, clock);
  const entries = [writer.write('agentos.run.started', { status: 'running', attempt: 1, worker })];
  const progress = newProgress();
  beginModelStep(
    {
      add: (type, payload, options) => {
        entries.push(writer.write(type, payload, options));
        apply(progress, { type, payload } as Parameters<typeof apply>[1]);
      },
    },
    { run_id: run.runId, modelRef },
    progress,
    offersTools,
  );
  return entries;
}

/** The run as it was admitted; its deadline is the database's to judge, this one only arms this process's timer. */
export function admittedRecord(run: AskedRun, auth: AuthContext): RunRecord {
  const timeoutMs = run.request.run_options!.timeout_ms!;
  return {
    tenant_id: auth.tenant_id,
    run_id: run.runId,
    agent_id: run.agentId,
    agent_version: run.agentVersion,
    status: 'queued',
    created_at: run.createdAt,
    started_at: null,
    completed_at: null,
    request: run.request,
    summary: { steps_total: 0, tool_calls_total: 0, model_calls_total: 0 },
    output: null,
    error: null,
    lineage: null,
    auth,
    traceparent: run.traceparent,
    correlation_id: run.correlationId,
    deadline_at: new Date(Date.parse(run.createdAt) + timeoutMs).toISOString(),
    last_sequence: 1,
  };
}
