import type { ChatChunk, ChatDelta } from './chat.ts';
import type { Exchange } from './exchange.ts';

/**
 * The chunks of a stream as the provider sends them, counted: what it produced is paid for, whatever becomes of it
 * afterwards.
 */
export async function* countStream(
  exchange: Exchange,
  batches: AsyncIterable<readonly ChatChunk[]>,
): AsyncGenerator<readonly ChatChunk[]> {
  for await (const batch of batches) {
    for (const chunk of batch) {
      exchange.usage = chunk.usage ?? exchange.usage;
      for (const delta of chunk.deltas) exchange.streamedCharacters += charactersOf(delta);
    }
    yield batch;
  }
}

function charactersOf(delta: ChatDelta): number {
  let characters = (delta.text?.length ?? 0) + (delta.refusal?.length ?? 0) + (delta.reasoning?.length ?? 0);
  for (const call of delta.toolCalls ?? []) characters += (call.name?.length ?? 0) + (call.argumentsText?.length ?? 0);
  return characters;
}
