import { EventStreamCodec } from '@smithy/core/event-streams';

/** The vendor's own encoder: what reads our frames is then read against its maker's code, not against ours. */
const codec = new EventStreamCodec(
  (bytes) => Buffer.from(bytes).toString('utf8'),
  (text) => Buffer.from(text, 'utf8'),
);

export function eventFrame(type: string, payload: object | string): Buffer {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  return frame({ ':event-type': type, ':content-type': 'application/json', ':message-type': 'event' }, text);
}

export function exceptionFrame(type: string, message: string): Buffer {
  const headers = { ':exception-type': type, ':content-type': 'application/json', ':message-type': 'exception' };
  return frame(headers, JSON.stringify({ message }));
}

function frame(headers: Record<string, string>, payload: string): Buffer {
  const typed = Object.entries(headers).map(([name, value]) => [name, { type: 'string' as const, value }]);
  const message = { headers: Object.fromEntries(typed) as never, body: Buffer.from(payload, 'utf8') };
  return Buffer.from(codec.encode(message));
}
