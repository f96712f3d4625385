import type { ChatChunk, ChatDelta, TokenUsage } from '../../exchange/chat.ts';

/** A piece of a streamed answer of a provider that speaks no wire format that a door writes. */
export function canonicalChunk(deltas: readonly ChatDelta[], usage: TokenUsage | null): ChatChunk {
  return { format: 'agentos', native: null, deltas, usage };
}
