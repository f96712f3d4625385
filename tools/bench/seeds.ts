export const tenantId = 'tnt_bench';
export const agentId = 'agt_bench';

/** Quotas that no bench reaches. */
const unlimited = 1_000_000;
const quotas = {
  runs: {
    max_concurrent_runs: unlimited,
    max_queued_runs: unlimited,
    run_create_qps: 100_000,
    run_create_burst: unlimited,
  },
  tools: { tool_calls_per_minute: 10_000_000 },
  models: {
    token_budget: { window: 'day', max_tokens: 1_000_000_000_000, max_cost_usd: 1_000_000 },
    max_tokens_per_request: 100_000,
    max_requests_per_minute: 10_000_000,
  },
};

/** Tenants with one service each, whose token is in a file of the tenant's name, and the same agents in all. */
export function seedsOf(tenants: readonly string[], agents: Readonly<Record<string, string>>) {
  return {
    tenants: tenants.map((tenant_id) => ({ tenant_id, name: 'Bench', plan_tier: 'demo', quotas })),
    principals: tenants.map((tenant_id) => ({
      tenant_id,
      principal_id: 'svc_bench',
      principal_type: 'service',
      roles: ['tenant_admin'],
      token_file: tenant_id,
    })),
    agents: tenants.flatMap((tenant_id) =>
      Object.entries(agents).map(([agent_id, model_ref]) => ({
        tenant_id,
        agent_id,
        name: 'Bench',
        config: { instructions: 'You repeat what you are told.', model_ref, tools: ['tool.echo'] },
      })),
    ),
  };
}

/** A models file with the simulated provider alone. */
export const simulated = {
  backends: [{ backend_id: 'simulated', provider: 'simulated' }],
  models: [
    {
      model_id: 'simulated/chat',
      backend_id: 'simulated',
      capabilities: ['chat'],
      tier: 'fast',
      context_window_tokens: 100_000,
      max_output_tokens: 4_096,
    },
  ],
  aliases: {},
};
