/** Waits; an aborted signal ends the wait early, and the caller looks at the signal. */
export declare function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void>;
