// Generated from generated/sdk/idempotency-key.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

/** A key of our own for a request that has none, so that its retries are recognised as one request (RUN-07). */
export declare function idempotencyKey(): string;
