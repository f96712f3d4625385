import type { Tenant } from '#generated/vocabulary/types.ts';
import type { RateLimiter } from '#tenancy/rate-limiter.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { Fault } from '#vocabulary/fault.ts';

/**
 * Takes one tool call from the tenant's `tools.tool_calls_per_minute` (C.2). The bucket holds one minute's calls, so a
 * run may use them at once and then goes on at the even rate. No number means no call: the tenant directory fills in
 * the plan's defaults, so a missing one is a mistake, and a mistake must not lift a limit.
 */
export async function takeToolCall(rateLimiter: RateLimiter, auth: AuthContext, tenant: Tenant): Promise<void> {
  const perMinute = tenant.quotas?.tools?.tool_calls_per_minute ?? 0;
  const details = { limit: 'tools.tool_calls_per_minute', value: perMinute };
  if (perMinute <= 0) {
    throw new Fault('quota_exceeded', 'This tenant may make no tool calls: its tools.tool_calls_per_minute is 0.', {
      details,
    });
  }
  const taken = await rateLimiter.take(auth, 'tool_calls', { perSecond: perMinute / 60, burst: perMinute });
  if (taken.ok) return;
  throw new Fault('rate_limited', `This tenant has used its ${perMinute} tool calls per minute.`, {
    details,
    retryAfterMs: taken.retryAfterMs,
  });
}
