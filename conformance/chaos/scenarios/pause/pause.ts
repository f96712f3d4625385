import { setTimeout as sleep } from 'node:timers/promises';
import { aftermathOf } from '../../aftermath.ts';
import type { Disturbance } from '../../disturbance.ts';
import { addressOf } from '../../fleet.ts';
import { judgeRuns } from '../../judge-runs.ts';
import { defineScenario } from '../../scenario.ts';
import { onStage, type Stage } from '../../stage.ts';
import { submitRun, type AcceptedRun } from '../../submit-runs.ts';
import type { Trial } from '../../trial.ts';
import { lateWrites } from './late-writes.ts';
import { runsLeftIn } from './runs-left.ts';

const processes = 2;
/** A stopped process sleeps through its lease and as long again, in which the other one takes its runs over. */
const leasesPerPause = 2;
/** Between two pauses, in ms, by chance up to: who woke up has to take part again. */
const betweenMs = 1_000;
/** Submitted shortly before a process is stopped, in ms by chance up to: runs at every stage of their life. */
const beforeMs = 700;
/** Runs given to each process at the end, to see that it is still of use. */
const lastRuns = 5;

export const pause = defineScenario({
  name: 'pause',
  plan: 'R2',
  requirements: ['RUN-06'],
  promise: 'a worker that stood still for two leases commits nothing stale when it wakes up, and is of use again',
  sizes: {
    ci: { pauses: 12, runs: 240, leaseSeconds: 2, lateRuns: 20 },
    full: { pauses: 50, runs: 1_000, leaseSeconds: 2, lateRuns: 200 },
  },
  async run(trial, size) {
    if (size.lateRuns > 0) await lateWrites(trial, { runs: size.lateRuns, leaseSeconds: size.leaseSeconds });
    if (size.pauses === 0) return;
    await onStage(trial, { processes, leaseSeconds: size.leaseSeconds }, async (stage) => {
      const pauses: Disturbance[] = [];
      const accepted = await pauseWhileRunning(trial, size, stage, pauses);
      accepted.push(...(await lastRunsOf(stage)));
      const aftermath = await aftermathOf(stage, accepted);
      Object.assign(trial.figures, { pauses: pauses.length, lease_seconds: size.leaseSeconds });
      const judged = judgeRuns(trial, aftermath, pauses);
      Object.assign(trial.figures, judged);
      judgeWaking(trial, judged.model_calls.sent_on_waking + judged.effects.sent_on_waking, pauses.length);
      judgeStale(trial, stage);
      judgeUse(trial, aftermath.histories.slice(-lastRuns * processes).flatMap(workersOf));
    });
  },
});

interface PauseSize {
  pauses: number;
  runs: number;
  leaseSeconds: number;
}

async function pauseWhileRunning(
  trial: Trial,
  size: PauseSize,
  stage: Stage,
  pauses: Disturbance[],
): Promise<AcceptedRun[]> {
  const submitted: Promise<AcceptedRun>[] = [];
  for (let i = 0; i < size.pauses; i++) {
    while (submitted.length < (size.runs * (i + 1)) / size.pauses) {
      const name = `pause-${submitted.length}`;
      submitted.push(sleep(trial.random() * beforeMs).then(() => submitRun(stage.to, name)));
    }
    await sleep(trial.random() * beforeMs);
    const atMs = Date.now();
    await stage.fleet.pause(i, leasesPerPause * size.leaseSeconds * 1_000);
    pauses.push({ atMs, untilMs: Date.now(), stoodStill: true });
    await sleep(trial.random() * betweenMs);
    if ((i + 1) % 5 === 0) trial.say(`${i + 1} of ${size.pauses} pauses, ${submitted.length} of ${size.runs} runs`);
  }
  return Promise.all(submitted);
}

/** Each process gets runs of its own, which it executes itself as long as it has free slots. */
function lastRunsOf(stage: Stage): Promise<AcceptedRun[]> {
  const addresses = stage.fleet.members.map(addressOf);
  return Promise.all(
    addresses.flatMap((address, node) =>
      Array.from({ length: lastRuns }, (_, i) => {
        const to = { ...stage.to, addresses: () => [address] };
        return submitRun(to, `after-${node}-${i}`);
      }),
    ),
  );
}

/** A request that waits for its connection while the process is stopped leaves on waking; whole runs must not go on. */
function judgeWaking(trial: Trial, sent: number, pauses: number): void {
  trial.check(
    `${sent} requests that were on their way left a process as it woke up, under their own ids`,
    sent <= pauses ? [] : [`more than one for each of ${pauses} pauses`],
  );
}

/** Nothing proves that the guard refuses unless somebody tried. */
function judgeStale(trial: Trial, stage: Stage): void {
  const left = stage.fleet.members.flatMap((member) => runsLeftIn(member.child.logFile));
  const refused = left.filter((run) => run.refused).length;
  Object.assign(trial.figures, { runs_left_after_a_pause: left.length, stale_appends_refused: refused });
  trial.check(
    `${left.length} runs were given up by who woke up; ${refused} stale appends were tried, all were refused`,
    refused > 0 ? [] : ['no stale append was tried: nothing was shown about the guard'],
  );
}

function judgeUse(trial: Trial, workers: readonly string[]): void {
  const count = new Set(workers).size;
  trial.check(
    'who was paused executes runs again',
    count === processes ? [] : [`the last runs were executed by ${count} of ${processes} processes`],
  );
}

function workersOf(history: { events: { type: string; payload: Record<string, unknown> }[] }): string[] {
  const starts = history.events.filter((event) => event.type === 'agentos.run.started');
  return starts.map((event) => String(event.payload.worker));
}
