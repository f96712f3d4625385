import { Fault } from '#vocabulary/fault.ts';
import type { PolicyDecision } from './decision.ts';
import type { Stage } from './ruleset.ts';

/** What the caller hears when policy says no. */
export function blockedFault({ policyId, reasons }: PolicyDecision, stage: Stage): Fault {
  const because = reasons.filter((reason) => reason.startsWith('blocked:')).join(', ');
  const what = stage === 'prompt' ? 'this request' : "the model's answer";
  return new Fault('policy_blocked', `The policy "${policyId}" blocked ${what}: ${because}.`, {
    details: {
      policy_id: policyId,
      reasons,
      ...(stage === 'prompt' && { param: 'messages' }),
    },
  });
}
