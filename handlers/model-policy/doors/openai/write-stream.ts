import { Fault } from '#vocabulary/fault.ts';
import type { ChatChunk } from '../../exchange/chat.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import { encodeDelta } from '../../formats/openai/encode-chat-chunk.ts';
import { writeUsage } from '../../formats/openai/usage.ts';
import type { Json } from '../../formats/json.ts';
import { reportOf } from '../report.ts';
import { openAiErrorBody } from './error-body.ts';
import { completionId, createdSeconds, isVendorsName } from './identity.ts';

export interface StreamOptions {
  /** The stack id of this node. */
  readonly node: string;
  /** `stream_options.include_usage`: whether the client asked for a last chunk with the usage. */
  readonly includeUsage: boolean;
}

/**
 * A stream in OpenAI's server-sent events, one string for each batch that arrives. Chunks that a provider wrote in
 * this format pass as they are, unless their model's name is not the one that the client asked for.
 *
 * Two things are held back until the end is known: the chunk with the finish reason, because `agentos` comes with the
 * last chunk and needs the final count; and the usage, which goes out only to a client that asked for it. After the
 * chunks comes `[DONE]`; a stream that breaks off ends with an `error` object instead, which OpenAI's clients throw.
 */
export async function* writeStream(
  exchange: Exchange,
  batches: AsyncIterable<readonly ChatChunk[]>,
  options: StreamOptions,
): AsyncGenerator<string> {
  const writer = new ChunkWriter(exchange);
  let held: string | null = null;
  let usageChunk: string | null = null;
  try {
    for await (const batch of batches) {
      let frames = '';
      for (const chunk of batch) {
        if (chunk.usage && chunk.deltas.length === 0) {
          usageChunk = writer.usage(chunk);
          continue;
        }
        for (const json of writer.content(chunk)) {
          if (held !== null) frames += frame(held);
          held = null;
          if (chunk.deltas.some((delta) => delta.finishReason !== undefined)) held = json;
          else frames += frame(json);
        }
      }
      if (frames !== '') yield frames;
    }
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const body = { error: openAiErrorBody(error), correlation_id: exchange.ask.correlationId };
    yield (held === null ? '' : frame(held)) + frame(JSON.stringify(body));
    return;
  }
  yield lastFrames(exchange, options, held, usageChunk ?? writer.usage(null));
}

function lastFrames(exchange: Exchange, options: StreamOptions, held: string | null, usageChunk: string): string {
  const { ask } = exchange;
  const report = {
    ...reportOf(exchange, options.node),
    correlation_id: ask.correlationId,
    traceparent: ask.traceparent,
  };
  const last = options.includeUsage ? usageChunk : (held ?? usageChunk);
  const before = options.includeUsage && held !== null ? frame(held) : '';
  return `${before}${frame(withField(last, 'agentos', report))}data: [DONE]\n\n`;
}

/** Adds a field at the end of a JSON object without reading the object. */
function withField(json: string, name: string, value: unknown): string {
  return `${json.slice(0, json.lastIndexOf('}'))},"${name}":${JSON.stringify(value)}}`;
}

function frame(json: string): string {
  return `data: ${json}\n\n`;
}

/** Gives every chunk of one stream the same id, time and model, as clients expect. */
class ChunkWriter {
  readonly #exchange: Exchange;
  readonly #started = new Set<number>();

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  /** The chunk's JSON; a chunk of another format becomes one for each of its choices. */
  content(chunk: ChatChunk): string[] {
    if (chunk.native !== null) return [this.#renamed(chunk.native)];
    return chunk.deltas.map((delta) => {
      const first = !this.#started.has(delta.choice);
      this.#started.add(delta.choice);
      return JSON.stringify({ ...this.#head(), choices: [encodeDelta(delta, first)] });
    });
  }

  /** The chunk without choices that carries the usage. */
  usage(chunk: ChatChunk | null): string {
    if (chunk && chunk.native !== null) return this.#renamed(chunk.native);
    const { usage } = this.#exchange;
    return JSON.stringify({ ...this.#head(), choices: [], usage: usage && writeUsage(usage) });
  }

  #renamed(native: string): string {
    if (isVendorsName(this.#exchange)) return native;
    return JSON.stringify({ ...(JSON.parse(native) as Json), model: this.#exchange.ask.modelRef });
  }

  #head(): Json {
    return {
      id: completionId(this.#exchange),
      object: 'chat.completion.chunk',
      created: createdSeconds(this.#exchange),
      model: this.#exchange.ask.modelRef,
    };
  }
}
