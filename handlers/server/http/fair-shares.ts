/**
 * Something of which a process has only so much, shared by whoever comes: each may hold as much as is left free. Alone,
 * one gets half; with n greedy ones, each gets 1/(n + 1) and as much stays free for the next. So nobody can take all of
 * it, nobody has a share set aside that lies idle, and there is nothing to configure (Choudhury and Hahne's dynamic
 * thresholds, as switches share their buffers).
 */
export class FairShares {
  readonly #max: number;
  readonly #holders = new Map<string, number>();
  #held = 0;

  constructor(max: number) {
    this.#max = max;
  }

  /** Takes all of the amount, or says who is in the way: the holder's own share, or everybody together. */
  take(holder: string, amount: number): 'taken' | 'share_used' | 'all_used' {
    const holds = this.#holders.get(holder) ?? 0;
    if (holds + amount > this.#max - this.#held) return holds === 0 ? 'all_used' : 'share_used';
    this.#holders.set(holder, holds + amount);
    this.#held += amount;
    return 'taken';
  }

  /** Gives back what was taken. */
  give(holder: string, amount: number): void {
    const left = (this.#holders.get(holder) ?? 0) - amount;
    if (left > 0) this.#holders.set(holder, left);
    else this.#holders.delete(holder); // who holds nothing is not remembered: the map stays as small as the load
    this.#held -= amount;
  }
}
