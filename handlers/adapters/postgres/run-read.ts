import type { RunRecord } from '#orchestrator/runs/run-store.port.ts';
import type { Database } from './database.ts';
import { runColumns, runRecord, type RunRow } from './run-rows.ts';

export interface RunKey {
  /** Tenant. */
  t: string;
  r: string;
}

/** Reads many runs in one round trip, each through its tenant; undefined for those that do not exist. */
export async function readRuns(database: Database, keys: readonly RunKey[]): Promise<(RunRecord | undefined)[]> {
  const rows = await database.query<RunRow & { i: number }>({
    name: 'runs_read',
    // A subquery of its own for each key: joined, the planner would read the whole table while it is small.
    text: `select k.i, e.* from json_to_recordset($1) as k(i int, t text, r text)
      cross join lateral (select ${runColumns} from runs where tenant_id = k.t and run_id = k.r offset 0) e`,
    values: [JSON.stringify(keys.map((key, i) => ({ i, ...key })))],
  });
  const runs = new Array<RunRecord | undefined>(keys.length);
  for (const row of rows) runs[row.i] = runRecord(row);
  return runs;
}
