import { expect } from 'vitest';
import type { AuditRecord, AuditTrail } from '#audit/audit-trail.port.ts';
import type { TenantCreate, TenantRegistry } from '#tenancy/tenant-directory.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { newId } from '#vocabulary/ids.ts';
import type { Call } from '#vocabulary/operation.ts';
import type { UsageLedger } from './metering/usage-ledger.port.ts';
import type { UsageRow } from './metering/usage-row.ts';
import { createModelPolicy, type ModelPolicy } from './model-policy.ts';
import type { RulesetSource } from './policy/ruleset-source.port.ts';
import type { Ruleset } from './policy/ruleset.ts';
import { providerNames, type ProviderFactories } from './providers/backend.ts';

/** What tests plug in: twins in memory, and real providers. */
export interface TestParts {
  readonly providers: Partial<ProviderFactories>;
  readonly tenants: TenantRegistry;
  readonly ledger: UsageLedger;
  readonly audit: AuditTrail;
  /** Of the fake vendor. */
  readonly baseUrl: string;
  readonly rulesets?: readonly Ruleset[];
}

export interface TestRoom {
  readonly policy: ModelPolicy;
  readonly auth: AuthContext;
  /** A call of its own for each request: its correlation id finds what was recorded. */
  call(signal?: AbortSignal): Call;
  usage(call: Call): Promise<UsageRow[]>;
  audited(call: Call): Promise<AuditRecord[]>;
}

const absent = Object.fromEntries(
  providerNames.map((name) => [name, () => expect.unreachable(`no test of this room has a backend of ${name}`)]),
) as unknown as ProviderFactories;
const price = { input_usd_per_million: 1, output_usd_per_million: 10 };

/** A room with two backends and one tenant, open from the front doors to the ledger. */
export async function openTestRoom(parts: TestParts, tenant: Partial<TenantCreate> = {}): Promise<TestRoom> {
  const auth: AuthContext = {
    tenant_id: newId('ses').replace('ses_', 'tnt_').toLowerCase(),
    principal: { principal_id: 'usr_ada', principal_type: 'user' },
    scopes: ['models:invoke', 'models:list', 'policy:check'],
    roles: ['tenant_user'],
  };
  await parts.tenants.create(auth, { tenant_id: auth.tenant_id, name: 'Test', plan_tier: 'demo', ...tenant });
  const model = (model_id: string, more: object = {}) => ({
    model_id,
    backend_id: 'vendor',
    capabilities: ['chat'],
    ...more,
  });
  const policy = createModelPolicy({
    modelsFile: {
      backends: [
        { backend_id: 'simulated', provider: 'simulated' },
        { backend_id: 'vendor', provider: 'openai', base_url: parts.baseUrl },
      ],
      models: [
        { model_id: 'simulated/chat', backend_id: 'simulated', capabilities: ['chat'], tier: 'fast' },
        { model_id: 'simulated/embed', backend_id: 'simulated', capabilities: ['embed'], tier: 'fast' },
        model('gpt-fake', { tier: 'premium', price, max_output_tokens: 512, context_window_tokens: 8_192 }),
        model('dear', {
          upstream_model: 'gpt-fake',
          price: { input_usd_per_million: 1e6, output_usd_per_million: 1e6 },
        }),
        model('embed-fake', { capabilities: ['embed'], tier: 'balanced', price }),
        ...[
          'says-a-card',
          'midstream-error',
          'cut',
          'never-ends',
          'no-usage',
          'error-429',
          'error-500',
          'scripted',
          'drips-20',
        ].map((id) => model(id)),
      ],
      aliases: { 'the-good-one': 'gpt-fake' },
    },
    secrets: { env: () => undefined, file: () => undefined },
    node: 'stk_test',
    providers: { ...absent, ...parts.providers },
    tenants: parts.tenants,
    ledger: parts.ledger,
    audit: parts.audit,
    ...sourceOf(parts.rulesets),
  });
  return {
    policy,
    auth,
    call(signal = new AbortController().signal) {
      const correlationId = newId('corr');
      const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
      return { correlationId, traceparent, signal, acceptsEventStream: false };
    },
    usage: (call) => parts.ledger.byCorrelation(auth, call.correlationId),
    async audited(call) {
      const records = await parts.audit.read(auth, { limit: 100 });
      return records.filter((record) => record.correlation_id === call.correlationId);
    },
  };
}

function sourceOf(rulesets: readonly Ruleset[] | undefined): { rulesets?: RulesetSource } {
  if (!rulesets) return {};
  return { rulesets: { find: async (_auth, policyId) => rulesets.find((ruleset) => ruleset.policy_id === policyId) } };
}
