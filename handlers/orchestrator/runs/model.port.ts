import type { InvokeChat, InvokeResult } from '#generated/vocabulary/types.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';

/** The model as Stack A sees it (ARC-03): governed by Stack B, wherever that runs. */
export interface ModelPort {
  /**
   * One model turn.
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
  /**
   * Given by a caller that makes durable what the turn has cost together with the turn itself, and repeats it until it
   * is. Called before `chat` resolves, if at all: a model policy in another process has recorded the turn already.
   */
  recordWith?: (write: () => Promise<void>) => void;
}
