import { describe, expect, it } from 'vitest';
import { systemClock } from '#vocabulary/clock.ts';
import { HeldRun } from './held-run.ts';
import { StopReason } from './stop-reason.ts';

const lease = { tenantId: 'tnt_1', runId: 'run_1', worker: 'wrk_1', epoch: 1 };
const leaseSeconds = 10;

/** As if its lease had been asked for so long ago: what a process finds that stood still meanwhile. */
function heldSince(ageMs: number): HeldRun {
  return new HeldRun(lease, leaseSeconds, systemClock.monotonic() - ageMs, systemClock);
}

describe('RUN-06: a run is this process’s until its lease may have run out', () => {
  it('lets calls leave while the lease stands, and again after it was renewed', () => {
    const held = heldSince(9_800);
    held.renewed(systemClock.monotonic());
    held.check();
    heldSince(0).check();
    expect(held.stop.signal.aborted).toBe(false);
  });

  it('stops the run at the first call after the process stood still, before any timer has run', () => {
    const held = heldSince(9_100);
    expect(() => held.check()).toThrow(StopReason);
    expect(held.stop.signal.reason).toMatchObject({ kind: 'lease_lost' });
  });

  it('keeps the reason of a run that was stopped before', () => {
    const held = heldSince(9_100);
    held.stop.abort(new StopReason('drain'));
    expect(() => held.check()).toThrow(/drain/);
  });
});
