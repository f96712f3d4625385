import type { AuditEntry } from './audit-trail.port.ts';

/** The entry of an act that was done to a resource, whose type is also the noun of the action. */
export function actEntry(
  type: string,
  verb: string,
  id: string,
  { correlationId }: { readonly correlationId: string },
  details?: Record<string, unknown>,
): AuditEntry {
  return {
    action: `${type}.${verb}`,
    resource_type: type,
    resource_id: id,
    outcome: 'ok',
    ...(details && { details }),
    correlation_id: correlationId,
  };
}
