import type { CanonicalMessage, CanonicalPrompt, CanonicalTool } from '../../exchange/chat.ts';
import type { Json } from '../json.ts';

/** From no vendor's format to the body of OpenAI's chat completions; `model` is the caller's to add. */
export function encodeChatBody(prompt: CanonicalPrompt): Json {
  const { temperature, topP, maxOutputTokens, stop, seed } = prompt.generation;
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
  };
}

function encodeMessage(message: CanonicalMessage): Json {
  if (message.role === 'tool') return { role: 'tool', tool_call_id: message.toolCallId ?? '', content: message.text };
  if (message.toolCalls.length === 0) return { role: message.role, content: message.text };
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

function encodeTool({ name, description, inputSchema }: CanonicalTool): Json {
  return {
    type: 'function',
    function: { name, ...(description !== undefined && { description }), parameters: inputSchema },
  };
}
