import { auditTrailBehaviour } from '#audit/audit-trail.behaviour.ts';
import { apiKeyStoreBehaviour } from '#tenancy/api-key-store.behaviour.ts';
import { tenantRegistryBehaviour } from '#tenancy/tenant-registry.behaviour.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { createApiKeyStore } from './api-keys.ts';
import { createAuditTrail } from './audit-trail.ts';
import { createTenantRegistry } from './tenants.ts';

const close = async (): Promise<void> => {};
tenantRegistryBehaviour('in memory', async () => ({ tenants: createTenantRegistry(), close }));
auditTrailBehaviour('in memory', async () => ({ trail: createAuditTrail(), close }));
apiKeyStoreBehaviour('in memory', async () => {
  const tenants = createTenantRegistry();
  const makeTenant = async (tenant_id: string) =>
    void (await tenants.create({} as AuthContext, { tenant_id, name: tenant_id, plan_tier: 'demo' }));
  return { keys: createApiKeyStore(tenants), makeTenant, close };
});
