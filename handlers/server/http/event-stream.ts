import type { ServerResponse } from 'node:http';
import { Fault } from '#vocabulary/fault.ts';
import type { Exchange } from './exchange.ts';
import type { Load } from './load.ts';
import { standardHeaders } from './standard-headers.ts';

/** How long a client waits before it comes back after a node that stopped: long enough for its successor to be up. */
const reconnectAfterMs = 2_000;

export interface StreamReply {
  readonly status: number;
  readonly stream: AsyncIterable<string>;
  readonly headers?: Record<string, string>;
}

/** The event streams that are open now, so that a stopping process can end them in good order. */
export class EventStreams {
  readonly #open = new Map<Exchange, () => void>();
  readonly #load: Load;
  #ending = false;

  constructor(load: Load) {
    this.#load = load;
  }

  get size(): number {
    return this.#open.size;
  }

  /** Ends every resumable stream, and those that still come, telling its reader when to come back (EVT-03). Others run to their end. */
  endResumable(): void {
    this.#ending = true;
    for (const [exchange, end] of this.#open) if (exchange.operation?.openAiErrors !== true) end();
  }

  endAll(): void {
    for (const end of this.#open.values()) end();
  }

  /**
   * Writes a stream to its end. The producer yields whole frames; one is asked for only when the last has left
   * the process's memory or fits its buffer, so a slow reader slows nothing but its own stream.
   * @param describeFailure turns what the producer threw into the last frame, so that it never looks like a clean end
   */
  async write(exchange: Exchange, reply: StreamReply, describeFailure: (error: unknown) => string): Promise<void> {
    const { response } = exchange;
    const headers = standardHeaders(exchange);
    headers.push('content-type', 'text/event-stream; charset=utf-8', 'x-accel-buffering', 'no');
    for (const name in reply.headers) headers.push(name, reply.headers[name]!);
    response.writeHead(reply.status, headers);
    const frames = reply.stream[Symbol.asyncIterator]();
    if (exchange.method === 'HEAD') {
      response.end();
      await frames.return?.();
      return;
    }
    const stopped = new Stop(exchange);
    this.#open.set(exchange, () => stopped.now('ended'));
    // The head travels with what there is to say at once, and alone when that is nothing.
    const head = setImmediate(() => response.flushHeaders());
    if (this.#ending && exchange.operation?.openAiErrors !== true) stopped.now('ended');
    try {
      const outcome = await pump(exchange, frames, stopped, { head, load: this.#load });
      if (outcome === 'ended') response.write(`retry: ${reconnectAfterMs}\n\n`);
    } catch (error) {
      if (!exchange.gone) response.write(describeFailure(error));
      if (!exchange.gone) throw error;
    } finally {
      clearImmediate(head);
      this.#open.delete(exchange);
      response.end();
      exchange.abort();
      // Not awaited: a generator that waits for its next event returns only after it; the aborted signal wakes it.
      frames.return?.().then(undefined, () => {});
    }
  }
}

type Outcome = 'complete' | 'gone' | 'ended';

async function pump(
  exchange: Exchange,
  frames: AsyncIterator<string>,
  stopped: Stop,
  { head, load }: { head: NodeJS.Immediate; load: Load },
): Promise<Outcome> {
  const { response } = exchange;
  for (;;) {
    const next = await stopped.or(frames.next());
    if (typeof next === 'string') return next;
    if (next.done === true) return 'complete';
    clearImmediate(head);
    exchange.bytesSent += next.value.length;
    const giveBack = load.tryHold(exchange, next.value.length);
    if (giveBack === undefined) return withoutRoom(exchange);
    if (response.write(next.value)) giveBack();
    else {
      const interrupted = await stopped.or(drained(response)).finally(giveBack);
      if (interrupted !== undefined) return interrupted;
    }
  }
}

/** A tenant's readers that do not read may not fill the memory: this one is told to come back, or that it broke off. */
function withoutRoom(exchange: Exchange): Outcome {
  if (exchange.operation?.openAiErrors !== true) return 'ended';
  throw new Fault('rate_limited', "Your tenant's streams are not read: too much of them waits in this process.", {
    retryAfterMs: reconnectAfterMs,
  });
}

/**
 * What may end a stream from outside: the caller has gone, or the process stops. Not `Promise.race`, which would
 * keep one reaction for every frame of a long stream until the stream ends.
 */
class Stop {
  #outcome: Outcome | undefined = undefined;
  #interrupt: ((outcome: Outcome) => void) | undefined = undefined;

  constructor(exchange: Exchange) {
    const gone = (): void => {
      exchange.abort();
      this.now('gone');
    };
    // Who has gone while its request was being answered has said so already.
    if (exchange.response.closed) gone();
    else exchange.response.once('close', gone);
  }

  now(outcome: Outcome): void {
    this.#outcome ??= outcome;
    this.#interrupt?.(this.#outcome);
  }

  or<T>(work: Promise<T>): Promise<T | Outcome> {
    if (this.#outcome !== undefined) {
      work.catch(() => {});
      return Promise.resolve(this.#outcome);
    }
    return new Promise((resolve, reject) => {
      this.#interrupt = resolve;
      work.then(resolve, reject);
    });
  }
}

function drained(response: ServerResponse): Promise<undefined> {
  return new Promise((resolve) => response.once('drain', () => resolve(undefined)));
}
