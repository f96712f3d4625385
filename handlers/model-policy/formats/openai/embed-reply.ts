import { Fault } from '#vocabulary/fault.ts';
import type { EmbedReply } from '../../exchange/embed.ts';
import { recordsIn, type Json } from '../json.ts';
import { readUsage } from './usage.ts';

/** A reply in OpenAI's embeddings list, put in the order of its indices. */
export function openAiEmbedReply(body: Json): EmbedReply {
  const items = recordsIn(body.data).toSorted((a, b) => Number(a.index) - Number(b.index));
  return {
    kind: 'embed',
    format: 'openai',
    native: body,
    vectors: items.map(({ embedding }) => {
      if (typeof embedding === 'string' || isNumbers(embedding)) return embedding;
      throw new Fault('dependency_unavailable', 'The backend answered embeddings that cannot be read.');
    }),
    usage: readUsage(body.usage),
  };
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}
