import type { RunCreateRequest, RunPlan, Tenant } from '#generated/vocabulary/types.ts';
import type { AgentStore, AgentVersion } from '#orchestrator/agents/agent-store.port.ts';
import { existingAgent } from '#orchestrator/agents/existing-agent.ts';
import type { ToolBox } from '#orchestrator/tools/tool-box.ts';
import type { TenantDirectory } from '#tenancy/tenant-directory.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { Call } from '#vocabulary/operation.ts';
import { admitRun, type AdmitRunPorts, type AdmittedRun } from './admit-run.ts';
import { bodyHash } from './idempotency.ts';
import { newRun } from './new-run.ts';
import { refuseHeavyMetadata } from './request-size.ts';
import { effectiveOptions } from './run-options.ts';

export interface CreateRunPorts extends AdmitRunPorts {
  agents: AgentStore;
  tenants: TenantDirectory;
  tools: ToolBox;
  /** How long an idempotency key names its run (RUN-07). */
  idempotencyHours: number;
}

export type CreatedRun = AdmittedRun | { kind: 'plan'; plan: Omit<RunPlan, 'correlation_id'> };

/**
 * Creates a run (RUN-01, RUN-07), or says what creating it would do (RUN-09).
 * @param asked.streams whether the caller takes the run's events as the reply
 */
export async function createRun(
  ports: CreateRunPorts,
  auth: AuthContext,
  asked: { agentId: string; body: RunCreateRequest; key: string | undefined; streams: boolean },
  call: Call,
): Promise<CreatedRun> {
  refuseHeavyMetadata(asked.body);
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
  if (options.dry_run) return { kind: 'plan', plan: await planOf(ports.tools, tenant, current, request) };

  const run = newRun(auth, tenant, current, request, call, ports.clock);
  if (asked.key !== undefined) {
    run.idempotency = {
      key: asked.key,
      bodyHash: bodyHash(asked.body),
      retentionSeconds: ports.idempotencyHours * 3_600,
    };
  }
  const offered = await ports.tools.offer(tenant, current.config.tools, request.tooling);
  return admitRun(ports, auth, run, current, {
    streams: asked.streams,
    offersTools: offered.length > 0,
    ...(asked.streams && { signal: call.signal }),
  });
}

async function planOf(
  tools: ToolBox,
  tenant: Tenant,
  agent: AgentVersion,
  request: RunCreateRequest,
): Promise<Omit<RunPlan, 'correlation_id'>> {
  const { max_steps, timeout_ms } = request.run_options!;
  const offered = await tools.offer(tenant, agent.config.tools, request.tooling);
  return {
    dry_run: true,
    tenant_id: tenant.tenant_id,
    agent_id: agent.agent_id,
    agent_version: String(agent.version),
    model_ref: agent.config.model_ref,
    tools: offered.map((tool) => tool.tool_id),
    policy_id: tenant.default_policy_id,
    limits: { max_steps: max_steps!, timeout_ms: timeout_ms! },
    quota: { ...tenant.quotas.runs },
  };
}
