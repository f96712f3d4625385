import type { SimulatedTenant } from './world.ts';

/** A tenant that may use the scripted model and its tool, within the limits given. */
export function simulatedTenant(
  nth: number,
  limits: Pick<SimulatedTenant, 'concurrentMax' | 'createPerSecond' | 'createBurst'>,
): SimulatedTenant {
  const tenant_id = `tnt_${nth}`;
  return {
    ...limits,
    auth: {
      tenant_id,
      principal: { principal_id: `usr_${nth}`, principal_type: 'user' },
      scopes: ['runs:create', 'runs:read', 'runs:cancel'],
      roles: ['tenant_user'],
    },
    tenant: {
      tenant_id,
      name: tenant_id,
      status: 'active',
      plan_tier: 'demo',
      metadata: {},
      created_at: '2026-01-01T00:00:00Z',
      updated_at: '2026-01-01T00:00:00Z',
      default_policy_id: 'pol_default',
      entitlements: { model_tiers_allowed: [], model_backends_allowed: [], tool_ids_allowed: ['tool.note'] },
      quotas: {
        runs: {
          max_concurrent_runs: limits.concurrentMax,
          max_queued_runs: 1_000,
          run_create_qps: limits.createPerSecond,
          run_create_burst: limits.createBurst,
        },
        tools: { tool_calls_per_minute: 1_000 },
      },
    },
  };
}
