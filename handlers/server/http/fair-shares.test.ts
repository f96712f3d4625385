import { describe, expect, it } from 'vitest';
import { FairShares } from './fair-shares.ts';

/** Takes one at a time until it is refused. */
function takeAll(shares: FairShares, holder: string): { taken: number; refusal: string } {
  for (let taken = 0; ; taken++) {
    const outcome = shares.take(holder, 1);
    if (outcome !== 'taken') return { taken, refusal: outcome };
  }
}

describe('fair shares', () => {
  it('TEN-03: one alone gets half, and the rest stays for whoever comes', () => {
    const shares = new FairShares(100);
    expect(takeAll(shares, 'tnt_noisy')).toEqual({ taken: 50, refusal: 'share_used' });
    expect(shares.take('tnt_quiet', 1)).toBe('taken');
    expect(takeAll(shares, 'tnt_quiet')).toEqual({ taken: 24, refusal: 'share_used' });
  });

  it('TEN-03: what is given back can be taken again, also by others', () => {
    const shares = new FairShares(10);
    takeAll(shares, 'tnt_a');
    for (let i = 0; i < 5; i++) shares.give('tnt_a', 1);
    expect(takeAll(shares, 'tnt_b').taken).toBe(5);
  });

  it('API-06: who holds nothing and gets nothing is told that it is not its own doing', () => {
    const shares = new FairShares(8);
    expect(shares.take('tnt_a', 4)).toBe('taken');
    expect(shares.take('tnt_b', 3)).toBe('taken');
    expect(shares.take('tnt_c', 2)).toBe('all_used');
    expect(shares.take('tnt_a', 1)).toBe('share_used');
    expect(shares.take('tnt_c', 1)).toBe('taken');
  });
});
