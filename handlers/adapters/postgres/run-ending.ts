import type { LogEntry } from '#orchestrator/runs/log-entry.ts';
import type { Ending, EndOutcome, RunRecord } from '#orchestrator/runs/run-store.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { newId } from '#vocabulary/ids.ts';
import { storableJson } from '#vocabulary/storable-json.ts';
import type { Database, Query } from './database.ts';
import { runChannel } from './run-notices.ts';
import { runColumns, runRecord, type RunRow } from './run-rows.ts';

interface Ended {
  result: EndOutcome;
  /** What was written to which log. */
  logs: { runId: string; entry: LogEntry }[];
}

/**
 * Ends a run from outside, and with it all that it has called: whoever locks its row first wins, the worker's last
 * append or this. The leases' epochs grow, so nothing that the workers still send is taken.
 * @param notice what the other processes are told of these runs; null when nobody listens
 */
export function endRun(
  database: Database,
  notice: (runIds: string[]) => string | null,
  auth: Pick<AuthContext, 'tenant_id'>,
  runId: string,
  ending: Ending,
): Promise<Ended> {
  return database.transaction(async (query) => {
    const before = await lockedRun(query, auth, runId);
    if (!before) return { result: { outcome: 'not_found' }, logs: [] };
    if (before.status !== 'queued' && before.status !== 'running') {
      return { result: { outcome: 'already_ended', run: before }, logs: [] };
    }
    const called = await lockedDescendants(query, auth, runId);
    const entry = ending.entry(before, before.last_sequence + 1);
    const run = await end(query, before, ending.status, ending.error, entry);
    const logs = [{ runId, entry }];
    const descendants: RunRecord[] = [];
    for (const child of called) {
      const last = ending.descendantEntry(child, child.last_sequence + 1);
      descendants.push(await end(query, child, 'canceled', null, last));
      logs.push({ runId: child.run_id, entry: last });
    }
    const told = notice(logs.map((log) => log.runId));
    if (told) await query({ name: 'run_end_tell', text: `select pg_notify('${runChannel}', $1)`, values: [told] });
    if (ending.audit) await record(query, auth, runId, withChildren(ending.audit, descendants));
    return { result: { outcome: 'ended', run, descendants }, logs };
  });
}

/**
 * The run, locked behind the root of its tree: with the root locked nobody adds to the tree, and what is in it can be
 * locked in the order in which every write locks runs. A root's id is smaller than those of its tree.
 */
async function lockedRun(
  query: Query,
  auth: Pick<AuthContext, 'tenant_id'>,
  runId: string,
): Promise<RunRecord | undefined> {
  const rows = await query<RunRow>({
    name: 'run_end_lock',
    text: `select ${runColumns} from runs where tenant_id = $1
      and run_id in ($2, (select root_run_id from runs where tenant_id = $1 and run_id = $2))
      order by run_id for update`,
    values: [auth.tenant_id, runId],
  });
  const row = rows.find((found) => found.run_id === runId);
  return row && runRecord(row);
}

/** What the run has called and what that has called, as far as it has not ended: each by the one above it. */
async function lockedDescendants(
  query: Query,
  auth: Pick<AuthContext, 'tenant_id'>,
  runId: string,
): Promise<RunRecord[]> {
  const rows = await query<RunRow>({
    name: 'run_end_lock_tree',
    text: `with recursive called as (
        select run_id from runs where tenant_id = $1 and parent_run_id = $2
        union all
        select r.run_id from called c join runs r on r.tenant_id = $1 and r.parent_run_id = c.run_id)
      select ${runColumns} from runs where tenant_id = $1 and run_id in (select run_id from called)
        and status in ('queued', 'running')
      order by run_id for update`,
    values: [auth.tenant_id, runId],
  });
  return rows.map(runRecord);
}

async function end(
  query: Query,
  run: RunRecord,
  status: Ending['status'],
  error: Ending['error'],
  entry: LogEntry,
): Promise<RunRecord> {
  const [after] = await query<RunRow>({
    name: 'run_end',
    text: `with ended as (
        update runs set status = $3, error = $4, completed_at = now(), last_sequence = $5,
          lease_owner = null, lease_expires_at = null, lease_epoch = lease_epoch + 1
        where tenant_id = $1 and run_id = $2 returning ${runColumns}),
      logged as (
        insert into run_events (tenant_id, run_id, sequence, event_id, type, time, envelope)
        values ($1, $2, $5, $6, $7, $8, $9))
      select * from ended`,
    values: [
      run.tenant_id,
      run.run_id,
      status,
      storableJson(JSON.stringify(error)),
      entry.sequence,
      entry.eventId,
      entry.type,
      entry.time,
      entry.envelope,
    ],
  });
  return runRecord(after!);
}

async function record(
  query: Query,
  auth: Pick<AuthContext, 'tenant_id'>,
  runId: string,
  audit: NonNullable<Ending['audit']>,
): Promise<void> {
  await query({
    name: 'run_end_audit',
    text: `insert into audit_log (tenant_id, audit_id, time, actor, action, resource_type, resource_id, outcome,
        details, correlation_id) values ($1, $2, now(), $3, $4, 'run', $5, 'ok', $6, $7)`,
    values: [
      auth.tenant_id,
      newId('aud'),
      JSON.stringify(audit.auth.principal),
      audit.action,
      runId,
      auditText(audit.details ?? {}),
      audit.correlationId,
    ],
  });
}

function withChildren(audit: NonNullable<Ending['audit']>, descendants: readonly RunRecord[]) {
  if (descendants.length === 0) return audit;
  return { ...audit, details: { ...audit.details, child_runs: descendants.map((run) => run.run_id) } };
}

/** jsonb, for the audit trail is searched: it takes neither \u0000 nor half a character, which a reason may hold. */
function auditText(details: Record<string, unknown>): string {
  return JSON.stringify(details, (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\ufffd') : value,
  );
}
