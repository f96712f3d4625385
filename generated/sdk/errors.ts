// Generated from tools/generate/sdk/runtime/errors.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import { retryAfterMs } from './retry-after.ts';
import type { ErrorCode } from './types.ts';

export interface ErrorFacts {
  code: ErrorCode;
  message: string;
  /** HTTP status; 0 when there was no answer. */
  status: number;
  retryable: boolean;
  /** Quote it when you ask for help; undefined when there was no answer. */
  correlationId?: string | undefined;
  details?: Record<string, unknown> | undefined;
  /** How long the server asks to wait, in ms. */
  retryAfterMs?: number | undefined;
  cause?: unknown;
}

/** Every failure of a call. Its subclasses name the code, so that `instanceof` and `error.code` say the same. */
export class AgentOSError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  /** Whether the same request can succeed later. The client has already tried as often as it was told to. */
  readonly retryable: boolean;
  readonly correlationId: string | undefined;
  readonly details: Record<string, unknown> | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(facts: ErrorFacts) {
    super(facts.message, { cause: facts.cause });
    this.name = new.target.name;
    this.code = facts.code;
    this.status = facts.status;
    this.retryable = facts.retryable;
    this.correlationId = facts.correlationId;
    this.details = facts.details;
    this.retryAfterMs = facts.retryAfterMs;
  }
}

export class InvalidRequestError extends AgentOSError {}
export class UnauthorizedError extends AgentOSError {}
export class ForbiddenError extends AgentOSError {}
export class PolicyBlockedError extends AgentOSError {}
export class NotFoundError extends AgentOSError {}
export class ConflictError extends AgentOSError {}
export class RateLimitedError extends AgentOSError {}
export class QuotaExceededError extends AgentOSError {}
export class InternalError extends AgentOSError {}
export class NotImplementedError extends AgentOSError {}
/** A service that the node needs does not answer, or the node itself does not (then `status` is 0). */
export class DependencyUnavailableError extends AgentOSError {}
/** The node gave up waiting, or the client did (then `status` is 0). */
export class TimeoutError extends AgentOSError {}

/** A code without a class does not compile. */
const classOfCode: Record<ErrorCode, typeof AgentOSError> = {
  invalid_request: InvalidRequestError,
  unauthorized: UnauthorizedError,
  forbidden: ForbiddenError,
  policy_blocked: PolicyBlockedError,
  not_found: NotFoundError,
  conflict: ConflictError,
  rate_limited: RateLimitedError,
  quota_exceeded: QuotaExceededError,
  internal_error: InternalError,
  not_implemented: NotImplementedError,
  dependency_unavailable: DependencyUnavailableError,
  timeout: TimeoutError,
};

export function errorOf(facts: ErrorFacts): AgentOSError {
  return new classOfCode[facts.code](facts);
}

/** The error of an answer with a status of 400 or above; also of one that something in between wrote. */
export async function errorOfResponse(response: Response): Promise<AgentOSError> {
  return errorOfReply(await response.json().catch(() => undefined), response);
}

/** The error that a reply describes; what it leaves out follows from the status. */
export function errorOfReply(reply: unknown, response: Response): AgentOSError {
  const { error, correlation_id } = (reply ?? {}) as { error?: Record<string, unknown>; correlation_id?: string };
  return errorOf({
    code: isErrorCode(error?.code) ? error.code : codeOfStatus(response.status),
    status: response.status,
    message: typeof error?.message === 'string' ? error.message : `The server answered ${response.status}.`,
    retryable: typeof error?.retryable === 'boolean' ? error.retryable : isTransient(response.status),
    correlationId: correlation_id ?? response.headers.get('x-correlation-id') ?? undefined,
    details: error?.details as Record<string, unknown> | undefined,
    retryAfterMs: retryAfterMs(response),
  });
}

function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(classOfCode, value);
}

function isTransient(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501);
}

function codeOfStatus(status: number): ErrorCode {
  const codes: Record<number, ErrorCode> = {
    401: 'unauthorized',
    403: 'forbidden',
    404: 'not_found',
    408: 'timeout',
    409: 'conflict',
    410: 'not_found',
    429: 'rate_limited',
    501: 'not_implemented',
    502: 'dependency_unavailable',
    503: 'dependency_unavailable',
    504: 'timeout',
  };
  return codes[status] ?? (status >= 500 ? 'internal_error' : 'invalid_request');
}
