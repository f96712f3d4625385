import { Agent } from 'node:http';
import { askForRun } from '../../create-run.ts';
import type { Trial } from '../../trial.ts';
import { noisyPerSecond, type Crowd } from './crowd.ts';
import { openLoop, type Ask } from './pace.ts';

const quietPerSecond = 10;
const times = 10;

/** A tenant that asks ten times of what it may, beside one that asks for little. */
export async function noisyNeighbour(trial: Trial, crowd: Crowd, seconds: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity, maxFreeSockets: Infinity });
  const asking =
    (name: 'noisy' | 'quiet'): Ask =>
    () =>
      askForRun({ ...crowd.tenant(name), exchange: { agent, timeoutMs: 30_000 } });
  try {
    const alone = await openLoop(quietPerSecond, seconds, asking('quiet'));
    const [beside, noisy] = await Promise.all([
      openLoop(quietPerSecond, seconds, asking('quiet')),
      openLoop(noisyPerSecond * times, seconds, asking('noisy')),
    ]);
    trial.check(
      `a quiet tenant beside a noisy one: ${beside.sent} requests, none refused`,
      beside.accepted === beside.sent ? [] : [JSON.stringify(beside.statuses), ...beside.problems()],
      ['TEN-03', 'TEN-05'],
    );
    // A bucket's fill, what flows into it meanwhile, and one more for the seconds' edges.
    const mayMax = noisyPerSecond * (seconds + 1 + 1);
    trial.check(
      `the noisy one got ${noisy.accepted} of ${noisy.sent}, at most ${mayMax}; the rest a polite "later"`,
      [...noisy.problems(), ...(noisy.accepted > mayMax ? ['more than its quota'] : [])],
      ['TEN-03'],
    );
    return {
      alone: alone.figures(),
      beside: beside.figures(),
      noisy: noisy.figures(),
      quiet_p99_to_alone: `${(beside.percentileMs(0.99) / Math.max(1, alone.percentileMs(0.99))).toFixed(2)}, target 1.2`,
    };
  } finally {
    agent.destroy();
  }
}
