import type { EmbedReply } from '../../exchange/embed.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import { asBase64, asNumbers } from '../../exchange/vector.ts';
import type { Json } from '../../formats/json.ts';

/** Vectors as OpenAI's list, in the encoding that the client asked for whatever the provider chose. */
export function writeEmbeddings(exchange: Exchange, reply: EmbedReply): Json {
  const encode = exchange.prompt.operation === 'embed' && exchange.prompt.encoding === 'base64' ? asBase64 : asNumbers;
  const tokens = exchange.usage?.inputTokens ?? 0;
  return {
    ...reply.native,
    object: 'list',
    data: reply.vectors.map((vector, index) => ({ object: 'embedding', index, embedding: encode(vector) })),
    model: exchange.ask.modelRef,
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  };
}
