import { setTimeout as sleep } from 'node:timers/promises';
import { call, ServiceError, Unreachable } from './node-client.ts';
import { sseFrames } from './sse.ts';

/** An event as it comes over the wire (schemas appendix D.4); the payload depends on `type`. */
export interface RunEvent {
  event_id: string;
  sequence: number;
  time: string;
  type: string;
  run_id: string;
  payload: Record<string, unknown>;
}

export interface FollowOptions {
  token: string;
  signal?: AbortSignal;
  /** Told each time the stream was cut and is taken up again. */
  onResume?: (afterSequence: number) => void;
  /** How long without a new byte before the stream counts as cut; the node says `: ping` far more often. */
  silenceMs?: number;
  /** How long the node may be away before following it is given up. */
  patienceMs?: number;
}

const lastTypes = new Set(['agentos.run.completed', 'agentos.run.failed', 'agentos.run.canceled']);
const defaultSilenceMs = 60_000;
const defaultPatienceMs = 60_000;

/**
 * Every event of a run, once and in order, to the last one. A stream that is cut is taken up behind the last event
 * that arrived (EVT-02). Throws `Unreachable` when the node stays away longer than `patienceMs`.
 */
export async function* followRun(baseUrl: string, runId: string, options: FollowOptions): AsyncGenerator<RunEvent> {
  const url = `${baseUrl}/v1/runs/${encodeURIComponent(runId)}/events`;
  let last = 0;
  let lastSignOfLife = Date.now();
  for (let attempt = 0; ; attempt++) {
    try {
      for await (const event of oneStream(url, last, options)) {
        lastSignOfLife = Date.now();
        attempt = 0;
        if (event.sequence <= last) continue;
        last = event.sequence;
        yield event;
        if (lastTypes.has(event.type)) return;
      }
    } catch (cause) {
      if (options.signal?.aborted || !worthAnotherTry(cause)) throw cause;
      if (Date.now() - lastSignOfLife > (options.patienceMs ?? defaultPatienceMs)) throw new Unreachable(url, cause);
    }
    options.onResume?.(last);
    await sleep(Math.min(2000, 100 * 2 ** attempt), undefined, options.signal ? { signal: options.signal } : {});
  }
}

async function* oneStream(url: string, after: number, options: FollowOptions): AsyncGenerator<RunEvent> {
  const silence = new AbortController();
  const signal = options.signal ? AbortSignal.any([silence.signal, options.signal]) : silence.signal;
  const alarm = setTimeout(
    () => silence.abort(new Error('the stream fell silent')),
    options.silenceMs ?? defaultSilenceMs,
  );
  try {
    const headers = { accept: 'text/event-stream', ...(after > 0 ? { 'last-event-id': String(after) } : {}) };
    const response = await call(url, { token: options.token, headers, signal });
    for await (const frame of sseFrames(wakeful(response.body!, () => alarm.refresh()))) {
      yield JSON.parse(frame.data) as RunEvent;
    }
  } finally {
    clearTimeout(alarm);
    silence.abort(); // also closes the connection when the reader leaves early
  }
}

async function* wakeful(body: AsyncIterable<Uint8Array>, onChunk: () => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    onChunk();
    yield chunk;
  }
}

function worthAnotherTry(cause: unknown): boolean {
  if (cause instanceof ServiceError) return cause.status >= 500 || cause.status === 429;
  return !(cause instanceof SyntaxError); // an event that is not JSON stays that way
}
