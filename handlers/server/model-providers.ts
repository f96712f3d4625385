import { createAnthropicProvider } from '#adapters/anthropic/anthropic-provider.ts';
import { createOpenAiProvider } from '#adapters/openai/openai-provider.ts';
import { createSimulatedProvider } from '#adapters/simulated/simulated-provider.ts';
import type { ProviderFactories } from '#model-policy/providers/backend.ts';

/** Every provider that a models file may name. */
export const providers: ProviderFactories = {
  simulated: createSimulatedProvider,
  openai: createOpenAiProvider,
  anthropic: createAnthropicProvider,
};
