import { createAnthropicProvider } from '#adapters/anthropic/anthropic-provider.ts';
import { createAwsBedrockProvider } from '#adapters/aws-bedrock/aws-bedrock-provider.ts';
import { createOllamaProvider } from '#adapters/ollama/ollama-provider.ts';
import { createOpenAiProvider } from '#adapters/openai/openai-provider.ts';
import { createTgiProvider } from '#adapters/openai/tgi-provider.ts';
import { createVllmProvider } from '#adapters/openai/vllm-provider.ts';
import { createSimulatedProvider } from '#adapters/simulated/simulated-provider.ts';
import type { ProviderFactories } from '#model-policy/providers/backend.ts';

/** Every provider that a models file may name. */
export const providers: ProviderFactories = {
  simulated: createSimulatedProvider,
  openai: createOpenAiProvider,
  anthropic: createAnthropicProvider,
  'aws-bedrock': createAwsBedrockProvider,
  ollama: createOllamaProvider,
  vllm: createVllmProvider,
  tgi: createTgiProvider,
};
