import type { Operations } from '#generated/model-policy/operations.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';
import type { Room } from './room.ts';

/** The models that the caller's tenant may use, in the shape of OpenAI's list (E.5). */
export function listModels(room: Room): OperationHandler<Operations['listModels']> {
  return async (auth, _input, call) => {
    const data = await room.listing.list(auth);
    return { status: 200, body: { object: 'list', data, correlation_id: call.correlationId } };
  };
}
