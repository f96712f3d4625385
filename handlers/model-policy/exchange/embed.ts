import type { TokenUsage, WireFormat } from './chat.ts';
import type { Inspectable } from './inspectable.ts';

export type Encoding = 'float' | 'base64';

export interface EmbedPrompt extends Inspectable<EmbedPrompt> {
  readonly operation: 'embed';
  readonly format: WireFormat;
  /** The body as the client sent it, or with the texts that policy replaced. */
  readonly native: Readonly<Record<string, unknown>>;
  /** Null when the client sent token numbers instead of text. */
  readonly texts: readonly string[] | null;
  /** In which form the client wants its vectors. */
  readonly encoding: Encoding;
  readonly dimensions: number | null;
}

export interface EmbedReply {
  readonly kind: 'embed';
  readonly format: WireFormat;
  readonly native: Readonly<Record<string, unknown>> | null;
  /** In the order of the inputs, in whichever form the provider chose: see `vector.ts`. */
  readonly vectors: readonly (readonly number[] | string)[];
  readonly usage: TokenUsage | null;
}
