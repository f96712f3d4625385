import type { AuditEntry, AuditRecord, AuditTrail } from '#audit/audit-trail.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { newId } from '#vocabulary/ids.ts';
import { storableJson } from '#vocabulary/storable-json.ts';
import type { Database, Statement } from './database.ts';
import type { AuditLogRow } from './audit-columns.ts';
import { createCommitLane, type CommitLane } from './commit-lane.ts';

type AuditRow = Omit<AuditRecord, 'policy_id' | 'details'> & {
  policy_id: string | null;
  details: Record<string, unknown> | null;
};

/** The audit log in Postgres; each entry waits until it is durable. */
export function createAuditTrail(database: Database, lane: CommitLane = createCommitLane(database)): AuditTrail {
  return {
    async record(auth, entry) {
      await lane.submit({ audit: rowOf(auth, entry) });
    },
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

/** Puts one entry on record within the transaction of the act itself: both happen, or neither. */
export function auditStatement(auth: AuthContext, entry: AuditEntry): Statement {
  const row = rowOf(auth, entry);
  return {
    name: 'audit_within',
    text: `insert into audit_log (tenant_id, audit_id, time, actor, action, resource_type, resource_id, outcome, policy_id, details, correlation_id)
      values ($1, $2, now(), $3::jsonb, $4, $5, $6, $7, $8, $9::jsonb, $10)`,
    values: [
      row.tenant_id,
      row.audit_id,
      JSON.stringify(row.actor),
      row.action,
      row.resource_type,
      row.resource_id,
      row.outcome,
      row.policy_id,
      row.details === null ? null : storableJson(JSON.stringify(row.details)),
      row.correlation_id,
    ],
  };
}

function rowOf({ tenant_id, principal }: AuthContext, entry: AuditEntry): AuditLogRow {
  const { action, resource_type, resource_id, outcome, policy_id = null, details = null, correlation_id } = entry;
  const { audit_id = newId('aud') } = entry;
  const what = { action, resource_type, resource_id, outcome, policy_id, details, correlation_id };
  return { tenant_id, audit_id, actor: principal, ...what };
}

function recordOf({ policy_id, details, ...row }: AuditRow): AuditRecord {
  return { ...row, ...(policy_id === null ? {} : { policy_id }), ...(details === null ? {} : { details }) };
}
