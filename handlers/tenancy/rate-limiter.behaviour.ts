import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { retryAfterMsMax, type RateLimiter } from './rate-limiter.port.ts';

export interface RateLimiterSubject {
  limiter: RateLimiter;
  /** Lets the limiter's clock be `ms` further on, for all buckets there are. */
  advance(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** One token in 1,000 s: slow enough that a test's own running time never gives a token back. */
const slow = { perSecond: 0.001, burst: 3 };

/** What every RateLimiter promises (ARC-05). */
export function rateLimiterBehaviour(name: string, open: () => Promise<RateLimiterSubject>): void {
  describe(`${name}: rate limiter`, () => {
    let subject: RateLimiterSubject;
    let tenants = 0;
    const someone = (): AuthContext => auth(`tnt_limited_${++tenants}`);
    const takes = async (who: AuthContext, rate = slow, amounts: (number | undefined)[] = [undefined]) => {
      const decisions = await Promise.all(amounts.map((amount) => subject.limiter.take(who, 'calls', rate, amount)));
      return decisions.map((decision) => decision.ok);
    };

    beforeAll(async () => {
      subject = await open();
    });
    afterAll(() => subject.close());

    it('TEN-03: a bucket starts full and gives its burst, then refuses', async () => {
      const who = someone();
      for (const ok of [true, true, true, false, false]) expect(await takes(who)).toEqual([ok]);
    });

    it('TEN-03: exactly the burst passes when many ask at once', async () => {
      const who = someone();
      const passed = await takes(who, { ...slow, burst: 17 }, Array.from({ length: 60 }));
      expect(passed.filter(Boolean)).toHaveLength(17);
    });

    it('TEN-03: tokens come back evenly with time and never exceed the burst', async () => {
      const who = someone();
      expect(await takes(who, slow, [3])).toEqual([true]);
      await subject.advance(1_000_000);
      expect(await takes(who, slow, [2, 1])).toEqual([false, true]);
      await subject.advance(100_000_000);
      expect(await takes(who, slow, [1, 1, 1, 1])).toEqual([true, true, true, false]);
    });

    it('API-06: a refusal says when the same request passes', async () => {
      const who = someone();
      await takes(who, slow, [3]);
      const refused = await subject.limiter.take(who, 'calls', slow, 2);
      if (refused.ok) throw new Error('the bucket was empty');
      expect(refused.retryAfterMs).toBeGreaterThan(1_900_000);
      expect(refused.retryAfterMs).toBeLessThanOrEqual(2_000_000);
      await subject.advance(refused.retryAfterMs);
      expect(await takes(who, slow, [2])).toEqual([true]);
    });

    it('API-06: what can never pass is refused with the longest wait, and takes nothing', async () => {
      const who = someone();
      const never = { ok: false, retryAfterMs: retryAfterMsMax };
      expect(await subject.limiter.take(who, 'calls', slow, 4)).toEqual(never);
      expect(await subject.limiter.take(who, 'other', { perSecond: 0, burst: 0 })).toEqual(never);
      expect(await takes(who, slow, [3])).toEqual([true]);
    });

    it('a refused amount leaves the bucket to smaller ones, also in the same moment', async () => {
      const who = someone();
      expect(await takes(who, slow, [2, 2, 1, 1])).toEqual([true, false, true, false]);
    });

    it('TEN-02: neither another tenant nor another bucket is touched', async () => {
      const [one, other] = [someone(), someone()];
      await takes(one, slow, [3]);
      expect(await takes(one)).toEqual([false]);
      expect(await takes(other)).toEqual([true]);
      expect(await subject.limiter.take(one, 'other', slow)).toEqual({ ok: true });
    });

    it('a changed rate counts at once, in both directions', async () => {
      const who = someone();
      expect(await takes(who, { ...slow, burst: 10 }, [1])).toEqual([true]);
      expect(await takes(who, { ...slow, burst: 2 }, [3, 2])).toEqual([false, true]);
      await subject.advance(1_000);
      expect(await takes(who, { perSecond: 100, burst: 50 }, [50])).toEqual([true]);
    });

    it('numbers without sense let nothing pass', async () => {
      const who = someone();
      for (const amount of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
        await expect(subject.limiter.take(who, 'calls', slow, amount)).rejects.toThrow(RangeError);
      }
      for (const burst of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
        await expect(subject.limiter.take(who, 'calls', { ...slow, burst })).rejects.toThrow(RangeError);
      }
    });
  });
}

function auth(tenantId: string): AuthContext {
  return {
    tenant_id: tenantId,
    principal: { principal_id: 'svc_limited', principal_type: 'service' },
    scopes: [],
    roles: ['tenant_service'],
  };
}
