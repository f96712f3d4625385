import { isDeepStrictEqual } from 'node:util';
import type { AgentStore, AgentVersion, CurrentAgent } from '#orchestrator/agents/agent-store.port.ts';
import { systemClock, type Clock } from '#vocabulary/clock.ts';

/** The agents of one process, which pass the same suite as those on Postgres. */
export function createInMemoryAgentStore(clock: Clock = systemClock): AgentStore {
  const agents = new Map<string, { found: CurrentAgent; versions: AgentVersion[] }>();
  const keyOf = (tenantId: string, agentId: string) => JSON.stringify([tenantId, agentId]);
  return {
    async find(auth, agentId) {
      return structuredClone(agents.get(keyOf(auth.tenant_id, agentId))?.found);
    },
    async version(auth, agentId, version) {
      return structuredClone(agents.get(keyOf(auth.tenant_id, agentId))?.versions[version - 1]);
    },
    async list(auth, page) {
      return [...agents.values()]
        .map(({ found }) => found.agent)
        .filter((agent) => agent.tenant_id === auth.tenant_id && agent.agent_id > (page.after ?? ''))
        .toSorted((a, b) => (a.agent_id < b.agent_id ? -1 : 1))
        .slice(0, page.limit)
        .map((agent) => structuredClone(agent));
    },
    async put(auth, { agent_id, name, description, status = 'active', config }) {
      const key = keyOf(auth.tenant_id, agent_id);
      const before = agents.get(key);
      const same = before && isDeepStrictEqual(before.found.current.config, config);
      const current = same
        ? before.found.current
        : { agent_id, version: (before?.versions.length ?? 0) + 1, config: structuredClone(config) };
      const now = new Date(clock.now()).toISOString();
      const created_at = before?.found.agent.created_at ?? now;
      const about = {
        tenant_id: auth.tenant_id,
        agent_id,
        name,
        ...(description !== undefined && { description }),
        status,
      };
      const agent = { ...about, version: String(current.version), created_at, updated_at: now, config: current.config };
      agents.set(key, {
        found: { agent, current },
        versions: [...(before?.versions ?? []), ...(same ? [] : [current])],
      });
    },
  };
}
