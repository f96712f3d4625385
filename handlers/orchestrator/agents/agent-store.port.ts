import type { Agent, AgentConfig } from '#generated/vocabulary/types.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';

/** Agents and their immutable versions, per tenant (AGT-01). */
export interface AgentStore {
  /** The agent with its current version, or undefined when this tenant has no such agent. */
  find(auth: Pick<AuthContext, 'tenant_id'>, agentId: string): Promise<CurrentAgent | undefined>;
  /** A version that a run is pinned to. */
  version(auth: Pick<AuthContext, 'tenant_id'>, agentId: string, version: number): Promise<AgentVersion | undefined>;
  /** By id, after `after`. */
  list(auth: AuthContext, page: { after?: string; limit: number }): Promise<Agent[]>;
  /** Creates the agent, or a new version when its config differs from the current one. */
  put(auth: Pick<AuthContext, 'tenant_id'>, agent: NewAgent): Promise<void>;
}

export interface AgentVersion {
  agent_id: string;
  version: number;
  config: AgentConfig;
}

export interface CurrentAgent {
  agent: Agent;
  current: AgentVersion;
}

export interface NewAgent {
  agent_id: string;
  name: string;
  description?: string;
  status?: Agent['status'];
  config: AgentConfig;
}
