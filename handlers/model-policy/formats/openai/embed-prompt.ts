import type { EmbedPrompt } from '../../exchange/embed.ts';
import type { Json } from '../json.ts';
import { mapTextLeaves } from '../text-leaves.ts';
import { openAiWalk } from './walk.ts';

/** An embedding prompt in the body of OpenAI's embeddings. */
export function openAiEmbedPrompt(body: Json): EmbedPrompt {
  const texts = textsOf(body.input);
  return {
    operation: 'embed',
    format: 'openai',
    native: body,
    texts,
    encoding: body.encoding_format === 'base64' ? 'base64' : 'float',
    dimensions: typeof body.dimensions === 'number' ? body.dimensions : null,
    uninspected: texts === null ? ['tokens'] : [],
    mapTexts(visit) {
      const mapped = mapTextLeaves(body, visit, openAiWalk) as Json;
      return mapped === body ? this : openAiEmbedPrompt(mapped);
    },
  };
}

function textsOf(input: unknown): readonly string[] | null {
  if (typeof input === 'string') return [input];
  return Array.isArray(input) && input.every((item) => typeof item === 'string') ? input : null;
}
