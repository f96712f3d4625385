import type { ChatReply, TokenUsage } from '../exchange/chat.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { estimatePromptTokens, estimateTokens } from './estimate-tokens.ts';

const nothing: TokenUsage = { inputTokens: 0, outputTokens: 0, totalTokens: 0, estimated: false };

/**
 * What an exchange used. The provider's own count wins, an explicit 0 included. Where it gave none, as no provider
 * does to a reader who left, the node estimates from the texts, and says that it did. A provider that refused, or was
 * never asked, used nothing.
 */
export function countUsage(exchange: Exchange): TokenUsage {
  if (exchange.usage) return exchange.usage;
  if (!mayHaveWorked(exchange)) return nothing;
  const { answer, prompt } = exchange;
  const inputTokens = estimatePromptTokens(prompt);
  const characters = answer?.kind === 'chat' ? charactersOf(answer) : exchange.streamedCharacters;
  const outputTokens = estimateTokens(characters);
  return { inputTokens, outputTokens, totalTokens: inputTokens + outputTokens, estimated: true };
}

function mayHaveWorked({ dispatched, firstByteMs, status, fault }: Exchange): boolean {
  return dispatched && (firstByteMs !== null || status === 'aborted' || fault?.code === 'timeout');
}

function charactersOf(reply: ChatReply): number {
  let characters = 0;
  reply.mapTexts((text) => {
    characters += text.length;
    return text;
  });
  return characters;
}
