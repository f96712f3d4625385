/** A key of our own for a request that has none, so that its retries are recognised as one request (RUN-07). */
export declare function idempotencyKey(): string;
