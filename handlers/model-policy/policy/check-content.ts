import type { PolicyContent, PolicyResult } from '#generated/vocabulary/types.ts';
import type { AuditTrail } from '#audit/audit-trail.port.ts';
import type { TenantDirectory } from '#tenancy/tenant-directory.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { activeTenant } from '../entitlements/check-entitlements.ts';
import type { Inspectable } from '../exchange/inspectable.ts';
import { mapTextLeaves, type Walk } from '../formats/text-leaves.ts';
import { countByType } from '../metering/audit-exchange.ts';
import { usableRuleset } from './gates.ts';
import { judge } from './judge.ts';
import type { RulesetSource } from './ruleset-source.port.ts';

export interface ContentToCheck {
  readonly requestId: string;
  readonly content: PolicyContent;
  /** The tenant's default policy when left out. */
  readonly policyId?: string;
}

/**
 * What policy would do with content as a prompt (MOD-03): the judgement is the one that guards model requests, and
 * `blocked` is an answer here. A policy that is missing or cannot be read is a fault here as it is there.
 */
export async function checkContent(
  parts: { tenants: TenantDirectory; rulesets: RulesetSource; audit: AuditTrail },
  auth: AuthContext,
  { requestId, content, policyId }: ContentToCheck,
  correlationId: string,
): Promise<PolicyResult> {
  const tenant = await activeTenant(parts.tenants, auth.tenant_id);
  const ruleset = await usableRuleset(parts.rulesets, auth, policyId ?? tenant.default_policy_id);
  const judged = judge(ruleset, 'prompt', inspectable(content));
  const { decision, reasons, redactions } = judged.decision;
  await parts.audit.record(auth, {
    action: 'policy.check',
    resource_type: 'policy',
    resource_id: ruleset.policy_id,
    outcome: decision === 'blocked' ? 'denied' : 'ok',
    policy_id: ruleset.policy_id,
    details: { request_id: requestId, decision, reasons, redactions: countByType(redactions) },
    correlation_id: correlationId,
  });
  return {
    request_id: requestId,
    decision,
    reasons: [...reasons],
    redactions: [...redactions],
    ...(decision === 'redacted' && { redacted_content: judged.content.value }),
  };
}

const walk: Walk = {
  skip: new Set(['type', 'role', 'tool_call_id', 'tool_id']),
  json: new Set(),
  numbers: new Set(['input']),
};

interface InspectableContent extends Inspectable<InspectableContent> {
  readonly value: PolicyContent;
}

function inspectable(value: PolicyContent): InspectableContent {
  return {
    value,
    uninspected: [],
    mapTexts(visit) {
      const mapped = mapTextLeaves(value, visit, walk) as PolicyContent;
      return mapped === value ? this : inspectable(mapped);
    },
  };
}
