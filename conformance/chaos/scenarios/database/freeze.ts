import { setTimeout as sleep } from 'node:timers/promises';
import type { Disturbance } from '../../disturbance.ts';
import { aftermathOf } from '../../aftermath.ts';
import { judgeRuns } from '../../judge-runs.ts';
import type { Stage } from '../../stage.ts';
import { submitRun } from '../../submit-runs.ts';
import type { Trial } from '../../trial.ts';
import { Witness } from '../../witness.ts';
import { RunsUnderWay } from './heard-while-frozen.ts';
import { readWhile } from './read-while.ts';

/** Longest that a request may wait for a database that says nothing, in ms; and the machine's own slowness. */
const answerWithinMs = 5_000;
const slackMs = 1_000;
const runs = 20;

/** Every process of Postgres stands still: connections stay open and nobody answers, the worst way to be away. */
export async function freezeDatabase(trial: Trial, stage: Stage, seconds: number): Promise<void> {
  trial.say(`Postgres stands still for ${seconds} s`);
  const witness = new Witness();
  const submitted = Array.from({ length: runs }, (_, i) =>
    sleep(trial.random() * seconds * 1_000).then(() => submitRun({ ...stage.to, witness }, `frozen-${i}`)),
  );
  const underWay = await RunsUnderWay.begin(stage);
  const atMs = Date.now();
  const reading = readWhile(stage, witness);
  let unwritten: string[] = [];
  stage.home.postgres.freeze();
  try {
    unwritten = await underWay.heardWhile(seconds * 1_000);
  } finally {
    stage.home.postgres.thaw();
  }
  const frozen: Disturbance = { atMs, untilMs: Date.now() };
  const accepted = await Promise.all(submitted);
  await Promise.all([reading.stop(), underWay.end()]);
  trial.check('frozen: nothing is heard before it is written', unwritten, ['EVT-01', 'EVT-02']);
  const aftermath = await aftermathOf(stage, accepted);
  const judged = judgeRuns(trial, aftermath, [frozen], 'frozen: ');
  trial.figures.frozen = { seconds, answers: witness.statuses, slowest_answer_ms: witness.slowestMs, ...judged };
  trial.check('frozen: clients saw 2xx, or 503 with Retry-After, and nothing else', witness.wrong);
  trial.check('frozen: every request had an answer', witness.unanswered);
  trial.check(
    `frozen: the longest answer took ${witness.slowestMs} ms, at most ${answerWithinMs} ms and ${slackMs} ms of slack`,
    witness.slowestMs <= answerWithinMs + slackMs ? [] : ['a request hung'],
  );
}
