import { describe, expect, it } from 'vitest';
import { simulateSeed } from './simulate-seed.ts';

/** A short stretch of what `npm run simulate -- --seeds 100000` goes through. */
const seeds = 2_000;

/** Seeds that once found something, each with what it was. */
const keptSeeds: Record<number, string> = {
  36: 'a process that was paused called the model of a run that another had finished meanwhile',
  1935: 'a run that was canceled while its log was read slowly kept its slot',
};

describe('the run engine, simulated', () => {
  it('RUN-05, RUN-06, RUN-07, EVT-02, TEN-03, TEN-05: no seed breaks an invariant', async () => {
    for (let seed = 1; seed <= seeds; seed++) {
      const { breaches } = await simulateSeed(seed);
      expect(breaches, `again: npm run simulate -- --seed ${seed}`).toEqual([]);
    }
  });

  it.each(Object.entries(keptSeeds))('RUN-06: seed %s: not again that %s', async (seed) => {
    expect((await simulateSeed(Number(seed))).breaches).toEqual([]);
  });

  it('RUN-06: a seed happens the same again, to the last line', async () => {
    for (const seed of [3, 36, 70, 152]) {
      const first = await simulateSeed(seed, true);
      await simulateSeed(seed + 1); // what another seed leaves behind does not matter
      const second = await simulateSeed(seed, true);
      expect(first.trace.length).toBeGreaterThan(50);
      expect(second.trace).toEqual(first.trace);
    }
  });

  it('RUN-06: watching a seed does not change it', async () => {
    const [watched, unwatched] = [await simulateSeed(36, true), await simulateSeed(36)];
    expect({ ...watched, trace: [] }).toEqual(unwatched);
  });
});
