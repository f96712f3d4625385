import { exchange } from '../http/exchange.ts';
import { inParallel } from '../http/in-parallel.ts';
import { parseStream } from '../http/sse.ts';
import type { AcceptedRun } from './submit-runs.ts';

export interface LoggedEvent {
  event_id: string;
  sequence: number;
  time: string;
  type: string;
  run_id: string;
  step_id: string | null;
  payload: Record<string, unknown>;
}

export interface RunHistory extends AcceptedRun {
  /** As the node tells it over HTTP. */
  status: string;
  error: { code: string; message: string } | null;
  events: LoggedEvent[];
  /** The stream's bytes, for checks of form. */
  stream: string;
}

const width = 8;

/** Reads every run and its whole log over HTTP, as any client could. */
export function readHistories(orchestrator: string, key: string, runs: readonly AcceptedRun[]): Promise<RunHistory[]> {
  const headers = { authorization: `Bearer ${key}` };
  return inParallel(runs, width, async (accepted) => {
    const run = await exchange({ method: 'GET', url: `${orchestrator}/v1/runs/${accepted.runId}`, headers });
    const stream = await exchange({ method: 'GET', url: `${orchestrator}/v1/runs/${accepted.runId}/events`, headers });
    // A run that was accepted and is not there any more is a finding, like any other end than the right one.
    const known = (run.json as { run?: Pick<RunHistory, 'status' | 'error'> } | undefined)?.run;
    const { status, error } = known ?? { status: `answered ${run.status}`, error: null };
    const events = parseStream(stream.text).frames.map((frame) => JSON.parse(frame.data) as LoggedEvent);
    return { ...accepted, status, error, events, stream: stream.text };
  });
}

/** Times in ms at which another attempt at the run began; the first attempt is not among them. */
export function takeovers(history: RunHistory): { atMs: number; lastWorker: string }[] {
  const starts = history.events.filter((event) => event.type === 'agentos.run.started');
  return starts.slice(1).map((event, i) => ({
    atMs: Date.parse(event.time),
    lastWorker: String(starts[i]!.payload.worker),
  }));
}
