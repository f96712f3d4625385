import type { CanonicalChoice, CanonicalReply, CanonicalToolCall } from '../../exchange/chat.ts';
import type { Json } from '../json.ts';

/** From no vendor's format to OpenAI's `chat.completion`, without `usage`. */
export function encodeChatReply(reply: CanonicalReply, head: { id: string; created: number; model: string }): Json {
  return {
    id: head.id,
    object: 'chat.completion',
    created: head.created,
    model: head.model,
    choices: reply.choices.map(encodeChoice),
  };
}

function encodeChoice(choice: CanonicalChoice): Json {
  return {
    index: choice.index,
    message: {
      role: 'assistant',
      content: choice.text,
      refusal: choice.refusal,
      ...(choice.reasoning !== null && { reasoning_content: choice.reasoning }),
      ...(choice.toolCalls.length > 0 && { tool_calls: choice.toolCalls.map(encodeToolCall) }),
    },
    logprobs: null,
    finish_reason: choice.finishReason,
  };
}

function encodeToolCall({ id, name, argumentsText }: CanonicalToolCall): Json {
  return { id, type: 'function', function: { name, arguments: argumentsText } };
}
