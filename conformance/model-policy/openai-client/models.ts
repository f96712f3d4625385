const steered = [
  'awkward',
  'midstream-error',
  'cut',
  'never-ends',
  'reasoning',
  'floats-only',
  'error-400',
  'error-429',
  'error-500',
];
const price = { input_usd_per_million: 0.15, output_usd_per_million: 0.6 };

/** The models that the suite asks for: one behaviour of the fake vendor each. @param baseUrl of the fake */
export function openAiClientModels(baseUrl: string) {
  const vendor = { backend_id: 'vendor', tier: 'balanced' };
  return {
    backends: [
      { backend_id: 'simulated', provider: 'simulated' },
      { backend_id: 'vendor', provider: 'openai', base_url: baseUrl },
    ],
    models: [
      { model_id: 'simulated/chat', backend_id: 'simulated', capabilities: ['chat'], tier: 'fast' },
      { model_id: 'gpt-fake', ...vendor, capabilities: ['chat'], max_output_tokens: 1_024, price },
      { model_id: 'embed-fake', ...vendor, capabilities: ['embed'], price },
      ...steered.map((model_id) => ({ model_id, ...vendor, capabilities: ['chat', 'embed'] })),
    ],
    aliases: { standard: 'gpt-fake' },
  };
}
