/** What a receiver answered, whatever its status; redirects are not followed. */
export interface WebhookReply {
  readonly status: number;
  /** Milliseconds that the receiver asks to wait, or undefined. */
  readonly retryAfterMs: number | undefined;
  /** Without parameters, in lower case; empty when none was given. */
  readonly contentType: string;
  /** Null when what came is not text. */
  readonly body: string | null;
  /** Whether the body was longer than is read. */
  readonly truncated: boolean;
}

export interface WebhookRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Sent as `Idempotency-Key`. */
  readonly idempotencyKey: string;
  readonly traceparent: string;
}

/**
 * Posts to URLs that tenants chose, never to an address inside the operator's network unless the operator has allowed it.
 */
export interface WebhookSender {
  /** Throws `invalid_request` naming the field `url` when no call could go there, as far as the URL alone tells. */
  check(url: string): void;
  /** Throws `forbidden` for a place that no call may go to, `dependency_unavailable` when nobody answers, `timeout`. */
  post(request: WebhookRequest, signal: AbortSignal): Promise<WebhookReply>;
}
