import type { Fault } from '#vocabulary/fault.ts';
import type { ChatChunk } from '../../exchange/chat.ts';
import type { Backend } from '../backend.ts';

/** Takes one streamed answer apart as its bytes come. Pure: the same bytes, cut anywhere, give the same chunks. */
export interface AnswerReader {
  /** What these bytes complete. @throws RangeError for an event that is too large */
  push(bytes: Buffer): Read;
  /** What stood at the end of the body; `done` says whether the answer is complete without more. */
  end(): Read;
}

export interface Read {
  readonly chunks: readonly ChatChunk[];
  /** Whether the vendor's own end marker has come. */
  readonly done: boolean;
  /** What the vendor reported inside the stream, after these chunks. */
  readonly error?: Fault;
}

/** One event is far smaller than this, also with a token's log probabilities in it. */
const eventBytesMax = 16 * 1024 ** 2;

/** How large one event of a stream may be, in bytes, or for texts in UTF-16 code units. Readers throw a RangeError beyond. */
export function eventSizeMax({ replyBytesMax }: Backend): number {
  return Math.min(eventBytesMax, replyBytesMax);
}
