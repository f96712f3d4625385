import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { planOf } from './plans.ts';
import type { TenantRegistry } from './tenant-directory.port.ts';

export interface TenantRegistrySubject {
  tenants: TenantRegistry;
  close(): Promise<void>;
}

/** What every TenantRegistry promises (ARC-05). */
export function tenantRegistryBehaviour(name: string, open: () => Promise<TenantRegistrySubject>): void {
  describe(`${name}: tenants`, () => {
    let subject: TenantRegistrySubject;
    beforeAll(async () => {
      subject = await open();
    });
    afterAll(() => subject.close());

    it('TEN-03: a tenant that states nothing has what its plan supplies', async () => {
      const made = await subject.tenants.create(operator, { tenant_id: 'tnt_plain', name: 'Plain', plan_tier: 'demo' });
      expect(made).toEqual({
        tenant_id: 'tnt_plain',
        name: 'Plain',
        status: 'active',
        plan_tier: 'demo',
        default_policy_id: 'pol_default',
        created_at: expect.stringMatching(/^\d{4}-.*Z$/),
        updated_at: made.created_at,
        metadata: {},
        ...planOf('demo'),
      });
      expect(await subject.tenants.find('tnt_plain')).toEqual(made);
    });

    it('TEN-03: what is stated counts, the rest comes from the plan', async () => {
      const entitlements = {
        model_tiers_allowed: ['fast'],
        model_backends_allowed: [],
        tool_ids_allowed: ['tool.echo'],
      };
      const quotas = {
        runs: { max_concurrent_runs: 3 },
        models: { token_budget: { window: 'hour' as const, max_tokens: 5 } },
      };
      const stated = {
        tenant_id: 'tnt_own',
        name: 'Own',
        plan_tier: 'demo',
        default_policy_id: 'pol_own',
        entitlements,
        quotas,
      };
      await subject.tenants.create(operator, stated);
      const found = await subject.tenants.find('tnt_own');
      expect(found).toMatchObject({ entitlements, default_policy_id: 'pol_own' });
      expect(found?.quotas).toEqual({
        ...planOf('demo').quotas,
        runs: { max_concurrent_runs: 3, max_queued_runs: 1_000, run_create_qps: 5, run_create_burst: 10 },
        models: { token_budget: { window: 'hour', max_tokens: 5 }, max_tokens_per_request: 4_096 },
      });
    });

    it('TEN-03: a plan that nobody knows supplies nothing at all', async () => {
      const { quotas, entitlements } = await subject.tenants.create(operator, {
        tenant_id: 'tnt_odd',
        name: 'Odd',
        plan_tier: 'platinum',
      });
      expect(entitlements).toEqual({ model_tiers_allowed: [], model_backends_allowed: [], tool_ids_allowed: [] });
      expect(quotas.runs).toEqual({
        max_concurrent_runs: 0,
        max_queued_runs: 0,
        run_create_qps: 0,
        run_create_burst: 0,
      });
    });

    it('TEN-04: an id is taken once, and who is missing is not found', async () => {
      const again = { tenant_id: 'tnt_twice', name: 'Twice', plan_tier: 'demo' };
      await subject.tenants.create(operator, again);
      await expect(subject.tenants.create(operator, again)).rejects.toMatchObject({ code: 'conflict' });
      expect(await subject.tenants.find('tnt_missing')).toBeUndefined();
      await expect(subject.tenants.setStatus(operator, 'tnt_missing', 'disabled')).rejects.toMatchObject({
        code: 'not_found',
      });
    });

    it('TEN-01: a tenant can be disabled and enabled', async () => {
      await subject.tenants.create(operator, { tenant_id: 'tnt_switch', name: 'Switch', plan_tier: 'demo' });
      for (const status of ['disabled', 'active'] as const) {
        expect((await subject.tenants.setStatus(operator, 'tnt_switch', status)).status).toBe(status);
        expect((await subject.tenants.find('tnt_switch'))?.status).toBe(status);
      }
    });
  });
}

const operator: AuthContext = {
  tenant_id: 'tnt_plain',
  principal: { principal_id: 'svc_operator', principal_type: 'service' },
  scopes: ['platform:admin'],
  roles: ['platform_admin'],
};
