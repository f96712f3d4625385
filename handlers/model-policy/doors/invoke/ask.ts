import type { InvokeChat, InvokeEmbed, ToolDefinition } from '#generated/vocabulary/types.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { Ask } from '../../exchange/exchange.ts';
import { agentosChatPrompt } from '../../formats/agentos/chat-prompt.ts';
import { agentosEmbedPrompt } from '../../formats/agentos/embed-prompt.ts';

/** What belongs to one call, by HTTP or in the same process. */
export interface InvokeCall {
  readonly correlationId: string;
  readonly traceparent: string;
  readonly signal: AbortSignal;
  readonly agentId?: string;
  readonly runId?: string;
  /** Takes the text piece by piece, as soon as policy lets it pass. */
  readonly onDelta?: (text: string) => void;
  /** See `Ask`. */
  readonly recordWith?: (write: () => Promise<void>) => void;
}

/** A request of the canonical envelope (E.1, E.4), ready for the pipeline. */
export function askOf(
  auth: AuthContext,
  request: InvokeChat | InvokeEmbed,
  call: InvokeCall,
  door: 'invoke' | 'internal',
): Ask {
  const { max_latency_ms, max_cost_usd, min_context_tokens } = request.requirements ?? {};
  return {
    auth,
    correlationId: call.correlationId,
    traceparent: call.traceparent,
    signal: call.signal,
    requestId: request.request_id,
    door,
    agentId: call.agentId ?? null,
    runId: call.runId ?? null,
    modelRef: request.model_ref,
    requirements: {
      ...(max_latency_ms !== undefined && { maxLatencyMs: max_latency_ms }),
      ...(max_cost_usd !== undefined && { maxCostUsd: max_cost_usd }),
      ...(min_context_tokens !== undefined && { minContextTokens: min_context_tokens }),
    },
    prompt: request.operation === 'chat' ? agentosChatPrompt(request) : agentosEmbedPrompt(request.input),
    wantsStream: call.onDelta !== undefined,
    ...(call.recordWith && { recordWith: call.recordWith }),
  };
}

export function toolsOf(request: InvokeChat | InvokeEmbed): readonly ToolDefinition[] {
  return request.operation === 'chat' ? (request.input.tools ?? []) : [];
}
