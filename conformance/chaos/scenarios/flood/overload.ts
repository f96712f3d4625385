import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { askForRun } from '../../create-run.ts';
import type { Trial } from '../../trial.ts';
import type { Crowd } from './crowd.ts';
import { closedLoop, openLoop, type Ask } from './pace.ts';

/** What a node can do: many clients share its commits. */
const peakClients = 256;
/** How quickly it answers when it is busy, and nobody queues. */
const usualClients = 32;
const measuredSeconds = 5;
const times = 5;
/** Requests in a row that are let in: then the node has recovered. */
const calm = 20;
const recoveredWithinMs = 60_000;
/** Plan: 80 % of the peak. Below this much the node has collapsed; how near to the target it comes the machine decides. */
const [goodputTarget, goodputMin] = [0.8, 0.3];

/** Five times of what the node can do, by clients that do not wait for one another. */
export async function overload(trial: Trial, crowd: Crowd, seconds: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity, maxFreeSockets: Infinity });
  const ask: Ask = () => askForRun({ ...crowd.tenant('wide'), exchange: { agent, timeoutMs: 30_000 } });
  try {
    await closedLoop(usualClients, 2, ask); // warm
    const usual = await closedLoop(usualClients, measuredSeconds, ask);
    const peak = await closedLoop(peakClients, measuredSeconds, ask);
    const peakRate = peak.accepted / measuredSeconds;
    const startedAt = performance.now();
    const flood = await openLoop(peakRate * times, seconds, ask);
    const tookSeconds = (performance.now() - startedAt) / 1_000;
    const recoveryMs = await recovered(ask);
    const goodput = flood.accepted / tookSeconds / peakRate;
    trial.check(`${flood.sent} requests, ${times} times the peak: a run or a polite "later"`, flood.problems());
    trial.check('some were refused', flood.refused === 0 ? ['none: nothing was shown'] : []);
    trial.check(
      `goodput ${percent(goodput)} of the peak`,
      goodput < goodputMin ? [`less than ${percent(goodputMin)}`] : [],
    );
    trial.check(
      'afterwards everybody is let in again',
      recoveryMs === undefined ? [`not within ${recoveredWithinMs} ms`] : [],
    );
    return {
      peak_per_second: Math.round(peakRate),
      peak: peak.figures(),
      usual: usual.figures(),
      flood: flood.figures(),
      sent_per_second: Math.round(flood.sent / tookSeconds),
      goodput: `${percent(goodput)}, target ${percent(goodputTarget)}`,
      accepted_p99_to_usual: `${(flood.percentileMs(0.99) / Math.max(1, usual.percentileMs(0.99))).toFixed(1)}, target 2`,
      recovery_ms: `${recoveryMs}, target 10000`,
    };
  } finally {
    agent.destroy();
  }
}

/** @returns ms until the node lets everybody in */
async function recovered(ask: Ask): Promise<number | undefined> {
  const startedAt = performance.now();
  let [inRow, since] = [0, 0];
  while (performance.now() - startedAt < recoveredWithinMs) {
    const reply = await ask().catch(() => undefined);
    if (reply?.status === 201) {
      if (inRow++ === 0) since = Math.round(performance.now() - startedAt);
      if (inRow === calm) return since;
    } else {
      inRow = 0;
      await sleep(100);
    }
  }
  return undefined;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
