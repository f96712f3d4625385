import { checkTake, refusal, tokenEpsilon, type RateLimiter } from '#tenancy/rate-limiter.port.ts';
import { systemClock, type Clock } from '#vocabulary/clock.ts';

interface Bucket {
  tokens: number;
  updatedMs: number;
}

/** The rate limiter of one process: for tests and for nodes without a database. */
export function createInMemoryRateLimiter(clock: Clock = systemClock): RateLimiter {
  const buckets = new Map<string, Bucket>();
  return {
    async take(auth, name, rate, amount = 1) {
      checkTake(name, rate, amount);
      const key = JSON.stringify([auth.tenant_id, name]);
      const bucket = buckets.get(key) ?? { tokens: rate.burst, updatedMs: clock.now() };
      const nowMs = Math.max(clock.now(), bucket.updatedMs);
      const gained = ((nowMs - bucket.updatedMs) / 1_000) * rate.perSecond;
      const tokens = Math.min(rate.burst, bucket.tokens + gained);
      const ok = tokens + tokenEpsilon >= amount;
      buckets.set(key, { tokens: ok ? Math.max(0, tokens - amount) : tokens, updatedMs: nowMs });
      return ok ? { ok } : refusal(tokens, rate, amount);
    },
  };
}
