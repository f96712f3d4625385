import type { InvokeEmbed } from '#generated/vocabulary/types.ts';
import type { EmbedPrompt } from '../../exchange/embed.ts';
import type { Json } from '../json.ts';
import { mapTextLeaves, type Walk } from '../text-leaves.ts';

const walk: Walk = { skip: new Set(['encoding_format']), json: new Set(), numbers: new Set() };

/** An embedding prompt in the canonical envelope (E.4). */
export function agentosEmbedPrompt(input: InvokeEmbed['input']): EmbedPrompt {
  return {
    operation: 'embed',
    format: 'agentos',
    native: input as unknown as Json,
    texts: input.texts,
    encoding: input.encoding_format ?? 'float',
    dimensions: null,
    uninspected: [],
    mapTexts(visit) {
      const mapped = mapTextLeaves(input, visit, walk) as InvokeEmbed['input'];
      return mapped === input ? this : agentosEmbedPrompt(mapped);
    },
  };
}
