import type { Abilities } from '#model-policy/providers/refuse-unsupported.ts';

export const bedrockAbilities: Abilities = {
  vendor: 'Amazon Bedrock',
  images: 'data',
  jsonObject: false,
  jsonSchema: true,
  forcedTools: true,
  oneToolAtATime: false,
  strictTools: true,
  seed: false,
  penalties: false,
  efforts: [],
  ownFields: ['additionalModelRequestFields', 'guardrailConfig', 'performanceConfig', 'requestMetadata'],
};
