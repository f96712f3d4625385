import type { AuthContext } from '#vocabulary/auth-context.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { RunRecord, RunStore } from './run-store.port.ts';

/** The run, or the one answer for a run that does not exist and for one of another tenant. */
export async function existingRun(store: RunStore, auth: AuthContext, runId: string): Promise<RunRecord> {
  const run = await store.get(auth, runId);
  if (!run) throw noSuchRun(runId);
  return run;
}

export function noSuchRun(runId: string): Fault {
  return new Fault('not_found', `There is no run ${runId}.`);
}
