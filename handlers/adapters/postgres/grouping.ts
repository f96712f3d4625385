import { Fault } from '#vocabulary/fault.ts';

export interface GroupingLimits<Item> {
  /** Items in one flush: bounds the size of one statement. */
  batchMax: number;
  /**
   * The same where one item may be as large as thousands of others: a flush ends before it would exceed `max`, and one
   * item may. Together, large ones take the database longer than a statement has, and for ever, for they are sent again.
   */
  sizes?: { of: (item: Item) => number; max: number };
  /** Items that may wait: bounds memory; beyond it callers are told to come back. */
  waitingMax: number;
  /**
   * Once an item has waited this long for its flush, in ms, callers are told to come back: what gets into a queue that
   * does not move is answered when nobody listens any more. Left out for work that is lost when it is refused.
   */
  waitMsMax?: number;
}

/** For what a caller waits for, in ms: many flushes of a busy database, and less than its restart takes. */
export const waitForDatabaseMsMax = 2_000;

interface Waiting<Item, Result> {
  item: Item;
  /** On this process's monotonic clock, in ms. */
  since: number;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

/**
 * Everything that many callers want of the database at the same time goes as one statement. For writes that is group
 * commit: commits per second stay flat while writes per second grow. For reads it saves round trips. It clocks itself:
 * when nothing is in flight an item is flushed in the same turn of the event loop, and while a flush is in flight the
 * next one gathers.
 */
export class Grouping<Item, Result> {
  readonly #flush: (items: Item[]) => Promise<Result[]>;
  readonly #limits: GroupingLimits<Item>;
  #waiting: Waiting<Item, Result>[] = [];
  #running = false;

  /** @param flush carries out the items and gives one result for each, in their order; a throw fails all of them. */
  constructor(flush: (items: Item[]) => Promise<Result[]>, limits: GroupingLimits<Item>) {
    this.#flush = flush;
    this.#limits = limits;
  }

  /** Resolves once the item is carried out. Throws `dependency_unavailable` when too many are waiting, or too long. */
  submit(item: Item): Promise<Result> {
    if (this.#isFull()) {
      return Promise.reject(
        new Fault('dependency_unavailable', 'The node asks more of its database than that can do; try again shortly.', {
          details: { dependency: 'database' },
          detail: `${this.#waiting.length} statements' items are waiting`,
          retryAfterMs: 1_000,
        }),
      );
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, since: performance.now(), resolve, reject });
      if (!this.#running) {
        this.#running = true;
        // Callers of the same turn still get into this flush.
        setImmediate(() => void this.#drain());
      }
    });
  }

  #isFull(): boolean {
    const { waitingMax, waitMsMax = Infinity } = this.#limits;
    const [oldest] = this.#waiting;
    if (oldest === undefined) return false;
    return this.#waiting.length >= waitingMax || performance.now() - oldest.since > waitMsMax;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      await this.#flushTogether(this.#waiting.splice(0, this.#nextFlush()));
    }
    this.#running = false;
  }

  /** How many of those that wait go next. */
  #nextFlush(): number {
    const { batchMax, sizes } = this.#limits;
    if (!sizes) return batchMax;
    let total = 0;
    const tooMany = this.#waiting.findIndex(({ item }) => (total += sizes.of(item)) > sizes.max);
    return tooMany === -1 ? batchMax : Math.min(batchMax, Math.max(1, tooMany));
  }

  async #flushTogether(batch: Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.#flush(batch.map((waiting) => waiting.item));
      for (const [i, waiting] of batch.entries()) waiting.resolve(results[i]!);
    } catch (error) {
      if (batch.length === 1 || error instanceof Fault) {
        for (const waiting of batch) waiting.reject(error);
        return;
      }
      // One item that the database refuses must not take its neighbours, maybe of other tenants, down with it.
      for (const waiting of batch) await this.#flushTogether([waiting]);
    }
  }
}
