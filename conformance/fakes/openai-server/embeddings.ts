import { hash } from './chat.ts';

const dimensionsDefault = 16;

/** Vectors that follow from the text alone. The model `floats-only` ignores `encoding_format`, as some servers do. */
export function embeddings(body: Readonly<Record<string, unknown>>): unknown {
  const inputs = Array.isArray(body.input) ? body.input : [body.input];
  const base64 = body.encoding_format === 'base64' && body.model !== 'floats-only';
  const data = inputs.map((input, index) => {
    const vector = vectorOf(JSON.stringify(input), Number(body.dimensions ?? dimensionsDefault));
    return { object: 'embedding', index, embedding: base64 ? encoded(vector) : vector };
  });
  const prompt_tokens = inputs.reduce<number>((sum, input) => sum + String(input).split(/\s+/).length, 0);
  // The order of the list is not promised; `index` is.
  return {
    object: 'list',
    data: data.toReversed(),
    model: body.model,
    usage: { prompt_tokens, total_tokens: prompt_tokens },
  };
}

/** Multiples of 1/128, which float32 holds exactly. */
export function vectorOf(text: string, dimensions: number): number[] {
  return Array.from({ length: dimensions }, (_, i) => parseInt(hash(`${i} ${text}`).slice(0, 2), 16) / 128 - 1);
}

function encoded(vector: number[]): string {
  return Buffer.from(new Float32Array(vector).buffer).toString('base64');
}
