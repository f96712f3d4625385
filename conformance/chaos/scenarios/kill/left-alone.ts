import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { agents } from '../../../driver/seeds.ts';
import { createRun } from '../../create-run.ts';
import { addressOf } from '../../fleet.ts';
import type { Stage } from '../../stage.ts';
import type { Trial } from '../../trial.ts';

const runs = 3;
/** A model that takes long, in ms: nothing else happens meanwhile. */
const modelDelayMs = 20_000;
const begunWithinMs = 10_000;
/** On top of the lease: a sweep (1 s) and the claim, on a busy machine. In ms. */
const slackMs = 2_000;
/** Long enough to tell "late" from "never", in ms. */
const givenUpAfterMs = 15_000;

/**
 * A process dies for good while nothing else happens: no request, no run that ends, no process that comes up. Whatever
 * makes the other one look for work in passing is missing; that it looks by itself is all that is left.
 */
export async function leftAlone(trial: Trial, stage: Stage, leaseSeconds: number) {
  const [dying] = stage.fleet.members;
  const database = new pg.Client(stage.home.databaseUrl);
  await database.connect();
  try {
    const script = { name: 'left-alone', delay_ms: modelDelayMs, steps: [{ say: 'Done.' }] };
    const ask = () => createRun({ address: addressOf(dying!), key: stage.key, agentId: agents.multiStep, script });
    const runIds = await Promise.all(Array.from({ length: runs }, ask));
    await until(begunWithinMs, async () => (await inAttempt(database, runIds, 1)) === runs);
    await dying!.child.kill();
    const killedAt = performance.now();
    const boundMs = leaseSeconds * 1_000 + slackMs;
    await until(givenUpAfterMs, async () => (await inAttempt(database, runIds, 2)) === runs);
    const tookMs = Math.round(performance.now() - killedAt);
    trial.check(
      `takeover: with nothing else going on, ${runs} runs are taken over after ${tookMs} ms, at most ${boundMs} ms`,
      tookMs <= boundMs ? [] : ['nobody looked in time'],
    );
    return { runs, taken_over_ms: tookMs };
  } finally {
    await database.end();
  }
}

async function inAttempt(database: pg.Client, runIds: readonly string[], attempt: number): Promise<number> {
  const statement = `select count(*) as held from runs
    where run_id = any($1) and status = 'running' and lease_epoch = $2 and lease_expires_at > now()`;
  return Number((await database.query<{ held: string }>(statement, [runIds, attempt])).rows[0]!.held);
}

async function until(withinMs: number, holds: () => Promise<boolean>): Promise<void> {
  const late = performance.now() + withinMs;
  while (!(await holds()) && performance.now() < late) await sleep(20);
}
