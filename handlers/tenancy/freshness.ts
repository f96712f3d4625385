import type { CacheLimits } from './expiring-cache.ts';

/**
 * How out of date a node may be about who may do what: a revoked key or a disabled tenant is refused everywhere within
 * this (TEN-01, "at once"), at the price of one read per key and tenant every 2 s.
 */
export const freshness: CacheLimits = {
  ttlMs: 2_000,
  entriesMax: 10_000, // some 1 KB each: 10 MB at the most, whoever asks with whatever keys
};
