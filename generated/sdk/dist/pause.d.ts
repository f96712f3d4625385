// Generated from generated/sdk/pause.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

/** Waits; an aborted signal ends the wait early, and the caller looks at the signal. */
export declare function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void>;
