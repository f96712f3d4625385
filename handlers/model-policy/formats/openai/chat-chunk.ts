import type { ChatChunk, ChatDelta, ToolCallDelta } from '../../exchange/chat.ts';
import { isRecord, recordsIn, type Json } from '../json.ts';
import { readFinishReason } from './finish-reason.ts';
import { readUsage } from './usage.ts';

/**
 * A chunk of OpenAI's stream.
 * @param native its JSON text as it came, which is what a reader of the same format gets
 */
export function openAiChunk(native: string, value: Json): ChatChunk {
  return {
    format: 'openai',
    native,
    deltas: recordsIn(value.choices).map(decodeDelta),
    usage: readUsage(value.usage),
  };
}

function decodeDelta(choice: Json, i: number): ChatDelta {
  const delta = isRecord(choice.delta) ? choice.delta : {};
  const reasoning = delta.reasoning_content ?? delta.reasoning; // two names are in use for it
  const finishReason = readFinishReason(choice.finish_reason);
  return {
    choice: typeof choice.index === 'number' ? choice.index : i,
    ...(typeof delta.content === 'string' && { text: delta.content }),
    ...(typeof delta.refusal === 'string' && { refusal: delta.refusal }),
    ...(typeof reasoning === 'string' && { reasoning }),
    ...(Array.isArray(delta.tool_calls) && { toolCalls: recordsIn(delta.tool_calls).map(decodeToolCallDelta) }),
    ...(finishReason !== undefined && { finishReason }),
    ...(isRecord(delta.audio) && { uninspected: ['audio'] }),
  };
}

/** Some servers leave `index` out; the order within the chunk stands for it then. */
function decodeToolCallDelta(call: Json, i: number): ToolCallDelta {
  const named = isRecord(call.function) ? call.function : {};
  return {
    index: typeof call.index === 'number' ? call.index : i,
    ...(typeof call.id === 'string' && { id: call.id }),
    ...(typeof named.name === 'string' && { name: named.name }),
    ...(typeof named.arguments === 'string' && { argumentsText: named.arguments }),
  };
}
