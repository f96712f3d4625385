import { Fault } from '#vocabulary/fault.ts';
import type { EmbedPrompt, EmbedReply } from '#model-policy/exchange/embed.ts';
import { isRecord, type Json } from '#model-policy/formats/json.ts';
import { brokenBackend } from '#model-policy/providers/http/vendor-fault.ts';
import type { ProviderCall } from '#model-policy/providers/model-provider.port.ts';

/** The body of `POST /api/embed`. @throws Fault `invalid_request` for token numbers, which it does not read */
export function embedBody(backendId: string, prompt: EmbedPrompt, call: ProviderCall): Json {
  if (prompt.texts === null) {
    throw new Fault('invalid_request', `The backend "${backendId}" reads texts, not token numbers.`, {
      details: { param: 'input', openai_code: 'unsupported_value' },
    });
  }
  return {
    model: call.upstreamModel,
    input: prompt.texts,
    truncate: false,
    ...(prompt.dimensions !== null && { dimensions: prompt.dimensions }),
  };
}

export function ollamaEmbedReply(backendId: string, { texts }: EmbedPrompt, body: unknown): EmbedReply {
  const { embeddings, prompt_eval_count: count }: Json = isRecord(body) ? body : {};
  if (!Array.isArray(embeddings) || embeddings.length !== texts?.length || !embeddings.every(isNumbers)) {
    throw brokenBackend(backendId, 'answered embeddings that cannot be read');
  }
  return {
    kind: 'embed',
    format: 'agentos',
    native: null,
    vectors: embeddings,
    usage:
      typeof count === 'number' ? { inputTokens: count, outputTokens: 0, totalTokens: count, estimated: false } : null,
  };
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}
