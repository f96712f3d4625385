import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { aftermathOf } from '../../aftermath.ts';
import { addressOf } from '../../fleet.ts';
import { judgeRuns } from '../../judge-runs.ts';
import { defineScenario } from '../../scenario.ts';
import { onStage, type Stage } from '../../stage.ts';
import { submitRun } from '../../submit-runs.ts';
import type { Trial } from '../../trial.ts';
import { Witness } from '../../witness.ts';
import { judgeChanges, makeChanges } from './changes.ts';
import { exhaustLog } from './exhaust-log.ts';
import { SmallDisk } from './small-disk.ts';

const diskMb = 256;
const grownMb = 768;
const leaseSeconds = 10;
/** While tables cannot grow, in ms. */
const refusingMs = 3_000;
/** Until Postgres has given up for want of room for its log, at most so long, in ms. */
const fullMsMax = 30_000;
/** From a disk with room and a Postgres that runs, to an acknowledged change; nobody helps. */
const recoverWithinMs = 30_000;

export const disk = defineScenario({
  name: 'disk',
  plan: 'R12',
  requirements: ['RUN-06', 'MOD-10'],
  promise:
    'a full disk under Postgres costs no acknowledged write, changes nothing without its audit entry, and is over by itself',
  sizes: { ci: { runs: 60 }, full: { runs: 500 } },
  async run(trial, { runs }) {
    const small = SmallDisk.make(diskMb);
    if (typeof small === 'string') return trial.notRun('Postgres on a disk that runs full', small);
    try {
      const options = { processes: 1, leaseSeconds, postgresData: join(small.folder, 'postgres') };
      await onStage(trial, options, (stage) => fillUp(trial, stage, small, runs));
    } finally {
      small.remove();
    }
  },
});

async function fillUp(trial: Trial, stage: Stage, small: SmallDisk, runs: number): Promise<void> {
  const { postgres } = stage.home;
  const witness = new Witness();
  const changes = makeChanges(addressOf(stage.fleet.members[0]!), stage.key, witness);
  const submitted = Array.from({ length: runs }, (_, i) =>
    sleep(trial.random() * 4_000).then(() => submitRun({ ...stage.to, witness }, `disk-${i}`)),
  );
  await sleep(2_000);
  const atMs = Date.now();
  small.fill();
  trial.say('the disk is full');
  await sleep(refusingMs);
  await exhaustLog(stage.home.databaseUrl, () => postgres.running, fullMsMax);
  const gaveUp = !postgres.running;
  trial.say(gaveUp ? 'Postgres has given up' : 'Postgres goes on refusing');
  await sleep(1_000);
  small.grow(grownMb);
  await postgres.startAgain();
  const roomAt = performance.now();
  const untilMs = Date.now();
  await changes.next(recoverWithinMs);
  const recoveredMs = Math.round(performance.now() - roomAt);
  const accepted = await Promise.all(submitted);
  const made = await changes.stop();
  const aftermath = await aftermathOf(stage, accepted);
  Object.assign(trial.figures, judgeRuns(trial, aftermath, [{ atMs, untilMs }]));
  Object.assign(trial.figures, { postgres_gave_up: gaveUp, recovered_ms: recoveredMs, answers: witness.statuses });
  trial.check('Postgres gave up on the full disk', gaveUp ? [] : ['it went on: the worst was not shown']);
  trial.check('clients saw 2xx, or 503 with Retry-After, and nothing else', witness.wrong);
  trial.check('every request had an answer', witness.unanswered);
  trial.check(
    `changes are made again ${recoveredMs} ms after there is room, at most ${recoverWithinMs} ms`,
    recoveredMs <= recoverWithinMs ? [] : ['too late'],
  );
  await judgeChanges(trial, stage.home.databaseUrl, made);
}
