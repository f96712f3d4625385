import { Fault } from '#vocabulary/fault.ts';
import type { EmbedPrompt, EmbedReply } from '#model-policy/exchange/embed.ts';
import { isRecord } from '#model-policy/formats/json.ts';
import type { Backend } from '#model-policy/providers/backend.ts';
import type { Upstream } from '#model-policy/providers/http/upstream.ts';
import { brokenBackend } from '#model-policy/providers/http/vendor-fault.ts';
import type { ProviderCall } from '#model-policy/providers/model-provider.port.ts';

/** Titan takes one text a request; so many are under way at once for one caller. */
const atOnce = 8;

/**
 * Embeddings of Amazon's Titan models. Converse makes none, and every other family has a body of its own.
 * @throws Fault `invalid_request` for other models and for token numbers
 */
export async function titanEmbeddings(
  backend: Backend,
  upstream: Upstream,
  prompt: EmbedPrompt,
  call: ProviderCall,
): Promise<EmbedReply> {
  const { texts, dimensions } = prompt;
  if (!/(^|[./])amazon\.titan-embed-text/.test(call.upstreamModel)) {
    throw refused('model', `On Amazon Bedrock this node embeds with amazon.titan-embed-text models only.`);
  }
  if (texts === null) throw refused('input', `The backend "${backend.backendId}" reads texts, not token numbers.`);
  const endsAt = Date.now() + Math.min(backend.totalMs, call.timeoutMs ?? Infinity);
  const path = `/model/${encodeURIComponent(call.upstreamModel)}/invoke`;
  const vectors: number[][] = [];
  let inputTokens = 0;
  for (let from = 0; from < texts.length; from += atOnce) {
    const answers = await Promise.all(
      texts.slice(from, from + atOnce).map((inputText) => {
        const body = { inputText, ...(dimensions !== null && { dimensions }) };
        return upstream.exchange(path, body, { ...call, timeoutMs: Math.max(1, endsAt - Date.now()) });
      }),
    );
    for (const { body } of answers) {
      if (!isRecord(body) || !isNumbers(body.embedding) || typeof body.inputTextTokenCount !== 'number') {
        throw brokenBackend(backend.backendId, 'answered an embedding that cannot be read');
      }
      vectors.push(body.embedding);
      inputTokens += body.inputTextTokenCount;
    }
  }
  const usage = { inputTokens, outputTokens: 0, totalTokens: inputTokens, estimated: false };
  return { kind: 'embed', format: 'agentos', native: null, vectors, usage };
}

function refused(param: string, message: string): Fault {
  return new Fault('invalid_request', message, { details: { param, openai_code: 'unsupported_value' } });
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}
