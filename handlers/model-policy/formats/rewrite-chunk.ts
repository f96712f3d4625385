import type { ChatChunk, ChatDelta } from '../exchange/chat.ts';
import { rewriteOpenAiChunk } from './openai/rewrite-chat-chunk.ts';

/** See `rewriteOpenAiChunk`: the same for a chunk of any format. */
export function rewriteChunk(chunk: ChatChunk, after: readonly (ChatDelta | null)[], tail = false): ChatChunk | null {
  const { native } = chunk;
  if (native !== null) return rewriteOpenAiChunk({ ...chunk, native }, after, tail);
  const deltas = after.filter((delta, i) => delta !== null && (delta === chunk.deltas[i] || saysSomething(delta)));
  if (deltas.length === 0 && (chunk.deltas.length > 0 || chunk.usage === null)) return null;
  return { ...chunk, deltas: deltas as ChatDelta[], usage: tail ? null : chunk.usage };
}

function saysSomething({ text, refusal, reasoning, toolCalls, finishReason }: ChatDelta): boolean {
  const words = (text ?? '') + (refusal ?? '') + (reasoning ?? '');
  return words !== '' || (toolCalls ?? []).length > 0 || finishReason !== undefined;
}
