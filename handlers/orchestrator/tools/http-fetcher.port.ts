import type { AuthContext } from '#vocabulary/auth-context.ts';

export const httpMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
export type HttpMethod = (typeof httpMethods)[number];

export interface HttpFetchRequest {
  readonly method: HttpMethod;
  /** As the caller wrote it: the fetcher parses and judges it. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface HttpFetchCall {
  /** Sent as `Idempotency-Key`. */
  readonly idempotencyKey: string;
  readonly traceparent: string;
  readonly signal: AbortSignal;
}

export interface HttpFetchReply {
  readonly status: number;
  /** The URL that answered: after redirects another than was asked for. */
  readonly url: string;
  /** Lower-case names; only those that help to understand the body or what to do next, never cookies. */
  readonly headers: Readonly<Record<string, string>>;
  /** Null when what came is not text. */
  readonly body: string | null;
  /** Whether the body was longer than the fetcher reads. */
  readonly truncated: boolean;
}

/**
 * Fetches from the public internet on behalf of whoever may be talked into anything, and from nowhere else: an address
 * inside the operator's network, of this machine or of a cloud's metadata service is never connected to, whatever way
 * the URL, the DNS or a redirect leads there.
 *
 * An HTTP answer of any status is a reply. Throws `forbidden` for a destination or a header that is not allowed,
 * `invalid_request` for what is no request at all, `dependency_unavailable` when nobody answers, `timeout`.
 */
export interface HttpFetcher {
  fetch(auth: AuthContext, request: HttpFetchRequest, call: HttpFetchCall): Promise<HttpFetchReply>;
}
