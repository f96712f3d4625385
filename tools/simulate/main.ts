import { parseArgs } from 'node:util';
import { invariants, type Invariant } from './invariants.ts';
import { simulateSeed } from './simulate-seed.ts';

/**
 * Simulates the run engine, one seed after the other, in time that does not pass while anything is left to do.
 *
 *   npm run simulate -- --seeds 100000 --from 1    many seeds; says which break what, and how to see one again
 *   npm run simulate -- --seed 4711                one seed, with all that happens in it
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    'stop-at-first': { type: 'boolean', default: false },
  },
});

/** Breaches told of in full; the rest is only counted. */
const toldMax = 10;

Error.stackTraceLimit = values.seed === undefined ? 0 : 20; // thousands of faults a second, whose stacks nobody reads

if (values.seed !== undefined) await replay(Number(values.seed));
else await simulateMany(Number(values.from), Number(values.seeds));

async function replay(seed: number): Promise<void> {
  const { trace, breaches, virtualMs } = await simulateSeed(seed, true);
  for (const line of trace) console.log(line);
  console.log(`seed ${seed}: ${(virtualMs / 1_000).toFixed(1)} s simulated, ${breaches.length} breaches`);
  process.exitCode = breaches.length > 0 ? 1 : 0;
}

async function simulateMany(from: number, count: number): Promise<void> {
  const broken = new Map<Invariant, number>();
  const began = performance.now();
  let [told, failed, runs, virtualMs, toldAt] = [0, 0, 0, 0, began];
  let seed = from;
  for (; seed < from + count; seed++) {
    const result = await simulateSeed(seed);
    runs += result.runs;
    virtualMs += result.virtualMs;
    for (const { invariant } of result.breaches) broken.set(invariant, (broken.get(invariant) ?? 0) + 1);
    if (result.breaches.length > 0) {
      failed++;
      if (told++ < toldMax) {
        for (const { invariant, what } of result.breaches.slice(0, 3))
          console.log(`seed ${seed}: ${invariant}: ${what}`);
        console.log(`  again: npm run simulate -- --seed ${seed}`);
      }
      if (values['stop-at-first']) break;
    }
    if (performance.now() - toldAt > 1_000) {
      toldAt = performance.now();
      console.log(`${seed - from + 1} of ${count} seeds, ${failed} failed`);
    }
  }
  const seconds = (performance.now() - began) / 1_000;
  console.log(
    `${seed - from} seeds in ${seconds.toFixed(1)} s, ${runs} runs, ${(virtualMs / 3_600_000).toFixed(1)} h simulated, ${failed} seeds failed`,
  );
  for (const [invariant, sentence] of Object.entries(invariants)) {
    const times = broken.get(invariant as Invariant) ?? 0;
    console.log(`${times === 0 ? 'holds ' : `BROKEN ${times} times`} ${sentence}`);
  }
  console.log(`${Object.keys(invariants).length - broken.size} passed, ${broken.size} failed`);
  process.exitCode = broken.size > 0 ? 1 : 0;
}
