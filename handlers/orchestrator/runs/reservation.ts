import type { KnownRun } from './open-run.ts';
import type { ClaimedRun } from './run-store.port.ts';

/** A slot that is kept for a run which is about to be admitted; `settle` is called once, without a run when there is none. */
export interface Reservation {
  worker: string;
  leaseSeconds: number;
  settle(admitted?: KnownRun & { claimed: ClaimedRun }): void;
}
