import { describe, expect, it } from 'vitest';
import { event, history } from '../../history-sample.ts';
import { recoveryOf } from './recovery.ts';

const kills = [{ atMs: 1_000, node: 'node-0', restartMs: 500 }];

describe('RUN-06: recovery', () => {
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
