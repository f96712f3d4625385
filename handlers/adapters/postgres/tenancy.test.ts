import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditTrailBehaviour } from '#audit/audit-trail.behaviour.ts';
import { apiKeyStoreBehaviour } from '#tenancy/api-key-store.behaviour.ts';
import { tenantRegistryBehaviour } from '#tenancy/tenant-registry.behaviour.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { createTestDatabase } from '../../../tools/test-database/index.ts';
import { createApiKeyStore } from './api-keys.ts';
import { createAuditTrail } from './audit-trail.ts';
import { openDatabase } from './database.ts';
import { createTenantRegistry } from './tenants.ts';

const open = async () => {
  const test = await createTestDatabase();
  const database = openDatabase(test.url);
  return { database, close: () => database.close().then(test.drop) };
};

tenantRegistryBehaviour('postgres', async () => {
  const { database, close } = await open();
  return { tenants: createTenantRegistry(database), close };
});
auditTrailBehaviour('postgres', async () => {
  const { database, close } = await open();
  return { trail: createAuditTrail(database), close };
});
apiKeyStoreBehaviour('postgres', async () => {
  const { database, close } = await open();
  const tenants = createTenantRegistry(database);
  const makeTenant = async (tenant_id: string) =>
    void (await tenants.create({} as AuthContext, { tenant_id, name: tenant_id, plan_tier: 'demo' }));
  return { keys: createApiKeyStore(database), makeTenant, close };
});

describe('postgres: the audit log', () => {
  let subject: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    subject = await open();
  });
  afterAll(() => subject.close());

  // The application never tries; this is for whoever comes by another way.
  it.each([
    ['changed', `update audit_log set outcome = 'ok'`],
    ['deleted', 'delete from audit_log'],
    ['emptied', 'truncate audit_log'],
  ])('SEC-05: cannot be %s, whoever asks', async (_how, text) => {
    const auth = { tenant_id: 'tnt_a', principal: { principal_id: 'usr_a', principal_type: 'user' } } as AuthContext;
    const act = { action: 'run.create', resource_type: 'run', resource_id: 'run_1', correlation_id: 'corr_1' };
    await createAuditTrail(subject.database).record(auth, { ...act, outcome: 'denied' });
    await expect(subject.database.query({ name: '', text })).rejects.toThrow(/append-only/);
  });
});
