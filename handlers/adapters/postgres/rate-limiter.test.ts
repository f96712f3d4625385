import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rateLimiterBehaviour } from '#tenancy/rate-limiter.behaviour.ts';
import { createTestDatabase } from '../../../tools/test-database/index.ts';
import { openDatabase, type Database } from './database.ts';
import { createRateLimiter } from './rate-limiter.ts';

const open = async () => {
  const test = await createTestDatabase();
  const database = openDatabase(test.url);
  return { database, url: test.url, close: () => database.close().then(() => test.drop()) };
};

rateLimiterBehaviour('postgres', async () => {
  const { database, close } = await open();
  return { limiter: createRateLimiter(database), advance: (ms) => advance(database, ms), close };
});

/** Being further on is the same as the buckets having been touched longer ago. */
async function advance(database: Database, ms: number): Promise<void> {
  const text = `update rate_buckets set updated_at = updated_at - $1 * interval '1 millisecond'`;
  await database.query({ name: 'test-advance', text, values: [ms] });
}

describe('postgres: rate limiter of several processes', () => {
  let test: Awaited<ReturnType<typeof open>>;
  let second: Database;
  beforeAll(async () => {
    test = await open();
    second = openDatabase(test.url);
  });
  afterAll(async () => {
    await second.close();
    await test.close();
  });

  // Two processes that fight for the same buckets in opposite order must neither overshoot nor deadlock.
  it('TEN-03: two processes together pass exactly the burst of each bucket', async () => {
    const limiters = [createRateLimiter(test.database), createRateLimiter(second)];
    const buckets = Array.from({ length: 8 }, (_, i) => `calls_${i}`);
    const rate = { perSecond: 0.001, burst: 25 };
    const passed = new Map<string, number>();
    const takeRound = async (limiter: (typeof limiters)[number], names: string[]) => {
      for (let round = 0; round < 10; round++) {
        await Promise.all(
          names.flatMap((name) =>
            [1, 2].map(async () => {
              const decision = await limiter.take(auth, name, rate);
              if (decision.ok) passed.set(name, (passed.get(name) ?? 0) + 1);
            }),
          ),
        );
      }
    };
    await Promise.all([takeRound(limiters[0]!, buckets), takeRound(limiters[1]!, buckets.toReversed())]);
    expect([...passed.values()]).toEqual(buckets.map(() => 25));
  });

  it('takes of one moment go as one statement', async () => {
    const limiter = createRateLimiter(test.database);
    const rate = { perSecond: 0.001, burst: 1_000 };
    await Promise.all(Array.from({ length: 200 }, () => limiter.take(auth, 'together', rate)));
    const [row] = await test.database.query<{ takes: number }>({
      name: 'test-takes',
      text: `select takes from rate_buckets where bucket = 'together'`,
    });
    expect(row).toEqual({ takes: 200 });
  });

  // What busy processes take ahead is taken from the same bucket: it can only be less that passes, and not by much.
  it('TEN-03: busy processes that take ahead never pass more than the burst', async () => {
    const limiters = [createRateLimiter(test.database), createRateLimiter(second)];
    const rate = { perSecond: 0.001, burst: 1_280 };
    let passed = 0;
    const takeAll = async (limiter: (typeof limiters)[number]) => {
      for (let round = 0; round < 60; round++) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        const decisions = await Promise.all(Array.from({ length: 20 }, () => limiter.take(auth, 'ahead', rate)));
        passed += decisions.filter((decision) => decision.ok).length;
      }
    };
    await Promise.all(limiters.map(takeAll));
    expect(passed).toBeLessThanOrEqual(1_280);
    expect(passed).toBeGreaterThanOrEqual(1_280 - 2 * 20);
  });

  // A limiter that cannot ask its database must not answer "ok".
  it('fails closed when the database has gone', async () => {
    const gone = openDatabase('postgres://nobody@127.0.0.1:1/none');
    const limiter = createRateLimiter(gone);
    await expect(limiter.take(auth, 'calls', { perSecond: 1, burst: 1 })).rejects.toMatchObject({
      code: 'dependency_unavailable',
    });
    await limiter.close();
    await gone.close();
  });
});

const auth = {
  tenant_id: 'tnt_several',
  principal: { principal_id: 'svc_several', principal_type: 'service' as const },
  scopes: [],
  roles: [],
};
