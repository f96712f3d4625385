import type { ProcessClock } from '#vocabulary/clock.ts';
import { StopReason } from './stop-reason.ts';

/**
 * Stops a run when its time is up. Counted from what the store says is left, on a clock that nobody sets: a process that
 * has the wrong time of day ends no run early.
 */
export function armDeadline(clock: ProcessClock, leftMs: number, stop: AbortController) {
  const dueAt = clock.monotonic() + leftMs;
  const disarm = clock.after(Math.max(1, leftMs), () => stop.abort(new StopReason('timeout')));
  return { disarm, remainingMs: () => dueAt - clock.monotonic() };
}
