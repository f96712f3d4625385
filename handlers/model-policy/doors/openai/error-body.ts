import type { Fault, FaultCode } from '#vocabulary/fault.ts';

/** OpenAI's class of each of our errors, for clients that go by `error.type`. */
const typeOf: Record<FaultCode, string> = {
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

/**
 * The `error` object of A.3 with the two fields that OpenAI's clients read as well. A fault may know `type` and `param` better than its code does: they stand in its
 * details then, and are taken out of them.
 */
export function openAiErrorBody(fault: Fault): Record<string, unknown> {
  const { type = typeOf[fault.code], param = null, ...details } = fault.details ?? {};
  const { code, message, retryable } = fault;
  return { code, message, retryable, type, param, ...(Object.keys(details).length > 0 && { details }) };
}
