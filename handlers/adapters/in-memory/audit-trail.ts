import type { AuditRecord, AuditTrail } from '#audit/audit-trail.port.ts';
import { newId } from '#vocabulary/ids.ts';

/** The audit trail's twin in memory. */
export function createAuditTrail(): AuditTrail {
  const records: AuditRecord[] = [];
  return {
    async record({ tenant_id, principal }, entry) {
      const record = { ...entry, tenant_id, audit_id: newId('aud'), time: new Date().toISOString(), actor: principal };
      records.push(structuredClone(record));
    },
    async read({ tenant_id }, { limit, beforeId }) {
      return records
        .filter((record) => record.tenant_id === tenant_id && (beforeId === undefined || record.audit_id < beforeId))
        .sort((a, b) => (a.audit_id < b.audit_id ? 1 : -1))
        .slice(0, limit)
        .map((record) => structuredClone(record));
    },
  };
}
