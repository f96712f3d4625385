/**
 * The one way an operation fails (schemas appendix A.3). A fault says two things: `message` is a public sentence for
 * the caller, `detail` a private one for the log. Neither may hold a secret, SQL or another tenant's data in public.
 */
export const statusOfFault = {
  invalid_request: 400,
  unauthorized: 401,
  forbidden: 403,
  policy_blocked: 403,
  not_found: 404,
  conflict: 409,
  rate_limited: 429,
  quota_exceeded: 429,
  internal_error: 500,
  not_implemented: 501,
  dependency_unavailable: 503,
  timeout: 504,
} as const;

export type FaultCode = keyof typeof statusOfFault;

/** Codes after which the same request may succeed if it is sent again later. */
const retryableCodes: ReadonlySet<FaultCode> = new Set([
  'rate_limited',
  'internal_error',
  'dependency_unavailable',
  'timeout',
]);

export interface FaultOptions {
  /** For the caller: which field, which limit. Never secrets, SQL, stack traces or another tenant's data. */
  details?: Record<string, unknown>;
  /** For the log only. */
  detail?: string;
  /** Overrides the status of the code where HTTP has a sharper one: 405, 413, 415, 431 for `invalid_request`. */
  status?: number;
  /** Overrides whether sending the same request again can help. */
  retryable?: boolean;
  /** Sent as `Retry-After`, rounded up to whole seconds. */
  retryAfterMs?: number;
  cause?: unknown;
}

export class Fault extends Error {
  readonly code: FaultCode;
  readonly status: number;
  readonly retryable: boolean;
  readonly details: Record<string, unknown> | undefined;
  readonly detail: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(code: FaultCode, message: string, options: FaultOptions = {}) {
    super(message, { cause: options.cause });
    this.name = 'Fault';
    this.code = code;
    this.status = options.status ?? statusOfFault[code];
    this.retryable = options.retryable ?? retryableCodes.has(code);
    this.details = options.details;
    this.detail = options.detail;
    this.retryAfterMs = options.retryAfterMs;
  }
}
