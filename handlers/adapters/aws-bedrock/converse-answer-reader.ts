import { Fault } from '#vocabulary/fault.ts';
import type { ChatChunk, ChatDelta } from '#model-policy/exchange/chat.ts';
import { canonicalChunk } from '#model-policy/formats/agentos/chat-chunk.ts';
import { isRecord, textOrNull, type Json } from '#model-policy/formats/json.ts';
import type { Backend } from '#model-policy/providers/backend.ts';
import { eventSizeMax, type AnswerReader, type Read } from '#model-policy/providers/http/answer-reader.ts';
import { eventJson } from '#model-policy/providers/http/event-json.ts';
import { brokenBackend } from '#model-policy/providers/http/vendor-fault.ts';
import { exceptionName, statusOfException } from './bedrock-error.ts';
import { converseUsage, finishReasonOf } from './converse-reply.ts';
import { BrokenFrame, EventFrameParser, type EventFrame } from './event-frames.ts';

/**
 * The stream of `ConverseStream`: blocks in pieces, `messageStop` with the reason, then `metadata` with the count, which
 * is the end. Should only the count be missing, the answer is complete and its usage unknown.
 */
export function converseAnswerReader(
  backend: Backend,
  refusal: (status: number, headers: Record<string, string>, body: unknown) => Fault,
): AnswerReader {
  const { backendId } = backend;
  const parser = new EventFrameParser(eventSizeMax(backend));
  const message = new GrowingMessage(backendId);
  const read = (frames: readonly EventFrame[]): Read => {
    const chunks: ChatChunk[] = [];
    for (const { headers, payload } of frames) {
      const value = eventJson(payload.toString('utf8'));
      const kind = headers.get(':message-type');
      if (kind === 'event' && value === undefined) {
        return { chunks, done: false, error: brokenBackend(backendId, 'streamed something that is no JSON') };
      }
      if (kind !== 'event') {
        const name = exceptionName(headers.get(':exception-type') ?? headers.get(':error-code') ?? null);
        const body = value ?? { message: headers.get(':error-message') ?? '' };
        const error = refusal(statusOfException(name), { 'x-amzn-errortype': name ?? '' }, body);
        return { chunks, done: false, error };
      }
      try {
        chunks.push(...message.take(headers.get(':event-type') ?? '', value ?? {}));
      } catch (error) {
        if (error instanceof Fault) return { chunks, done: false, error };
        throw error;
      }
      if (message.counted) return { chunks, done: true };
    }
    return { chunks, done: false };
  };
  return {
    push(bytes) {
      try {
        return read(parser.push(bytes));
      } catch (error) {
        if (!(error instanceof BrokenFrame)) throw error;
        const fault = brokenBackend(backendId, 'streamed frames that are broken', error.message);
        return { chunks: [], done: false, error: fault };
      }
    },
    end: () => ({ chunks: [], done: message.stopped && parser.atBoundary }),
  };
}

/** What has come of a message so far, as far as later events refer to it. */
class GrowingMessage {
  readonly #backendId: string;
  /** Calls of tools by the index of their block. */
  readonly #calls = new Map<unknown, { index: number; begun: boolean }>();
  stopped = false;
  counted = false;

  constructor(backendId: string) {
    this.#backendId = backendId;
  }

  take(type: string, event: Json): ChatChunk[] {
    const { contentBlockIndex: at, start, delta } = event;
    switch (type) {
      case 'contentBlockStart':
        return isRecord(start) && isRecord(start.toolUse) ? this.#begin(at, start.toolUse) : [];
      case 'contentBlockDelta':
        return isRecord(delta) ? this.#grow(at, delta) : [];
      case 'contentBlockStop':
        return this.#finish(at);
      case 'messageStop': {
        const finishReason = finishReasonOf(this.#backendId, event.stopReason);
        this.stopped = true;
        return [chunk({ choice: 0, finishReason })];
      }
      case 'metadata':
        this.counted = this.stopped;
        return [canonicalChunk([], converseUsage(event.usage))];
      default:
        return [];
    }
  }

  #begin(at: unknown, { toolUseId, name }: Json): ChatChunk[] {
    const index = this.#calls.size;
    this.#calls.set(at, { index, begun: false });
    const call = { index, id: textOrNull(toolUseId) ?? '', name: textOrNull(name) ?? '', argumentsText: '' };
    return [chunk({ choice: 0, toolCalls: [call] })];
  }

  #grow(at: unknown, { text, reasoningContent, toolUse }: Json): ChatChunk[] {
    if (typeof text === 'string') return text === '' ? [] : [chunk({ choice: 0, text })];
    const thought = isRecord(reasoningContent) ? reasoningContent.text : undefined;
    if (typeof thought === 'string' && thought !== '') return [chunk({ choice: 0, reasoning: thought })];
    const call = this.#calls.get(at);
    const input = isRecord(toolUse) ? textOrNull(toolUse.input) : null;
    if (!call || input === null || input === '') return [];
    call.begun = true;
    return [chunk({ choice: 0, toolCalls: [{ index: call.index, argumentsText: input }] })];
  }

  /** A call without arguments streams none; clients parse what they get, so they get an empty object. */
  #finish(at: unknown): ChatChunk[] {
    const call = this.#calls.get(at);
    if (!call || call.begun) return [];
    return [chunk({ choice: 0, toolCalls: [{ index: call.index, argumentsText: '{}' }] })];
  }
}

function chunk(delta: ChatDelta): ChatChunk {
  return canonicalChunk([delta], null);
}
