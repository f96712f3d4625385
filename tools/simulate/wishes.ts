import type { Wish } from './client.ts';
import type { Dice } from './dice.ts';
import type { SimulatedTenant } from './world.ts';

/** Time enough for a run that is not about time-outs, in ms. */
const amplyMs = 120_000;
/** Within which all wishes come, in ms. */
const comeWithinMs = 4_000;

/** Several tenants with a few runs each, of all kinds. */
export function mixedWishes(dice: Dice, tenants: readonly SimulatedTenant[]): Wish[] {
  const wishes: Wish[] = [];
  const count = dice.whole(3, 9);
  const together = dice.chance(0.3);
  for (let i = 0; i < count; i++) {
    const wish: Wish = {
      atMs: together ? dice.between(0, 30) : dice.between(0, comeWithinMs),
      tenant: dice.pick(tenants),
      plan: { toolsPerTurn: Array.from({ length: dice.whole(0, 2) }, () => dice.whole(1, 3)) },
      key: dice.chance(0.7) ? `key-${i + 1}` : undefined,
      priority: dice.pick(['low', 'normal', 'normal', 'high']),
      timeoutMs: dice.chance(0.1) ? dice.whole(50, 3_000) : amplyMs,
      cancelAfterMs: dice.chance(0.2) ? dice.between(0, 1_500) : undefined,
    };
    wishes.push(wish);
    // Somebody sends it twice, at the same time or soon after.
    if (wish.key !== undefined && dice.chance(0.3)) wishes.push({ ...wish, atMs: wish.atMs + dice.between(0, 50) });
  }
  return wishes;
}

/** One tenant floods the queue, and then another comes with a single run. */
export function floodingWishes(dice: Dice, [flooding, light]: readonly SimulatedTenant[]): Wish[] {
  const plain = { plan: { toolsPerTurn: [] }, key: undefined, timeoutMs: amplyMs, cancelAfterMs: undefined };
  const flood = Array.from({ length: 60 }, (): Wish => ({ ...plain, atMs: 0, tenant: flooding!, priority: 'high' }));
  return [...flood, { ...plain, atMs: dice.between(1, 100), tenant: light!, priority: 'low' }];
}
