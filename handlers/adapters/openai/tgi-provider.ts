import { Fault } from '#vocabulary/fault.ts';
import type { ChatPrompt } from '#model-policy/exchange/chat.ts';
import { isRecord, recordsIn, textOrNull, type Json } from '#model-policy/formats/json.ts';
import type { Backend } from '#model-policy/providers/backend.ts';
import {
  retryAfterOf,
  troubleOfStatus,
  type Explained,
  type VendorError,
} from '#model-policy/providers/http/vendor-fault.ts';
import type { ModelProvider } from '#model-policy/providers/model-provider.port.ts';
import { openAiDialect } from './dialect.ts';
import { explainOpenAi } from './openai-error.ts';
import { createProviderOf } from './openai-provider.ts';
import { chunkRepair, repairReply } from './tgi-repair.ts';
import { askHealthAndModels, unsupported } from './vllm-provider.ts';

/**
 * Hugging Face's Text Generation Inference in OpenAI's API. It serves one model under any name, makes no embeddings, and
 * is no longer developed: what it reads can be listed, and the rest is refused instead of being read over.
 */
export function createTgiProvider(backend: Backend): ModelProvider {
  return createProviderOf(backend, {
    ...openAiDialect,
    explain: explainTgi,
    refuse,
    maxTokensField: () => 'max_tokens',
    adapt,
    repairReply,
    chunkRepair,
    ask: askHealthAndModels,
    namesModels: false,
    embeds: false,
  });
}

const read = new Set(
  (
    'model messages stream stream_options temperature top_p max_tokens max_completion_tokens stop seed tools tool_choice ' +
    'tool_prompt guideline response_format frequency_penalty presence_penalty logprobs top_logprobs'
  ).split(' '),
);
const withoutEffect = new Set('user safety_identifier metadata store service_tier prompt_cache_key'.split(' '));

function refuse({ native, format, choices }: ChatPrompt): void {
  if (format !== 'openai') return;
  if (choices > 1) throw unsupported('TGI', 'n');
  for (const [key, value] of Object.entries(native)) {
    if (value === null || read.has(key) || withoutEffect.has(key) || key === 'n') continue;
    if (key === 'parallel_tool_calls' && value === true) continue; // it calls one tool all the same, which is allowed
    if (key === 'logit_bias' && isRecord(value) && Object.keys(value).length === 0) continue;
    throw unsupported('TGI', key);
  }
  const { response_format: asked } = native;
  if (isRecord(asked) && asked.type === 'json_object' && asked.value === undefined) throw needsSchema();
}

function needsSchema(): Fault {
  const message = 'TGI writes JSON by a schema only: give `response_format` one (`"type": "json_schema"`).';
  return new Fault('invalid_request', message, {
    details: { param: 'response_format', openai_code: 'unsupported_value' },
  });
}

/** It knows the old name of the limit only, `system` but not `developer`, and a grammar where OpenAI has a schema. */
function adapt(body: Json): Json {
  const { max_completion_tokens: limit, response_format: asked, parallel_tool_calls: _, n: __, ...rest } = body;
  return {
    ...rest,
    messages: recordsIn(body.messages).map((message) =>
      message.role === 'developer' ? { ...message, role: 'system' } : message,
    ),
    ...(typeof limit === 'number' && { max_tokens: limit }),
    ...formatOf(asked),
  };
}

function formatOf(asked: unknown): Json {
  if (!isRecord(asked) || asked.type === 'text') return {};
  const { json_schema: wanted } = asked;
  if (asked.type !== 'json_schema' || !isRecord(wanted)) return { response_format: asked };
  return { response_format: { type: 'json', value: wanted.schema } };
}

/** `{"error":"text","error_type":"..."}`, and OpenAI's shape inside a stream. */
function explainTgi(error: VendorError): Explained {
  const { status, headers, body } = error;
  if (!isRecord(body) || typeof body.error !== 'string') return explainOpenAi(error);
  const message = body.error;
  return {
    trouble: troubleOfStatus(status),
    message,
    type: textOrNull(body.error_type),
    code: /`inputs` (tokens \+ `max_new_tokens` must be|must have less than)/.test(message)
      ? 'context_length_exceeded'
      : null,
    retryAfterMs: retryAfterOf(headers),
  };
}
