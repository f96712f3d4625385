// Generated from generated/sdk/retry-after.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

/** `Retry-After` in ms, given in seconds or as a date; undefined where there is none. */
export declare function retryAfterMs(response: Response): number | undefined;
