import type { ClaimedRun, RunStore } from '#orchestrator/runs/run-store.port.ts';
import type { Database } from './database.ts';
import { claimedRun, remainingColumn, runColumns, type RunRow } from './run-rows.ts';

/** Whoever locks the row first has the child; another that asks at the same moment finds its lease fresh. */
export async function adoptRuns(
  database: Database,
  ...[worker, children, leaseSeconds]: Parameters<RunStore['adopt']>
): Promise<ClaimedRun[]> {
  const rows = await database.query<RunRow & { remaining_ms: number }>({
    name: 'runs_adopt',
    text: `update runs u set lease_owner = $2, lease_epoch = u.lease_epoch + 1, attempts = u.attempts + 1,
        lease_expires_at = now() + $3 * interval '1 s'
      from (select k.tenant_id, k.run_id from json_to_recordset($1) as c(t text, r text)
        join runs k on k.tenant_id = c.t and k.run_id = c.r and k.status = 'running' and k.parent_run_id is not null
          and k.lease_expires_at < now()
        order by k.run_id collate "C" for update of k skip locked) h
      where u.tenant_id = h.tenant_id and u.run_id = h.run_id
      returning ${runColumns.replaceAll(/\b\w+/g, 'u.$&')}, ${remainingColumn}`,
    values: [JSON.stringify(children.map(({ tenantId, runId }) => ({ t: tenantId, r: runId }))), worker, leaseSeconds],
  });
  return rows.map((row) => claimedRun(row, worker));
}
