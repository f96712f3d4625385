import type { Tenant } from '#generated/vocabulary/types.ts';
import type { RateLimiter } from '#tenancy/rate-limiter.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { RateClass } from './http/contract.ts';

/**
 * Request rates per tenant (TEN-03). Only model requests have a quota of their own kind; creating runs is limited
 * where they are admitted, in the same commit.
 */
export function admitByRate(rates: RateLimiter) {
  return (auth: AuthContext, tenant: Tenant, rateClass: RateClass): void | Promise<void> => {
    const perMinute = tenant.quotas.models?.max_requests_per_minute;
    if (rateClass !== 'model' || perMinute === undefined) return;
    return takeModelRequest(rates, auth, perMinute);
  };
}

async function takeModelRequest(rates: RateLimiter, auth: AuthContext, perMinute: number): Promise<void> {
  if (perMinute === 0) {
    throw new Fault('quota_exceeded', 'Your tenant may send no model requests: its max_requests_per_minute is 0.', {
      details: { limit: 'max_requests_per_minute', max: 0 },
    });
  }
  const taken = await rates.take(auth, 'model_requests', { perSecond: perMinute / 60, burst: perMinute });
  if (taken.ok) return;
  throw new Fault('rate_limited', 'Your tenant sends more model requests than its max_requests_per_minute allows.', {
    details: { limit: 'max_requests_per_minute', max: perMinute },
    retryAfterMs: taken.retryAfterMs,
  });
}
