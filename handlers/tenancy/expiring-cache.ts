import { systemClock, type Clock } from '#vocabulary/clock.ts';

export interface CacheLimits {
  /** How long an answer may be out of date, in ms. */
  readonly ttlMs: number;
  /** How many answers are kept; the oldest goes first. */
  readonly entriesMax: number;
}

/**
 * Remembers what was read a moment ago. Many who ask at the same time share one read; a read that fails is not
 * remembered, so that an unreachable database is an error for as long as it is unreachable and not a moment longer.
 */
export class ExpiringCache<Value> {
  readonly #entries = new Map<string, { value: Value | Promise<Value>; until: number }>();
  readonly #load: (key: string) => Promise<Value>;
  readonly #limits: CacheLimits;
  readonly #clock: Clock;

  constructor(load: (key: string) => Promise<Value>, limits: CacheLimits, clock: Clock = systemClock) {
    this.#load = load;
    this.#limits = limits;
    this.#clock = clock;
  }

  /** Answers without a promise when the answer is there: the usual case must not cost a turn of the event loop. */
  get(key: string): Value | Promise<Value> {
    const known = this.#entries.get(key);
    if (known !== undefined && known.until > this.#clock.now()) return known.value;
    return this.#read(key);
  }

  forget(key: string): void {
    this.#entries.delete(key);
  }

  #read(key: string): Promise<Value> {
    // Counted from before the read: what was true then may be wrong by its end.
    const until = this.#clock.now() + this.#limits.ttlMs;
    const value = this.#load(key);
    const entry: { value: Value | Promise<Value>; until: number } = { value, until };
    this.#entries.delete(key);
    if (this.#entries.size >= this.#limits.entriesMax) this.#entries.delete(this.#entries.keys().next().value!);
    this.#entries.set(key, entry);
    value.then(
      (loaded) => {
        entry.value = loaded;
      },
      () => {
        if (this.#entries.get(key) === entry) this.#entries.delete(key);
      },
    );
    return value;
  }
}
