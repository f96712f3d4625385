import type { ChatReply, FinishReason, TokenUsage } from '#model-policy/exchange/chat.ts';
import { canonicalChatReply } from '#model-policy/formats/agentos/chat-reply.ts';
import { isRecord, recordsIn, textOrNull, type Json } from '#model-policy/formats/json.ts';

/** A whole message as the canonical reply. Redacted thinking and blocks of tools that nobody offered are left out. */
export function anthropicReply(body: Json): ChatReply {
  const blocks = recordsIn(body.content);
  const texts = blocks.filter(({ type }) => type === 'text').map(({ text }) => textOrNull(text) ?? '');
  const thoughts = blocks.filter(({ type }) => type === 'thinking').map(({ thinking }) => textOrNull(thinking) ?? '');
  const toolCalls = blocks
    .filter(({ type }) => type === 'tool_use')
    .map(({ id, name, input }) => ({
      id: textOrNull(id) ?? '',
      name: textOrNull(name) ?? '',
      argumentsText: JSON.stringify(input ?? {}),
    }));
  const choice = {
    index: 0,
    text: texts.length > 0 ? texts.join('') : null,
    refusal: null,
    reasoning: thoughts.length > 0 ? thoughts.join('') : null,
    toolCalls,
    finishReason: finishReasonOf(body.stop_reason),
  };
  return canonicalChatReply({ id: textOrNull(body.id), choices: [choice] }, anthropicUsage(body.usage));
}

const finishReasons: Readonly<Record<string, FinishReason>> = {
  end_turn: 'stop',
  stop_sequence: 'stop',
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  tool_use: 'tool_calls',
  refusal: 'content_filter',
  pause_turn: 'length', // unfinished, whatever for: this node offers no tools of the vendor's own
};

/** A reason of next year counts as an ordinary end. */
export function finishReasonOf(stopReason: unknown): FinishReason {
  return finishReasons[String(stopReason)] ?? 'stop';
}

/** The vendor counts what it read from its cache, and what it wrote there, beside `input_tokens`. */
export function anthropicUsage(usage: unknown): TokenUsage | null {
  if (!isRecord(usage)) return null;
  const { input_tokens: fresh, output_tokens: output } = usage;
  if (!isCount(fresh) || !isCount(output)) return null;
  const cached = countOf(usage.cache_read_input_tokens);
  const inputTokens = fresh + cached + countOf(usage.cache_creation_input_tokens);
  const thinking = isRecord(usage.output_tokens_details) ? usage.output_tokens_details.thinking_tokens : undefined;
  return {
    inputTokens,
    outputTokens: output,
    totalTokens: inputTokens + output,
    ...(isCount(usage.cache_read_input_tokens) && { cachedInputTokens: cached }),
    ...(isCount(thinking) && { reasoningTokens: thinking }),
    estimated: false,
  };
}

function countOf(value: unknown): number {
  return isCount(value) ? value : 0;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
