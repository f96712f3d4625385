import type { Agent, AgentConfig } from '#generated/vocabulary/types.ts';
import type { AgentStore, AgentVersion, CurrentAgent } from '#orchestrator/agents/agent-store.port.ts';
import type { Database } from './database.ts';

/** How long a change of an agent may go unseen by a process that has just used it, in ms. */
const freshForMs = 1_000;
/** Agents and versions remembered by a process; the oldest go first. */
const rememberedMax = 10_000;

interface AgentRow extends Omit<Agent, 'version' | 'description'> {
  description: string | null;
  version: number;
  config: AgentConfig;
}

const agentColumns = `a.tenant_id, a.agent_id, a.name, a.description, a.status, a.version, a.created_at, a.updated_at, v.config`;
const agentJoin = `agents a join agent_versions v
  on v.tenant_id = a.tenant_id and v.agent_id = a.agent_id and v.version = a.version`;

export function createPostgresAgentStore(database: Database): AgentStore {
  const current = new Map<string, { until: number; agent: Promise<CurrentAgent | undefined> }>();
  const versions = new Map<string, AgentVersion>();

  const read = async (tenantId: string, agentId: string): Promise<CurrentAgent | undefined> => {
    const [row] = await database.query<AgentRow>({
      name: 'agent_find',
      text: `select ${agentColumns} from ${agentJoin} where a.tenant_id = $1 and a.agent_id = $2`,
      values: [tenantId, agentId],
    });
    return (
      row && { agent: agentOf(row), current: { agent_id: row.agent_id, version: row.version, config: row.config } }
    );
  };

  return {
    find(auth, agentId) {
      const key = `${auth.tenant_id}/${agentId}`;
      const known = current.get(key);
      if (known && known.until > Date.now()) return known.agent;
      const agent = read(auth.tenant_id, agentId);
      remember(current, key, { until: Date.now() + freshForMs, agent });
      agent.catch(() => current.delete(key));
      return agent;
    },

    async version(auth, agentId, version) {
      const key = `${auth.tenant_id}/${agentId}/${version}`;
      const known = versions.get(key);
      if (known) return known;
      const [row] = await database.query<AgentVersion>({
        name: 'agent_version',
        text: `select agent_id, version, config from agent_versions where tenant_id = $1 and agent_id = $2 and version = $3`,
        values: [auth.tenant_id, agentId, version],
      });
      if (row) remember(versions, key, row); // a version never changes
      return row;
    },

    async list(auth, page) {
      const rows = await database.query<AgentRow>({
        name: 'agents_list',
        text: `select ${agentColumns} from ${agentJoin} where a.tenant_id = $1 and a.agent_id > $2
          order by a.agent_id limit $3`,
        values: [auth.tenant_id, page.after ?? '', page.limit],
      });
      return rows.map(agentOf);
    },

    async put(auth, agent) {
      const values = [auth.tenant_id, agent.agent_id, agent.name, agent.description ?? null, agent.status ?? 'active'];
      await database.transaction(async (query) => {
        // Holds the agent's row until commit, whether it was there or not: of two seeders one waits for the other here.
        const [locked] = await query<{ version: number }>({
          text: `insert into agents (tenant_id, agent_id, name, description, status, version)
            values ($1, $2, $3, $4, $5, 0)
            on conflict (tenant_id, agent_id) do update set name = excluded.name, description = excluded.description,
              status = excluded.status, updated_at = now()
            returning version`,
          values,
        });
        const ofAgent = [auth.tenant_id, agent.agent_id, locked!.version, JSON.stringify(agent.config)];
        await query({
          text: `with unchanged as (
              select from agent_versions where tenant_id = $1 and agent_id = $2 and version = $3 and config = $4::jsonb),
            added as (
              insert into agent_versions (tenant_id, agent_id, version, config)
              select $1, $2, $3::int + 1, $4::jsonb where not exists (select from unchanged) returning version)
            update agents set version = added.version from added where tenant_id = $1 and agent_id = $2`,
          values: ofAgent,
        });
      });
      current.delete(`${auth.tenant_id}/${agent.agent_id}`);
    },
  };
}

function agentOf({ description, version, ...row }: AgentRow): Agent {
  return { ...row, ...(description !== null && { description }), version: String(version) };
}

function remember<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key);
  if (map.size >= rememberedMax) map.delete(map.keys().next().value!);
  map.set(key, value);
}
