import type { Abilities } from '#model-policy/providers/refuse-unsupported.ts';

export const ollamaAbilities: Abilities = {
  vendor: 'Ollama',
  images: 'data',
  jsonObject: true,
  jsonSchema: true,
  forcedTools: false,
  oneToolAtATime: false,
  strictTools: false,
  seed: true,
  penalties: true,
  efforts: ['none', 'low', 'medium', 'high'],
  ownFields: ['keep_alive', 'top_k', 'min_p'],
};
