import type { Reply } from '../http/exchange.ts';

/** What clients saw while things broke: every answer counted, those that no client should see told apart. */
export class Witness {
  /** Answers by status. */
  readonly statuses: Record<string, number> = {};
  /** Answers that break the promise "2xx, or 503 with Retry-After". */
  readonly wrong: string[] = [];
  /** Requests that ended without an answer. */
  readonly unanswered: string[] = [];
  /** The longest that an answer took, in ms, of those that were measured. */
  slowestMs = 0;

  saw(reply: Reply): void {
    this.statuses[reply.status] = (this.statuses[reply.status] ?? 0) + 1;
    if (reply.status >= 200 && reply.status < 300) return;
    const says = `${reply.status} ${reply.text.slice(0, 200)}`;
    if (reply.status !== 503) this.wrong.push(says);
    else if (!(Number(reply.headers['retry-after']) > 0)) this.wrong.push(`without Retry-After: ${says}`);
  }

  sawNoReply(error: Error): void {
    this.unanswered.push(error.message);
  }

  tookMs(ms: number): void {
    this.slowestMs = Math.max(this.slowestMs, Math.round(ms));
  }
}
