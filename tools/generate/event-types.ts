import { banner } from './banner.ts';
import type { AsyncApiDocument, EventMessage } from './bundle.ts';

export const eventsSource = 'contracts/events/asyncapi.yaml';

/** One event of the document: its type on the wire and the vocabulary's name for its schema. */
export interface EventEntry {
  type: string;
  title: string;
}

/** All events in the order of the document: the messages of the channels that carry the events of one run. */
export function eventsOf(document: AsyncApiDocument): EventEntry[] {
  const streamed = Object.values(document.channels)
    .filter((channel) => channel.address.includes('{run_id}'))
    .flatMap((channel) => Object.values(channel.messages).map((message) => message.$ref));
  return Object.entries(document.components.messages)
    .filter(([key]) => streamed.includes(`#/components/messages/${key}`))
    .map(([, message]) => ({ type: message.name, title: titleOf(message) }));
}

function titleOf(message: EventMessage): string {
  const title = /^#\/components\/schemas\/(\w+)$/.exec(message.payload.$ref ?? '')?.[1];
  if (!title) throw new Error(`The event ${message.name} needs a payload that is a $ref into contracts/vocabulary/.`);
  return title;
}

/** `generated/events/types.ts`: every event under its type. */
export function eventTypes(document: AsyncApiDocument): string {
  const events = eventsOf(document);
  const titles = events.map(({ title }) => title).sort();
  const imports = `import type {\n  ${titles.join(',\n  ')},\n} from '../vocabulary/types.ts';\n\n`;
  return banner(eventsSource) + imports + eventMap(events);
}

/** The table of events by type, and the union of all of them. */
export function eventMap(events: EventEntry[]): string {
  return `/** Each event by its type on the wire. */
export interface EventMap {
${events.map(({ type, title }) => `  '${type}': ${title};`).join('\n')}
}

export type EventType = keyof EventMap;

/** Any event of a run; \`type\` tells which. */
export type RunEvent = EventMap[EventType];
`;
}
