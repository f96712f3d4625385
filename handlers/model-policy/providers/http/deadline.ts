import { Fault } from '#vocabulary/fault.ts';

export interface DeadlineLimits {
  /** Null where only the end counts. */
  readonly firstByteMs: number | null;
  readonly totalMs: number;
}

/** One call's time: ends its signal when the first byte or the end is late, or when the caller leaves. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #caller: AbortSignal;
  readonly #limits: DeadlineLimits;
  readonly #backendId: string;
  #firstByte: NodeJS.Timeout | undefined;
  readonly #total: NodeJS.Timeout;
  #late: 'firstByteMs' | 'totalMs' | null = null;

  constructor(backendId: string, caller: AbortSignal, limits: DeadlineLimits) {
    this.#backendId = backendId;
    this.#caller = caller;
    this.#limits = limits;
    if (limits.firstByteMs !== null) this.#firstByte = setTimeout(this.#expire, limits.firstByteMs, 'firstByteMs');
    this.#total = setTimeout(this.#expire, limits.totalMs, 'totalMs');
    caller.addEventListener('abort', this.#leave);
    if (caller.aborted) this.#leave();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  firstByteCame(): void {
    clearTimeout(this.#firstByte);
  }

  /** To be called whatever happened, or the timers hold the process. */
  done(): void {
    clearTimeout(this.#firstByte);
    clearTimeout(this.#total);
    this.#caller.removeEventListener('abort', this.#leave);
  }

  /** The fault if time ran out, which explains every other error of the call. */
  fault(): Fault | undefined {
    if (this.#late === null) return undefined;
    const what = this.#late === 'firstByteMs' ? 'begin to answer' : 'finish its answer';
    const message = `The backend "${this.#backendId}" did not ${what} within ${this.#limits[this.#late]} ms.`;
    return new Fault('timeout', message, { details: { origin: 'upstream', backend: this.#backendId } });
  }

  readonly #expire = (which: 'firstByteMs' | 'totalMs'): void => {
    this.#late = which;
    this.#controller.abort();
  };

  readonly #leave = (): void => this.#controller.abort();
}
