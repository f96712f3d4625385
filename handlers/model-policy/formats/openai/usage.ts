import type { TokenUsage } from '../../exchange/chat.ts';
import { isRecord } from '../json.ts';

/** Reads OpenAI's `usage`. An explicit 0 is a value; anything that is no count makes the whole usage unknown. */
export function readUsage(usage: unknown): TokenUsage | null {
  if (!isRecord(usage)) return null;
  const input = usage.prompt_tokens;
  const output = usage.completion_tokens ?? 0; // embeddings have none
  if (!isCount(input) || !isCount(output)) return null;
  const cached = isRecord(usage.prompt_tokens_details) ? usage.prompt_tokens_details.cached_tokens : undefined;
  const reasoning = isRecord(usage.completion_tokens_details)
    ? usage.completion_tokens_details.reasoning_tokens
    : undefined;
  return {
    inputTokens: input,
    outputTokens: output,
    totalTokens: input + output,
    ...(isCount(cached) && { cachedInputTokens: cached }),
    ...(isCount(reasoning) && { reasoningTokens: reasoning }),
    estimated: false,
  };
}

/** Writes OpenAI's `usage` for an answer that came from a provider of another format. */
export function writeUsage(usage: TokenUsage): Record<string, unknown> {
  return {
    prompt_tokens: usage.inputTokens,
    completion_tokens: usage.outputTokens,
    total_tokens: usage.totalTokens,
    ...(usage.cachedInputTokens !== undefined && {
      prompt_tokens_details: { cached_tokens: usage.cachedInputTokens },
    }),
    ...(usage.reasoningTokens !== undefined && {
      completion_tokens_details: { reasoning_tokens: usage.reasoningTokens },
    }),
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
