import { actEntry } from '#audit/act-entry.ts';
import type { AuditEntry } from '#audit/audit-trail.port.ts';
import type { WebhookToolAct } from './webhook-tool-store.port.ts';

/** The audit entry of an act on a webhook tool. It names fields, never what they hold: a URL may be a secret. */
export function webhookToolAudit(
  verb: 'create' | 'change' | 'rotate' | 'disable' | 'delete',
  toolId: string,
  act: WebhookToolAct,
  details?: Record<string, unknown>,
): AuditEntry {
  return actEntry('tool', verb, toolId, act, details);
}

/** What a change says of itself on record. */
export function changeDetails(change: object): Record<string, unknown> {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  const enabled = (change as { enabled?: boolean }).enabled;
  return { fields: given.map(([field]) => field).toSorted(), ...(enabled !== undefined && { enabled }) };
}
