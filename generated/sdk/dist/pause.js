// Generated from generated/sdk/pause.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

/** Waits; an aborted signal ends the wait early, and the caller looks at the signal. */
export function pause(milliseconds, signal) {
    return new Promise((resolve) => {
        const finish = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', finish);
            resolve();
        };
        const timer = setTimeout(finish, milliseconds);
        signal?.addEventListener('abort', finish, { once: true });
        if (signal?.aborted)
            finish();
    });
}
