import type { LogEntry } from '#orchestrator/runs/log-entry.ts';
import type { StepWords } from './step-words.ts';
import { frameOf, writeBytesMax, writeOf, type Frame, type Write } from './sse-frame.ts';

/**
 * The latest frames of one run, shared by all its followers in this process. Followers pull by cursor, so a follower
 * costs no memory beyond its cursor, and one that reads slowly delays nobody.
 *
 * `base` is the sequence behind which the channel has everything: undefined until it is known where it began.
 */
export class EventChannel {
  readonly tenantId: string;
  readonly runId: string;
  followers = 0;
  /** Those among them who want the model's words as well. */
  listeners = 0;
  /** How often followers were to be shown that the line is open. */
  pings = 0;
  /** Frames kept in memory, in bytes. Who is further behind reads the log instead. */
  readonly #keptBytesMax: () => number;
  #base: number | undefined;
  #frames: Frame[] = [];
  #bytes = 0;
  #write: (Write & { after: number }) | undefined;
  #changed = Promise.withResolvers<void>();
  #stirred = Promise.withResolvers<void>();
  #words: StepWords | undefined;
  readonly #reads = new Map<number, Promise<Write | undefined>>();

  constructor(tenantId: string, runId: string, keptBytesMax: () => number, base?: number) {
    this.tenantId = tenantId;
    this.runId = runId;
    this.#keptBytesMax = keptBytesMax;
    this.#base = base;
  }

  /** The last sequence that the channel knows of. */
  get head(): number | undefined {
    return this.#base === undefined ? undefined : this.#base + this.#frames.length;
  }

  /** Whether the run has ended and nothing will follow. */
  get ended(): boolean {
    return this.#frames.at(-1)?.last ?? false;
  }

  /** Takes entries that are durable. Those it has are passed over; behind a gap it begins anew. */
  publish(entries: readonly LogEntry[]): void {
    let grown = false;
    for (const entry of entries) {
      const head = this.head;
      if (head !== undefined && entry.sequence <= head) continue;
      if (head === undefined || entry.sequence > head + 1) this.#beginAt(entry.sequence - 1);
      const frame = frameOf(entry);
      this.#frames.push(frame);
      this.#bytes += frame.bytes.length;
      grown = true;
    }
    if (!grown) return;
    this.#trim();
    this.notify();
  }

  /** What the model says now, or said last. */
  get words(): StepWords | undefined {
    return this.#words;
  }

  /** Takes the words of a step, unless the log is past it, or others stand behind them. @returns whether it did */
  hear(words: StepWords): boolean {
    const { after } = words.step;
    if (this.#words === words) return true;
    if ((this.head ?? 0) > after || (this.#words?.step.after ?? 0) > after) return false;
    this.#words = words;
    return true;
  }

  /** Wakes every follower. */
  notify(): void {
    const changed = this.#changed;
    this.#changed = Promise.withResolvers();
    changed.resolve();
    this.stir();
  }

  /** Wakes those who want the model's words. */
  stir(): void {
    if (this.listeners === 0) return;
    const stirred = this.#stirred;
    this.#stirred = Promise.withResolvers();
    stirred.resolve();
  }

  ping(): void {
    this.pings++;
    this.notify();
  }

  /** Resolves at the next `notify`. */
  changed(): Promise<void> {
    return this.#changed.promise;
  }

  /** Resolves at the next `notify` or `stir`: one promise, because words come often and each wait on two would keep one. */
  stirred(): Promise<void> {
    return this.#stirred.promise;
  }

  /** Whether every entry after the cursor is here, or will be. */
  covers(cursor: number): boolean {
    return this.#base !== undefined && this.#base <= cursor;
  }

  /**
   * What follows the cursor, as one write; undefined when there is nothing yet. Only for a covered cursor.
   * @param upTo the last sequence that it may hold
   */
  after(cursor: number, upTo = Infinity): Write | undefined {
    const last = Math.min(upTo, this.head!);
    if (last <= cursor) return undefined;
    const known = this.#write;
    if (known?.after === cursor && known.upTo <= last) {
      if (known.upTo === last || known.bytes.length >= writeBytesMax) return known;
    }
    this.#write = { after: cursor, ...writeOf(this.#frames, cursor - this.#base!, last - this.#base!) };
    return this.#write;
  }

  /** Reads the log once for all who stand at the same cursor; what it gives is written once too. */
  read(cursor: number, readLog: () => Promise<Write | undefined>): Promise<Write | undefined> {
    let read = this.#reads.get(cursor);
    if (!read) {
      read = readLog().finally(() => this.#reads.delete(cursor));
      this.#reads.set(cursor, read);
    }
    return read;
  }

  /** What the log had after a sequence that it is known to have reached: a channel that knows nothing begins there. */
  begin(cursor: number, entries: readonly LogEntry[]): void {
    if (this.#base === undefined) this.#beginAt(cursor);
    if (this.covers(cursor)) this.publish(entries);
  }

  #beginAt(base: number): void {
    this.#base = base;
    this.#frames = [];
    this.#bytes = 0;
    this.#write = undefined;
  }

  #trim(): void {
    const bytesMax = this.#keptBytesMax();
    if (this.#bytes <= bytesMax) return;
    let dropped = 0;
    while (this.#bytes > bytesMax / 2 && dropped < this.#frames.length - 1) {
      this.#bytes -= this.#frames[dropped]!.bytes.length;
      dropped++;
    }
    this.#frames.splice(0, dropped);
    this.#base! += dropped;
  }
}
