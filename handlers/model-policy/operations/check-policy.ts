import type { Operations } from '#generated/model-policy/operations.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';
import { narrowAuth } from '../doors/invoke/narrow-auth.ts';
import { checkContent } from '../policy/check-content.ts';
import type { Room } from './room.ts';

/** What policy would do with content, without calling a model (MOD-03). */
export function checkPolicy(room: Room): OperationHandler<Operations['checkPolicy']> {
  return async (caller, { body }, call) => {
    const auth = narrowAuth(caller, body.auth, 'policy:check');
    const { request_id, content, ruleset } = body.policy_check;
    const toCheck = { requestId: request_id, content, ...(ruleset !== undefined && { policyId: ruleset }) };
    const policy_result = await checkContent(room, auth, toCheck, call.correlationId);
    return { status: 200, body: { policy_result, correlation_id: call.correlationId } };
  };
}
