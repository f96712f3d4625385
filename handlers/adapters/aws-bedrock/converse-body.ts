import { Fault } from '#vocabulary/fault.ts';
import type { CanonicalMessage, CanonicalPart, CanonicalPrompt, ChatPrompt } from '#model-policy/exchange/chat.ts';
import type { Json } from '#model-policy/formats/json.ts';
import { argumentsObject, conversationOf, type Turn } from '#model-policy/providers/conversation.ts';
import type { ProviderCall } from '#model-policy/providers/model-provider.port.ts';
import { bedrockAbilities } from './bedrock-abilities.ts';

/** The body of `Converse` and of `ConverseStream`; the model stands in the path. */
export function converseBody(prompt: ChatPrompt, call: ProviderCall): Json {
  const canonical = prompt.canonical();
  const { system, turns } = conversationOf(canonical);
  const { temperature, topP, stop } = canonical.generation;
  const own = bedrockAbilities.ownFields.filter(
    (field) => prompt.native[field] !== undefined && prompt.native[field] !== null,
  );
  return {
    ...Object.fromEntries(own.map((field) => [field, prompt.native[field]])),
    ...(system.length > 0 && { system: system.map((text) => ({ text })) }),
    messages: turns.map(encodeTurn),
    inferenceConfig: {
      ...(call.maxOutputTokens !== null && { maxTokens: call.maxOutputTokens }),
      ...(temperature !== undefined && { temperature }),
      ...(topP !== undefined && { topP }),
      ...(stop !== undefined && stop.length > 0 && { stopSequences: stop }),
    },
    ...toolsOf(canonical),
    ...formatOf(canonical),
  };
}

function encodeTurn({ role, messages }: Turn): Json {
  return { role, content: messages.flatMap(encodeMessage) };
}

function encodeMessage(message: CanonicalMessage): Json[] {
  if (message.role === 'tool') {
    return [{ toolResult: { toolUseId: message.toolCallId ?? '', content: [{ text: message.text }] } }];
  }
  const said = (message.parts ?? [{ kind: 'text' as const, text: message.text }]).flatMap(encodePart);
  const called = message.toolCalls.map(({ id, name, argumentsText }) => ({
    toolUse: { toolUseId: id, name, input: argumentsObject(argumentsText) },
  }));
  return [...said, ...called];
}

/** Blank texts are refused by the vendor and say nothing. */
function encodePart(part: CanonicalPart): Json[] {
  if (part.kind === 'text') return part.text.trim() === '' ? [] : [{ text: part.text }];
  const { image } = part;
  if (!('base64' in image)) return [];
  return [{ image: { format: formatOfImage(image.mediaType), source: { bytes: image.base64 } } }];
}

const imageFormats: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/jpg': 'jpeg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

function formatOfImage(mediaType: string): string {
  const format = imageFormats[mediaType];
  if (format !== undefined) return format;
  throw new Fault(
    'invalid_request',
    `Amazon Bedrock reads no \`image_url\` of the type ${mediaType}: use PNG, JPEG, GIF or WebP.`,
    {
      details: { param: 'messages', openai_code: 'unsupported_value' },
    },
  );
}

function toolsOf(prompt: CanonicalPrompt): Json {
  const { tools, toolChoice, messages } = prompt;
  if (tools.length === 0) return {};
  if (toolChoice === 'none') {
    if (!messages.some(({ role, toolCalls }) => role === 'tool' || toolCalls.length > 0)) return {};
    const message =
      'Amazon Bedrock cannot be asked for `tool_choice` "none" once a tool was called in the conversation.';
    throw new Fault('invalid_request', message, {
      details: { param: 'tool_choice', openai_code: 'unsupported_value' },
    });
  }
  const choices = { auto: { auto: {} }, required: { any: {} } };
  return {
    toolConfig: {
      tools: tools.map(({ name, description, inputSchema, strict }) => ({
        toolSpec: {
          name,
          ...(description && { description }),
          inputSchema: { json: { type: 'object', ...inputSchema } },
          ...(strict !== undefined && { strict }),
        },
      })),
      toolChoice: typeof toolChoice === 'string' ? choices[toolChoice] : { tool: { name: toolChoice.name } },
    },
  };
}

/** The schema travels as a text. */
function formatOf({ responseFormat }: CanonicalPrompt): Json {
  if (responseFormat?.type !== 'json_schema') return {};
  const { name, description, schema } = responseFormat;
  const jsonSchema = { name, ...(description !== undefined && { description }), schema: JSON.stringify(schema) };
  return { outputConfig: { textFormat: { type: 'json_schema', structure: { jsonSchema } } } };
}
