import { Refusal } from './errors.ts';

type Name = Readonly<Record<string, string>>;

const textBytesMax = 65_536;

/** Who owns which entry of memory, and what MEM-01 refuses beyond its schemas. */
export class Memories {
  readonly #owners = new Map<string, string>();

  put(name: Name, tenant: string, body: unknown): void {
    const { text, metadata = {}, embedding } = body as { text: string; metadata?: object; embedding?: number[] };
    if (Buffer.byteLength(text) > textBytesMax)
      throw new Refusal(413, `At most ${textBytesMax} bytes of text are kept.`);
    if (/\\u0000/.test(JSON.stringify(metadata))) throw new Refusal(400, 'U+0000 cannot be stored.');
    refuseWithoutDirection(embedding);
    this.#owners.set(joined(name), tenant);
  }

  delete(name: Name): void {
    this.#owners.delete(joined(name));
  }

  ownerOf(name: Name): string | undefined {
    return this.#owners.get(joined(name));
  }
}

export function refuseUnsearchable(body: unknown): void {
  const { query, vector } = body as { query?: string; vector?: number[] };
  if (query === undefined && vector === undefined) throw new Refusal(400, 'There is nothing to look for.');
  refuseWithoutDirection(vector);
}

function refuseWithoutDirection(vector: readonly number[] | undefined): void {
  if (vector && !vector.some((value) => value !== 0)) throw new Refusal(400, 'The vector points nowhere.');
}

function joined({ namespace, key }: Name): string {
  return `${namespace}/${key}`;
}
