import type { ChatPrompt } from '#model-policy/exchange/chat.ts';
import type { EmbedPrompt } from '#model-policy/exchange/embed.ts';
import type { Json } from '#model-policy/formats/json.ts';
import { isRecord } from '#model-policy/formats/json.ts';
import { encodeChatBody } from '#model-policy/formats/openai/encode-chat-body.ts';
import type { Backend } from '#model-policy/providers/backend.ts';
import type { ProviderCall } from '#model-policy/providers/model-provider.port.ts';
import type { Dialect } from './dialect.ts';

/**
 * The body of a chat completion. A prompt that came in this format goes on with every field it has; only the model's
 * name, the limit where the client set none, and the wish for usage are this node's.
 */
export function chatBody(
  backend: Backend,
  dialect: Dialect,
  prompt: ChatPrompt,
  call: ProviderCall,
  stream: boolean,
): Json {
  const body: Record<string, unknown> =
    prompt.format === 'openai' ? { ...prompt.native } : { ...encodeChatBody(prompt.canonical()) };
  body.model = call.upstreamModel;
  const field = backend.maxTokensField ?? dialect.maxTokensField(backend);
  if (prompt.maxOutputTokens === null || prompt.format !== 'openai') {
    delete body.max_tokens;
    delete body.max_completion_tokens;
    if (call.maxOutputTokens !== null) body[field] = call.maxOutputTokens;
  }
  if (stream) {
    // Usage is metered whether or not the client wants to see it.
    const asked = isRecord(body.stream_options) ? body.stream_options : {};
    body.stream = true;
    body.stream_options = { ...asked, include_usage: true };
  } else {
    delete body.stream;
    delete body.stream_options; // refused by OpenAI without `stream`
  }
  return body;
}

/** The body of an embeddings request. Nulls are left out: servers of this kind refuse them. */
export function embedBody(prompt: EmbedPrompt, call: ProviderCall): Json {
  const asked = prompt.format === 'openai' ? prompt.native : { input: prompt.texts, encoding_format: 'float' };
  const given = Object.entries(asked).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(given), model: call.upstreamModel };
}
