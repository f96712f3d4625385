import { describe, expect, it } from 'vitest';
import { checkEffects, checkModelCalls } from './check-calls.ts';
import type { Disturbance } from './disturbance.ts';
import { event, history } from './history-sample.ts';

const kills = [{ atMs: 1_000 }];

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

  it('tells a call that a process sent as it woke up from one that a process sent later', () => {
    const pauses = [{ atMs: 1_000, untilMs: 3_000, stoodStill: true }];
    const at = (atMs: number) => modelCalls([seen('req_0', 0, 2_000), seen('req_0', 0, atMs)], 2_100, pauses);
    expect(at(3_100)).toMatchObject({ problems: [], sentOnWaking: 1 });
    expect(at(4_000).problems.join()).toContain('its result was in the log');
  });

  it('catches a turn that was never asked for, and an effect that the log does not know', () => {
    expect(checkModelCalls([history([])], [], kills).problems.join()).toContain('0 different model calls');
    const effects = [{ key: 'tcall_1', path: '/chaos-1/first', atMs: 900 }];
    expect(checkEffects([history([])], effects, kills).problems.join()).toContain('not in the log');
  });
});

/** One turn, seen so often; the others once each, so that only this one can be wrong. */
function modelCalls(
  requests: ReturnType<typeof seen>[],
  doneAtMs: number,
  disturbances: readonly Disturbance[] = kills,
) {
  const others = [1, 2, 3, 4].map((turn) => seen(`req_${turn}`, turn, 5_000 + turn));
  const done = [doneAtMs, 6_000, 6_000, 6_000, 6_000].map((atMs) =>
    event('agentos.model.completed', { status: 'ok' }, atMs),
  );
  return checkModelCalls([history(done)], [...requests, ...others], disturbances);
}

function seen(requestId: string, turn: number, atMs: number) {
  return { requestId, name: 'chaos-1', path: '/v1/chat/completions', turn, atMs, answered: true };
}
