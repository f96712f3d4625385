import { describe, expect, it } from 'vitest';
import { TokensAhead } from './tokens-ahead.ts';

const rate = { perSecond: 100, burst: 6_400 };

/** A process that took `takes` tokens in the window that has just ended. */
function busy(takes: number, left = 6_000): TokensAhead {
  const ahead = new TokensAhead();
  ahead.granted('calls', rate, 0, left, 0);
  for (let i = 0; i < takes; i++) ahead.use('calls', rate, 50);
  return ahead;
}

describe('tokens taken ahead', () => {
  it('asks for as many as the last window used, and never for more than a 64th of the bucket', () => {
    expect(busy(30).wanted('calls', rate, 120)).toBe(30);
    expect(busy(500).wanted('calls', rate, 120)).toBe(100);
  });

  it('asks for none when it was quiet, when the bucket is half empty, or when the bucket is small', () => {
    expect(busy(30).wanted('calls', rate, 320)).toBe(0);
    expect(busy(30, 3_000).wanted('calls', rate, 120)).toBe(0);
    const small = { perSecond: 1, burst: 60 };
    const ahead = new TokensAhead();
    ahead.granted('calls', small, 0, 60, 0);
    for (let i = 0; i < 10; i++) ahead.use('calls', small, 50);
    expect(ahead.wanted('calls', small, 120)).toBe(0);
  });

  it('gives each token once, to its own bucket and rate, for a second', () => {
    const ahead = busy(2);
    ahead.granted('calls', rate, 2, 6_000, 120);
    expect(ahead.use('other', rate, 130)).toBe(false);
    expect(ahead.use('calls', { ...rate, burst: 100 }, 130)).toBe(false);
    expect([1, 2, 3].map(() => ahead.use('calls', rate, 130))).toEqual([true, true, false]);
    ahead.granted('calls', rate, 2, 6_000, 200);
    expect(ahead.use('calls', rate, 1_200)).toBe(false);
  });
});
