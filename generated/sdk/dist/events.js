// Generated from generated/sdk/events.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import { readEvents } from "./event-stream.js";
export { EventStreamError } from "./event-stream.js";
/** Every type of event that the contract knows. A newer server may send more: pass over what you do not know. */
export const eventTypes = [
    'agentos.run.created',
    'agentos.run.started',
    'agentos.run.step.started',
    'agentos.run.step.completed',
    'agentos.tool.call.requested',
    'agentos.tool.call.completed',
    'agentos.model.requested',
    'agentos.model.completed',
    'agentos.run.completed',
    'agentos.run.failed',
    'agentos.run.canceled',
];
const terminalTypes = new Set([
    'agentos.run.completed',
    'agentos.run.failed',
    'agentos.run.canceled',
]);
/** Whether the run, and with it the stream, ends with this event. */
export function isTerminal(event) {
    return terminalTypes.has(event.type);
}
export function streamRunEvents(baseUrl, runId, options = {}) {
    const query = options.includeDeltas ? '?include_deltas=true' : '';
    const url = `${baseUrl.replace(/\/+$/, '')}/v1/runs/${encodeURIComponent(runId)}/events${query}`;
    return readEvents(url, isTerminal, options);
}
/**
 * Stream a forwarded run's events
 *
 * Yields each event once, in order, and ends after the terminal one; a broken link is resumed.
 * `baseUrl` is the service's own, e.g. `http://127.0.0.1:50081`.
 */
export function streamFederatedRunEvents(baseUrl, runId, options = {}) {
    const url = `${baseUrl.replace(/\/+$/, '')}/v1/federation/runs/${encodeURIComponent(runId)}/events`;
    return readEvents(url, isTerminal, options);
}
/** Hands every event to the handler of its type, one after the other. Returns the last event of the log that was read. */
export async function dispatchEvents(events, handlers) {
    let last;
    for await (const event of events) {
        if ('sequence' in event)
            last = event;
        // The table is keyed by type, so the handler found under an event's type takes that event.
        await handlers[event.type]?.(event);
    }
    return last;
}
