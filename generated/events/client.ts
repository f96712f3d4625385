// Generated from contracts/events/asyncapi.yaml by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import { type EventStreamOptions, readEvents } from './event-stream.ts';
import type { EventMap, RunEvent, TransientEvent, TransientEventMap } from './types.ts';

export { type EventStreamOptions, EventStreamError } from './event-stream.ts';

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
] as const satisfies readonly (keyof EventMap)[];

const terminalTypes: ReadonlySet<string> = new Set([
  'agentos.run.completed',
  'agentos.run.failed',
  'agentos.run.canceled',
]);

/** Whether the run, and with it the stream, ends with this event. */
export function isTerminal(event: { type: string }): boolean {
  return terminalTypes.has(event.type);
}

/**
 * Stream a run's events
 *
 * Yields each event once, in order, and ends after the terminal one; a broken link is resumed. With `includeDeltas` what is
 * in no log comes between them, as often and as much of it as the server sends.
 * `baseUrl` is the service's own, e.g. `http://127.0.0.1:50081`.
 */
export function streamRunEvents(
  baseUrl: string,
  runId: string,
  options?: EventStreamOptions & { includeDeltas?: false },
): AsyncGenerator<RunEvent, void, void>;
export function streamRunEvents(
  baseUrl: string,
  runId: string,
  options: EventStreamOptions & { includeDeltas?: boolean },
): AsyncGenerator<RunEvent | TransientEvent, void, void>;
export function streamRunEvents(
  baseUrl: string,
  runId: string,
  options: EventStreamOptions & { includeDeltas?: boolean } = {},
): AsyncGenerator<RunEvent | TransientEvent, void, void> {
  const query = options.includeDeltas ? '?include_deltas=true' : '';
  const url = `${baseUrl.replace(/\/+$/, '')}/v1/runs/${encodeURIComponent(runId)}/events${query}`;
  return readEvents<RunEvent, TransientEvent>(url, isTerminal, options);
}

/**
 * Stream a forwarded run's events
 *
 * Yields each event once, in order, and ends after the terminal one; a broken link is resumed.
 * `baseUrl` is the service's own, e.g. `http://127.0.0.1:50081`.
 */
export function streamFederatedRunEvents(
  baseUrl: string,
  runId: string,
  options: EventStreamOptions = {},
): AsyncGenerator<RunEvent, void, void> {
  const url = `${baseUrl.replace(/\/+$/, '')}/v1/federation/runs/${encodeURIComponent(runId)}/events`;
  return readEvents<RunEvent>(url, isTerminal, options);
}

/** One function for each type of event that is of interest; each gets the event in its exact type. */
export type EventHandlers = HandlersOf<EventMap & TransientEventMap>;

type HandlersOf<Events> = { [Type in keyof Events]?: (event: Events[Type]) => void | Promise<void> };

/** Hands every event to the handler of its type, one after the other. Returns the last event of the log that was read. */
export async function dispatchEvents(
  events: AsyncIterable<RunEvent | TransientEvent>,
  handlers: EventHandlers,
): Promise<RunEvent | undefined> {
  let last: RunEvent | undefined;
  for await (const event of events) {
    if ('sequence' in event) last = event;
    // The table is keyed by type, so the handler found under an event's type takes that event.
    await (handlers[event.type] as ((event: RunEvent | TransientEvent) => void | Promise<void>) | undefined)?.(event);
  }
  return last;
}
