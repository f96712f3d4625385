import type { Agent, AgentChange, AgentConfig, AgentCreate, AgentVersionRecord } from '#generated/vocabulary/types.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';

type TenantOf = Pick<AuthContext, 'tenant_id'>;

/**
 * Agents and their immutable versions, per tenant (AGT-01, AGT-02). An act takes effect together with its audit
 * record or not at all. Every promise of this port is a test in `agent-store.behaviour.ts`.
 */
export interface AgentStore {
  /** The agent with its current version, or undefined when this tenant has no such agent. */
  find(auth: TenantOf, agentId: string): Promise<CurrentAgent | undefined>;
  /** A version that a run is pinned to, also when its agent was deleted since. */
  version(auth: TenantOf, agentId: string, version: number): Promise<AgentVersion | undefined>;
  /** By id, after `after`. */
  list(auth: TenantOf, page: { after?: string; limit: number }): Promise<Agent[]>;
  /** Newest first, older than `before`; none when this tenant has no such agent. */
  versions(auth: AuthContext, agentId: string, page: { before?: number; limit: number }): Promise<AgentVersionRecord[]>;

  /** The operator's word at start: creates the agent, or a new version when its config differs from the current one. */
  put(auth: TenantOf, agent: NewAgent): Promise<void>;

  /**
   * An agent with its first version. The id of a deleted one may be used again; its versions are counted on.
   * @returns undefined when the id is taken
   */
  create(auth: AuthContext, agent: NewAgent, act: AgentAct): Promise<CurrentAgent | undefined>;
  /** Adds a version behind the newest one and makes it current. @returns undefined when there is no such agent */
  update(auth: AuthContext, agentId: string, config: AgentConfig, act: AgentAct): Promise<CurrentAgent | undefined>;
  /** Makes a version current that the agent has. */
  rollBack(
    auth: AuthContext,
    agentId: string,
    version: number,
    act: AgentAct,
  ): Promise<CurrentAgent | 'no_agent' | 'no_version'>;
  /** What is left out stays. @returns undefined when there is no such agent */
  change(auth: AuthContext, agentId: string, change: AgentChange, act: AgentAct): Promise<CurrentAgent | undefined>;
  /** Takes the agent away unless a run of it is queued or running; its versions stay for its runs. */
  delete(auth: AuthContext, agentId: string, act: AgentAct): Promise<'deleted' | 'no_agent' | 'in_use'>;
}

/** The request that an act is recorded under. */
export interface AgentAct {
  correlationId: string;
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

export type NewAgent = AgentCreate;
