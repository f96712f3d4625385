import type { Fault } from '#vocabulary/fault.ts';
import type { ChatChunk } from '#model-policy/exchange/chat.ts';
import type { Json } from '#model-policy/formats/json.ts';
import { openAiChunk } from '#model-policy/formats/openai/chat-chunk.ts';
import type { Backend } from '#model-policy/providers/backend.ts';
import { eventSizeMax, type AnswerReader, type Read } from '#model-policy/providers/http/answer-reader.ts';
import { eventJson } from '#model-policy/providers/http/event-json.ts';
import { EventStreamParser, type ServerSentEvent } from '#model-policy/providers/http/event-stream.ts';
import { brokenBackend } from '#model-policy/providers/http/vendor-fault.ts';
import { statusInStream } from './openai-error.ts';

export interface OpenAiReaderParts {
  readonly backend: Backend;
  readonly refusal: (status: number, body: unknown) => Fault;
  /** What a server of this kind writes differently; answers the very same object where nothing has to change. */
  readonly repair: (chunk: Json) => Json;
}

/** OpenAI's stream: server-sent events with a chunk in each, then `[DONE]`. */
export function openAiAnswerReader(parts: OpenAiReaderParts): AnswerReader {
  const parser = new EventStreamParser(eventSizeMax(parts.backend));
  return {
    push: (bytes) => read(parts, parser.push(bytes)),
    end() {
      const last = parser.end();
      return last ? read(parts, [last]) : { chunks: [], done: false };
    },
  };
}

function read({ backend, refusal, repair }: OpenAiReaderParts, events: ServerSentEvent[]): Read {
  const chunks: ChatChunk[] = [];
  for (const { name, data } of events) {
    if (data === '[DONE]') return { chunks, done: true };
    const value = eventJson(data);
    if (value === undefined) {
      return { chunks, done: false, error: brokenBackend(backend.backendId, 'streamed something that is no JSON') };
    }
    if (name === 'error' || value.error) {
      const body = value.error === undefined ? { error: value } : value;
      return { chunks, done: false, error: refusal(statusInStream(value.error), body) };
    }
    const repaired = repair(value);
    const untouched = repaired === value && !data.includes('\n');
    chunks.push(openAiChunk(untouched ? data : JSON.stringify(repaired), repaired));
  }
  return { chunks, done: false };
}
