import type { ChatDelta, ToolCallDelta } from '../../exchange/chat.ts';
import type { Json } from '../json.ts';

/**
 * One choice of OpenAI's `chat.completion.chunk`, for a provider of another format.
 * @param first whether it is the first of its choice, which alone carries the role
 */
export function encodeDelta(delta: ChatDelta, first: boolean): Json {
  return {
    index: delta.choice,
    delta: {
      ...(first && { role: 'assistant' }),
      ...(delta.text !== undefined && { content: delta.text }),
      ...(delta.refusal !== undefined && { refusal: delta.refusal }),
      ...(delta.reasoning !== undefined && { reasoning_content: delta.reasoning }),
      ...(delta.toolCalls !== undefined && { tool_calls: delta.toolCalls.map(encodeToolCallDelta) }),
    },
    logprobs: null,
    finish_reason: delta.finishReason ?? null,
  };
}

/** Clients need id, type and name on the first fragment of a call, and only the index and more arguments after it. */
export function encodeToolCallDelta({ index, id, name, argumentsText }: ToolCallDelta): Json {
  return {
    index,
    ...(id !== undefined && { id, type: 'function' }),
    function: { ...(name !== undefined && { name }), arguments: argumentsText ?? '' },
  };
}
