import { StringDecoder } from 'node:string_decoder';

/** Takes newline-delimited text apart as the bytes come, cut anywhere. Blank lines say nothing and are left out. */
export class LineParser {
  readonly #decoder = new StringDecoder('utf8');
  readonly #lineMax: number;
  #rest: string[] = [];
  #restLength = 0;

  /** @param lineMax UTF-16 code units of one line; a longer one throws a RangeError, as it would grow for ever */
  constructor(lineMax: number) {
    this.#lineMax = lineMax;
  }

  /** The lines that these bytes complete. */
  push(bytes: Buffer): string[] {
    const parts = this.#decoder.write(bytes).split('\n');
    const last = parts.pop()!;
    const lines = parts.map((part) => this.#complete(part)).filter((line) => line.trim() !== '');
    this.#rest.push(last);
    this.#restLength += last.length;
    if (this.#restLength > this.#lineMax) throw new RangeError(`a line of more than ${this.#lineMax} characters`);
    return lines;
  }

  /** What stood at the end without a line end behind it. */
  end(): string[] {
    const line = this.#complete(this.#decoder.end());
    return line.trim() === '' ? [] : [line];
  }

  #complete(part: string): string {
    const line = this.#rest.length === 0 ? part : this.#rest.join('') + part;
    this.#rest = [];
    this.#restLength = 0;
    return line;
  }
}
