import type { RunCreateRequest, RunPlan, Tenant } from '#generated/vocabulary/types.ts';
import type { AgentStore, AgentVersion } from '#orchestrator/agents/agent-store.port.ts';
import { existingAgent } from '#orchestrator/agents/existing-agent.ts';
import type { EventHub } from '#orchestrator/events/event-hub.ts';
import type { ToolBox } from '#orchestrator/tools/tool-box.ts';
import type { TenantDirectory } from '#tenancy/tenant-directory.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { Clock } from '#vocabulary/clock.ts';
import { Fault } from '#vocabulary/fault.ts';
import { newId } from '#vocabulary/ids.ts';
import type { Call } from '#vocabulary/operation.ts';
import { beginModelStep } from './agent-loop.ts';
import { EventWriter } from './event-writer.ts';
import { bodyHash, idempotencyRetentionSeconds } from './idempotency.ts';
import type { LogEntry } from './log-entry.ts';
import { apply, newProgress } from './progress.ts';
import { effectiveOptions } from './run-options.ts';
import type { NewRun, RunLease, RunRecord, RunStore } from './run-store.port.ts';
import type { Worker } from './worker.ts';

export interface CreateRunPorts {
  store: RunStore;
  agents: AgentStore;
  tenants: TenantDirectory;
  tools: ToolBox;
  worker: Worker;
  hub: EventHub;
  clock: Clock;
}

export type CreatedRun =
  | { kind: 'plan'; plan: Omit<RunPlan, 'correlation_id'> }
  | { kind: 'created' | 'existing'; run: RunRecord; events?: AsyncIterable<Uint8Array> };

/** The reply's stream holds its own place long before; without one the place must not stay. */
const takeStreamWithinMs = 1_000;

/**
 * Creates a run (RUN-01, RUN-07, RUN-09). When this process has a free slot and the tenant nothing waiting, the run
 * is admitted and started in one commit.
 * @param streams whether the caller takes the run's events as the reply
 */
export async function createRun(
  ports: CreateRunPorts,
  auth: AuthContext,
  asked: { agentId: string; body: RunCreateRequest; key: string | undefined; streams: boolean },
  call: Call,
): Promise<CreatedRun> {
  const [found, tenant] = await Promise.all([
    existingAgent(ports.agents, auth, asked.agentId),
    ports.tenants.find(auth.tenant_id),
  ]);
  if (!tenant) throw new Fault('forbidden', 'Your tenant does not exist any more.');
  const { agent, current } = found;
  if (agent.status !== 'active') {
    throw new Fault('conflict', `The agent ${agent.agent_id} is ${agent.status}; only an active agent takes runs.`);
  }
  const options = effectiveOptions(asked.body.run_options, current.config.limits);
  const request = { ...asked.body, run_options: options };
  if (options.dry_run) return { kind: 'plan', plan: planOf(ports.tools, tenant, current, request) };

  const run = newRun(ports, auth, tenant, current, request, call);
  if (asked.key !== undefined) {
    run.idempotency = {
      key: asked.key,
      bodyHash: bodyHash(asked.body),
      retentionSeconds: idempotencyRetentionSeconds,
    };
  }
  const offersTools = ports.tools.offer(tenant, current.config.tools, request.tooling).length > 0;
  return admit(ports, auth, run, current, { streams: asked.streams, offersTools });
}

async function admit(
  ports: CreateRunPorts,
  auth: AuthContext,
  run: NewRun,
  agent: AgentVersion,
  { streams, offersTools }: { streams: boolean; offersTools: boolean },
): Promise<CreatedRun> {
  const reservation = ports.worker.reserve();
  if (reservation) {
    const entries = startEntries(run, auth, agent, reservation.worker, ports.clock, offersTools);
    run.start = { worker: reservation.worker, leaseSeconds: reservation.leaseSeconds, entries };
  }
  const letGo = streams ? ports.hub.expect(auth, run.runId) : undefined;
  let lease: RunLease | undefined;
  const record = recordOf(run, auth);
  try {
    const admission = await ports.store.create(auth, run);
    switch (admission.outcome) {
      case 'created':
        lease = admission.lease;
        if (!lease) ports.worker.wake();
        return { kind: 'created', run: record, ...(streams && { events: ports.hub.follow(auth, run.runId, 0) }) };
      case 'existing':
        return { kind: 'existing', run: admission.run, ...(streams && { events: eventsOf(ports.hub, auth, admission.run) }) };
      case 'key_reused':
        throw new Fault(
          'conflict',
          'This idempotency key was used for a different request; use a new key, or repeat the request unchanged.',
          { details: { field: 'idempotency_key' } },
        );
      case 'rate_limited':
        throw new Fault('rate_limited', 'Your tenant creates runs faster than its run_create_qps allows.', {
          details: { limit: 'run_create_qps', per_second: run.limits.createPerSecond, burst: run.limits.createBurst },
          retryAfterMs: admission.retryAfterMs,
        });
    }
  } finally {
    reservation?.settle(
      lease && {
        claimed: { lease, run: { ...record, status: 'running' }, attempt: 1 },
        log: [run.created, ...run.start!.entries],
        agent,
      },
    );
    if (letGo) setTimeout(letGo, takeStreamWithinMs).unref();
  }
}

function eventsOf(hub: EventHub, auth: AuthContext, run: RunRecord): AsyncIterable<Uint8Array> {
  return hub.follow(auth, run.run_id, 0, run.completed_at === null ? undefined : run.last_sequence);
}

function newRun(
  ports: CreateRunPorts,
  auth: AuthContext,
  tenant: Tenant,
  agent: AgentVersion,
  request: RunCreateRequest,
  call: Call,
): NewRun {
  const now = ports.clock.now();
  const runId = newId('run', now);
  const subject = { tenant_id: auth.tenant_id, agent_id: agent.agent_id, run_id: runId, traceparent: call.traceparent };
  const quota = tenant.quotas.runs;
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
      createBurst: quota?.run_create_burst ?? 0,
      concurrentMax: quota?.max_concurrent_runs ?? 0,
    },
    created: new EventWriter(subject, 0, ports.clock).write('agentos.run.created', { status: 'queued' }),
  };
}

/** What starting a run writes, so that it can be written together with creating it. */
function startEntries(
  run: NewRun,
  auth: AuthContext,
  agent: AgentVersion,
  worker: string,
  clock: Clock,
  offered: boolean,
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
    { run_id: run.runId, modelRef: agent.config.model_ref },
    progress,
    offered,
  );
  return entries;
}

/** The run as it was admitted; its deadline is the database's to judge, this one only arms this process's timer. */
function recordOf(run: NewRun, auth: AuthContext): RunRecord {
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
    auth,
    traceparent: run.traceparent,
    correlation_id: run.correlationId,
    deadline_at: new Date(Date.parse(run.createdAt) + timeoutMs).toISOString(),
    last_sequence: 1,
  };
}

function planOf(
  tools: ToolBox,
  tenant: Tenant,
  agent: AgentVersion,
  request: RunCreateRequest,
): Omit<RunPlan, 'correlation_id'> {
  const { max_steps, timeout_ms } = request.run_options!;
  return {
    dry_run: true,
    tenant_id: tenant.tenant_id,
    agent_id: agent.agent_id,
    agent_version: String(agent.version),
    model_ref: agent.config.model_ref,
    tools: tools.offer(tenant, agent.config.tools, request.tooling).map((tool) => tool.tool_id),
    policy_id: tenant.default_policy_id,
    limits: { max_steps: max_steps!, timeout_ms: timeout_ms! },
    quota: { ...tenant.quotas.runs },
  };
}
