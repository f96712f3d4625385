import type { TokenUsage } from '../exchange/chat.ts';
import type { Price } from '../routing/catalogue.ts';

const tokensPerPrice = 1_000_000;

/** In US dollars. */
export function costOf(price: Price, usage: Pick<TokenUsage, 'inputTokens' | 'outputTokens'>): number {
  const input = usage.inputTokens * price.inputUsdPerMillion;
  const output = usage.outputTokens * price.outputUsdPerMillion;
  return (input + output) / tokensPerPrice;
}
