import { isDeepStrictEqual } from 'node:util';
import type { AuditEntry, AuditTrail } from '#audit/audit-trail.port.ts';
import type { Agent, AgentConfig } from '#generated/vocabulary/types.ts';
import { agentAudit } from '#orchestrator/agents/agent-audit.ts';
import type { AgentStore, CurrentAgent, NewAgent } from '#orchestrator/agents/agent-store.port.ts';
import type { RunStore } from '#orchestrator/runs/run-store.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { systemClock, type Clock } from '#vocabulary/clock.ts';
import { createAuditTrail } from './audit-trail.ts';

interface StoredAgent {
  about: Omit<Agent, 'version' | 'config'>;
  /** All that there ever were under this id; the index is the version less one. */
  versions: { config: AgentConfig; created_at: string }[];
  current: number;
  /** Versions before belong to a deleted agent of the same id. */
  first: number;
  deleted: boolean;
}

export interface AgentStoreParts {
  clock?: Clock;
  trail?: AuditTrail;
  /** Knows which agents are in use. */
  runs?: Pick<RunStore, 'list'>;
}

/** The agents of one process, which pass the same suite as those on Postgres. */
export function createInMemoryAgentStore(parts: AgentStoreParts = {}): AgentStore {
  const { clock = systemClock, trail = createAuditTrail(), runs } = parts;
  const agents = new Map<string, StoredAgent>();
  const keyOf = (tenantId: string, agentId: string) => JSON.stringify([tenantId, agentId]);
  const now = () => new Date(clock.now()).toISOString();
  const known = (tenantId: string, agentId: string) => {
    const stored = agents.get(keyOf(tenantId, agentId));
    return stored?.deleted ? undefined : stored;
  };

  function addVersion(stored: StoredAgent, config: AgentConfig): void {
    stored.versions.push({ config: structuredClone(config), created_at: now() });
    stored.current = stored.versions.length;
    stored.about.updated_at = now();
  }

  function begin(tenantId: string, { agent_id, name, description, status = 'active', config }: NewAgent): StoredAgent {
    const about = { tenant_id: tenantId, agent_id, name, ...(description !== undefined && { description }), status };
    const versions = agents.get(keyOf(tenantId, agent_id))?.versions ?? [];
    const stored: StoredAgent = {
      about: { ...about, created_at: now(), updated_at: now() },
      versions,
      current: 0,
      first: versions.length + 1,
      deleted: false,
    };
    agents.set(keyOf(tenantId, agent_id), stored);
    addVersion(stored, config);
    return stored;
  }

  /** What an act made, as it was then: the next act may come while this one is put on record. */
  async function recorded(auth: AuthContext, stored: StoredAgent, entry: AuditEntry): Promise<CurrentAgent> {
    const made = currentOf(stored);
    await trail.record(auth, entry);
    return made;
  }

  return {
    async find(auth, agentId) {
      const stored = known(auth.tenant_id, agentId);
      return stored && currentOf(stored);
    },
    async version(auth, agentId, version) {
      const found = agents.get(keyOf(auth.tenant_id, agentId))?.versions[version - 1];
      return found && { agent_id: agentId, version, config: structuredClone(found.config) };
    },
    async list(auth, page) {
      return [...agents.values()]
        .filter(({ about, deleted }) => about.tenant_id === auth.tenant_id && !deleted)
        .filter(({ about }) => about.agent_id > (page.after ?? ''))
        .toSorted((a, b) => (a.about.agent_id < b.about.agent_id ? -1 : 1))
        .slice(0, page.limit)
        .map((stored) => currentOf(stored).agent);
    },
    async versions(auth, agentId, { before = Infinity, limit }) {
      const stored = known(auth.tenant_id, agentId);
      if (!stored) return [];
      return stored.versions
        .map(({ config, created_at }, i) => ({ version: i + 1, config, created_at }))
        .filter(({ version }) => version >= stored.first && version < before)
        .toReversed()
        .slice(0, limit)
        .map(({ version, config, created_at }) =>
          structuredClone({
            agent_id: agentId,
            version: String(version),
            current: version === stored.current,
            created_at,
            config,
          }),
        );
    },
    async put(auth, agent) {
      const stored = known(auth.tenant_id, agent.agent_id);
      if (!stored) return void begin(auth.tenant_id, agent);
      const { agent_id, name, description, status = 'active', config } = agent;
      const { tenant_id, created_at } = stored.about;
      const about = { tenant_id, agent_id, name, ...(description !== undefined && { description }), status };
      stored.about = { ...about, created_at, updated_at: now() };
      if (!isDeepStrictEqual(stored.versions[stored.current - 1]!.config, config)) addVersion(stored, config);
    },
    async create(auth, agent, act) {
      if (known(auth.tenant_id, agent.agent_id)) return undefined;
      const stored = begin(auth.tenant_id, agent);
      return recorded(auth, stored, agentAudit('create', agent.agent_id, act, { version: stored.current }));
    },
    async update(auth, agentId, config, act) {
      const stored = known(auth.tenant_id, agentId);
      if (!stored) return undefined;
      addVersion(stored, config);
      return recorded(auth, stored, agentAudit('update', agentId, act, { version: stored.current }));
    },
    async rollBack(auth, agentId, version, act) {
      const stored = known(auth.tenant_id, agentId);
      if (!stored) return 'no_agent';
      if (version < stored.first || version > stored.versions.length) return 'no_version';
      const from = stored.current;
      stored.current = version;
      stored.about.updated_at = now();
      return recorded(auth, stored, agentAudit('rollback', agentId, act, { from, to: version }));
    },
    async change(auth, agentId, change, act) {
      const stored = known(auth.tenant_id, agentId);
      if (!stored) return undefined;
      stored.about = { ...stored.about, ...structuredClone(change), updated_at: now() };
      const { status } = change;
      const details = { fields: Object.keys(change).toSorted(), ...(status && { status }) };
      return recorded(auth, stored, agentAudit('change', agentId, act, details));
    },
    async delete(auth, agentId, act) {
      const stored = known(auth.tenant_id, agentId);
      if (!stored) return 'no_agent';
      for (const status of ['queued', 'running'] as const) {
        const found = await runs?.list(auth, { agentId, status, limit: 1, bytesMax: 1 });
        if (found && (found.runs.length > 0 || found.next !== null)) return 'in_use';
      }
      stored.deleted = true;
      await trail.record(auth, agentAudit('delete', agentId, act));
      return 'deleted';
    },
  };
}

function currentOf({ about, versions, current }: StoredAgent): CurrentAgent {
  const { config } = versions[current - 1]!;
  return structuredClone({
    agent: { ...about, version: String(current), config },
    current: { agent_id: about.agent_id, version: current, config },
  });
}
