import type { RunPage, RunRecord } from '#orchestrator/runs/run-store.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { Database } from './database.ts';
import { plainText, runColumns, runRecord, type RunRow } from './run-rows.ts';

/** Newest first: a run id begins with its time, so the primary key is the order. */
export async function listRuns(database: Database, auth: AuthContext, page: RunPage): Promise<RunRecord[]> {
  const values: unknown[] = [auth.tenant_id];
  const conditions = ['tenant_id = $1'];
  const only = (condition: string, ...added: unknown[]) => {
    conditions.push(condition.replaceAll('?', () => `$${values.push(added.shift())}`));
  };
  if (page.before !== undefined) only('run_id < ?', page.before);
  if (page.agentId !== undefined) only('agent_id = ?', page.agentId);
  if (page.status !== undefined) only('status = ?', page.status);
  if (page.createdAfter !== undefined) only('created_at >= ?', page.createdAfter);
  if (page.createdBefore !== undefined) only('created_at < ?', page.createdBefore);
  if (page.label) only('labels->>? = ?', plainText(page.label.name), plainText(page.label.value));
  values.push(page.limit);
  const rows = await database.query<RunRow>({
    text: `select ${runColumns} from runs where ${conditions.join(' and ')} order by run_id desc limit $${values.length}`,
    values,
  });
  return rows.map(runRecord);
}
