import type { EmbeddingList } from '#generated/model-policy/types.ts';
import type { Operations } from '#generated/model-policy/operations.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';
import { openAiAsk } from '../doors/openai/ask.ts';
import { reportHeaders } from '../doors/openai/headers.ts';
import { writeEmbeddings } from '../doors/openai/write-embeddings.ts';
import { reportOf } from '../doors/report.ts';
import { openAiEmbedPrompt } from '../formats/openai/embed-prompt.ts';
import type { Json } from '../formats/json.ts';
import type { Room } from './room.ts';

/** OpenAI's embeddings (MOD-01). */
export function createEmbedding(room: Room): OperationHandler<Operations['createEmbedding']> {
  return async (auth, { body }, call) => {
    const exchange = await room.perform(
      openAiAsk(auth, call, { modelRef: body.model, prompt: openAiEmbedPrompt(body as Json), wantsStream: false }),
    );
    if (exchange.answer?.kind !== 'embed') throw new Fault('internal_error', 'The exchange ended without an answer.');
    const agentos = {
      ...reportOf(exchange, room.node),
      correlation_id: call.correlationId,
      traceparent: call.traceparent,
    };
    const list = { ...writeEmbeddings(exchange, exchange.answer), agentos };
    return { status: 200, body: list as unknown as EmbeddingList, headers: reportHeaders(exchange, room.node) };
  };
}
