import { actEntry } from '#audit/act-entry.ts';
import type { AuditEntry } from '#audit/audit-trail.port.ts';
import type { AgentAct } from './agent-store.port.ts';

/** The audit entry of an act on an agent. It names versions and fields, never what they hold. */
export function agentAudit(
  verb: 'create' | 'update' | 'rollback' | 'change' | 'delete',
  agentId: string,
  act: AgentAct,
  details?: Record<string, unknown>,
): AuditEntry {
  return actEntry('agent', verb, agentId, act, details);
}
