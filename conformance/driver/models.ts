const simulated = { backend_id: 'simulated', tier: 'fast', context_window_tokens: 128_000 };
const scripted = {
  backend_id: 'fake',
  upstream_model: 'scripted',
  capabilities: ['chat'],
  context_window_tokens: 128_000,
};
const free = { input_usd_per_million: 0, output_usd_per_million: 0 };

/** The models of a conformance node: the simulated ones, and two names for the scripted backend. */
export function modelsFile(fakeBackendUrl: string) {
  return {
    backends: [
      { backend_id: 'simulated', provider: 'simulated' },
      { backend_id: 'fake', provider: 'openai', base_url: fakeBackendUrl },
    ],
    models: [
      { model_id: 'simulated/chat', ...simulated, capabilities: ['chat'], max_output_tokens: 4_096, price: free },
      { model_id: 'simulated/embed', ...simulated, capabilities: ['embed'], price: free },
      { model_id: 'fake/slow', ...scripted, tier: 'balanced' },
      { model_id: 'fake/multi-step', ...scripted, tier: 'balanced' },
    ],
    aliases: { standard: 'simulated/chat' },
  };
}
