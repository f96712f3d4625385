import type { AgentConfig } from '#generated/vocabulary/types.ts';
import type { ToolBox } from '#orchestrator/tools/tool-box.ts';
import type { TenantDirectory } from '#tenancy/tenant-directory.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { Fault } from '#vocabulary/fault.ts';
import { checkAgentConfig, checkStorable } from './agent-config-check.ts';
import type { AgentAct, AgentStore, CurrentAgent, NewAgent } from './agent-store.port.ts';
import { noSuchAgent } from './existing-agent.ts';

export interface ChangeAgentPorts {
  agents: AgentStore;
  tenants: TenantDirectory;
  tools: ToolBox;
}

/** AGT-02. @throws Fault `invalid_request`, `conflict` */
export async function createAgent(ports: ChangeAgentPorts, auth: AuthContext, agent: NewAgent, act: AgentAct) {
  checkStorable(agent);
  await checkConfig(ports, auth, agent);
  const created = await ports.agents.create(auth, agent, act);
  if (created) return created;
  throw new Fault(
    'conflict',
    `The agent ${agent.agent_id} exists already; give it a new version, or choose another id.`,
    {
      details: { field: 'agent_id' },
    },
  );
}

/** AGT-02. @throws Fault `invalid_request`, `not_found` */
export async function updateAgent(
  ports: ChangeAgentPorts,
  auth: AuthContext,
  agentId: string,
  config: AgentConfig,
  act: AgentAct,
): Promise<CurrentAgent> {
  checkStorable(config);
  if (!(await ports.agents.find(auth, agentId))) throw noSuchAgent(agentId);
  await checkConfig(ports, auth, { agent_id: agentId, config });
  const updated = await ports.agents.update(auth, agentId, config, act);
  if (!updated) throw noSuchAgent(agentId);
  return updated;
}

/** AGT-02. @param version as the contract writes it. @throws Fault `not_found` */
export async function rollBackAgent(
  agents: AgentStore,
  auth: AuthContext,
  agentId: string,
  version: string,
  act: AgentAct,
): Promise<CurrentAgent> {
  const outcome = await agents.rollBack(auth, agentId, versionNumber(version), act);
  if (outcome === 'no_agent') throw noSuchAgent(agentId);
  if (outcome === 'no_version') {
    throw new Fault(
      'not_found',
      `The agent ${agentId} has no version ${version}; GET /v1/agents/${agentId}/versions lists them.`,
    );
  }
  return outcome;
}

/** AGT-02. @throws Fault `not_found`, `conflict` while the agent is at work */
export async function deleteAgent(agents: AgentStore, auth: AuthContext, agentId: string, act: AgentAct) {
  const outcome = await agents.delete(auth, agentId, act);
  if (outcome === 'no_agent') throw noSuchAgent(agentId);
  if (outcome === 'in_use') {
    throw new Fault(
      'conflict',
      `Runs of ${agentId} are queued or running; cancel them or wait, or deprecate the agent so that no new ones come.`,
    );
  }
}

type Configured = Pick<NewAgent, 'agent_id' | 'config'>;

async function checkConfig({ tenants, tools }: ChangeAgentPorts, auth: AuthContext, agent: Configured) {
  const tenant = await tenants.find(auth.tenant_id);
  if (!tenant) throw new Fault('forbidden', 'Your tenant does not exist any more.');
  await checkAgentConfig(agent.config, tenant, tools, agent.agent_id);
}

/** Versions count from 1 (none has more than nine digits); 0 is nobody's. */
export function versionNumber(version: string): number {
  return /^[1-9]\d{0,8}$/.test(version) ? Number(version) : 0;
}
