import { defineScenario } from '../../scenario.ts';
import { carryOut } from './carry-out.ts';

/** Half of the kills and runs go to each mode. */
const modes = [
  { mode: 'restart', processes: 1 },
  { mode: 'takeover', processes: 2 },
] as const;

export const kill = defineScenario({
  name: 'kill',
  plan: 'R1',
  requirements: ['RUN-06'],
  promise: 'kill -9 of a node loses no run, doubles nothing, and its runs go on within a lease and two seconds',
  sizes: {
    // The lease is 10 s by default; 2 s makes recovery quick enough to see many of them.
    ci: { kills: 50, runs: 200, leaseSeconds: 2 },
    full: { kills: 200, runs: 2_000, leaseSeconds: 2 },
  },
  async run(trial, size) {
    for (const { mode, processes } of modes) {
      trial.say(`${mode}: ${processes === 1 ? 'one process, started again' : 'two processes on one database'}`);
      const half = { kills: Math.ceil(size.kills / 2), runs: Math.ceil(size.runs / 2) };
      await carryOut(trial, { mode, processes, leaseSeconds: size.leaseSeconds, ...half });
    }
  },
});
