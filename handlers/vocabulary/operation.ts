import type { AuthContext } from './auth-context.ts';

/** What belongs to one call rather than to who makes it. Not to be spread: its members may be worked out when asked for. */
export interface Call {
  /** `corr_...`: in the response's header and body, in every log line of the call (A.2). */
  readonly correlationId: string;
  /** W3C trace context of this call, to hand on to whatever is called next. */
  readonly traceparent: string;
  /** Aborted when the caller has gone or the process must stop. */
  readonly signal: AbortSignal;
  /** Of the `Accept` header: whether the caller reads `text/event-stream`. */
  readonly acceptsEventStream: boolean;
}

/** The shape of a generated operation: what comes in, which replies the contract knows, whether anyone may call it. */
export interface OperationShape {
  input: unknown;
  reply: { status: number };
  public: boolean;
}

/**
 * One handler for each operation of a contract. A missing handler, or a reply that the contract does not know, does
 * not compile. A handler fails by throwing a `Fault`.
 */
export type OperationHandlers<Operations extends { [K in keyof Operations]: OperationShape }> = {
  [K in keyof Operations]: OperationHandler<Operations[K]>;
};

export type OperationHandler<Shape extends OperationShape> = (
  auth: Shape['public'] extends true ? null : AuthContext,
  input: Shape['input'],
  call: Call,
) => Promise<Shape['reply']>;
