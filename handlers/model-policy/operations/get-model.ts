import type { Operations } from '#generated/model-policy/operations.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';
import type { Room } from './room.ts';

/** One model by its id or an alias. One that the tenant may not use answers like one that does not exist. */
export function getModel(room: Room): OperationHandler<Operations['getModel']> {
  return async (auth, { path }, call) => {
    const model = await room.listing.get(auth, path.model);
    return { status: 200, body: { ...model, correlation_id: call.correlationId } };
  };
}
