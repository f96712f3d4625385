import type { CanonicalChoice, ChatChunk, ChatDelta, ChatReply } from './chat.ts';

/** A whole reply as the chunks of a stream: what a buffered stream becomes when policy changed its text. */
export function replayReply(reply: ChatReply): ChatChunk[] {
  const deltas = reply.canonical().choices.flatMap((choice) => [contentOf(choice), endOf(choice)]);
  const chunks = deltas.map((delta): ChatChunk => ({ format: 'agentos', native: null, deltas: [delta], usage: null }));
  if (reply.usage) chunks.push({ format: 'agentos', native: null, deltas: [], usage: reply.usage });
  return chunks;
}

function contentOf({ index, text, refusal, reasoning, toolCalls }: CanonicalChoice): ChatDelta {
  return {
    choice: index,
    ...(text !== null && { text }),
    ...(refusal !== null && { refusal }),
    ...(reasoning !== null && { reasoning }),
    ...(toolCalls.length > 0 && { toolCalls: toolCalls.map((call, i) => ({ index: i, ...call })) }),
  };
}

function endOf({ index, finishReason }: CanonicalChoice): ChatDelta {
  return { choice: index, finishReason };
}
