import type { Fault } from '#vocabulary/fault.ts';
import type { ChatChunk, ChatDelta } from '#model-policy/exchange/chat.ts';
import { canonicalChunk } from '#model-policy/formats/agentos/chat-chunk.ts';
import { isRecord, textOrNull, type Json } from '#model-policy/formats/json.ts';
import type { Backend } from '#model-policy/providers/backend.ts';
import { eventSizeMax, type AnswerReader, type Read } from '#model-policy/providers/http/answer-reader.ts';
import { eventJson } from '#model-policy/providers/http/event-json.ts';
import { EventStreamParser, type ServerSentEvent } from '#model-policy/providers/http/event-stream.ts';
import { brokenBackend } from '#model-policy/providers/http/vendor-fault.ts';
import { statusOfType } from './anthropic-error.ts';
import { anthropicUsage, finishReasonOf } from './anthropic-reply.ts';

/**
 * Anthropic's stream: a message begins, its blocks come one after the other in pieces, the reason and the final count
 * come with `message_delta`, and `message_stop` is the end. Events that are not named here say nothing of the answer.
 */
export function anthropicAnswerReader(
  backend: Backend,
  refusal: (status: number, body: unknown) => Fault,
): AnswerReader {
  const parser = new EventStreamParser(eventSizeMax(backend));
  const message = new GrowingMessage();
  const read = (events: readonly ServerSentEvent[]): Read => {
    const chunks: ChatChunk[] = [];
    for (const { data } of events) {
      const event = eventJson(data);
      if (event === undefined) {
        const error = brokenBackend(backend.backendId, 'streamed something that is no JSON');
        return { chunks, done: false, error };
      }
      if (event.type === 'error') {
        const type = isRecord(event.error) ? textOrNull(event.error.type) : null;
        return { chunks, done: false, error: refusal(statusOfType(type), event) };
      }
      chunks.push(...message.take(event));
      if (event.type === 'message_stop') return { chunks, done: true };
    }
    return { chunks, done: false };
  };
  return {
    push: (bytes) => read(parser.push(bytes)),
    end() {
      const last = parser.end();
      return read(last ? [last] : []);
    },
  };
}

/** What has come of a message so far, as far as later events refer to it. */
class GrowingMessage {
  /** Calls of tools by the index of their block. */
  readonly #calls = new Map<unknown, { index: number; input: unknown; begun: boolean }>();
  #usage: Json = {};
  #stopReason: unknown;

  take(event: Json): ChatChunk[] {
    const { content_block: block, delta } = event;
    switch (event.type) {
      case 'message_start':
        this.#count(isRecord(event.message) ? event.message.usage : undefined);
        return [];
      case 'content_block_start':
        return isRecord(block) ? this.#begin(event.index, block) : [];
      case 'content_block_delta':
        return isRecord(delta) ? this.#grow(event.index, delta) : [];
      case 'content_block_stop':
        return this.#finish(event.index);
      case 'message_delta':
        this.#count(event.usage);
        if (isRecord(delta)) this.#stopReason = delta.stop_reason ?? this.#stopReason;
        return [];
      case 'message_stop':
        return [
          chunk({ choice: 0, finishReason: finishReasonOf(this.#stopReason) }),
          canonicalChunk([], anthropicUsage(this.#usage)),
        ];
      default:
        return [];
    }
  }

  #begin(at: unknown, block: Json): ChatChunk[] {
    if (block.type === 'tool_use') {
      const index = this.#calls.size;
      this.#calls.set(at, { index, input: block.input, begun: false });
      const call = { index, id: textOrNull(block.id) ?? '', name: textOrNull(block.name) ?? '', argumentsText: '' };
      return [chunk({ choice: 0, toolCalls: [call] })];
    }
    return [...textChunks('text', block.text), ...textChunks('reasoning', block.thinking)];
  }

  #grow(at: unknown, delta: Json): ChatChunk[] {
    if (delta.type === 'text_delta') return textChunks('text', delta.text);
    if (delta.type === 'thinking_delta') return textChunks('reasoning', delta.thinking);
    const call = this.#calls.get(at);
    const json = textOrNull(delta.partial_json) ?? '';
    if (delta.type !== 'input_json_delta' || !call || json === '') return [];
    call.begun = true;
    return [chunk({ choice: 0, toolCalls: [{ index: call.index, argumentsText: json }] })];
  }

  /** A call without arguments streams none; clients parse what they get, so they get an empty object. */
  #finish(at: unknown): ChatChunk[] {
    const call = this.#calls.get(at);
    if (!call || call.begun) return [];
    return [chunk({ choice: 0, toolCalls: [{ index: call.index, argumentsText: JSON.stringify(call.input ?? {}) }] })];
  }

  /** Counts are cumulative, and each event may name only some of them. */
  #count(usage: unknown): void {
    if (!isRecord(usage)) return;
    const given = Object.entries(usage).filter(([, value]) => value !== null);
    this.#usage = { ...this.#usage, ...Object.fromEntries(given) };
  }
}

function textChunks(kind: 'text' | 'reasoning', text: unknown): ChatChunk[] {
  return typeof text === 'string' && text !== '' ? [chunk({ choice: 0, [kind]: text })] : [];
}

function chunk(delta: ChatDelta): ChatChunk {
  return canonicalChunk([delta], null);
}
