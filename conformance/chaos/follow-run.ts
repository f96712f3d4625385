import { request, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseStream } from '../http/sse.ts';

export interface Followed {
  runId: string;
  /** What came, over all connections, as if it had been one stream. */
  stream: string;
  /** How often it was resumed behind the last event seen. */
  resumed: number;
  /** What the client should not have seen. */
  problems: string[];
}

export interface FollowOptions {
  /** Base URLs of orchestrators that may be up; asked anew for each connection. */
  addresses: () => readonly string[];
  key: string;
  /** Until the stream must have come to its end, in ms. */
  withinMs: number;
}

const pauseMs = 100;
/** A run's stream has a comment at least every 15 s: silent for longer, it is taken for dead. */
const silenceMaxMs = 20_000;

/** Follows a run as a browser does: when the stream breaks it comes back with Last-Event-ID, until the stream ends. */
export async function followRun(runId: string, { addresses, key, withinMs }: FollowOptions): Promise<Followed> {
  const until = performance.now() + withinMs;
  const followed: Followed = { runId, stream: '', resumed: -1, problems: [] };
  for (let attempt = 0; performance.now() < until; attempt++) {
    const [address] = addresses();
    const last = parseStream(followed.stream).frames.at(-1)?.id;
    const headers = { authorization: `Bearer ${key}`, ...(last && { 'last-event-id': last }) };
    const reply = await open(`${address}/v1/runs/${runId}/events`, headers).catch(() => undefined);
    if (reply?.statusCode === 200) {
      followed.resumed++;
      followed.stream += wholeFrames(await textOf(reply));
      if (ended(followed.stream)) return followed;
    } else if (reply) {
      reply.resume();
      const later = reply.statusCode === 503 && Number(reply.headers['retry-after']) > 0;
      if (!later) followed.problems.push(`the stream of ${runId} was answered ${reply.statusCode}`);
    }
    await sleep(pauseMs);
  }
  followed.problems.push(`the stream of ${runId} did not come to its end within ${withinMs} ms`);
  return followed;
}

function open(url: string, headers: Record<string, string>): Promise<IncomingMessage> {
  return new Promise((settle, fail) => {
    const outgoing = request(url, { headers, agent: false }, settle);
    outgoing.setTimeout(silenceMaxMs, () => outgoing.destroy(new Error('silent for too long')));
    outgoing.on('error', fail);
    outgoing.end();
  });
}

/** What came before the stream ended or broke. */
async function textOf(reply: IncomingMessage): Promise<string> {
  let text = '';
  try {
    for await (const part of reply.setEncoding('utf8')) text += part;
  } catch {
    // broken off: what came counts
  }
  return text;
}

/** A frame that was broken off is dropped, as event sources do: it comes again. */
function wholeFrames(text: string): string {
  return text.slice(0, text.lastIndexOf('\n\n') + 2 || 0);
}

function ended(stream: string): boolean {
  const last = parseStream(stream).frames.at(-1)?.event ?? '';
  return ['agentos.run.completed', 'agentos.run.failed', 'agentos.run.canceled'].includes(last);
}
