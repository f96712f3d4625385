import { Fault } from './fault.ts';

export interface TurnLimits {
  /** Works that run at once. */
  readonly slots: number;
  /** Works that wait for a slot; one more is refused. */
  readonly waitingMax: number;
  /** What is waited for, as the refusal names it. */
  readonly dependency: string;
}

/**
 * For works that take long and need something of which there is little: a few at a time, the others in the order in
 * which they came.
 * @throws Fault `dependency_unavailable` when too many wait already
 */
export class Turns {
  readonly #limits: TurnLimits;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(limits: TurnLimits) {
    this.#limits = limits;
  }

  /** True when nobody has a slot or waits for one. */
  get idle(): boolean {
    return this.#running === 0;
  }

  /** Who aborts while it waits gives its place up and gets the signal's reason; a work that runs is not interrupted. */
  async take<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    if (this.#running < this.#limits.slots) this.#running++;
    else await this.#slot(signal);
    try {
      return await work();
    } finally {
      // A slot is handed on rather than freed, so that nobody who comes just now gets ahead of those who wait.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }

  #slot(signal: AbortSignal | undefined): Promise<void> {
    const { dependency, waitingMax } = this.#limits;
    if (this.#waiting.length >= waitingMax) {
      throw new Fault('dependency_unavailable', `Too many wait for the ${dependency} already; try again shortly.`, {
        details: { dependency },
        retryAfterMs: 1_000,
      });
    }
    return new Promise((resolve, reject) => {
      const begin = (): void => {
        signal?.removeEventListener('abort', giveUp);
        resolve();
      };
      const giveUp = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(begin), 1);
        reject(signal!.reason);
      };
      signal?.addEventListener('abort', giveUp, { once: true });
      this.#waiting.push(begin);
    });
  }
}
