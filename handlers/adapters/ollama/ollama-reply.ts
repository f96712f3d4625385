import type { CanonicalToolCall, ChatReply, FinishReason, TokenUsage } from '#model-policy/exchange/chat.ts';
import { canonicalChatReply } from '#model-policy/formats/agentos/chat-reply.ts';
import { isRecord, recordsIn, textOrNull, type Json } from '#model-policy/formats/json.ts';
import { derivedId } from '#vocabulary/ids.ts';

/** A whole answer of `/api/chat` as the canonical reply. */
export function ollamaReply(body: Json, requestId: string): ChatReply {
  const message = isRecord(body.message) ? body.message : {};
  const toolCalls = toolCallsIn(message, requestId, 0);
  const text = textOrNull(message.content);
  const choice = {
    index: 0,
    text: text === '' && toolCalls.length > 0 ? null : text,
    refusal: null,
    reasoning: textOrNull(message.thinking),
    toolCalls,
    finishReason: finishReasonOf(body.done_reason, toolCalls.length > 0),
  };
  return canonicalChatReply({ id: null, choices: [choice] }, ollamaUsage(body));
}

/**
 * Calls come whole, and from older servers without ids.
 * @param before how many the answer had so far
 */
export function toolCallsIn(message: Json, requestId: string, before: number): CanonicalToolCall[] {
  return recordsIn(message.tool_calls).map((call, i) => {
    const named = isRecord(call.function) ? call.function : {};
    return {
      id: textOrNull(call.id) || derivedId('tcall', requestId, String(before + i)),
      name: textOrNull(named.name) ?? '',
      argumentsText: JSON.stringify(named.arguments ?? {}),
    };
  });
}

/** Where a tool is called, the server says `stop`. */
export function finishReasonOf(doneReason: unknown, called: boolean): FinishReason {
  if (doneReason === 'length') return 'length';
  return called ? 'tool_calls' : 'stop';
}

/** A prompt that is read from the server's cache may go without a count: then nobody knows the input. */
export function ollamaUsage({ prompt_eval_count: input, eval_count: output }: Json): TokenUsage | null {
  if (typeof input !== 'number' || typeof output !== 'number') return null;
  return { inputTokens: input, outputTokens: output, totalTokens: input + output, estimated: false };
}
