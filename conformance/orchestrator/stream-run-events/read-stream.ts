import { request } from 'node:http';

export interface StreamRead {
  status: number;
  headers: Record<string, unknown>;
  text: string;
  /** Whether the node ended the stream by itself. */
  ended: boolean;
}

export interface StreamRequest {
  url: string;
  key: string;
  headers?: Record<string, string>;
  method?: string;
  body?: string;
  /** Given up after this long, in ms. */
  timeoutMs?: number;
  /** Left as soon as this holds of what has been read. */
  enough?: (text: string) => boolean;
}

/** A run of a conformance agent ends in seconds; the slow one is waited for longer. */
const timeoutMsDefault = 60_000;

/** Reads a stream to its end, byte for byte. */
export function readStream({
  url,
  key,
  headers,
  method = 'GET',
  body,
  timeoutMs = timeoutMsDefault,
  enough,
}: StreamRequest): Promise<StreamRead> {
  return new Promise((settle, fail) => {
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const outgoing = request(
      url,
      {
        method,
        headers: { accept: 'text/event-stream', authorization: `Bearer ${key}`, ...type, ...headers },
        agent: false,
      },
      (incoming) => {
        const parts: Buffer[] = [];
        const done = (ended: boolean) => {
          clearTimeout(timer);
          settle({
            status: incoming.statusCode!,
            headers: incoming.headers,
            text: Buffer.concat(parts).toString('utf8'),
            ended,
          });
          outgoing.destroy();
        };
        const timer = setTimeout(() => done(false), timeoutMs);
        incoming.on('data', (part: Buffer) => {
          parts.push(part);
          if (enough?.(Buffer.concat(parts).toString('utf8'))) done(false);
        });
        incoming.on('end', () => done(true));
        incoming.on('error', () => done(false));
      },
    );
    outgoing.on('error', fail);
    outgoing.end(body);
  });
}
