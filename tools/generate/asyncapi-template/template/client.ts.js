import { File, Text } from '@asyncapi/generator-react-sdk';
import { eventsOf, streamsOf } from '../components/document.js';

/** One `generated/events/client.ts`: what only the AsyncAPI document knows, around the hand-written reader. */
export default function ({ asyncapi, params }) {
  const events = eventsOf(asyncapi);
  return (
    <File name="client.ts">
      <Text newLines={2}>{params.banner}</Text>
      <Text newLines={2}>
        {`import { type EventStreamOptions, readEvents } from './event-stream.ts';
import type { EventMap, RunEvent, TransientEvent, TransientEventMap } from './types.ts';

export { type EventStreamOptions, EventStreamError } from './event-stream.ts';`}
      </Text>
      <EventTypes events={events} />
      {streamsOf(asyncapi).map((stream) => (
        <Stream key={stream.operation} stream={stream} />
      ))}
      <Dispatch />
    </File>
  );
}

function EventTypes({ events }) {
  const quoted = (chosen) => chosen.map(({ type }) => `\n  '${type}',`).join('');
  return (
    <Text newLines={2}>
      {`/** Every type of event that the contract knows. A newer server may send more: pass over what you do not know. */
export const eventTypes = [${quoted(events)}
] as const satisfies readonly (keyof EventMap)[];

const terminalTypes: ReadonlySet<string> = new Set([${quoted(events.filter(({ terminal }) => terminal))}
]);

/** Whether the run, and with it the stream, ends with this event. */
export function isTerminal(event: { type: string }): boolean {
  return terminalTypes.has(event.type);
}`}
    </Text>
  );
}

function Stream({ stream }) {
  if (stream.transientQuery) return <AskedStream stream={stream} />;
  const path = stream.address.replace('{run_id}', '${encodeURIComponent(runId)}');
  return (
    <Text newLines={2}>
      {`/**
 * ${stream.summary}
 *
 * Yields each event once, in order, and ends after the terminal one; a broken link is resumed.
 * \`baseUrl\` is the service's own, e.g. \`http://127.0.0.1:50081\`.
 */
export function ${stream.operation}(
  baseUrl: string,
  runId: string,
  options: EventStreamOptions = {},
): AsyncGenerator<RunEvent, void, void> {
  const url = \`\${baseUrl.replace(/\\/+$/, '')}${path}\`;
  return readEvents<RunEvent>(url, isTerminal, options);
}`}
    </Text>
  );
}

/** A stream that carries more for who asks: its type follows from what was asked. */
function AskedStream({ stream }) {
  const path = stream.address.replace('{run_id}', '${encodeURIComponent(runId)}');
  const option = stream.transientQuery.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
  const overload = (options, event) =>
    `export function ${stream.operation}(
  baseUrl: string,
  runId: string,
  ${options},
): AsyncGenerator<${event}, void, void>`;
  return (
    <Text newLines={2}>
      {`/**
 * ${stream.summary}
 *
 * Yields each event once, in order, and ends after the terminal one; a broken link is resumed. With \`${option}\` what is
 * in no log comes between them, as often and as much of it as the server sends.
 * \`baseUrl\` is the service's own, e.g. \`http://127.0.0.1:50081\`.
 */
${overload(`options?: EventStreamOptions & { ${option}?: false }`, 'RunEvent')};
${overload(`options: EventStreamOptions & { ${option}?: boolean }`, 'RunEvent | TransientEvent')};
${overload(`options: EventStreamOptions & { ${option}?: boolean } = {}`, 'RunEvent | TransientEvent')} {
  const query = options.${option} ? '?${stream.transientQuery}=true' : '';
  const url = \`\${baseUrl.replace(/\\/+$/, '')}${path}\${query}\`;
  return readEvents<RunEvent, TransientEvent>(url, isTerminal, options);
}`}
    </Text>
  );
}

function Dispatch() {
  return (
    <Text>
      {`/** One function for each type of event that is of interest; each gets the event in its exact type. */
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
}`}
    </Text>
  );
}
