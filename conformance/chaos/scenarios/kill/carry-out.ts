import { setTimeout as sleep } from 'node:timers/promises';
import { aftermathOf } from '../../aftermath.ts';
import type { Fleet } from '../../fleet.ts';
import { judgeRuns } from '../../judge-runs.ts';
import { onStage, type Stage } from '../../stage.ts';
import { submitRun, type AcceptedRun } from '../../submit-runs.ts';
import type { Trial } from '../../trial.ts';
import { judgeRecovery } from './judge-recovery.ts';
import { leftAlone } from './left-alone.ts';

/** One process that is killed and started again, or two on one database of which the other takes over. */
export interface KillPart {
  mode: 'restart' | 'takeover';
  processes: number;
  kills: number;
  runs: number;
  leaseSeconds: number;
}

/** Model calls between two kills: without progress in between, a kill proves nothing about resuming. */
const callsBetweenKills = 8;
const progressWithinMs = 10_000;
/** A kill falls at any moment up to this long after the lease of those before has run out, in ms. */
const afterLeaseMs = 500;

/** Kills nodes while runs are carried out, then holds everything that is left to RUN-06 and EVT-02. */
export async function carryOut(trial: Trial, part: KillPart): Promise<void> {
  const { mode, processes, leaseSeconds } = part;
  await onStage(trial, { processes, leaseSeconds }, async (stage) => {
    trial.figures[mode] = {
      lease_seconds: leaseSeconds,
      ...(part.runs > 0 && (await killAndJudge(trial, part, stage))),
      ...(processes > 1 && { left_alone: await leftAlone(trial, stage, leaseSeconds) }),
    };
  });
}

async function killAndJudge(trial: Trial, part: KillPart, stage: Stage) {
  const accepted = await killWhileRunning(trial, part, stage);
  const aftermath = await aftermathOf(stage, accepted);
  return {
    kills: stage.fleet.kills.length,
    ...judgeRuns(trial, aftermath, stage.fleet.kills, `${part.mode}: `),
    ...judgeRecovery(trial, part, aftermath.histories, stage.fleet.kills),
  };
}

async function killWhileRunning(trial: Trial, part: KillPart, stage: Stage): Promise<AcceptedRun[]> {
  const submitted: Promise<AcceptedRun>[] = [];
  const submitUpTo = (count: number, withinMs: number) => {
    while (submitted.length < count) {
      const name = `${part.mode}-${submitted.length}`;
      submitted.push(sleep(trial.random() * withinMs).then(() => submitRun(stage.to, name)));
    }
  };
  for (let kill = 0; kill < part.kills; kill++) {
    const delayMs = trial.random() * (part.leaseSeconds * 1_000 + afterLeaseMs);
    submitUpTo(Math.ceil((part.runs * (kill + 1)) / part.kills), delayMs);
    await killAfter(delayMs, kill, stage.model, stage.fleet);
    if ((kill + 1) % 5 === 0)
      trial.say(`${part.mode}: ${kill + 1} of ${part.kills} kills, ${submitted.length} of ${part.runs} runs submitted`);
  }
  return Promise.all(submitted);
}

async function killAfter(delayMs: number, kill: number, model: Stage['model'], fleet: Fleet): Promise<void> {
  const killAt = performance.now() + delayMs;
  const before = model.requests.length;
  const until = performance.now() + progressWithinMs;
  while (model.requests.length - before < callsBetweenKills && performance.now() < until) await sleep(10);
  await sleep(Math.max(0, killAt - performance.now()));
  await fleet.killAndRestart(kill);
}
