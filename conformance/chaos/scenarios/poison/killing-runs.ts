import { setTimeout as sleep } from 'node:timers/promises';
import type { ModelRequest } from '../../../fakes/scripted-model/server.ts';
import { agents } from '../../../driver/seeds.ts';
import { createRun } from '../../create-run.ts';
import type { Stage } from '../../stage.ts';
import type { Trial } from '../../trial.ts';
import { endingOf, type Ending } from './ending.ts';
import type { SteadyLoad } from './steady-load.ts';
import { workerOf } from './workers.ts';

/** Attempts in a row that finish no call, after which a run is given up. */
const attemptsMax = 5;
/** A run that hangs its worker stops it for so many leases: until another has taken the run over, and some more. */
const hangLeases = 2;
/** What the neighbour does alone is measured for so long, in ms. */
const quietMs = 8_000;
const givenUpWithinMs = 60_000;
const targetShare = 0.95;
/** Below this the neighbour starves; how near to the target it comes depends on the machine, and is told. */
const shareMin = 0.5;

/** Runs whose model call kills or stops the worker that makes it, again and again, beside a neighbour's steady load. */
export async function killingRuns(
  trial: Trial,
  stage: Stage,
  load: SteadyLoad,
  { runs, leaseSeconds }: { runs: number; leaseSeconds: number },
) {
  const from = Date.now();
  await sleep(quietMs);
  const poisonedAt = Date.now();
  const blows = watch(stage, leaseSeconds);
  const problems: string[] = [];
  const tried: Record<string, number> = {};
  for (let i = 0; i < runs; i++) {
    const name = `${i % 2 === 0 ? 'kills' : 'hangs'}-${i}`;
    const script = { name, steps: [{ misbehave: 'silent' as const }] };
    const address = stage.fleet.addresses()[0]!;
    const runId = await createRun({ address, key: stage.key, agentId: agents.multiStep, script });
    const triedSoFar = () => stage.model.requests.filter((request) => request.name === name).length;
    const ending = await endingOf(stage, runId, givenUpWithinMs, { enough: () => triedSoFar() > attemptsMax });
    tried[name] = triedSoFar();
    problems.push(...problemsOf(name, ending, tried[name]));
  }
  const endedAt = Date.now();
  stage.model.onRequest = () => {};
  await blows.over();
  trial.check(
    `${runs} runs that kill or hang their worker are given up after at most ${attemptsMax} attempts, with a reason`,
    problems,
  );
  const [quiet, poisoned] = [await load.between(from, poisonedAt), await load.between(poisonedAt, endedAt)];
  const share = poisoned.completed / (endedAt - poisonedAt) / (quiet.completed / (poisonedAt - from));
  const told = `${Math.round(share * 1_000) / 10} %`;
  trial.check(
    `a neighbour gets ${told} of what it gets alone`,
    share < shareMin ? [`less than ${shareMin * 100} %`] : [],
    ['TEN-05', 'RUN-06'],
  );
  return {
    runs,
    attempts_at_most: Math.max(...Object.values(tried)),
    kills: stage.fleet.kills.length,
    hangs: blows.hangs(),
    given_up_after_ms: Math.round((endedAt - poisonedAt) / runs),
    neighbour: { quiet, poisoned, share: told, target: `${targetShare * 100} %` },
  };
}

/** Strikes the worker that has made a poisonous call, one blow at a time for each worker. */
function watch(stage: Stage, leaseSeconds: number) {
  const busy = new Map<number, Promise<void>>();
  let hangs = 0;
  stage.model.onRequest = ({ name, path }: ModelRequest) => {
    const index = workerOf(path);
    if (index === undefined || !/^(kills|hangs)-/.test(name)) return;
    const strike = () => {
      if (name.startsWith('kills')) return stage.fleet.killAndRestart(index);
      hangs++;
      return stage.fleet.pause(index, leaseSeconds * 1_000 * hangLeases);
    };
    busy.set(index, (busy.get(index) ?? Promise.resolve()).then(strike));
  };
  return { hangs: () => hangs, over: () => Promise.all(busy.values()) };
}

function problemsOf(name: string, { status, error }: Ending, attempts: number): string[] {
  const problems: string[] = [];
  if (status !== 'failed') problems.push(`it is ${status}`);
  if (!error?.message.includes('stopped for good')) problems.push(`its error says "${error?.message}"`);
  if (attempts > attemptsMax || attempts === 0) problems.push(`it was tried ${attempts} times`);
  return problems.map((problem) => `${name}: ${problem}`);
}
