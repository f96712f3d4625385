import type { ChatReply, FinishReason, TokenUsage } from '#model-policy/exchange/chat.ts';
import { canonicalChatReply } from '#model-policy/formats/agentos/chat-reply.ts';
import { isRecord, recordsIn, textOrNull, type Json } from '#model-policy/formats/json.ts';
import { brokenBackend } from '#model-policy/providers/http/vendor-fault.ts';

/** A whole answer of `Converse` as the canonical reply. @throws Fault for an answer that the vendor itself calls malformed */
export function converseReply(backendId: string, body: Json): ChatReply {
  const message = isRecord(body.output) && isRecord(body.output.message) ? body.output.message : {};
  const blocks = recordsIn(message.content);
  const texts = blocks.flatMap(({ text }) => textOrNull(text) ?? []);
  const thoughts = blocks.flatMap(({ reasoningContent }) => thoughtIn(reasoningContent) ?? []);
  const toolCalls = blocks.flatMap(({ toolUse }) =>
    isRecord(toolUse)
      ? [
          {
            id: textOrNull(toolUse.toolUseId) ?? '',
            name: textOrNull(toolUse.name) ?? '',
            argumentsText: JSON.stringify(toolUse.input ?? {}),
          },
        ]
      : [],
  );
  const choice = {
    index: 0,
    text: texts.length > 0 ? texts.join('') : null,
    refusal: null,
    reasoning: thoughts.length > 0 ? thoughts.join('') : null,
    toolCalls,
    finishReason: finishReasonOf(backendId, body.stopReason),
  };
  return canonicalChatReply({ id: null, choices: [choice] }, converseUsage(body.usage));
}

function thoughtIn(content: unknown): string | null {
  return isRecord(content) && isRecord(content.reasoningText) ? textOrNull(content.reasoningText.text) : null;
}

const finishReasons: Readonly<Record<string, FinishReason>> = {
  end_turn: 'stop',
  stop_sequence: 'stop',
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  tool_use: 'tool_calls',
  guardrail_intervened: 'content_filter',
  content_filtered: 'content_filter',
};

/** A reason of next year counts as an ordinary end. @throws Fault for `malformed_model_output` and `malformed_tool_use` */
export function finishReasonOf(backendId: string, stopReason: unknown): FinishReason {
  const reason = String(stopReason);
  if (reason.startsWith('malformed_')) throw brokenBackend(backendId, `ended its answer with ${reason}`);
  return finishReasons[reason] ?? 'stop';
}

/** The vendor counts what it read from its cache, and what it wrote there, beside `inputTokens`. */
export function converseUsage(usage: unknown): TokenUsage | null {
  if (!isRecord(usage)) return null;
  const { inputTokens: fresh, outputTokens: output, cacheReadInputTokens: cached } = usage;
  if (!isCount(fresh) || !isCount(output)) return null;
  const written = usage.cacheWriteInputTokens;
  const inputTokens = fresh + (isCount(cached) ? cached : 0) + (isCount(written) ? written : 0);
  return {
    inputTokens,
    outputTokens: output,
    totalTokens: inputTokens + output,
    ...(isCount(cached) && { cachedInputTokens: cached }),
    estimated: false,
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
