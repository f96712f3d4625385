import type { Breach, Invariant } from './invariants.ts';
import { simulateSeed } from './simulate-seed.ts';

/** Which seeds: `count` of them from `from`, each `step` behind the one before. */
export interface Stretch {
  from: number;
  step: number;
  count: number;
  stopAtFirst: boolean;
}

export interface Totals {
  seeds: number;
  failed: number;
  runs: number;
  virtualMs: number;
  /** How often each invariant was broken. */
  broken: Partial<Record<Invariant, number>>;
}

/** Told of what happens on the way. */
export interface Listener {
  failed(seed: number, breaches: readonly Breach[]): void;
  progress(totals: Totals): void;
}

const toldEveryMs = 1_000;

export function noTotals(): Totals {
  return { seeds: 0, failed: 0, runs: 0, virtualMs: 0, broken: {} };
}

export async function simulateMany({ from, step, count, stopAtFirst }: Stretch, listener: Listener): Promise<Totals> {
  const totals = noTotals();
  let toldAt = performance.now();
  for (let i = 0; i < count; i++) {
    const seed = from + i * step;
    const { breaches, runs, virtualMs } = await simulateSeed(seed);
    totals.seeds++;
    totals.runs += runs;
    totals.virtualMs += virtualMs;
    if (breaches.length > 0) {
      totals.failed++;
      for (const { invariant } of breaches) totals.broken[invariant] = (totals.broken[invariant] ?? 0) + 1;
      listener.failed(seed, breaches);
      if (stopAtFirst) break;
    }
    if (performance.now() - toldAt < toldEveryMs) continue;
    toldAt = performance.now();
    listener.progress(totals);
  }
  return totals;
}

export function sum(all: readonly Totals[]): Totals {
  const total = noTotals();
  for (const { seeds, failed, runs, virtualMs, broken } of all) {
    total.seeds += seeds;
    total.failed += failed;
    total.runs += runs;
    total.virtualMs += virtualMs;
    for (const [name, times] of Object.entries(broken) as [Invariant, number][]) {
      total.broken[name] = (total.broken[name] ?? 0) + times;
    }
  }
  return total;
}
