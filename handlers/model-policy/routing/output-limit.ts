import type { Exchange } from '../exchange/exchange.ts';
import { estimatePromptTokens } from '../metering/estimate-tokens.ts';
import type { CatalogueModel } from './catalogue.ts';

/**
 * How many tokens each choice may have: what the client asked for, which entitlements have admitted; else the
 * smallest of the tenant's limit (over all choices), the model's, and what the prompt leaves of its context window.
 */
export function outputLimit(exchange: Exchange, model: CatalogueModel): number | null {
  const { prompt, tenant } = exchange;
  if (prompt.operation === 'embed') return null;
  if (prompt.maxOutputTokens !== null) return prompt.maxOutputTokens;
  const limits: number[] = [];
  const quota = tenant?.quotas.models?.max_tokens_per_request;
  if (quota !== undefined) limits.push(Math.floor(quota / prompt.choices));
  if (model.maxOutputTokens !== null) limits.push(model.maxOutputTokens);
  if (limits.length === 0) return null;
  if (model.contextWindowTokens !== null) {
    limits.push(Math.max(1, model.contextWindowTokens - estimatePromptTokens(prompt)));
  }
  return Math.min(...limits);
}
