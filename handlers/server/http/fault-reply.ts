import { Fault, type FaultCode } from '#vocabulary/fault.ts';
import { HttpFault } from './http-fault.ts';

export interface FaultReply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** OpenAI's name for each of our codes, on the operations that its clients call (MOD-01). */
const openAiType: Record<FaultCode, string> = {
  invalid_request: 'invalid_request_error',
  unauthorized: 'authentication_error',
  forbidden: 'permission_error',
  policy_blocked: 'permission_error',
  not_found: 'not_found_error',
  conflict: 'conflict_error',
  rate_limited: 'rate_limit_error',
  quota_exceeded: 'insufficient_quota',
  internal_error: 'server_error',
  not_implemented: 'server_error',
  dependency_unavailable: 'server_error',
  timeout: 'server_error',
};

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
  const error = openAiErrors ? openAiError(fault) : plainError(fault);
  return { status: fault.status, headers, body: { error, correlation_id: correlationId } };
}

function plainError(fault: Fault): Record<string, unknown> {
  const { code, message, retryable, details } = fault;
  return details === undefined ? { code, message, retryable } : { code, message, retryable, details };
}

function openAiError(fault: Fault): Record<string, unknown> {
  const { type = openAiType[fault.code], param = null, code = fault.code, ...details } = fault.details ?? {};
  const error = { code, message: fault.message, type, param, retryable: fault.retryable };
  return Object.keys(details).length === 0 ? error : { ...error, details };
}
