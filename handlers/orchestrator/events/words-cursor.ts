import type { EventChannel } from './event-channel.ts';
import type { Write } from './sse-frame.ts';
import type { StepWords } from './step-words.ts';

/**
 * Where a follower stands who wants the model's words between the events of the log (EVT-04). The words of a step are
 * sent to whoever has been sent the event behind which they stand, and the event that follows them only after the last.
 */
export class WordsCursor {
  readonly #channel: EventChannel;
  /** Of a step that was over before this follower came: they are not replayed. */
  readonly #missed: StepWords | undefined;
  #words: StepWords | undefined;
  #offset = 0;

  constructor(channel: EventChannel) {
    this.#channel = channel;
    const { words, head } = channel;
    if (words && head !== undefined && head > words.step.after) this.#missed = words;
  }

  /** What comes next for a follower who has been sent everything up to a sequence; undefined when there is nothing yet. */
  after(cursor: number): Write | undefined {
    const channel = this.#channel;
    const { words } = channel;
    if (!words || words === this.#missed || cursor > words.step.after) return channel.after(cursor);
    if (cursor < words.step.after) return channel.after(cursor, words.step.after);
    if (words !== this.#words) {
      this.#words = words;
      this.#offset = 0;
    }
    const piece = words.pieceFrom(this.#offset);
    if (!piece) return channel.after(cursor);
    this.#offset = piece.upTo;
    return { bytes: piece.bytes, upTo: cursor, last: false };
  }
}
