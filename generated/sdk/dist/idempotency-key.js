// Generated from generated/sdk/idempotency-key.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

/** A key of our own for a request that has none, so that its retries are recognised as one request (RUN-07). */
export function idempotencyKey() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return `idem_${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
