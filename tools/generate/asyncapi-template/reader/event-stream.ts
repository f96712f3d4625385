import { pause } from './pause.ts';
import { retryAfterMs } from './retry-after.ts';
import { sseFrames } from './sse-frames.ts';

/** What the reader needs to know of an event of the log; the contract's events have more. */
export interface StreamedEvent {
  event_id: string;
  sequence: number;
  type: string;
}

export interface EventStreamOptions {
  /** Sent with every connection; a function is asked each time, so that a token may be renewed meanwhile. */
  headers?: Record<string, string> | (() => Record<string, string> | Promise<Record<string, string>>);
  /** Only events after this sequence; 0, the default, replays from the first. */
  afterSequence?: number;
  signal?: AbortSignal;
  fetch?: typeof fetch;
  /** Connections in a row that bring no new event before the reader gives up. Default 8: about 40 s. */
  reconnectsMax?: number;
  /** A link on which nothing arrives for so long is dead. Default 60 000; servers send a comment far more often. */
  idleTimeoutMs?: number;
  /** Turns an answer that is not a stream, and that trying again cannot change, into the error to throw. */
  refused?(response: Response): Error | Promise<Error>;
}

export class EventStreamError extends Error {
  /** HTTP status of the refusal; undefined when the link failed. */
  readonly status: number | undefined;

  constructor(message: string, status?: number, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EventStreamError';
    this.status = status;
  }
}

const reconnectsMaxDefault = 8;
const idleTimeoutMsDefault = 60_000;
const pauseMsMin = 250; // a server that restarts is back within a second or two
const pauseMsMax = 8_000;
const retryAfterMsMax = 60_000; // the stream is live: whoever asks for more patience is asked again
const rememberedIds = 1_024; // duplicates come close together; older ones are told by their sequence

/**
 * Reads the events of a run in order, each exactly once, to the terminal one (EVT-02, EVT-03): reconnects with
 * `Last-Event-ID` when the link breaks and drops what was delivered before. Brings nothing when nothing follows any more.
 *
 * Throws the error of `refused` (or an `EventStreamError`) for an answer that trying again cannot change, an
 * `EventStreamError` after `reconnectsMax` connections without an event, and the reason of an aborted `signal`.
 */
export async function* readEvents<Event extends StreamedEvent, Transient extends { type: string } = never>(
  url: string,
  isTerminal: (event: Event) => boolean,
  options: EventStreamOptions = {},
): AsyncGenerator<Event | Transient, void, void> {
  const seen = new RecentIds();
  let last = options.afterSequence ?? 0;
  let fruitless = 0;
  let pauseMs = pauseMsMin;
  let failure: unknown;
  for (;;) {
    options.signal?.throwIfAborted();
    const link = new Link(url, last, options);
    try {
      for await (const data of link.messages()) {
        const event = JSON.parse(data) as Event | Transient;
        if (!isOfLog<Event>(event)) {
          yield event;
          continue;
        }
        if (event.sequence <= last || !seen.add(event.event_id)) continue;
        last = event.sequence;
        fruitless = 0;
        yield event;
        if (isTerminal(event)) return;
      }
      if (link.complete) return;
      failure = undefined;
    } catch (error) {
      options.signal?.throwIfAborted();
      if (error instanceof Refusal) throw error.cause;
      failure = error;
    } finally {
      link.close();
    }
    if (fruitless >= (options.reconnectsMax ?? reconnectsMaxDefault)) {
      throw new EventStreamError(
        `The stream ended before the run's last event, ${fruitless + 1} times in a row.`,
        undefined,
        { cause: failure },
      );
    }
    pauseMs = fruitless === 0 ? pauseMsMin : Math.min(pauseMs * 2, pauseMsMax);
    fruitless++;
    await pause(Math.max(link.retryMs ?? 0, pauseMs * (0.5 + Math.random() / 2)), options.signal);
  }
}

/** What is in no log has no sequence: where to resume does not depend on it. */
function isOfLog<Event extends StreamedEvent>(event: { type: string }): event is Event {
  return 'sequence' in event;
}

/** One connection. */
class Link {
  /** How long the server asked to wait before the next one. */
  retryMs: number | undefined;
  /** The run has ended, and the server has said that nothing follows. */
  complete = false;
  private readonly url: string;
  private readonly after: number;
  private readonly options: EventStreamOptions;
  private readonly abort = new AbortController();
  private readonly onOuterAbort = () => this.abort.abort(this.options.signal?.reason);
  private idle: ReturnType<typeof setTimeout> | undefined;

  constructor(url: string, after: number, options: EventStreamOptions) {
    this.url = url;
    this.after = after;
    this.options = options;
    options.signal?.addEventListener('abort', this.onOuterAbort, { once: true });
  }

  /** The `data` of each message until the server ends the stream or the link breaks. */
  async *messages(): AsyncGenerator<string> {
    this.alive();
    const response = await this.connect();
    this.complete = response.status === 204;
    if (this.complete) return;
    const reading = {
      onBytes: () => this.alive(),
      onRetry: (milliseconds: number) => {
        this.retryMs = Math.min(milliseconds, pauseMsMax);
      },
    };
    for await (const frame of sseFrames(response.body!, reading)) yield frame.data;
  }

  close(): void {
    clearTimeout(this.idle);
    this.options.signal?.removeEventListener('abort', this.onOuterAbort);
    this.abort.abort();
  }

  private alive(): void {
    clearTimeout(this.idle);
    const milliseconds = this.options.idleTimeoutMs ?? idleTimeoutMsDefault;
    this.idle = setTimeout(() => this.abort.abort(new EventStreamError('The link went silent.')), milliseconds);
  }

  private async connect(): Promise<Response> {
    const { headers } = this.options;
    const given = typeof headers === 'function' ? await headers() : headers;
    const resume: Record<string, string> = this.after > 0 ? { 'last-event-id': String(this.after) } : {};
    const response = await (this.options.fetch ?? fetch)(this.url, {
      headers: { ...given, accept: 'text/event-stream', ...resume },
      signal: this.abort.signal,
    });
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
    if (response.status === 204 || (response.ok && isStream && response.body)) return response;
    if (response.status === 408 || response.status === 429 || response.status >= 500) {
      this.retryMs = Math.min(retryAfterMs(response) ?? 0, retryAfterMsMax);
      throw new EventStreamError(`The server answered ${response.status}.`, response.status);
    }
    const fallback = () =>
      new EventStreamError(`The server answered ${response.status}, no event stream.`, response.status);
    throw new Refusal((await this.options.refused?.(response)) ?? fallback());
  }
}

/** Wraps an error that reconnecting cannot cure. */
class Refusal extends Error {
  constructor(cause: Error) {
    super('refused', { cause });
  }
}

class RecentIds {
  private readonly ids = new Set<string>();

  /** False when the id was there already. */
  add(id: string): boolean {
    if (this.ids.has(id)) return false;
    this.ids.add(id);
    if (this.ids.size > rememberedIds) this.ids.delete(this.ids.values().next().value!);
    return true;
  }
}
