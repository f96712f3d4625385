import type {
  CanonicalMessage,
  CanonicalPart,
  CanonicalPrompt,
  CanonicalTool,
  ResponseFormat,
} from '../../exchange/chat.ts';
import type { Json } from '../json.ts';

/** From no vendor's format to the body of OpenAI's chat completions; `model` is the caller's to add. */
export function encodeChatBody(prompt: CanonicalPrompt): Json {
  const { temperature, topP, maxOutputTokens, stop, seed, ...more } = prompt.generation;
  const { parallelToolCalls, responseFormat } = prompt;
  return {
    messages: prompt.messages.map(encodeMessage),
    ...(prompt.tools.length > 0 && {
      tools: prompt.tools.map(encodeTool),
      tool_choice:
        typeof prompt.toolChoice === 'string'
          ? prompt.toolChoice
          : { type: 'function', function: { name: prompt.toolChoice.name } },
    }),
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { top_p: topP }),
    ...(maxOutputTokens !== undefined && { max_tokens: maxOutputTokens }),
    ...(stop !== undefined && stop.length > 0 && { stop }),
    ...(seed !== undefined && { seed }),
    ...(more.frequencyPenalty !== undefined && { frequency_penalty: more.frequencyPenalty }),
    ...(more.presencePenalty !== undefined && { presence_penalty: more.presencePenalty }),
    ...(more.reasoningEffort !== undefined && { reasoning_effort: more.reasoningEffort }),
    ...(parallelToolCalls !== undefined && { parallel_tool_calls: parallelToolCalls }),
    ...(responseFormat !== undefined && { response_format: encodeResponseFormat(responseFormat) }),
  };
}

function encodeMessage(message: CanonicalMessage): Json {
  if (message.role === 'tool') return { role: 'tool', tool_call_id: message.toolCallId ?? '', content: message.text };
  if (message.toolCalls.length === 0)
    return { role: message.role, content: message.parts?.map(encodePart) ?? message.text };
  return {
    role: message.role,
    content: message.text === '' ? null : message.text, // a turn that only calls tools says nothing
    tool_calls: message.toolCalls.map(({ id, name, argumentsText }) => ({
      id,
      type: 'function',
      function: { name, arguments: argumentsText },
    })),
  };
}

function encodePart(part: CanonicalPart): Json {
  if (part.kind === 'text') return { type: 'text', text: part.text };
  const { image, detail } = part;
  const url = 'url' in image ? image.url : `data:${image.mediaType};base64,${image.base64}`;
  return { type: 'image_url', image_url: { url, ...(detail !== undefined && { detail }) } };
}

function encodeTool({ name, description, inputSchema, strict }: CanonicalTool): Json {
  return {
    type: 'function',
    function: {
      name,
      ...(description !== undefined && { description }),
      parameters: inputSchema,
      ...(strict !== undefined && { strict }),
    },
  };
}

function encodeResponseFormat(format: ResponseFormat): Json {
  if (format.type === 'json_object') return format;
  const { type, ...json_schema } = format;
  return { type, json_schema };
}
