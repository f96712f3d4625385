// Generated from generated/sdk/retry-after.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

/** `Retry-After` in ms, given in seconds or as a date; undefined where there is none. */
export function retryAfterMs(response) {
    const value = response.headers.get('retry-after');
    if (value === null)
        return undefined;
    const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}
