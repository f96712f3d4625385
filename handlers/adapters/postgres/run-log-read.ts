import type { LogEntry } from '#orchestrator/runs/log-entry.ts';
import type { RunStore } from '#orchestrator/runs/run-store.port.ts';
import type { Database } from './database.ts';
import { logEntry, type EventRow } from './run-rows.ts';

/** The envelope is read as text: it goes to subscribers as it was written. */
const publicColumns = 'sequence, event_id, type, time, envelope::text as envelope';
/** Of the column. A client's cursor may lie beyond every sequence that there can be. */
const sequenceMax = 2 ** 31 - 1;

export async function readLog(
  database: Database,
  ...[auth, runId, after, limit]: Parameters<RunStore['readLog']>
): Promise<LogEntry[]> {
  const rows = await database.query<EventRow>({
    name: 'run_log',
    text: `select ${publicColumns}, private from run_events
      where tenant_id = $1 and run_id = $2 and sequence > $3 order by sequence limit $4`,
    values: [auth.tenant_id, runId, after, limit],
  });
  return rows.map(logEntry);
}

/**
 * Walks from entry to entry, because a log has no gaps: a window over the rows would unpack all of them, up to
 * 256 KiB each, to find out which ones fit.
 */
export async function readEvents(
  database: Database,
  ...[auth, runId, after, limits]: Parameters<RunStore['readEvents']>
): Promise<LogEntry[]> {
  const rows = await database.query<EventRow>({
    name: 'run_events',
    text: `with recursive page as (
        select e.*, 1 as entries, octet_length(e.envelope) as bytes from (
          select ${publicColumns} from run_events where tenant_id = $1 and run_id = $2 and sequence > $3
          order by sequence limit 1) e
        union all
        select n.*, p.entries + 1, p.bytes + octet_length(n.envelope) from page p cross join lateral (
          select ${publicColumns} from run_events where tenant_id = $1 and run_id = $2 and sequence = p.sequence + 1
          offset 0) n
        where p.entries < $4 and p.bytes < $5)
      select sequence, event_id, type, time, envelope from page order by sequence`,
    values: [auth.tenant_id, runId, Math.min(after, sequenceMax), limits.entries, limits.bytes],
  });
  return rows.map(logEntry);
}

export async function readLogs(
  database: Database,
  ...[cursors, limit]: Parameters<RunStore['readLogs']>
): ReturnType<RunStore['readLogs']> {
  const rows = await database.query<EventRow & { i: number }>({
    name: 'run_logs',
    text: `select c.i, e.* from json_to_recordset($1) as c(i int, t text, r text, a int)
      cross join lateral (select ${publicColumns} from run_events
        where tenant_id = c.t and run_id = c.r and sequence > c.a order by sequence limit $2) e
      order by c.i, e.sequence`,
    values: [
      JSON.stringify(cursors.map(({ tenantId, runId, after }, i) => ({ i, t: tenantId, r: runId, a: after }))),
      limit,
    ],
  });
  const logs = cursors.map((cursor) => ({ ...cursor, entries: [] as LogEntry[] }));
  for (const row of rows) logs[row.i]!.entries.push(logEntry(row));
  return logs;
}
