import type { AuthContext } from '#vocabulary/auth-context.ts';

/** A JSON Schema (2020-12) of type object. It is compiled in ajv's strict mode and shown to the model as it is. */
export type ToolInputSchema = Readonly<Record<string, unknown>> & { readonly type: 'object' };

/**
 * Something an agent can do besides talking to its model (TOOL-01). A tool does its one job: who may call it, how often,
 * for how long and with what input is decided by the tool box (TOOL-04) before and around `invoke`.
 */
export interface Tool {
  /** `tool.<area>.<verb>` (appendix A.1). */
  readonly tool_id: string;
  /** Written for a model: what the tool does, what it answers, what it refuses. */
  readonly description: string;
  readonly input_schema: ToolInputSchema;
  /**
   * `input` obeys `input_schema`. The answer is any JSON value. A failure that the model can act on is thrown as a
   * `Fault`; anything else that is thrown reaches the model as a plain `internal_error`.
   */
  invoke(auth: AuthContext, input: unknown, call: ToolInvocation): Promise<unknown>;
}

/** What belongs to one tool call of a run. */
export interface ToolInvocation {
  readonly toolCallId: string;
  readonly runId: string;
  readonly agentId: string;
  /** The same over all attempts of this call, so that whoever feels its effect can recognise a repetition. */
  readonly idempotencyKey: string;
  readonly traceparent: string;
  readonly correlationId: string;
  /** Aborted when the run is canceled or times out, or when the call's own time is up. */
  readonly signal: AbortSignal;
}
