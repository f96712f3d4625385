import type { AgentVersionRecord } from '#generated/vocabulary/types.ts';
import type { AgentStore, AgentVersion, CurrentAgent } from '#orchestrator/agents/agent-store.port.ts';
import { agentActs } from './agent-acts.ts';
import { agentColumns, agentJoin, agentOf, findAgent, type AgentRow } from './agent-rows.ts';
import type { Database } from './database.ts';

/** How long a change of an agent may go unseen by a process that has just used it, in ms. */
const freshForMs = 1_000;
/** Agents and versions remembered by a process; the oldest go first. */
const rememberedMax = 10_000;

export function createPostgresAgentStore(database: Database): AgentStore {
  const current = new Map<string, { until: number; agent: Promise<CurrentAgent | undefined> }>();
  const versions = new Map<string, AgentVersion>();

  const forget = (tenantId: string, agentId: string) => void current.delete(`${tenantId}/${agentId}`);

  return {
    find(auth, agentId) {
      const key = `${auth.tenant_id}/${agentId}`;
      const known = current.get(key);
      if (known && known.until > Date.now()) return known.agent;
      const agent = findAgent((statement) => database.query(statement), auth.tenant_id, agentId);
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
        text: `select ${agentColumns} from ${agentJoin} where a.tenant_id = $1 and a.agent_id > $2 and a.deleted_at is null
          order by a.agent_id limit $3`,
        values: [auth.tenant_id, page.after ?? '', page.limit],
      });
      return rows.map(agentOf);
    },

    async versions(auth, agentId, page) {
      const rows = await database.query<Omit<AgentVersionRecord, 'version'> & { version: number }>({
        name: 'agent_versions_list',
        text: `select v.agent_id, v.version, v.version = a.version as current, v.created_at, v.config
          from agents a join agent_versions v on v.tenant_id = a.tenant_id and v.agent_id = a.agent_id
          where a.tenant_id = $1 and a.agent_id = $2 and a.deleted_at is null and v.version >= a.first_version
            and ($3::int is null or v.version < $3) order by v.version desc limit $4`,
        values: [auth.tenant_id, agentId, page.before ?? null, page.limit],
      });
      return rows.map((row) => ({ ...row, version: String(row.version) }));
    },

    ...agentActs(database, forget),
  };
}

function remember<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key);
  if (map.size >= rememberedMax) map.delete(map.keys().next().value!);
  map.set(key, value);
}
