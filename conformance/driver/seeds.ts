/** Everything a scope can be (SEC-01), as far as contracts use it. */
export const memberTenant = 'tnt_conformance';
export const outsiderTenant = 'tnt_outsider';
export const agents = {
  member: 'agt_conformance_echo',
  slow: 'agt_conformance_slow',
  multiStep: 'agt_conformance_multi_step',
  caller: 'agt_conformance_caller',
  inactive: 'agt_conformance_inactive',
  outsider: 'agt_outsider_echo',
} as const;

/** Limits that no suite reaches: quotas have their own tests. */
const wideQuotas = {
  runs: { max_concurrent_runs: 1_000, max_queued_runs: 1_000_000, run_create_qps: 10_000, run_create_burst: 10_000 },
  tools: { tool_calls_per_minute: 1_000_000 },
  models: {
    token_budget: { window: 'day', max_tokens: 1_000_000_000, max_cost_usd: 1_000_000 },
    max_tokens_per_request: 1_000_000,
    max_requests_per_minute: 1_000_000,
  },
};
const everything = { model_tiers_allowed: ['*'], model_backends_allowed: ['*'], tool_ids_allowed: ['*'] };
const scopesOfMembers = [
  'runs:create',
  'runs:read',
  'runs:cancel',
  'agents:read',
  'agents:write',
  'tools:invoke',
  'tools:write',
  'memory:read',
  'memory:write',
  'models:invoke',
  'models:list',
  'policy:check',
];
const scopesOfPeers = ['runs:forward', 'events:ingest'];
export const scopes = [...scopesOfMembers, ...scopesOfPeers];

/** The seeds of a conformance node: two tenants, every part that a key can play, agents of each kind. */
export function conformanceSeeds() {
  return {
    tenants: [memberTenant, outsiderTenant].map((tenant_id) => ({
      tenant_id,
      name: `Conformance ${tenant_id}`,
      plan_tier: 'demo',
      entitlements: everything,
      quotas: wideQuotas,
    })),
    principals: [
      principal(memberTenant, 'usr_member', ['tenant_admin'], undefined),
      principal(outsiderTenant, 'usr_outsider', ['tenant_admin'], undefined),
      principal(memberTenant, 'svc_peer', ['peer'], undefined),
      principal(memberTenant, 'usr_scopeless', [], []),
      ...scopes.map((scope) =>
        principal(
          memberTenant,
          `svc_without_${word(scope)}`,
          ['platform_admin'],
          scopes.filter((other) => other !== scope),
        ),
      ),
      ...scopes.map((scope) => principal(memberTenant, `svc_only_${word(scope)}`, ['platform_admin'], [scope])),
    ],
    agents: [
      agent(memberTenant, agents.member, 'simulated/chat', ['tool.echo']),
      agent(memberTenant, agents.slow, 'fake/slow', []),
      agent(memberTenant, agents.multiStep, 'fake/multi-step', [
        'tool.http.fetch',
        'tool.kv.put',
        'tool.kv.get',
        'tool.sql.query',
      ]),
      agent(
        memberTenant,
        agents.caller,
        'fake/multi-step',
        [agents.member, agents.slow, agents.caller].map((agentId) => `tool.agent.${agentId}`),
      ),
      { ...agent(memberTenant, agents.inactive, 'simulated/chat', ['tool.echo']), status: 'inactive' },
      agent(outsiderTenant, agents.outsider, 'simulated/chat', ['tool.echo']),
    ],
  };
}

export function word(scope: string): string {
  return scope.replaceAll(/[^a-z]/g, '_');
}

function principal(tenant_id: string, principal_id: string, roles: string[], scopes: string[] | undefined) {
  const principal_type = principal_id.startsWith('usr_') ? 'user' : 'service';
  return {
    tenant_id,
    principal_id,
    principal_type,
    roles,
    ...(scopes && { scopes }),
    token_file: `${principal_id}.token`,
  };
}

function agent(tenant_id: string, agent_id: string, model_ref: string, tools: string[]) {
  return {
    tenant_id,
    agent_id,
    name: agent_id,
    description: 'Belongs to the conformance suite.',
    config: {
      instructions: 'Use your tools, then answer.',
      model_ref,
      tools,
      generation: { temperature: 0, max_output_tokens: 512 },
      limits: { max_steps: 60, timeout_ms: 600_000 },
    },
  };
}
