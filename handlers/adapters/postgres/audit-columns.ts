/** A row of `audit_log`, but for its time, which is the database's. */
export interface AuditLogRow {
  tenant_id: string;
  audit_id: string;
  actor: unknown;
  action: string;
  resource_type: string;
  resource_id: string;
  outcome: string;
  policy_id: string | null;
  details: unknown;
  correlation_id: string;
}

/** One that is missing here does not compile. */
export const auditColumns: Readonly<Record<keyof AuditLogRow, string>> = {
  tenant_id: 'text',
  audit_id: 'text',
  actor: 'jsonb',
  action: 'text',
  resource_type: 'text',
  resource_id: 'text',
  outcome: 'text',
  policy_id: 'text',
  details: 'jsonb',
  correlation_id: 'text',
};
