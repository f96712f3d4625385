import type { AuthContext } from '#vocabulary/auth-context.ts';

/** A token bucket: it holds at most `burst` tokens and gains `perSecond` of them each second, evenly. Both >= 0. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

export type RateDecision = { ok: true } | { ok: false; retryAfterMs: number };

/**
 * Limits how often a tenant does something (TEN-03). A bucket belongs to the acting tenant and to no other; it starts
 * full. Names of buckets are words of the code, few per tenant, never input of a caller: nothing removes them.
 */
export interface RateLimiter {
  /**
   * Takes `amount` tokens (1 when absent) or none. A refusal says in how many ms the same request may pass if nobody
   * else takes tokens meanwhile; `retryAfterMsMax` when that is further away or never. A changed rate counts at once.
   * Throws a RangeError for numbers that make no sense: a limit that cannot be read must not let anything pass.
   */
  take(auth: AuthContext, bucket: string, rate: Rate, amount?: number): Promise<RateDecision>;
}

/** 1 h: beyond it a caller should not wait but ask its administrator; it also keeps `Retry-After` a finite number. */
export const retryAfterMsMax = 3_600_000;

/** Absorbs the rounding of fractional tokens, so that a bucket refilled to 2.9999999999 still gives 3. */
export const tokenEpsilon = 1e-6;

/** The refusal of a bucket that has `tokens` left when `amount` were asked for. */
export function refusal(tokens: number, { perSecond, burst }: Rate, amount: number): RateDecision {
  const never = amount > burst || perSecond === 0;
  const waitMs = never ? retryAfterMsMax : Math.ceil(((amount - tokens) / perSecond) * 1_000);
  return { ok: false, retryAfterMs: Math.min(Math.max(waitMs, 1), retryAfterMsMax) };
}

export function checkTake(bucket: string, { perSecond, burst }: Rate, amount: number): void {
  const sound = perSecond >= 0 && burst >= 0 && amount > 0 && Number.isFinite(perSecond + burst + amount);
  if (!sound)
    throw new RangeError(`Bucket ${bucket}: no sense in rate ${perSecond}/s, burst ${burst}, amount ${amount}`);
}
