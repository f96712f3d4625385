import type { RunLease } from './run-store.port.ts';

/** A run that a worker executes: its slot is this entry and nothing else. */
export interface HeldRun {
  lease: RunLease;
  stop: AbortController;
  /** When the lease was last known to be ours, on this process's monotonic clock, in ms. */
  leasedAt: number;
}
