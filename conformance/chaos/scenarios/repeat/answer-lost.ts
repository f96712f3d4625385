import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { agents } from '../../../driver/seeds.ts';
import { startTcpProxy } from '../../../fakes/tcp-proxy/server.ts';
import { askForRun, runIdIn } from '../../create-run.ts';
import type { Stage } from '../../stage.ts';
import type { Trial } from '../../trial.ts';

/** What travels between client and node is that long on its way, in ms: an answer is lost when its node dies meanwhile. */
const wireDelayMs = 400;
const keysPerRound = 10;
/** Before its answer the model takes so long, in ms: the runs are on their way when their worker is killed. */
const modelDelayMs = 200;
const admittedWithinMs = 10_000;
const patienceMs = 30_000;

/** kill -9 of the process that has admitted a run, before its answer arrives; the client repeats, elsewhere. */
export async function answerLost(trial: Trial, stage: Stage, rounds: number) {
  const wire = await startTcpProxy(stage.fleet.members[0]!.portBase);
  wire.delayMs = wireDelayMs;
  const database = new pg.Client(stage.home.databaseUrl);
  await database.connect();
  const problems: string[] = [];
  let lost = 0;
  try {
    for (let round = 0; round < rounds; round++) {
      const names = Array.from({ length: keysPerRound }, (_, i) => `lost-${round}-${i}`);
      const firsts = names.map((name) => ask(stage, `http://127.0.0.1:${wire.port}`, name).catch(() => undefined));
      await untilAdmitted(database, names);
      const restarted = stage.fleet.killAndRestart(0);
      wire.cutAll();
      const seconds = await Promise.all(names.map((name) => askUntilAnswered(stage, name)));
      const admitted = await runsOf(database, names);
      for (const [i, name] of names.entries()) {
        const first = await firsts[i]!;
        if (first === undefined) lost++;
        const runIds = new Set([admitted.get(name), seconds[i]!.runId, ...(first ? [runIdIn(first)] : [])]);
        if (runIds.size > 1) problems.push(`${name}: ${[...runIds].join(' and ')}`);
        if (seconds[i]!.status !== 200) problems.push(`${name}: repeated, it was answered ${seconds[i]!.status}`);
      }
      await restarted;
    }
  } finally {
    await Promise.all([wire.close(), database.end()]);
  }
  const asked = rounds * keysPerRound;
  trial.check(`${asked} keys whose node was killed after admission: repeated, they name the run there is`, problems);
  trial.check('answers were lost', lost < asked / 2 ? [`only ${lost} of ${asked}`] : []);
  return { kills: rounds, keys: asked, answers_lost: lost };
}

function ask(stage: Stage, address: string, name: string) {
  const script = { name, delay_ms: modelDelayMs, steps: [{ say: `${name} is done.` }] };
  return askForRun({ address, key: stage.key, agentId: agents.multiStep, script, idempotencyKey: name });
}

async function askUntilAnswered(stage: Stage, name: string): Promise<{ status: number; runId: string | undefined }> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const reply = await ask(stage, stage.fleet.addresses()[0]!, name).catch(() => undefined);
    if (reply && reply.status < 429) return { status: reply.status, runId: runIdIn(reply) };
    if (performance.now() > until) throw new Error(`${name} was not answered: ${reply?.status} ${reply?.text}`);
    await sleep(50);
  }
}

async function untilAdmitted(database: pg.Client, names: readonly string[]): Promise<void> {
  const until = performance.now() + admittedWithinMs;
  while ((await runsOf(database, names)).size < names.length) {
    if (performance.now() > until) throw new Error('the runs were not admitted in time');
    await sleep(10);
  }
}

async function runsOf(database: pg.Client, names: readonly string[]): Promise<Map<string, string>> {
  const statement = 'select key, run_id from run_idempotency where key = any($1)';
  const { rows } = await database.query<{ key: string; run_id: string }>(statement, [names]);
  return new Map(rows.map(({ key, run_id }) => [key, run_id]));
}
