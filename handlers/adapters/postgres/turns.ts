import { Fault } from '#vocabulary/fault.ts';

export interface TurnLimits {
  /** Works that run at once. */
  readonly slots: number;
  /** Works that wait for a slot; one more is refused. */
  readonly waitingMax: number;
}

/**
 * For statements that take long: a few at a time, so that the others on the pool never run out of connections.
 * @throws Fault `dependency_unavailable` when too many wait already
 */
export class Turns {
  readonly #limits: TurnLimits;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(limits: TurnLimits) {
    this.#limits = limits;
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running < this.#limits.slots) this.#running++;
    else await this.#slot();
    try {
      return await work();
    } finally {
      // A slot is handed on rather than freed, so that nobody who comes just now gets ahead of those who wait.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }

  #slot(): Promise<void> {
    if (this.#waiting.length >= this.#limits.waitingMax) {
      throw new Fault('dependency_unavailable', 'Too many searches are waiting for the database; try again shortly.', {
        details: { dependency: 'database' },
        retryAfterMs: 1_000,
      });
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
