import { withPlanDefaults } from '#tenancy/plans.ts';
import type { Tenant, TenantCreate, TenantRegistry } from '#tenancy/tenant-directory.port.ts';
import { Fault } from '#vocabulary/fault.ts';

/** The tenant registry's twin in memory. */
export function createTenantRegistry(): TenantRegistry {
  const tenants = new Map<string, TenantCreate & Pick<Tenant, 'status' | 'created_at' | 'updated_at'>>();
  const present = ({
    default_policy_id = 'pol_default',
    ...stated
  }: TenantCreate & Pick<Tenant, 'status' | 'created_at' | 'updated_at'>) =>
    withPlanDefaults(structuredClone({ ...stated, default_policy_id, metadata: {} }));
  return {
    async find(tenantId) {
      const found = tenants.get(tenantId);
      return found && present(found);
    },
    async list(after = '', limit) {
      return [...tenants.keys()]
        .filter((tenantId) => tenantId > after)
        .toSorted()
        .slice(0, limit)
        .map((tenantId) => present(tenants.get(tenantId)!));
    },
    async create(_auth, tenant) {
      if (tenants.has(tenant.tenant_id)) throw new Fault('conflict', `Tenant ${tenant.tenant_id} exists already.`);
      const now = new Date().toISOString();
      const made = { ...structuredClone(tenant), status: 'active' as const, created_at: now, updated_at: now };
      tenants.set(tenant.tenant_id, made);
      return present(made);
    },
    async setStatus(_auth, tenantId, status) {
      const found = tenants.get(tenantId);
      if (found === undefined) throw new Fault('not_found', `There is no tenant ${tenantId}.`);
      const changed = { ...found, status, updated_at: new Date().toISOString() };
      tenants.set(tenantId, changed);
      return present(changed);
    },
  };
}
