import type { Operations } from '#generated/model-policy/operations.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';
import { askOf, toolsOf } from '../doors/invoke/ask.ts';
import { narrowAuth } from '../doors/invoke/narrow-auth.ts';
import { writeResult } from '../doors/invoke/write-result.ts';
import type { Room } from './room.ts';

/** The canonical envelope, chat and embed (MOD-02). */
export function invokeModel(room: Room): OperationHandler<Operations['invokeModel']> {
  return async (caller, { body }, call) => {
    const auth = narrowAuth(caller, body.auth, 'models:invoke');
    const traceparent = body.traceparent ?? call.traceparent;
    const { correlationId, signal } = call;
    const ask = askOf(auth, body.request, { correlationId, signal, traceparent }, 'invoke');
    const exchange = await room.perform(ask);
    const response = writeResult(exchange, room.node, toolsOf(body.request));
    return { status: 200, body: { response, correlation_id: correlationId, traceparent } };
  };
}
