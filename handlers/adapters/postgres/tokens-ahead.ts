import type { Rate } from '#tenancy/rate-limiter.port.ts';

/** A process takes ahead what it used in the last window of this length, in ms: enough for the next one. */
const windowMs = 100;
/** What was taken ahead and not used by then is gone, in ms: a process that has gone quiet holds nothing back. */
const keptMs = 1_000;
/** Of a bucket's burst: the most that one process takes ahead. Small buckets are never split. */
const shareMax = 1 / 64;
/** Buckets that are remembered; those whose tokens have expired are forgotten beyond. */
const bucketsMax = 10_000;

interface Bucket {
  rate: Rate;
  tokens: number;
  keptUntil: number;
  windowEnds: number;
  taken: number;
  takenBefore: number;
  plenty: boolean;
}

/**
 * Tokens that a process has taken from a bucket before anybody asked for them, so that a busy tenant's takes need no
 * statement each. Never more passes than the bucket gives; tokens are taken ahead only while the bucket is more than
 * half full, so that processes do not hold back from one another what has become scarce.
 */
export class TokensAhead {
  readonly #buckets = new Map<string, Bucket>();

  /** Whether one token that was taken ahead can be used now. */
  use(key: string, rate: Rate, now: number): boolean {
    const bucket = this.#buckets.get(key);
    if (!bucket || !same(bucket.rate, rate)) return false;
    this.#count(bucket, now, 1);
    if (bucket.tokens < 1 || bucket.keptUntil <= now) return false;
    bucket.tokens--;
    return true;
  }

  /** How many more tokens the next statement should ask for. */
  wanted(key: string, rate: Rate, now: number): number {
    const bucket = this.#buckets.get(key);
    if (!bucket?.plenty || !same(bucket.rate, rate)) return 0;
    this.#count(bucket, now, 0);
    return Math.min(Math.floor(rate.burst * shareMax), bucket.takenBefore);
  }

  /** What a statement gave. @param left in the bucket */
  granted(key: string, rate: Rate, surplus: number, left: number, now: number): void {
    let bucket = this.#buckets.get(key);
    if (!bucket || !same(bucket.rate, rate)) {
      if (this.#buckets.size >= bucketsMax) this.#forgetExpired(now);
      bucket = { rate, tokens: 0, keptUntil: 0, windowEnds: now + windowMs, taken: 0, takenBefore: 0, plenty: false };
      this.#buckets.set(key, bucket);
    }
    bucket.tokens = (bucket.keptUntil > now ? bucket.tokens : 0) + surplus;
    bucket.keptUntil = now + keptMs;
    bucket.plenty = left > rate.burst / 2;
  }

  #count(bucket: Bucket, now: number, takes: number): void {
    if (now >= bucket.windowEnds) {
      bucket.takenBefore = now < bucket.windowEnds + windowMs ? bucket.taken : 0;
      bucket.taken = 0;
      bucket.windowEnds = now + windowMs;
    }
    bucket.taken += takes;
  }

  #forgetExpired(now: number): void {
    for (const [key, bucket] of this.#buckets) if (bucket.keptUntil <= now) this.#buckets.delete(key);
  }
}

function same(a: Rate, b: Rate): boolean {
  return a.perSecond === b.perSecond && a.burst === b.burst;
}
