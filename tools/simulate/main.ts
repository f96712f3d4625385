import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { invariants, type Breach, type Invariant } from './invariants.ts';
import { readArguments, type Arguments } from './read-arguments.ts';
import type { ShardMessage } from './shard.ts';
import { noTotals, sum, type Stretch, type Totals } from './simulate-many.ts';
import { simulateSeed } from './simulate-seed.ts';

/** Simulates the run engine: many seeds, or one with all that happens in it. `npm run simulate -- --help` */
const asked = readArguments();

/** Seeds told of in full; the others are only counted. */
const toldMax = 10;
const breachesToldMax = 3;

if (asked.seed === undefined) await many(asked);
else await replay(asked.seed);

async function replay(seed: number): Promise<void> {
  const { trace, breaches, virtualMs } = await simulateSeed(seed, true);
  for (const line of trace) console.log(line);
  console.log(`seed ${seed}: ${(virtualMs / 1_000).toFixed(1)} s simulated, ${breaches.length} breaches`);
  process.exitCode = breaches.length > 0 ? 1 : 0;
}

async function many({ from, seeds, shards, stopAtFirst }: Arguments): Promise<void> {
  const began = performance.now();
  const soFar: Totals[] = Array.from({ length: shards }, noTotals);
  let told = 0;
  const tell = (seed: number, breaches: readonly Breach[]) => {
    if (told++ >= toldMax) return;
    for (const { invariant, what } of breaches.slice(0, breachesToldMax)) {
      console.log(`seed ${seed}: ${invariant}: ${what}`);
    }
    console.log(`  again: npm run simulate -- --seed ${seed}`);
  };
  await Promise.all(
    soFar.map(async (_, i) => {
      const count = Math.floor(seeds / shards) + (i < seeds % shards ? 1 : 0);
      const stretch: Stretch = { from: from + i, step: shards, count, stopAtFirst };
      const shard = new Worker(new URL('./shard.ts', import.meta.url), { workerData: stretch });
      shard.on('message', (message: ShardMessage) => {
        if (message.kind === 'failed') return tell(message.seed, message.breaches);
        soFar[i] = message.totals;
        const { seeds: done, failed } = sum(soFar);
        if (message.kind === 'progress' && i === 0) console.log(`${done} of ${seeds} seeds, ${failed} failed`);
      });
      await once(shard, 'exit');
    }),
  );
  summarize(sum(soFar), seeds, (performance.now() - began) / 1_000);
}

function summarize({ seeds, failed, runs, virtualMs, broken }: Totals, wanted: number, seconds: number): void {
  const hours = (virtualMs / 3_600_000).toFixed(1);
  console.log(`${seeds} seeds in ${seconds.toFixed(1)} s: ${runs} runs, ${hours} h simulated, ${failed} seeds failed`);
  for (const [name, sentence] of Object.entries(invariants)) {
    const times = broken[name as Invariant] ?? 0;
    console.log(`${times === 0 ? 'holds' : `BROKEN ${times} times`}  ${sentence}`);
  }
  const incomplete = seeds < wanted && failed === 0; // a thread died
  const brokenCount = Object.keys(broken).length + (incomplete ? 1 : 0);
  console.log(`${Object.keys(invariants).length - Object.keys(broken).length} passed, ${brokenCount} failed`);
  process.exitCode = brokenCount > 0 ? 1 : 0;
}
