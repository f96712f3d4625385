import type { LoggedEvent, RunHistory } from './history.ts';

/** A run's history as tests of the checks need it. */
export function history(events: LoggedEvent[]): RunHistory {
  return { runId: 'run_1', name: 'chaos-1', status: 'completed', error: null, events, stream: '' };
}

export function event(type: string, payload: Record<string, unknown>, atMs: number): LoggedEvent {
  return {
    event_id: `evt_${atMs}`,
    sequence: 1,
    time: new Date(atMs).toISOString(),
    type,
    run_id: 'run_1',
    step_id: null,
    payload,
  };
}
