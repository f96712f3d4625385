import type { ProcessClock } from '#vocabulary/clock.ts';
import type { HeldRun } from './held-run.ts';
import { StopReason } from './stop-reason.ts';

/**
 * A process that is cut off from the database must not go on with calls that another may have taken over by now.
 * Until its lease has run out nobody else can have it. Judged by this process's own clock and timer: a database that
 * has gone silent answers neither yes nor no, and what was asked of it hangs for longer than a lease lasts.
 */
export class LeaseFence {
  readonly #clock: Pick<ProcessClock, 'monotonic'>;
  readonly #leaseMs: number;
  /** A tenth of a lease: what the timer may be early by. */
  readonly everyMs: number;

  constructor(clock: Pick<ProcessClock, 'monotonic'>, leaseSeconds: number) {
    this.#clock = clock;
    this.#leaseMs = leaseSeconds * 1_000;
    this.everyMs = this.#leaseMs / 10;
  }

  /** Stops the runs whose lease will have run out before the timer's next turn. */
  stopExpiring(runs: Iterable<HeldRun>): void {
    for (const run of runs) this.#stopOlderThan(run, this.#leaseMs - this.everyMs);
  }

  /**
   * For the moment before a call that others can feel: a process that stood still goes on behind its pause before any
   * of its timers has had its turn. Throws the reason when the run must stop.
   */
  check(run: HeldRun): void {
    this.#stopOlderThan(run, this.#leaseMs);
    run.stop.signal.throwIfAborted();
  }

  #stopOlderThan(run: HeldRun, ageMs: number): void {
    if (this.#clock.monotonic() - run.leasedAt > ageMs) run.stop.abort(new StopReason('lease_lost'));
  }
}
