import type { RunList, RunPage } from '#orchestrator/runs/run-store.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { Database } from './database.ts';
import { plainText, runColumns, runRecord, type RunRow } from './run-rows.ts';

/** Newest first: a run id begins with its time, so the primary key is the order. */
export async function listRuns(database: Database, auth: AuthContext, page: RunPage): Promise<RunList> {
  const values: unknown[] = [auth.tenant_id];
  const conditions = ['tenant_id = $1'];
  const only = (condition: string, ...added: unknown[]) => {
    conditions.push(condition.replaceAll('?', () => `$${values.push(added.shift())}`));
  };
  if (page.before !== undefined) only('run_id < ?', page.before);
  if (page.agentId !== undefined) only('agent_id = ?', page.agentId);
  if (page.status !== undefined) only('status = ?', page.status);
  if (page.createdAfter !== undefined) only('created_at >= ?', timeOf(page.createdAfter));
  if (page.createdBefore !== undefined) only('created_at < ?', timeOf(page.createdBefore));
  if (page.parentRunId !== undefined) only('parent_run_id = ?', page.parentRunId);
  if (page.label) only('labels->>? = ?', plainText(page.label.name), plainText(page.label.value));
  values.push(page.limit + 1, page.bytesMax);
  const rows = await database.query<RunRow & { found: number }>({
    text: `select ${runColumns}, found from (
        select *, count(*) over () as found,
          sum(weight) over (order by run_id desc rows between unbounded preceding and 1 preceding) as before
        from (select ${runColumns}, octet_length(request::text) + coalesce(octet_length(output::text), 0) as weight
          from runs where ${conditions.join(' and ')} order by run_id desc limit $${values.length - 1}) page) weighed
      where before is null or before < $${values.length} order by run_id desc`,
    values,
  });
  const runs = rows.slice(0, page.limit).map(runRecord);
  return { runs, more: (rows[0]?.found ?? 0) > runs.length };
}

/** The contract's times begin with the year 0000, PostgreSQL's with 4713 BC and no year 0. */
function timeOf(time: string): string {
  return time.startsWith('0000-') ? '-infinity' : time;
}
