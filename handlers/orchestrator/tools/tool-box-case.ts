import type { Tenant } from '#generated/vocabulary/types.ts';
import type { RateLimiter } from '#tenancy/rate-limiter.port.ts';
import { createToolBox, type ToolBoxParts, type ToolRequest } from './tool-box.ts';
import type { Tool, ToolInvocation } from './tool.port.ts';

/** For tests: a tenant's world around one tool, of which each case changes what it is about. */
export const auth = {
  tenant_id: 'tnt_a',
  principal: { principal_id: 'usr_a', principal_type: 'user' as const },
  scopes: [],
  roles: [],
};

export function tenant(toolIds: string[] | undefined, toolCallsPerMinute: number | undefined = 100): Tenant {
  return {
    tenant_id: 'tnt_a',
    name: 'A',
    status: 'active',
    plan_tier: 'demo',
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    default_policy_id: 'pol_default',
    entitlements: {
      model_tiers_allowed: [],
      model_backends_allowed: [],
      ...(toolIds && { tool_ids_allowed: toolIds }),
    },
    quotas: { tools: { tool_calls_per_minute: toolCallsPerMinute } },
    metadata: {},
  } as Tenant;
}

export function tool(
  toolId: string,
  invoke: Tool['invoke'] = async (_auth, input) => input,
  schema: object = {},
): Tool {
  return { tool_id: toolId, description: `Does ${toolId}.`, input_schema: { type: 'object', ...schema }, invoke };
}

export const call = (signal = new AbortController().signal): ToolInvocation => ({
  toolCallId: 'tcall_1',
  runId: 'run_1',
  agentId: 'agt_1',
  idempotencyKey: 'tcall_1',
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  correlationId: 'corr_1',
  signal,
});

/** For cases that are not about rates. */
const freeRates: RateLimiter = { take: async () => ({ ok: true }) };

export const box = (tools: Tool[], parts: Partial<ToolBoxParts> = {}) =>
  createToolBox({ tools, rateLimiter: freeRates, ...parts });

/** Calls `tool.a.b` as a tenant that may, unless the case says otherwise. */
export function invoke(
  one: Tool,
  request: Partial<ToolRequest> = {},
  parts: Partial<ToolBoxParts> = {},
  signal?: AbortSignal,
) {
  const whole = { tool_id: one.tool_id, tool_call_id: 'tcall_1', input: {}, offered: [one.tool_id], ...request };
  return box([one], parts).invoke(auth, tenant([one.tool_id]), whole, call(signal));
}
