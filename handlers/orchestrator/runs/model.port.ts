import type { InvokeChat, InvokeResult } from '#generated/vocabulary/types.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';

/** The model as Stack A sees it (ARC-03): governed by Stack B, wherever that runs. */
export interface ModelPort {
  /**
   * One model turn. With `call.onDelta` the model is asked for a stream; what is resolved is the whole turn all the same.
   * @throws Fault `policy_blocked`, `forbidden` (entitlement), `not_found` (unknown model), `quota_exceeded`,
   *   `rate_limited`, `dependency_unavailable`, `timeout`; an AbortError when `call.signal` aborts.
   */
  chat(auth: AuthContext, request: InvokeChat, call: ModelCall): Promise<InvokeResult>;
}

export interface ModelCall {
  correlationId: string;
  traceparent: string;
  signal: AbortSignal;
  agentId?: string;
  runId?: string;
  /** Takes the text piece by piece, as soon as policy lets it pass; joined, it is the turn's content. Must not throw. */
  onDelta?: (text: string) => void;
  /**
   * Given by a caller that makes durable what the turn has cost together with the turn itself, and repeats it until it
   * is. Called before `chat` resolves, if at all: a model policy in another process has recorded the turn already.
   */
  recordWith?: (write: () => Promise<void>) => void;
}
