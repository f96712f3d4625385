// Generated from generated/sdk/errors.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import type { ErrorCode } from './types.js';
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
export declare class AgentOSError extends Error {
    readonly code: ErrorCode;
    readonly status: number;
    /** Whether the same request can succeed later. The client has already tried as often as it was told to. */
    readonly retryable: boolean;
    readonly correlationId: string | undefined;
    readonly details: Record<string, unknown> | undefined;
    readonly retryAfterMs: number | undefined;
    constructor(facts: ErrorFacts);
}
export declare class InvalidRequestError extends AgentOSError {
}
export declare class UnauthorizedError extends AgentOSError {
}
export declare class ForbiddenError extends AgentOSError {
}
export declare class PolicyBlockedError extends AgentOSError {
}
export declare class NotFoundError extends AgentOSError {
}
export declare class ConflictError extends AgentOSError {
}
export declare class RateLimitedError extends AgentOSError {
}
export declare class QuotaExceededError extends AgentOSError {
}
export declare class InternalError extends AgentOSError {
}
export declare class NotImplementedError extends AgentOSError {
}
/** A service that the node needs does not answer, or the node itself does not (then `status` is 0). */
export declare class DependencyUnavailableError extends AgentOSError {
}
/** The node gave up waiting, or the client did (then `status` is 0). */
export declare class TimeoutError extends AgentOSError {
}
export declare function errorOf(facts: ErrorFacts): AgentOSError;
/** The error of an answer with a status of 400 or above; also of one that something in between wrote. */
export declare function errorOfResponse(response: Response): Promise<AgentOSError>;
/** The error that a reply describes; what it leaves out follows from the status. */
export declare function errorOfReply(reply: unknown, response: Response): AgentOSError;
