import type { Abilities } from '#model-policy/providers/refuse-unsupported.ts';

export const anthropicAbilities: Abilities = {
  vendor: 'Anthropic',
  images: 'data-and-addresses',
  jsonObject: false,
  jsonSchema: true,
  forcedTools: true,
  oneToolAtATime: true,
  strictTools: true,
  seed: false,
  penalties: false,
  efforts: ['low', 'medium', 'high', 'xhigh', 'max'],
  ownFields: ['top_k', 'thinking'],
};
