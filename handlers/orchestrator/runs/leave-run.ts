import { faultBody } from '#vocabulary/fault-body.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { RunEnder } from './run-ender.ts';
import { LeaseLost, type RunLog } from './run-log.ts';
import type { RunLease, RunStore } from './run-store.port.ts';
import { StopReason } from './stop-reason.ts';
import { tellLost, type WorkerLog } from './worker-log.ts';

export interface LeaveRunPorts {
  store: Pick<RunStore, 'release'>;
  ender: Pick<RunEnder, 'timeOut' | 'fail'>;
  log: WorkerLog;
}

/**
 * What becomes of a run that a worker stops before its end. Never rejects: what cannot be settled is found by a sweep
 * when its lease expires.
 */
export async function leaveRun(ports: LeaveRunPorts, lease: RunLease, reason: unknown, log: RunLog | undefined) {
  const kind = reason instanceof StopReason ? reason.kind : reason instanceof LeaseLost ? 'lease_lost' : 'error';
  const fields = { tenant_id: lease.tenantId, run_id: lease.runId };
  try {
    if (kind === 'timeout') await ports.ender.timeOut(fields, lease.runId);
    if (kind === 'drain') {
      log?.saveSoon();
      await log?.settled(); // what was done is kept, so that the next worker need not do it again
      await ports.store.release([lease]);
    }
    if (kind === 'lease_lost') void tellLost(ports.log, lease, log);
    if (kind === 'error') {
      ports.log.warn({ ...fields, err: reason }, 'a run stopped on an unexpected error');
      // A run that cannot go on fails; anything unforeseen is left to the next attempt, which is counted.
      const hopeless = reason instanceof Fault && !reason.retryable;
      if (hopeless) await ports.ender.fail(fields, lease.runId, faultBody(reason));
    }
  } catch (err) {
    ports.log.warn({ ...fields, err }, 'a stopped run could not be settled; it is picked up when its lease expires');
  }
}
