import type { AuditEntry, AuditTrail } from '#audit/audit-trail.port.ts';
import { newId } from '#vocabulary/ids.ts';
import type { Exchange, ExchangeStatus } from '../exchange/exchange.ts';

/** The record `audit` (MOD-10): who asked which model, what was decided and why; never what was said. */
export function auditExchange(audit: AuditTrail): (exchange: Exchange) => () => Promise<void> {
  return (exchange) => {
    const { ask, decision, route, status } = exchange;
    const entry: AuditEntry = {
      audit_id: newId('aud', exchange.startedAtMs),
      action: `model.${ask.prompt.operation}`,
      resource_type: 'model',
      resource_id: route?.model.modelId ?? ask.modelRef,
      outcome: outcomes[status ?? 'error'],
      ...(decision && { policy_id: decision.policyId }),
      details: {
        request_id: ask.requestId,
        status,
        door: ask.door,
        backend: route?.model.backendId ?? null,
        agent_id: ask.agentId,
        run_id: ask.runId,
        error: exchange.fault?.code ?? null,
        policy: decision && {
          decision: decision.decision,
          reasons: decision.reasons,
          redactions: countByType(decision.redactions),
        },
      },
      correlation_id: ask.correlationId,
    };
    return () => audit.record(ask.auth, entry);
  };
}

const outcomes = {
  ok: 'ok',
  refused: 'denied',
  blocked: 'denied',
  error: 'error',
  aborted: 'error',
} as const satisfies Record<ExchangeStatus, string>;

/** How often each entity was found: where it stood would tell too much about the text. */
export function countByType(redactions: readonly { type: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of redactions) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
