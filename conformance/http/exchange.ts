import { Agent, request as open, type IncomingHttpHeaders } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Request {
  method: string;
  /** Absolute, query included. */
  url: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Time until the reply has ended; 10 s when left out: longer counts as a hang (S1). */
  timeoutMs?: number;
  /** Connections of its own; 32 that all share when left out. */
  agent?: Agent;
}

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  /** The parsed body; undefined when it is not JSON. */
  json: unknown;
}

/** Anything longer is a hang. */
const hangMs = 10_000;
/** A limit that is over in this time is waited for, in ms; the suites are not about load. */
const patienceMs = 20_000;

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

/** Closes the connections that are kept for the next request. */
export function closeConnections(): void {
  agent.destroy();
}

/** One request, one reply, read to its end. Throws when there is no reply at all. */
export function exchange(request: Request): Promise<Reply> {
  return new Promise((settle, fail) => {
    const headers: Record<string, string> = { ...request.headers };
    if (request.body !== undefined) headers['content-length'] ??= String(Buffer.byteLength(request.body));
    const outgoing = open(
      request.url,
      { method: request.method, headers, agent: request.agent ?? agent },
      (incoming) => {
        const parts: Buffer[] = [];
        incoming.on('data', (part: Buffer) => parts.push(part));
        incoming.on('error', fail);
        incoming.on('end', () => {
          clearTimeout(timer);
          const text = Buffer.concat(parts).toString('utf8');
          settle({ status: incoming.statusCode!, headers: incoming.headers, text, json: parsed(text) });
        });
      },
    );
    const timeoutMs = request.timeoutMs ?? hangMs;
    const timer = setTimeout(
      () => outgoing.destroy(new Error(`no end of the reply within ${timeoutMs} ms`)),
      timeoutMs,
    );
    outgoing.on('error', (error) => {
      clearTimeout(timer);
      fail(new Error(`${request.method} ${request.url}: ${error.message}`, { cause: error }));
    });
    outgoing.end(request.body);
  });
}

/** Like `exchange`, but when the node says "later" (429, 503) it is asked again as soon as it says. */
export async function exchangePatiently(request: Request): Promise<Reply> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const reply = await exchange(request);
    const waitMs = Number(reply.headers['retry-after']) * 1_000;
    if (reply.status !== 429 || !Number.isFinite(waitMs) || performance.now() + waitMs > until) return reply;
    await sleep(Math.max(50, waitMs));
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
