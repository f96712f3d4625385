import type { Agent, AgentConfig } from '#generated/vocabulary/types.ts';
import type { CurrentAgent } from '#orchestrator/agents/agent-store.port.ts';
import type { Statement } from './database.ts';

export type Query = <Row>(statement: Statement) => Promise<Row[]>;

export interface AgentRow extends Omit<Agent, 'version' | 'description'> {
  description: string | null;
  version: number;
  config: AgentConfig;
}

export const agentColumns = `a.tenant_id, a.agent_id, a.name, a.description, a.status, a.version, a.created_at, a.updated_at, v.config`;
export const agentJoin = `agents a join agent_versions v
  on v.tenant_id = a.tenant_id and v.agent_id = a.agent_id and v.version = a.version`;

/** The agent with its current version, as a query or a transaction sees it. */
export async function findAgent(query: Query, tenantId: string, agentId: string): Promise<CurrentAgent | undefined> {
  const [row] = await query<AgentRow>({
    name: 'agent_find',
    text: `select ${agentColumns} from ${agentJoin} where a.tenant_id = $1 and a.agent_id = $2 and a.deleted_at is null`,
    values: [tenantId, agentId],
  });
  return row && { agent: agentOf(row), current: { agent_id: row.agent_id, version: row.version, config: row.config } };
}

export function agentOf({ description, version, ...row }: AgentRow): Agent {
  return { ...row, ...(description !== null && { description }), version: String(version) };
}
