import { isBehindRetention, keptDays } from '#orchestrator/retention/kept-days.ts';
import type { TenantDirectory } from '#tenancy/tenant-directory.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { Clock } from '#vocabulary/clock.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { RunRecord, RunStore } from './run-store.port.ts';

export interface MissingRunPorts {
  tenants: TenantDirectory;
  clock: Clock;
}

/** The run, or the one answer for a run that does not exist and for one of another tenant. */
export async function existingRun(
  ports: MissingRunPorts & { store: RunStore },
  auth: AuthContext,
  runId: string,
): Promise<RunRecord> {
  const run = await ports.store.get(auth, runId);
  if (!run) throw await missingRun(ports, auth, runId);
  return run;
}

/** 404; or 410 for every id that is older than what the tenant keeps (RUN-13). */
export async function missingRun(ports: MissingRunPorts, auth: AuthContext, runId: string): Promise<Fault> {
  const tenant = await ports.tenants.find(auth.tenant_id);
  if (!tenant || !isBehindRetention(tenant, runId, ports.clock.now())) {
    return new Fault('not_found', `There is no run ${runId}.`);
  }
  const days = keptDays(tenant);
  return new Fault('not_found', `Runs are kept for ${days} days in this tenant; the run ${runId} would be older.`, {
    status: 410,
    details: { reason: 'retention', kept_days: days },
  });
}

/** For a log that has gone while it was read. */
export function logGone(runId: string): Fault {
  return new Fault('not_found', `The events of the run ${runId} are not kept any more.`, {
    status: 410,
    details: { reason: 'retention' },
  });
}
