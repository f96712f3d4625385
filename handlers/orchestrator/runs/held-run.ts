import type { ProcessClock } from '#vocabulary/clock.ts';
import type { RunLease } from './run-store.port.ts';
import { StopReason } from './stop-reason.ts';

/** Of a lease: what the fence may be early by, and how often it is looked at. */
export const fenceShare = 0.1;

/**
 * A run that a worker executes, its slot is this entry and nothing else; and until when it may believe so.
 *
 * A process that is cut off from the database, or that stood still, must not go on with calls that another may have
 * taken over by now. Until its lease has run out nobody else can have it. Judged by this process's own clock: a
 * database that has gone silent answers neither yes nor no, and what was asked of it hangs for longer than a lease lasts.
 */
export class HeldRun {
  readonly lease: RunLease;
  readonly stop = new AbortController();
  readonly #clock: ProcessClock;
  readonly #trustedMs: number;
  /** When the lease was last known to be ours, on this process's monotonic clock, in ms. */
  #leasedAt: number;

  /** @param askedAt when the lease was asked for: it cannot have begun earlier */
  constructor(lease: RunLease, leaseSeconds: number, askedAt: number, clock: ProcessClock) {
    this.lease = lease;
    this.#trustedMs = leaseSeconds * 1_000 * (1 - fenceShare);
    this.#leasedAt = askedAt;
    this.#clock = clock;
  }

  renewed(askedAt: number): void {
    this.#leasedAt = askedAt;
  }

  stopIfExpired(): void {
    if (this.#clock.monotonic() - this.#leasedAt > this.#trustedMs) this.stop.abort(new StopReason('lease_lost'));
  }

  /**
   * Before each call that the outside sees. A process that wakes up handles the answers that lie there before its timers:
   * without this a call would leave it although its lease is long over.
   * @throws StopReason
   */
  check(): void {
    this.stopIfExpired();
    this.stop.signal.throwIfAborted();
  }
}
