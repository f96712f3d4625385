import { openAiErrorBody } from '#model-policy/doors/openai/error-body.ts';
import { Fault } from '#vocabulary/fault.ts';
import { HttpFault } from './http-fault.ts';

export interface FaultReply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** Anything thrown, as a fault: what was not meant for the caller says nothing but that it happened. */
export function asFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  return new Fault(
    'internal_error',
    'This node failed to carry out the request. Quote the correlation id when you report it.',
    {
      cause: error,
    },
  );
}

/** The one error shape (A.3), with OpenAI's fields beside ours where its clients read them. */
export function faultReply(fault: Fault, correlationId: string, openAiErrors: boolean): FaultReply {
  const headers: Record<string, string> = fault instanceof HttpFault ? { ...fault.headers } : {};
  if (fault.retryAfterMs !== undefined)
    headers['retry-after'] = String(Math.max(1, Math.ceil(fault.retryAfterMs / 1000)));
  if (fault.status === 401) headers['www-authenticate'] = 'Bearer realm="agentos"';
  if (openAiErrors) headers['x-should-retry'] = String(fault.retryable);
  const error = openAiErrors ? openAiErrorBody(fault) : plainError(fault);
  return { status: fault.status, headers, body: { error, correlation_id: correlationId } };
}

function plainError(fault: Fault): Record<string, unknown> {
  const { code, message, retryable, details } = fault;
  return details === undefined ? { code, message, retryable } : { code, message, retryable, details };
}
