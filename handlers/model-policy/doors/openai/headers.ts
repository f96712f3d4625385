import type { Exchange } from '../../exchange/exchange.ts';

/** What clients that read only OpenAI's fields can still learn from the headers (MOD-04). */
export function reportHeaders({ route, decision, ask, firstByteMs }: Exchange, node: string): Record<string, string> {
  return {
    'x-agentos-backend': route?.model.backendId ?? '',
    'x-agentos-model': route?.model.modelId ?? '',
    'x-agentos-node': node,
    'x-agentos-policy-decision': decision?.decision ?? '',
    'x-agentos-fallback-used': String(route?.fallbackUsed ?? false),
    'x-agentos-model-request-id': ask.requestId,
    'openai-processing-ms': String(Math.round(firstByteMs ?? 0)),
  };
}
