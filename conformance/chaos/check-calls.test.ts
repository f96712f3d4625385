import { describe, expect, it } from 'vitest';
import { checkEffects, checkModelCalls } from './check-calls.ts';
import type { LoggedEvent, RunHistory } from './history.ts';
import { recoveryOf } from './recovery.ts';

const kills = [{ atMs: 1_000, node: 'node-0', restartMs: 500 }];

describe('RUN-06: calls as the outside saw them', () => {
  it('lets a call pass that was in flight at a kill and came again under its id', () => {
    expect(modelCalls([seen('req_0', 0, 950), seen('req_0', 0, 3_000)], 3_100).problems).toEqual([]);
    expect(modelCalls([seen('req_0', 0, 950), seen('req_0', 0, 3_000)], 3_100).repeated).toBe(1);
  });

  it.each([
    ['under another id', [seen('req_0', 0, 950), seen('req_9', 0, 3_000)], 3_100, 'another id'],
    ['without a kill', [seen('req_0', 0, 1_050), seen('req_0', 0, 1_100)], 1_200, 'within one attempt'],
    ['although it was finished', [seen('req_0', 0, 900), seen('req_0', 0, 3_000)], 950, 'its result was in the log'],
    ['without an id', [seen('', 0, 900)], 950, 'without an id'],
  ])('catches a call that came again %s', (_, requests, doneAt, problem) => {
    expect(modelCalls(requests, doneAt).problems.join()).toContain(problem);
  });

  it('catches a turn that was never asked for, and an effect that the log does not know', () => {
    expect(checkModelCalls([history([])], [], kills).problems.join()).toContain('0 different model calls');
    const effects = [{ key: 'tcall_1', path: '/chaos-1/first', atMs: 900 }];
    expect(checkEffects([history([])], effects, kills).problems.join()).toContain('not in the log');
  });
});

describe('recovery', () => {
  const started = (attempt: number, worker: string, atMs: number) =>
    event('agentos.run.started', { attempt, worker }, atMs);

  it('is measured from the kill of the run’s worker to the next event', () => {
    const log = [started(1, 'wrk_1', 500), event('agentos.run.step.started', {}, 990), started(2, 'wrk_2', 3_200)];
    expect(recoveryOf([history(log)], kills)).toMatchObject({ interruptedRuns: 1, p99Ms: 2_200, movedWithoutKill: 0 });
  });

  it('begins anew with a kill that falls into it, and tells a lease that moved by itself', () => {
    const log = [started(1, 'wrk_1', 500), started(2, 'wrk_2', 3_200)];
    const more = [...kills, { atMs: 2_000, node: 'node-0', restartMs: 500 }];
    expect(recoveryOf([history(log)], more)).toMatchObject({ interruptedRuns: 1, disturbed: 1, p99Ms: 0 });
    expect(recoveryOf([history(log)], [])).toMatchObject({ interruptedRuns: 0, movedWithoutKill: 1 });
  });
});

/** One turn, seen so often; the others once each, so that only this one can be wrong. */
function modelCalls(requests: ReturnType<typeof seen>[], doneAtMs: number) {
  const others = [1, 2, 3, 4].map((turn) => seen(`req_${turn}`, turn, 5_000 + turn));
  const done = [doneAtMs, 6_000, 6_000, 6_000, 6_000].map((atMs) =>
    event('agentos.model.completed', { status: 'ok' }, atMs),
  );
  return checkModelCalls([history(done)], [...requests, ...others], kills);
}

function seen(requestId: string, turn: number, atMs: number) {
  return { requestId, name: 'chaos-1', turn, atMs, answered: true };
}

function history(events: LoggedEvent[]): RunHistory {
  return { runId: 'run_1', name: 'chaos-1', status: 'completed', error: null, events, stream: '' };
}

function event(type: string, payload: Record<string, unknown>, atMs: number): LoggedEvent {
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
