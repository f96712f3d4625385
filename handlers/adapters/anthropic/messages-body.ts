import type { CanonicalMessage, CanonicalPart, CanonicalPrompt, ChatPrompt } from '#model-policy/exchange/chat.ts';
import type { Json } from '#model-policy/formats/json.ts';
import { argumentsObject, conversationOf, type Turn } from '#model-policy/providers/conversation.ts';
import type { ProviderCall } from '#model-policy/providers/model-provider.port.ts';
import { anthropicAbilities } from './anthropic-abilities.ts';

/**
 * Of models without a limit in the models file. The vendor wants one on each request; what asks for more than this
 * should stream and say so.
 */
const maxTokensDefault = 4_096;

/** The body of `POST /v1/messages`. */
export function messagesBody(prompt: ChatPrompt, call: ProviderCall, stream: boolean): Json {
  const canonical = prompt.canonical();
  const { temperature, topP, stop, reasoningEffort } = canonical.generation;
  const { system, turns } = conversationOf(canonical);
  const format = canonical.responseFormat?.type === 'json_schema' ? canonical.responseFormat.schema : undefined;
  const wanted = {
    ...(reasoningEffort !== undefined && { effort: reasoningEffort }),
    ...(format !== undefined && { format: { type: 'json_schema', schema: format } }),
  };
  return {
    ...ownFields(prompt),
    model: call.upstreamModel,
    max_tokens: call.maxOutputTokens ?? maxTokensDefault,
    ...(system.length > 0 && { system: system.join('\n\n') }),
    messages: turns.map(encodeTurn),
    ...toolsOf(canonical),
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { top_p: topP }),
    ...(stop !== undefined && stop.length > 0 && { stop_sequences: stop }),
    ...(Object.keys(wanted).length > 0 && { output_config: wanted }),
    ...(stream && { stream: true }),
  };
}

function ownFields({ native }: ChatPrompt): Json {
  const given = anthropicAbilities.ownFields.filter((field) => native[field] !== undefined && native[field] !== null);
  return Object.fromEntries(given.map((field) => [field, native[field]]));
}

function encodeTurn({ role, messages }: Turn): Json {
  return { role, content: messages.flatMap(encodeMessage) };
}

/** Results of tools stand before what the person says: the vendor wants them right behind their calls. */
function encodeMessage(message: CanonicalMessage): Json[] {
  if (message.role === 'tool') {
    return [{ type: 'tool_result', tool_use_id: message.toolCallId ?? '', content: message.text }];
  }
  const said = (message.parts ?? [{ kind: 'text' as const, text: message.text }]).flatMap(encodePart);
  const called = message.toolCalls.map(({ id, name, argumentsText }) => ({
    type: 'tool_use',
    id,
    name,
    input: argumentsObject(argumentsText),
  }));
  return [...said, ...called];
}

/** Empty texts are refused by the vendor and say nothing. */
function encodePart(part: CanonicalPart): Json[] {
  if (part.kind === 'text') return part.text === '' ? [] : [{ type: 'text', text: part.text }];
  const { image } = part;
  const source =
    'url' in image
      ? { type: 'url', url: image.url }
      : { type: 'base64', media_type: image.mediaType, data: image.base64 };
  return [{ type: 'image', source }];
}

function toolsOf({ tools, toolChoice, parallelToolCalls }: CanonicalPrompt): Json {
  if (tools.length === 0) return {};
  const oneAtATime = parallelToolCalls === false && toolChoice !== 'none' && { disable_parallel_tool_use: true };
  const kinds = { auto: 'auto', none: 'none', required: 'any' } as const;
  return {
    tools: tools.map(({ name, description, inputSchema, strict }) => ({
      name,
      ...(description !== undefined && { description }),
      input_schema: { type: 'object', ...inputSchema },
      ...(strict !== undefined && { strict }),
    })),
    tool_choice: {
      ...(typeof toolChoice === 'string' ? { type: kinds[toolChoice] } : { type: 'tool', name: toolChoice.name }),
      ...oneAtATime,
    },
  };
}
