import type { RunLog } from './run-log.ts';
import type { RunLease } from './run-store.port.ts';

/** Where a worker and those about it say what happened: what went wrong and is tried again, and what was lost. */
export interface WorkerLog {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
}

/** `refused` in the line: the worker had written something, and the store took nothing from a lease that is over. */
export async function tellLost(log: WorkerLog, lease: RunLease, runLog: RunLog | undefined): Promise<void> {
  const refused = (await runLog?.refused()) ?? false;
  const fields = { tenant_id: lease.tenantId, run_id: lease.runId, epoch: lease.epoch, refused };
  log.info(fields, 'a run was left: its lease is not this worker’s any more');
}
