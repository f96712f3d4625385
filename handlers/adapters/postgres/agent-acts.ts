import type { AgentConfig } from '#generated/vocabulary/types.ts';
import { agentAudit } from '#orchestrator/agents/agent-audit.ts';
import type { AgentStore, NewAgent } from '#orchestrator/agents/agent-store.port.ts';
import { findAgent, type Query } from './agent-rows.ts';
import { auditStatement } from './audit-trail.ts';
import type { Database } from './database.ts';

type Acts = Pick<AgentStore, 'put' | 'create' | 'update' | 'rollBack' | 'change' | 'delete'>;

/**
 * What changes agents: each act is one transaction, with its audit record. It holds the agent's row until it commits, so
 * that versions are numbered without gaps or ties.
 * @param forget called once an agent has changed: what this process remembers of it is old
 */
export function agentActs(database: Database, forget: (tenantId: string, agentId: string) => void): Acts {
  const act = async <Result>(tenantId: string, agentId: string, work: (query: Query) => Promise<Result>) => {
    const result = await database.transaction(work);
    forget(tenantId, agentId);
    return result;
  };

  return {
    put: ({ tenant_id }, agent) =>
      act(tenant_id, agent.agent_id, async (query) => {
        // Holds the agent's row whether it was there or not: of two seeders one waits for the other here.
        const [locked] = await query<{ version: number }>({
          text: `insert into agents as a (tenant_id, agent_id, name, description, status, version)
            values ($1, $2, $3, $4, $5, 0)
            on conflict (tenant_id, agent_id) do update set name = excluded.name, description = excluded.description,
              status = excluded.status, updated_at = now(), deleted_at = null,
              created_at = case when a.deleted_at is null then a.created_at else now() end,
              version = case when a.deleted_at is null then a.version else 0 end
            returning a.version`,
          values: aboutOf(tenant_id, agent),
        });
        const [unchanged] = await query({
          text: `select 1 from agent_versions
            where tenant_id = $1 and agent_id = $2 and version = $3 and config = $4::jsonb`,
          values: [tenant_id, agent.agent_id, locked!.version, JSON.stringify(agent.config)],
        });
        if (!unchanged) await addVersion(query, tenant_id, agent.agent_id, agent.config);
      }),

    create: (auth, agent, by) =>
      act(auth.tenant_id, agent.agent_id, async (query) => {
        const [made] = await query({
          text: `insert into agents as a (tenant_id, agent_id, name, description, status, version)
            values ($1, $2, $3, $4, $5, 0)
            on conflict (tenant_id, agent_id) do update set name = excluded.name, description = excluded.description,
              status = excluded.status, created_at = now(), version = 0, deleted_at = null
              where a.deleted_at is not null
            returning a.agent_id`,
          values: aboutOf(auth.tenant_id, agent),
        });
        if (!made) return undefined;
        const version = await addVersion(query, auth.tenant_id, agent.agent_id, agent.config);
        await query(auditStatement(auth, agentAudit('create', agent.agent_id, by, { version })));
        return findAgent(query, auth.tenant_id, agent.agent_id);
      }),

    update: (auth, agentId, config, by) =>
      act(auth.tenant_id, agentId, async (query) => {
        if ((await lock(query, auth.tenant_id, agentId)) === undefined) return undefined;
        const version = await addVersion(query, auth.tenant_id, agentId, config);
        await query(auditStatement(auth, agentAudit('update', agentId, by, { version })));
        return findAgent(query, auth.tenant_id, agentId);
      }),

    rollBack: (auth, agentId, version, by) =>
      act(auth.tenant_id, agentId, async (query) => {
        const from = await lock(query, auth.tenant_id, agentId);
        if (from === undefined) return 'no_agent';
        const [back] = await query({
          text: `update agents a set version = v.version, updated_at = now() from agent_versions v
            where a.tenant_id = $1 and a.agent_id = $2 and v.tenant_id = a.tenant_id and v.agent_id = a.agent_id
              and v.version = $3 and v.version >= a.first_version returning a.version`,
          values: [auth.tenant_id, agentId, version],
        });
        if (!back) return 'no_version';
        await query(auditStatement(auth, agentAudit('rollback', agentId, by, { from, to: version })));
        return (await findAgent(query, auth.tenant_id, agentId))!;
      }),

    change: (auth, agentId, { name, description, status }, by) =>
      act(auth.tenant_id, agentId, async (query) => {
        const [changed] = await query({
          text: `update agents set name = coalesce($3, name), description = coalesce($4, description),
              status = coalesce($5, status), updated_at = now()
            where tenant_id = $1 and agent_id = $2 and deleted_at is null returning agent_id`,
          values: [auth.tenant_id, agentId, name ?? null, description ?? null, status ?? null],
        });
        if (!changed) return undefined;
        const given = Object.entries({ name, description, status }).filter(([, value]) => value !== undefined);
        const details = { fields: given.map(([field]) => field).toSorted(), ...(status && { status }) };
        await query(auditStatement(auth, agentAudit('change', agentId, by, details)));
        return findAgent(query, auth.tenant_id, agentId);
      }),

    delete: (auth, agentId, by) =>
      act(auth.tenant_id, agentId, async (query) => {
        // Whoever admits a run holds the tenant's gate: no run is between admission and this count.
        await query({
          text: `insert into tenant_gates (tenant_id) values ($1) on conflict do nothing`,
          values: [auth.tenant_id],
        });
        await query({
          text: `select 1 from tenant_gates where tenant_id = $1 for update`,
          values: [auth.tenant_id],
        });
        if ((await lock(query, auth.tenant_id, agentId)) === undefined) return 'no_agent';
        const [busy] = await query<{ in_use: boolean }>({
          text: `select exists (select from runs where tenant_id = $1 and agent_id = $2 and status = 'queued')
            or exists (select from runs where tenant_id = $1 and agent_id = $2 and status = 'running') as in_use`,
          values: [auth.tenant_id, agentId],
        });
        if (busy!.in_use) return 'in_use';
        await query({
          text: `update agents set deleted_at = now(), updated_at = now() where tenant_id = $1 and agent_id = $2`,
          values: [auth.tenant_id, agentId],
        });
        await query(auditStatement(auth, agentAudit('delete', agentId, by)));
        return 'deleted';
      }),
  };
}

/** Holds the agent's row. @returns its current version, undefined when there is no such agent */
async function lock(query: Query, tenantId: string, agentId: string): Promise<number | undefined> {
  const [row] = await query<{ version: number }>({
    text: `select version from agents where tenant_id = $1 and agent_id = $2 and deleted_at is null for update`,
    values: [tenantId, agentId],
  });
  return row?.version;
}

/** Behind the newest version there ever was under this id, whichever is current; version 0 marks a newborn agent. */
async function addVersion(query: Query, tenantId: string, agentId: string, config: AgentConfig): Promise<number> {
  const [added] = await query<{ version: number }>({
    text: `with added as (
        insert into agent_versions (tenant_id, agent_id, version, config)
        select $1, $2, coalesce(max(version), 0) + 1, $3::jsonb from agent_versions where tenant_id = $1 and agent_id = $2
        returning version)
      update agents a set version = added.version, updated_at = now(),
        first_version = case when a.version = 0 then added.version else a.first_version end
      from added where a.tenant_id = $1 and a.agent_id = $2 returning a.version`,
    values: [tenantId, agentId, JSON.stringify(config)],
  });
  return added!.version;
}

function aboutOf(tenantId: string, { agent_id, name, description, status = 'active' }: NewAgent): unknown[] {
  return [tenantId, agent_id, name, description ?? null, status];
}
