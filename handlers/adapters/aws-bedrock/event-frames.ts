import { crc32 } from 'node:zlib';

/** One message of `application/vnd.amazon.eventstream`. */
export interface EventFrame {
  /** Headers that are texts; others say nothing to us. */
  readonly headers: ReadonlyMap<string, string>;
  readonly payload: Buffer;
}

/** Four bytes each: the whole length, the length of the headers, and the checksum of both. */
const preludeBytes = 12;
const checksumBytes = 4;
const frameBytesMin = preludeBytes + checksumBytes;

/** A frame whose checksum or shape is wrong: bytes were lost or changed on the way. */
export class BrokenFrame extends Error {
  override readonly name = 'BrokenFrame';
}

/** Takes frames apart as the bytes come, cut anywhere. Both checksums of each frame are verified. */
export class EventFrameParser {
  readonly #frameMax: number;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  /** How many bytes the next step needs: a prelude, or the frame that it announces. */
  #needed = preludeBytes;

  /** @param frameMax bytes of one frame; one that announces more throws a RangeError before it is gathered */
  constructor(frameMax: number) {
    this.#frameMax = frameMax;
  }

  /** Whether no frame has begun and not ended. */
  get atBoundary(): boolean {
    return this.#waitingBytes === 0;
  }

  /** The frames that these bytes complete. @throws BrokenFrame */
  push(bytes: Buffer): EventFrame[] {
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    const frames: EventFrame[] = [];
    if (this.#waitingBytes < this.#needed) return frames;
    let rest = this.#waiting.length === 1 ? bytes : Buffer.concat(this.#waiting);
    for (this.#needed = this.#lengthAt(rest); rest.length >= this.#needed; this.#needed = this.#lengthAt(rest)) {
      frames.push(readFrame(rest.subarray(0, this.#needed)));
      rest = rest.subarray(this.#needed);
    }
    this.#waiting = rest.length === 0 ? [] : [rest];
    this.#waitingBytes = rest.length;
    return frames;
  }

  /** The length that the prelude announces; a prelude's, while that is not there yet. */
  #lengthAt(bytes: Buffer): number {
    if (bytes.length < preludeBytes) return preludeBytes;
    if (crc32(bytes.subarray(0, 8)) !== bytes.readUInt32BE(8))
      throw new BrokenFrame('the checksum of a prelude is wrong');
    const length = bytes.readUInt32BE(0);
    if (length < frameBytesMin) throw new BrokenFrame(`a frame of ${length} bytes`);
    if (length > this.#frameMax) throw new RangeError(`a frame of ${length} bytes, above ${this.#frameMax}`);
    return length;
  }
}

function readFrame(frame: Buffer): EventFrame {
  const end = frame.length - checksumBytes;
  if (crc32(frame.subarray(0, end)) !== frame.readUInt32BE(end))
    throw new BrokenFrame('the checksum of a frame is wrong');
  const headersEnd = preludeBytes + frame.readUInt32BE(4);
  if (headersEnd > end) throw new BrokenFrame('headers that are longer than their frame');
  return { headers: readHeaders(frame.subarray(preludeBytes, headersEnd)), payload: frame.subarray(headersEnd, end) };
}

/** Lengths of the values of each type; bytes (6) and texts (7) carry their own. */
const fixedBytes: Readonly<Record<number, number>> = { 0: 0, 1: 0, 2: 1, 3: 2, 4: 4, 5: 8, 8: 8, 9: 16 };
const textType = 7;

function readHeaders(bytes: Buffer): Map<string, string> {
  const headers = new Map<string, string>();
  try {
    for (let at = 0; at < bytes.length;) {
      const nameEnd = at + 1 + bytes.readUInt8(at);
      const type = bytes.readUInt8(nameEnd);
      const fixed = fixedBytes[type];
      const from = nameEnd + (fixed === undefined ? 3 : 1);
      const to = from + (fixed ?? bytes.readUInt16BE(nameEnd + 1));
      if (to > bytes.length || type > 9) throw new RangeError('a header beyond its frame');
      if (type === textType) headers.set(bytes.toString('utf8', at + 1, nameEnd), bytes.toString('utf8', from, to));
      at = to;
    }
  } catch (error) {
    throw new BrokenFrame('headers that cannot be read', { cause: error });
  }
  return headers;
}
