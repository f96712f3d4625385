import type { Fault } from '#vocabulary/fault.ts';
import type { ChatChunk } from '#model-policy/exchange/chat.ts';
import { canonicalChunk } from '#model-policy/formats/agentos/chat-chunk.ts';
import { isRecord, textOrNull, type Json } from '#model-policy/formats/json.ts';
import type { Backend } from '#model-policy/providers/backend.ts';
import { eventSizeMax, type AnswerReader, type Read } from '#model-policy/providers/http/answer-reader.ts';
import { eventJson } from '#model-policy/providers/http/event-json.ts';
import { brokenBackend } from '#model-policy/providers/http/vendor-fault.ts';
import { LineParser } from './line-parser.ts';
import { finishReasonOf, ollamaUsage, toolCallsIn } from './ollama-reply.ts';

/** Ollama's stream: one JSON object to a line, the last with `done: true`; an error is a line with nothing but `error`. */
export function ollamaAnswerReader(
  backend: Backend,
  requestId: string,
  refusal: (status: number, body: unknown) => Fault,
): AnswerReader {
  const parser = new LineParser(eventSizeMax(backend));
  let calls = 0;

  const chunksOf = (line: Json): ChatChunk[] => {
    const message = isRecord(line.message) ? line.message : {};
    const text = textOrNull(message.content);
    const thinking = textOrNull(message.thinking);
    const called = toolCallsIn(message, requestId, calls).map((call, i) => ({ index: calls + i, ...call }));
    calls += called.length;
    const delta = {
      choice: 0,
      ...(thinking && { reasoning: thinking }),
      ...(text && { text }),
      ...(called.length > 0 && { toolCalls: called }),
    };
    const chunks = thinking || text || called.length > 0 ? [canonicalChunk([delta], null)] : [];
    if (line.done !== true) return chunks;
    const finishReason = finishReasonOf(line.done_reason, calls > 0);
    return [...chunks, canonicalChunk([{ choice: 0, finishReason }], null), canonicalChunk([], ollamaUsage(line))];
  };
  const read = (lines: readonly string[]): Read => {
    const chunks: ChatChunk[] = [];
    for (const text of lines) {
      const line = eventJson(text);
      if (line === undefined) {
        const error = brokenBackend(backend.backendId, 'streamed something that is no JSON');
        return { chunks, done: false, error };
      }
      if (line.error !== undefined) return { chunks, done: false, error: refusal(500, line) };
      chunks.push(...chunksOf(line));
      if (line.done === true) return { chunks, done: true };
    }
    return { chunks, done: false };
  };
  return { push: (bytes) => read(parser.push(bytes)), end: () => read(parser.end()) };
}
