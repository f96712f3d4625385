import type { Reply } from '../../../http/exchange.ts';

/** What became of many requests. */
export class Tally {
  sent = 0;
  /** Those that were due and not sent: the clients had as many open as they can. */
  heldBack = 0;
  readonly statuses: Record<string, number> = {};
  /** Of requests that got no answer at all. */
  readonly errors: string[] = [];
  /** "Later" without saying when. */
  withoutRetryAfter = 0;
  readonly #acceptedMs: number[] = [];

  /** Sends one request and counts its outcome. Never throws. */
  async count(ask: () => Promise<Reply>): Promise<void> {
    this.sent++;
    const startedAt = performance.now();
    try {
      const { status, headers } = await ask();
      this.statuses[status] = (this.statuses[status] ?? 0) + 1;
      if (status === 201) this.#acceptedMs.push(performance.now() - startedAt);
      if ((status === 429 || status === 503) && !(Number(headers['retry-after']) >= 1)) this.withoutRetryAfter++;
    } catch (error) {
      this.errors.push((error as Error).message);
    }
  }

  get accepted(): number {
    return this.#acceptedMs.length;
  }

  get refused(): number {
    return (this.statuses['429'] ?? 0) + (this.statuses['503'] ?? 0);
  }

  /** How long accepted requests took, in ms. */
  percentileMs(share: number): number {
    const times = this.#acceptedMs.toSorted((a, b) => a - b);
    return Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  }

  /** Everything that is neither a run nor a polite "later" (API-06). */
  problems(): string[] {
    const wrong = Object.entries(this.statuses).filter(([status]) => !['201', '429', '503'].includes(status));
    return [
      ...wrong.map(([status, count]) => `${count} were answered ${status}`),
      ...(this.withoutRetryAfter > 0 ? [`${this.withoutRetryAfter} were told "later" without Retry-After`] : []),
      ...(this.errors.length > 0 ? [`${this.errors.length} got no answer: ${this.errors[0]}`] : []),
    ];
  }

  figures() {
    const { sent, heldBack, statuses } = this;
    return {
      sent,
      held_back: heldBack,
      statuses,
      accepted_ms: { p50: this.percentileMs(0.5), p99: this.percentileMs(0.99) },
    };
  }
}
