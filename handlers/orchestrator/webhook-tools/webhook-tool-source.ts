import type { ToolSource } from '#orchestrator/tools/tool-source.port.ts';
import type { Tool, ToolInputSchema } from '#orchestrator/tools/tool.port.ts';
import { ExpiringCache, type CacheLimits } from '#tenancy/expiring-cache.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { SecretSeal } from '#vocabulary/secret-seal.ts';
import { callWebhook, type WebhookCallParts } from './call-webhook.ts';
import { WebhookGone } from './webhook-outcome.ts';
import type { StoredWebhookTool, WebhookToolStore } from './webhook-tool-store.port.ts';

export interface WebhookToolSourceParts extends WebhookCallParts {
  readonly store: WebhookToolStore;
  readonly seal: SecretSeal;
}

export interface WebhookToolSource extends ToolSource {
  /** This process has changed a tool of the tenant: it sees that at once, others within 2 s. */
  changed(tenantId: string): void;
}

/** 256 tenants: 64 tools of 24 KB each would be 400 MB, those of real ones some 10 MB. */
const cached: CacheLimits = { ttlMs: 2_000, entriesMax: 256 };

/** The webhook tools of each tenant as tools (TOOL-02), read once in 2 s for each tenant that uses one. */
export function createWebhookToolSource({ store, seal, sender, clock }: WebhookToolSourceParts): WebhookToolSource {
  const tools = new ExpiringCache<ReadonlyMap<string, Tool>>(
    async (tenantId) => {
      const stored = await store.enabled(tenantId);
      return new Map(stored.map((each) => [each.tool.tool_id, asTool(each)]));
    },
    cached,
    clock,
  );

  function asTool(stored: StoredWebhookTool): Tool {
    const { tenant_id, tool_id, description, input_schema, url } = stored.tool;
    return {
      tool_id,
      description,
      input_schema: input_schema as ToolInputSchema,
      async invoke(auth, input, call) {
        try {
          const secrets = openedSecrets(stored, seal, clock.now());
          return await callWebhook({ sender, clock }, { tool: stored.tool, secrets, input }, call);
        } catch (error) {
          if (!(error instanceof WebhookGone)) throw error;
          await store.disableGone(auth, tool_id, url, call);
          tools.forget(tenant_id);
          throw new Fault(
            'dependency_unavailable',
            `${tool_id} is gone: its receiver answered 410, and it was disabled.`,
            { details: { status: 410 }, retryable: false },
          );
        }
      },
    };
  }

  return {
    prefix: 'tool.webhook.',
    async find(tenantId, toolId) {
      return (await tools.get(tenantId)).get(toolId);
    },
    async list(tenantId) {
      return [...(await tools.get(tenantId)).values()];
    },
    changed: (tenantId) => tools.forget(tenantId),
  };
}

/** The newest secret first. */
function openedSecrets({ tool, secret, previousSecret }: StoredWebhookTool, seal: SecretSeal, nowMs: number): string[] {
  const boundTo = secretOwner(tool.tenant_id, tool.tool_id);
  const current = seal.open(secret, boundTo);
  if (current === undefined) {
    throw new Fault(
      'dependency_unavailable',
      `${tool.tool_id} cannot be called: its secret does not open with this node's keys. Rotate it, or have the operator restore AGENTOS_SECRETS_KEY.`,
      { retryable: false },
    );
  }
  const overlaps = tool.previous_secret_expires_at !== null && Date.parse(tool.previous_secret_expires_at) > nowMs;
  const previous = overlaps && previousSecret !== null ? seal.open(previousSecret, boundTo) : undefined;
  return previous === undefined ? [current] : [current, previous];
}

/** What a secret is sealed for: it opens for no other tool. */
export function secretOwner(tenantId: string, toolId: string): readonly string[] {
  return ['webhook', tenantId, toolId];
}
