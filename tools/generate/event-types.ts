import { banner } from './banner.ts';
import type { AsyncApiDocument, EventMessage } from './bundle.ts';

export const eventsSource = 'contracts/events/asyncapi.yaml';

/** One event of the document: its type on the wire and the vocabulary's name for its schema. */
export interface EventEntry {
  type: string;
  title: string;
}

/** All events of a run's log in the order of the document: the messages of the channels that carry the events of one run. */
export function eventsOf(document: AsyncApiDocument): EventEntry[] {
  return streamedBy(document, (message) => message['x-agentos-transient'] === undefined);
}

/** What those channels carry besides: in no log, and only for who asks. */
export function transientEventsOf(document: AsyncApiDocument): EventEntry[] {
  return streamedBy(document, (message) => message['x-agentos-transient'] !== undefined);
}

function streamedBy(document: AsyncApiDocument, chosen: (message: EventMessage) => boolean): EventEntry[] {
  const streamed = Object.values(document.channels)
    .filter((channel) => channel.address.includes('{run_id}'))
    .flatMap((channel) => Object.values(channel.messages).map((message) => message.$ref));
  return Object.entries(document.components.messages)
    .filter(([key, message]) => streamed.includes(`#/components/messages/${key}`) && chosen(message))
    .map(([, message]) => ({ type: message.name, title: titleOf(message) }));
}

function titleOf(message: EventMessage): string {
  const title = /^#\/components\/schemas\/(\w+)$/.exec(message.payload.$ref ?? '')?.[1];
  if (!title) throw new Error(`The event ${message.name} needs a payload that is a $ref into contracts/vocabulary/.`);
  return title;
}

/** `generated/events/types.ts`: every event under its type. */
export function eventTypes(document: AsyncApiDocument): string {
  const titles = [...eventsOf(document), ...transientEventsOf(document)].map(({ title }) => title).sort();
  const imports = `import type {\n  ${titles.join(',\n  ')},\n} from '../vocabulary/types.ts';\n\n`;
  return banner(eventsSource) + imports + eventMap(document);
}

/** The table of events by type, and the union of all of them. */
export function eventMap(document: AsyncApiDocument): string {
  const rows = (events: EventEntry[]) => events.map(({ type, title }) => `  '${type}': ${title};`).join('\n');
  return `/** Each event by its type on the wire. */
export interface EventMap {
${rows(eventsOf(document))}
}

export type EventType = keyof EventMap;

/** Any event of a run; \`type\` tells which. */
export type RunEvent = EventMap[EventType];

/** What a stream carries besides for who asks: in no log, without a sequence, and any of it may be missing. */
export interface TransientEventMap {
${rows(transientEventsOf(document))}
}

export type TransientEvent = TransientEventMap[keyof TransientEventMap];
`;
}
