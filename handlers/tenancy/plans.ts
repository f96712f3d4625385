import type { Entitlements, QuotaConfig, Tenant, TenantCreate } from '#generated/vocabulary/types.ts';

export interface Plan {
  readonly entitlements: Entitlements;
  readonly quotas: QuotaConfig;
}

const everything: Entitlements = { model_tiers_allowed: ['*'], model_backends_allowed: ['*'], tool_ids_allowed: ['*'] };
const gibibyte = 1024 ** 3;
/** Of ended runs and their events, whatever the tier. */
const retention = { run_days: 90 };

/** What each plan tier supplies where a tenant states nothing itself (C.2). */
const plans: Readonly<Record<string, Plan>> = {
  demo: {
    entitlements: everything,
    quotas: {
      runs: { max_concurrent_runs: 10, max_queued_runs: 1_000, run_create_qps: 5, run_create_burst: 10 },
      tools: { tool_calls_per_minute: 120 },
      models: { token_budget: { window: 'day', max_tokens: 100_000, max_cost_usd: 25 }, max_tokens_per_request: 4_096 },
      storage: { max_memory_bytes: gibibyte },
      retention,
    },
  },
  standard: {
    entitlements: everything,
    quotas: {
      runs: { max_concurrent_runs: 100, max_queued_runs: 10_000, run_create_qps: 50, run_create_burst: 100 },
      tools: { tool_calls_per_minute: 2_000 },
      models: {
        token_budget: { window: 'day', max_tokens: 10_000_000, max_cost_usd: 500 },
        max_tokens_per_request: 32_768,
      },
      storage: { max_memory_bytes: 10 * gibibyte },
      retention,
    },
  },
  enterprise: {
    entitlements: everything,
    quotas: {
      runs: { max_concurrent_runs: 1_000, max_queued_runs: 100_000, run_create_qps: 1_000, run_create_burst: 2_000 },
      tools: { tool_calls_per_minute: 100_000 },
      models: {
        token_budget: { window: 'day', max_tokens: 1_000_000_000, max_cost_usd: 50_000 },
        max_tokens_per_request: 200_000,
      },
      storage: { max_memory_bytes: 100 * gibibyte },
      retention,
    },
  },
};

/** What a tier that this build does not know gives: nothing, rather than something that nobody chose; but it takes nothing away either. */
const unknownPlan: Plan = {
  entitlements: { model_tiers_allowed: [], model_backends_allowed: [], tool_ids_allowed: [] },
  quotas: {
    runs: { max_concurrent_runs: 0, max_queued_runs: 0, run_create_qps: 0, run_create_burst: 0 },
    tools: { tool_calls_per_minute: 0 },
    models: { token_budget: { window: 'day', max_tokens: 0, max_cost_usd: 0 }, max_tokens_per_request: 0 },
    storage: { max_memory_bytes: 0 },
    retention,
  },
};

export function planOf(tier: string): Plan {
  return Object.hasOwn(plans, tier) ? plans[tier]! : unknownPlan;
}

/** A tenant as it was stated, its plan's defaults filled in. A stated token budget replaces the plan's as a whole. */
export function withPlanDefaults(
  stated: Omit<Tenant, 'entitlements' | 'quotas'> & Pick<TenantCreate, 'entitlements' | 'quotas'>,
): Tenant {
  const plan = planOf(stated.plan_tier);
  const quotas = stated.quotas ?? {};
  return {
    ...stated,
    entitlements: stated.entitlements ?? plan.entitlements,
    quotas: {
      runs: { ...plan.quotas.runs, ...quotas.runs },
      tools: { ...plan.quotas.tools, ...quotas.tools },
      models: { ...plan.quotas.models, ...quotas.models },
      storage: { ...plan.quotas.storage, ...quotas.storage },
      retention: { ...plan.quotas.retention, ...quotas.retention },
    },
  };
}
