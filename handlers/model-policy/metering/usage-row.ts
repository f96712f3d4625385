import type { Price } from '../routing/catalogue.ts';

/**
 * What is kept of one model request (MOD-08): enough to bill, limit and explain it, and nothing of its content.
 * Names are those of the table and, later, of the API.
 */
export interface UsageRow {
  readonly usage_id: string;
  readonly tenant_id: string;
  /** RFC 3339, UTC: when the request came in. */
  readonly time: string;
  readonly principal_id: string;
  readonly agent_id: string | null;
  readonly run_id: string | null;
  readonly operation: 'chat' | 'embed';
  readonly door: 'openai' | 'invoke' | 'internal';
  /** As the client wrote it. */
  readonly model_ref: string;
  /** Null when no route was chosen. */
  readonly model_id: string | null;
  readonly backend_id: string | null;
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly cached_input_tokens: number | null;
  readonly reasoning_tokens: number | null;
  /** True when the provider did not count and the node did. */
  readonly estimated: boolean;
  /** Null when tokens were used of a model that has no price: not known is not free. */
  readonly cost_usd: number | null;
  /** The price that the cost was reckoned by, as it was then. */
  readonly price: Price | null;
  readonly streamed: boolean;
  readonly latency_ms: number;
  readonly first_byte_ms: number | null;
  /** Null when policy was not asked. */
  readonly policy_decision: 'allowed' | 'redacted' | 'blocked' | null;
  readonly status: 'ok' | 'refused' | 'blocked' | 'error' | 'aborted';
  readonly error_code: string | null;
  readonly request_id: string;
  readonly correlation_id: string;
}
