import { agents } from '../../../driver/seeds.ts';
import { residentBytes } from '../../../driver/resident-bytes.ts';
import { lettersOf, misbehaviours, type ScriptStep } from '../../../fakes/scripted-model/script.ts';
import { createRun } from '../../create-run.ts';
import type { Stage } from '../../stage.ts';
import type { Trial } from '../../trial.ts';
import { endingOf, type Ending } from './ending.ts';

/** What a model sends that goes mad; 10 MB are far more than any model says in one turn. */
const letters = 10_000_000;
/** Ends what would never end, in ms. */
const runTimeoutMs = 6_000;
const endedWithinMs = 60_000;
/** Of one worker: a turn is there as bytes, text, JSON, message and event at once, for each of the runs it has. */
const growthMaxBytes = 600 * 1024 * 1024;

/** Runs whose model answers with too much, with nothing, or with what is no answer. */
export async function hostileReplies(trial: Trial, stage: Stage, each: number) {
  const workers = stage.fleet.members.slice(1);
  const pids = workers.map((worker) => worker.child.pid);
  const before = pids.map(residentBytes);
  let peaks = before;
  const asked: { name: string; runId: string }[] = [];
  for (const [name, step] of hostileSteps()) {
    for (let i = 0; i < each; i++) {
      const address = stage.fleet.addresses()[0]!;
      const script = { name, steps: [step] };
      const options = { timeout_ms: runTimeoutMs };
      asked.push({
        name,
        runId: await createRun({ address, key: stage.key, agentId: agents.multiStep, script, options }),
      });
    }
  }
  const endings: (Ending & { name: string })[] = [];
  for (const { name, runId } of asked) {
    const meanwhile = () => void (peaks = pids.map((pid, i) => Math.max(peaks[i]!, residentBytes(pid))));
    endings.push({ name, ...(await endingOf(stage, runId, endedWithinMs, { meanwhile })) });
  }
  trial.check(
    `${asked.length} runs with hostile replies have all ended, each failure with a reason`,
    endings
      .filter(({ status, error }) => !(status === 'completed' || (status === 'failed' && error?.message)))
      .map(({ name, status, error }) => `${name}: ${status}, ${error?.message}`),
  );
  trial.check(
    'no worker died of them',
    workers.flatMap(({ name, child }, i) => (child.running && child.pid === pids[i] ? [] : [`${name} has ended`])),
  );
  const growth = Math.max(...peaks.map((peak, i) => peak - before[i]!));
  trial.check(
    `a worker grew by ${mebibytes(growth)} MiB, at most ${mebibytes(growthMaxBytes)}`,
    growth > growthMaxBytes ? ['too much'] : [],
  );
  const outcomes = Object.fromEntries(
    endings.map(({ name, status, error }) => [name, error ? `${error.code}: ${error.message}` : status]),
  );
  return { runs: asked.length, growth_mib: mebibytes(growth), outcomes };
}

function hostileSteps(): [string, ScriptStep][] {
  return [
    ['says-much', { say: lettersOf(letters) }],
    ['asks-much', { call: [{ tool: 'tool.kv.put', input: { key: 'much', value: lettersOf(letters) } }] }],
    ...misbehaviours.map((misbehave): [string, ScriptStep] => [misbehave, { misbehave }]),
  ];
}

function mebibytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
