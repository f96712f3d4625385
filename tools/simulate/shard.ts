import { parentPort, workerData } from 'node:worker_threads';
import type { Breach } from './invariants.ts';
import { simulateMany, type Stretch, type Totals } from './simulate-many.ts';

/** What a shard tells whoever started it. */
export type ShardMessage =
  { kind: 'failed'; seed: number; breaches: readonly Breach[] } | { kind: 'progress' | 'done'; totals: Totals };

/** A thread that simulates its share of the seeds. */
Error.stackTraceLimit = 0; // thousands of faults a second, whose stacks nobody reads
const tell = (message: ShardMessage) => parentPort!.postMessage(message);
const totals = await simulateMany(workerData as Stretch, {
  failed: (seed, breaches) => tell({ kind: 'failed', seed, breaches }),
  progress: (soFar) => tell({ kind: 'progress', totals: soFar }),
});
tell({ kind: 'done', totals });
