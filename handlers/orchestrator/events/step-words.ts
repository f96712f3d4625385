import type { ModelDeltaEvent } from '#generated/vocabulary/types.ts';
import type { Clock } from '#vocabulary/clock.ts';
import { storableJson } from '#vocabulary/storable-json.ts';

/** The step that speaks, and the sequence of the last event before its answer. */
export interface SpokenStep {
  readonly tenantId: string;
  readonly runId: string;
  readonly agentId: string;
  readonly stepId: string;
  readonly attempt: number;
  readonly after: number;
}

export interface Piece {
  readonly bytes: Buffer;
  /** The offset behind it. */
  readonly upTo: number;
}

/** Of the contract, in UTF-16 code units. With all escapes it still is less than one write to a socket. */
const pieceMax = 16_384;
/** Kept for who joins late or reads slowly, in UTF-16 code units: some 16,000 tokens. Who keeps up misses nothing of a longer answer. */
const keptMax = 65_536;

/**
 * What a model has said in one step so far. Followers pull from an offset, as they do from a cursor in the log: who reads
 * slowly gets more at once, and each piece is encoded once for all who stand at the same place.
 */
export class StepWords {
  readonly step: SpokenStep;
  readonly #clock: Clock;
  /** Offset of the first character that is kept. */
  #base = 0;
  #text = '';
  /** Followers see what lies before it. */
  #shown = 0;
  readonly #pieces = new Map<number, Piece>();

  constructor(step: SpokenStep, clock: Clock) {
    this.step = step;
    this.#clock = clock;
  }

  /** Offset behind all that was said. */
  get end(): number {
    return this.#base + this.#text.length;
  }

  /** Takes what stands at an offset; what is known is passed over, and behind a gap it begins anew. */
  add(text: string, offset = this.end): void {
    if (offset > this.end) {
      this.#base = offset;
      this.#text = '';
    }
    this.#text += text.slice(this.end - offset);
    if (this.#text.length <= keptMax * 2) return;
    const kept = wholeUpTo(this.#text, this.#text.length - keptMax);
    this.#text = this.#text.slice(kept);
    this.#base += kept;
  }

  /**
   * Lets followers see what was said.
   * @param all also the first half of a character that was cut in two: its other half will not come any more
   * @returns whether there is more to see
   */
  show(all = false): boolean {
    const shown = this.#base + (all ? this.#text.length : wholeUpTo(this.#text, this.#text.length));
    if (shown <= this.#shown) return false;
    this.#shown = shown;
    this.#pieces.clear();
    return true;
  }

  /** The text from an offset on, or from where it is kept, as far as it is shown. */
  textFrom(offset: number, max = Infinity): { offset: number; text: string } | undefined {
    const from = Math.max(offset, this.#base);
    if (from >= this.#shown) return undefined;
    const text = this.#text.slice(from - this.#base, Math.min(this.#shown, from + max) - this.#base);
    return { offset: from, text: text.length < max ? text : text.slice(0, wholeUpTo(text, max)) };
  }

  /** The same as an SSE frame. It has no `id`: to a client that resumes, it never was. */
  pieceFrom(offset: number): Piece | undefined {
    const known = this.#pieces.get(offset);
    if (known) return known;
    const said = this.textFrom(offset, pieceMax);
    if (!said) return undefined;
    const { tenantId, runId, agentId, stepId, attempt } = this.step;
    const event: ModelDeltaEvent = {
      type: 'agentos.model.delta',
      time: new Date(this.#clock.now()).toISOString(),
      tenant_id: tenantId,
      agent_id: agentId,
      run_id: runId,
      step_id: stepId,
      payload: { attempt, ...said },
    };
    // As in the log, so that the deltas spell the same text as the event behind them.
    const data = storableJson(JSON.stringify(event));
    const piece = {
      bytes: Buffer.from(`event: ${event.type}\ndata: ${data}\n\n`),
      upTo: said.offset + said.text.length,
    };
    this.#pieces.set(offset, piece);
    return piece;
  }
}

/** The place, or the one before it where it would cut a character in two. */
function wholeUpTo(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? at - 1 : at;
}
