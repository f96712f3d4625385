import type { Fault, FaultCode } from '#vocabulary/fault.ts';

/** OpenAI's class of each of our errors, for clients that go by `error.type`. */
const typeOf: Record<FaultCode, string> = {
  invalid_request: 'invalid_request_error',
  unauthorized: 'authentication_error',
  forbidden: 'permission_error',
  policy_blocked: 'permission_error',
  not_found: 'not_found_error',
  conflict: 'invalid_request_error',
  rate_limited: 'rate_limit_error',
  quota_exceeded: 'rate_limit_error',
  internal_error: 'server_error',
  not_implemented: 'server_error',
  dependency_unavailable: 'server_error',
  timeout: 'server_error',
};

export interface OpenAiErrorBody {
  code: FaultCode;
  message: string;
  retryable: boolean;
  /** OpenAI's words for it. */
  type: string;
  param: string | null;
  details?: Record<string, unknown>;
}

/**
 * The `error` object of A.3 with the two fields that OpenAI's clients read as well. A fault may know them better than
 * its code does: then `details.openai` has `type` and `param`, and stays where it is with OpenAI's own `code`.
 */
export function openAiErrorBody(fault: Fault): OpenAiErrorBody {
  const known = fault.details?.openai as { type?: unknown; param?: unknown } | undefined;
  return {
    code: fault.code,
    message: fault.message,
    retryable: fault.retryable,
    type: typeof known?.type === 'string' ? known.type : typeOf[fault.code],
    param: typeof known?.param === 'string' ? known.param : null,
    ...(fault.details && { details: fault.details }),
  };
}
