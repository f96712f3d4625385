import type { AuditEntry, AuditRecord, AuditTrail } from '#audit/audit-trail.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { newId } from '#vocabulary/ids.ts';
import type { Database, Statement } from './database.ts';
import { Grouping } from './grouping.ts';

type AuditRow = Omit<AuditRecord, 'policy_id' | 'details'> & {
  policy_id: string | null;
  details: Record<string, unknown> | null;
};

const limits = {
  batchMax: 500, // rows of one statement: about 200 KB
  waitingMax: 20_000, // some 10 MB; a database that is that far behind is not reachable in any useful sense
};

/** The audit log in Postgres. Entries that arrive together go as one statement; each waits until it is durable. */
export function createAuditTrail(database: Database): AuditTrail {
  const session = database.session('audit');
  const writer = new Grouping<unknown[], undefined>(async (rows) => {
    const column = (i: number): unknown[] => rows.map((row) => row[i]);
    await session.query({
      name: 'audit_record',
      text: `insert into audit_log (tenant_id, audit_id, time, actor, action, resource_type, resource_id, outcome, policy_id, details, correlation_id)
        select t, i, now(), a::jsonb, c, rt, ri, o, p, d::jsonb, co
        from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[])
          as u (t, i, a, c, rt, ri, o, p, d, co)
        on conflict do nothing`, // sent again after a connection broke: the first one may have arrived
      values: Array.from({ length: 10 }, (_, i) => column(i)),
    });
    return rows.map(() => undefined);
  }, limits);

  return {
    record: (auth, entry) => writer.submit(rowOf(auth, entry)),
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
  return {
    name: 'audit_within',
    text: `insert into audit_log (tenant_id, audit_id, time, actor, action, resource_type, resource_id, outcome, policy_id, details, correlation_id)
      values ($1, $2, now(), $3::jsonb, $4, $5, $6, $7, $8, $9::jsonb, $10)`,
    values: rowOf(auth, entry),
  };
}

function rowOf({ tenant_id, principal }: AuthContext, entry: AuditEntry): unknown[] {
  const { action, resource_type, resource_id, outcome, policy_id, details, correlation_id } = entry;
  const told = details === undefined ? null : JSON.stringify(details);
  const who = JSON.stringify(principal);
  return [
    tenant_id,
    newId('aud'),
    who,
    action,
    resource_type,
    resource_id,
    outcome,
    policy_id ?? null,
    told,
    correlation_id,
  ];
}

function recordOf({ policy_id, details, ...row }: AuditRow): AuditRecord {
  return { ...row, ...(policy_id === null ? {} : { policy_id }), ...(details === null ? {} : { details }) };
}
