import { withPlanDefaults } from '#tenancy/plans.ts';
import type { Tenant, TenantRegistry } from '#tenancy/tenant-directory.port.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { Database } from './database.ts';

type TenantRow = Omit<Tenant, 'entitlements' | 'quotas'> & {
  entitlements: Tenant['entitlements'] | null;
  quotas: Tenant['quotas'] | null;
};

const columns = `tenant_id, name, status, plan_tier, created_at, updated_at, default_policy_id, entitlements, quotas, metadata`;

/** Tenants in Postgres (C.1). */
export function createTenantRegistry(database: Database): TenantRegistry {
  return {
    async find(tenantId) {
      const rows = await database.query<TenantRow>({
        name: 'tenant_find',
        text: `select ${columns} from tenants where tenant_id = $1`,
        values: [tenantId],
      });
      return rows[0] && tenantOf(rows[0]);
    },

    async list(after, limit) {
      const rows = await database.query<TenantRow>({
        name: 'tenant_list',
        text: `select ${columns} from tenants where tenant_id > $1 order by tenant_id limit $2`,
        values: [after ?? '', limit],
      });
      return rows.map(tenantOf);
    },

    async create(_auth, { tenant_id, name, plan_tier, default_policy_id, entitlements, quotas }) {
      const rows = await database.query<TenantRow>({
        name: 'tenant_create',
        text: `insert into tenants (tenant_id, name, plan_tier, default_policy_id, entitlements, quotas)
          values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning ${columns}`,
        values: [tenant_id, name, plan_tier, default_policy_id ?? 'pol_default', json(entitlements), json(quotas)],
      });
      if (rows[0] === undefined) throw new Fault('conflict', `Tenant ${tenant_id} exists already.`);
      return tenantOf(rows[0]);
    },

    async setStatus(_auth, tenantId, status) {
      const rows = await database.query<TenantRow>({
        name: 'tenant_set_status',
        text: `update tenants set status = $2, updated_at = now() where tenant_id = $1 returning ${columns}`,
        values: [tenantId, status],
      });
      if (rows[0] === undefined) throw new Fault('not_found', `There is no tenant ${tenantId}.`);
      return tenantOf(rows[0]);
    },
  };
}

function tenantOf({ entitlements, quotas, ...row }: TenantRow): Tenant {
  return withPlanDefaults({
    ...row,
    ...(entitlements === null ? {} : { entitlements }),
    ...(quotas === null ? {} : { quotas }),
  });
}

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
