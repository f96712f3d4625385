import type { MsgHdrs } from '@nats-io/transport-node';
import type { LogEntry } from '#orchestrator/runs/log-entry.ts';

/** What readers of entries need beside the envelopes: JSON `[[sequence, event_id, type, time], ...]`. */
export const headsHeader = 'Agentos-Entries';
type Head = [sequence: number, eventId: string, type: LogEntry['type'], time: string];

/** Entries that go as one message: envelopes as lines of JSON, as any other reader of the stream wants them. */
export interface EntriesMessage {
  heads: string;
  body: string;
  bytes: number;
  /** Of the last entry: names the message, because no other ends with it. */
  eventId: string;
}

/** Messages of at most `bytesMax`; undefined when an entry does not fit into any. */
export function entriesMessages(entries: readonly LogEntry[], bytesMax: number): EntriesMessage[] | undefined {
  const messages: EntriesMessage[] = [];
  let part: LogEntry[] = [];
  let partBytes = 0;
  const close = () => {
    if (part.length > 0) messages.push(messageOf(part, partBytes));
    part = [];
    partBytes = 0;
  };
  for (const entry of entries) {
    const bytes = Buffer.byteLength(entry.envelope) + headBytesMax;
    if (bytes > bytesMax) return undefined;
    if (partBytes + bytes > bytesMax) close();
    part.push(entry);
    partBytes += bytes;
  }
  close();
  return messages;
}

/** A head with its longest type and ids, and the line's end, in bytes. */
const headBytesMax = 160;

function messageOf(entries: LogEntry[], bytes: number): EntriesMessage {
  const heads = entries.map(({ sequence, eventId, type, time }): Head => [sequence, eventId, type, time]);
  const body = entries.map((entry) => entry.envelope).join('\n');
  return { heads: JSON.stringify(heads), body, bytes, eventId: entries.at(-1)!.eventId };
}

/** The entries of a message; undefined when it is none of ours. */
export function entriesOf(headers: MsgHdrs | undefined, body: string): LogEntry[] | undefined {
  try {
    const heads = JSON.parse(headers!.get(headsHeader)) as Head[];
    const envelopes = body.split('\n');
    const sound = heads.length === envelopes.length && heads.every(isHead);
    if (!sound) return undefined;
    return heads.map(([sequence, eventId, type, time], i) => ({
      sequence,
      eventId,
      type,
      time,
      envelope: envelopes[i]!,
      private: null,
    }));
  } catch {
    return undefined;
  }
}

function isHead(head: unknown): boolean {
  if (!Array.isArray(head) || !Number.isSafeInteger(head[0]) || head[0] < 1) return false;
  return head.slice(1).every((part) => typeof part === 'string' && part !== '');
}
