import type { LogEntry } from '#orchestrator/runs/log-entry.ts';
import type { Ending, EndOutcome } from '#orchestrator/runs/run-store.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { newId } from '#vocabulary/ids.ts';
import { storableJson } from '#vocabulary/storable-json.ts';
import type { Database } from './database.ts';
import { runChannel } from './run-notices.ts';
import { runColumns, runRecord, type RunRow } from './run-rows.ts';

/**
 * Ends a run from outside: whoever locks its row first wins, the worker's last append or this. The lease's epoch
 * grows, so nothing that the worker still sends is taken.
 * @param notice what the other processes are told; null when nobody listens
 */
export function endRun(
  database: Database,
  notice: string | null,
  auth: Pick<AuthContext, 'tenant_id'>,
  runId: string,
  ending: Ending,
): Promise<{ result: EndOutcome; entry?: LogEntry }> {
  return database.transaction(async (query) => {
    const [row] = await query<RunRow>({
      name: 'run_end_lock',
      text: `select ${runColumns} from runs where tenant_id = $1 and run_id = $2 for update`,
      values: [auth.tenant_id, runId],
    });
    if (!row) return { result: { outcome: 'not_found' } };
    const before = runRecord(row);
    if (before.status !== 'queued' && before.status !== 'running') {
      return { result: { outcome: 'already_ended', run: before } };
    }
    const entry = ending.entry(before, before.last_sequence + 1);
    const [after] = await query<RunRow>({
      name: 'run_end',
      text: `with ended as (
          update runs set status = $3, error = $4, completed_at = now(), last_sequence = $5,
            lease_owner = null, lease_expires_at = null, lease_epoch = lease_epoch + 1
          where tenant_id = $1 and run_id = $2 returning ${runColumns}),
        logged as (
          insert into run_events (tenant_id, run_id, sequence, event_id, type, time, envelope)
          values ($1, $2, $5, $6, $7, $8, $9)),
        told as (select pg_notify('${runChannel}', $10) where $10::text is not null)
        select ended.* from ended left join told on true`,
      values: [
        auth.tenant_id,
        runId,
        ending.status,
        storableJson(JSON.stringify(ending.error)),
        entry.sequence,
        entry.eventId,
        entry.type,
        entry.time,
        entry.envelope,
        notice,
      ],
    });
    if (ending.audit) {
      await query({
        name: 'run_end_audit',
        text: `insert into audit_log (tenant_id, audit_id, time, actor, action, resource_type, resource_id, outcome,
            details, correlation_id) values ($1, $2, now(), $3, $4, 'run', $5, 'ok', $6, $7)`,
        values: [
          auth.tenant_id,
          newId('aud'),
          JSON.stringify(ending.audit.auth.principal),
          ending.audit.action,
          runId,
          auditText(ending.audit.details ?? {}),
          ending.audit.correlationId,
        ],
      });
    }
    return { result: { outcome: 'ended', run: runRecord(after!) }, entry };
  });
}

/** jsonb, for the audit trail is searched: it takes neither \u0000 nor half a character, which a reason may hold. */
function auditText(details: Record<string, unknown>): string {
  return JSON.stringify(details, (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\ufffd') : value,
  );
}
