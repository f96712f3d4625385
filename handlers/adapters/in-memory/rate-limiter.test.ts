import { rateLimiterBehaviour } from '#tenancy/rate-limiter.behaviour.ts';
import { createInMemoryRateLimiter } from './rate-limiter.ts';

rateLimiterBehaviour('in memory', async () => {
  let nowMs = 0;
  return {
    limiter: createInMemoryRateLimiter({ now: () => nowMs }),
    advance: async (ms) => void (nowMs += ms),
    close: async () => {},
  };
});
