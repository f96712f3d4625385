import type { PolicyOutcome, Route, Usage } from '#generated/vocabulary/types.ts';
import type { PolicyDecision } from '../policy/decision.ts';
import type { Exchange } from '../exchange/exchange.ts';

/** What every answer says beside its content, whatever the door (MOD-04). */
export interface Report {
  readonly usage: Usage;
  readonly policy_outcome: PolicyOutcome;
  readonly route: Route;
  readonly latency_ms: number;
}

/** @param node the stack id of this node */
export function reportOf(exchange: Exchange, node: string): Report {
  const { usage, costUsd, decision, route, latencyMs } = exchange;
  return {
    usage: {
      input_tokens: usage?.inputTokens ?? 0,
      output_tokens: usage?.outputTokens ?? 0,
      total_tokens: usage?.totalTokens ?? 0,
      cost_usd: costUsd ?? 0,
      // A response may say more than the contract asks: a cost that is not known must not read as free.
      ...(costUsd === null && { unpriced: true }),
      ...(usage?.estimated && { estimated: true }),
    },
    policy_outcome: outcomeOf(decision),
    route: {
      backend: route?.model.backendId ?? '',
      model: route?.model.modelId ?? '',
      node,
      fallback_used: route?.fallbackUsed ?? false,
      attempts: route?.attempts ?? 0,
    },
    latency_ms: latencyMs,
  };
}

/** Redactions also say in which text they stand: with several messages, positions alone would not. */
export function outcomeOf(decision: PolicyDecision | null): PolicyOutcome {
  return {
    decision: decision?.decision ?? 'blocked',
    reasons: [...(decision?.reasons ?? [])],
    redactions: [...(decision?.redactions ?? [])],
  };
}
