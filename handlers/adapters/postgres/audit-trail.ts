import type { AuditEntry, AuditRecord, AuditTrail } from '#audit/audit-trail.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { newId } from '#vocabulary/ids.ts';
import type { Database } from './database.ts';
import { createRecordWriter, type AuditLogRow, type RecordWriter } from './record-writer.ts';

type AuditRow = Omit<AuditRecord, 'policy_id' | 'details'> & {
  policy_id: string | null;
  details: Record<string, unknown> | null;
};

/** The audit log in Postgres; each entry waits until it is durable. */
export function createAuditTrail(database: Database, writer: RecordWriter = createRecordWriter(database)): AuditTrail {
  return {
    record: (auth, entry) => writer.submit({ audit: rowOf(auth, entry) }),
    async read({ tenant_id }, { limit, beforeId }) {
      const rows = await database.query<AuditRow>({
        name: 'audit_read',
        text: `select tenant_id, audit_id, time, actor, action, resource_type, resource_id, outcome, policy_id, details, correlation_id
          from audit_log where tenant_id = $1 and ($2::text is null or audit_id < $2) order by audit_id desc limit $3`,
        values: [tenant_id, beforeId ?? null, limit],
      });
      return rows.map(recordOf);
    },
  };
}

function rowOf({ tenant_id, principal }: AuthContext, entry: AuditEntry): AuditLogRow {
  const { action, resource_type, resource_id, outcome, policy_id = null, details = null, correlation_id } = entry;
  const what = { action, resource_type, resource_id, outcome, policy_id, details, correlation_id };
  return { tenant_id, audit_id: newId('aud'), actor: principal, ...what };
}

function recordOf({ policy_id, details, ...row }: AuditRow): AuditRecord {
  return { ...row, ...(policy_id === null ? {} : { policy_id }), ...(details === null ? {} : { details }) };
}
