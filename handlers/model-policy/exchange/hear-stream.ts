import type { ChatChunk, ChatReply } from './chat.ts';
import { collectChunks } from './collect-stream.ts';

/**
 * Reads a judged stream to its end for a caller who wants both: the text while it comes, and the whole reply.
 * @param onDelta takes the text of the first choice piece by piece; joined, it is the reply's text
 */
export async function hearStream(
  batches: AsyncIterable<readonly ChatChunk[]>,
  onDelta: (text: string) => void,
): Promise<ChatReply> {
  const heard: ChatChunk[] = [];
  for await (const batch of batches) {
    heard.push(...batch);
    const text = batch.map(textOf).join('');
    if (text !== '') onDelta(text);
  }
  return collectChunks(heard);
}

function textOf({ deltas }: ChatChunk): string {
  return deltas.map(({ choice, text }) => (choice === 0 ? (text ?? '') : '')).join('');
}
