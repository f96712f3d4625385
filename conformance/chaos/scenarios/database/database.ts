import { setTimeout as sleep } from 'node:timers/promises';
import { aftermathOf } from '../../aftermath.ts';
import type { Disturbance } from '../../disturbance.ts';
import { followRun, type Followed } from '../../follow-run.ts';
import { addressOf } from '../../fleet.ts';
import { judgeRuns } from '../../judge-runs.ts';
import { defineScenario } from '../../scenario.ts';
import { onStage, type Stage } from '../../stage.ts';
import { submitRun, type AcceptedRun } from '../../submit-runs.ts';
import type { Trial } from '../../trial.ts';
import { Witness } from '../../witness.ts';
import { freezeDatabase } from './freeze.ts';
import { judgeFollowers } from './judge-followers.ts';
import { readWhile } from './read-while.ts';

/** R3's schedule: Postgres falls every 5 to 10 s and is down for up to 2 s. */
const betweenMs = [5_000, 10_000] as const;
const downMsMax = 2_000;
/** From Postgres accepting connections to a node that says it is ready, in ms. */
const readyWithinMs = 5_000;
const leaseSeconds = 10;
const processes = 2;
/** Every so many-th run is followed live. */
const followEvery = 10;
const followWithinMs = 90_000;
/** Submitted at once right before each fall. */
const lastRuns = 8;

export const database = defineScenario({
  name: 'database',
  plan: 'R3',
  requirements: ['RUN-06'],
  promise:
    'Postgres may crash, be away or stand still: no run is lost, clients see 503 with Retry-After and nothing else',
  sizes: {
    ci: { restarts: 6, runs: 300, frozenSeconds: 10 },
    full: { restarts: 80, runs: 5_000, frozenSeconds: 10 },
  },
  async run(trial, size) {
    await onStage(trial, { processes, leaseSeconds }, async (stage) => {
      if (size.restarts > 0) await restartDatabase(trial, size, stage);
      if (size.frozenSeconds > 0) await freezeDatabase(trial, stage, size.frozenSeconds);
    });
  },
});

interface DatabaseSize {
  restarts: number;
  runs: number;
}

async function restartDatabase(trial: Trial, size: DatabaseSize, stage: Stage): Promise<void> {
  const witness = new Witness();
  const away: Disturbance[] = [];
  const watched = readWhile(stage, witness);
  const { accepted, followed } = await restartWhileRunning(
    trial,
    size,
    { ...stage, to: { ...stage.to, witness } },
    away,
  );
  await watched.stop();
  const aftermath = await aftermathOf(stage, accepted);
  Object.assign(trial.figures, { restarts: away.length }, judgeRuns(trial, aftermath, away));
  judgeAnswers(trial, witness);
  judgeFollowers(trial, followed, aftermath.histories);
}

async function restartWhileRunning(trial: Trial, { restarts, runs }: DatabaseSize, stage: Stage, away: Disturbance[]) {
  const submitted: Promise<AcceptedRun>[] = [];
  const followers: Promise<Followed>[] = [];
  const follow = { addresses: () => stage.fleet.addresses(), key: stage.key, withinMs: followWithinMs };
  const readyMs: number[] = [];
  let lastNumber = 0;
  for (let restart = 0; restart < restarts; restart++) {
    const upMs = betweenMs[0] + trial.random() * (betweenMs[1] - betweenMs[0]);
    while (submitted.length < (runs * (restart + 1)) / restarts) {
      const name = `database-${submitted.length}`;
      const run = sleep(trial.random() * upMs).then(() => submitRun(stage.to, name));
      if (submitted.length % followEvery === 0) followers.push(run.then(({ runId }) => followRun(runId, follow)));
      submitted.push(run);
    }
    await sleep(upMs);
    // What was acknowledged in the last moment is the first to go where a commit is not yet on the disk.
    const last = Array.from({ length: lastRuns }, () => submitRun(stage.to, `database-last-${lastNumber++}`));
    submitted.push(...last);
    await Promise.any(last);
    const atMs = Date.now();
    await stage.home.postgres.stopImmediately();
    await sleep(trial.random() * downMsMax);
    await stage.home.postgres.startAgain();
    away.push({ atMs, untilMs: Date.now() });
    readyMs.push(await untilReady(stage));
    trial.say(`${restart + 1} of ${restarts} restarts, ${submitted.length} of ${runs} runs`);
  }
  const slowest = Math.max(...readyMs);
  trial.figures.ready_after_restart_ms = { max: slowest };
  trial.check(
    `nodes are ready ${slowest} ms after Postgres accepts, at most ${readyWithinMs} ms`,
    slowest <= readyWithinMs ? [] : ['too late'],
    ['HLT-01'],
  );
  return { accepted: await Promise.all(submitted), followed: await Promise.all(followers) };
}

/** @returns ms until each of the nodes says that it is ready */
async function untilReady({ fleet }: Stage): Promise<number> {
  const began = performance.now();
  await Promise.all(
    fleet.members.map(async (member) => {
      const isReady = async () => (await fetch(`${addressOf(member)}/readyz`)).status === 200;
      while (!(await isReady().catch(() => false)) && performance.now() - began < 4 * readyWithinMs) await sleep(50);
    }),
  );
  return Math.round(performance.now() - began);
}

function judgeAnswers(trial: Trial, witness: Witness): void {
  trial.figures.answers = witness.statuses;
  trial.figures.slowest_answer_ms = witness.slowestMs;
  trial.check('clients saw 2xx, or 503 with Retry-After, and nothing else', witness.wrong);
  trial.check('every request had an answer', witness.unanswered);
}
