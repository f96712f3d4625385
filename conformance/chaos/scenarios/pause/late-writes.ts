import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startTcpProxy } from '../../../fakes/tcp-proxy/server.ts';
import { agents } from '../../../driver/seeds.ts';
import { aftermathOf } from '../../aftermath.ts';
import { createRun } from '../../create-run.ts';
import { addressOf } from '../../fleet.ts';
import { Follower } from '../../follower.ts';
import { onStage, type Stage } from '../../stage.ts';
import type { Trial } from '../../trial.ts';

/** When the writes arrive a lease has run out, the other process has found its run, and has carried it to its end. In ms. */
const afterLeaseMs = 5_000;
/** For what the database makes of them, in ms. */
const settleMs = 1_500;
/** The model answers so long after it was asked, in ms: while the lease stands, and once the wire has become slow. */
const modelDelayMs = 800;

/**
 * What a worker sends to the database while it holds a run arrives when another one has it: the wire between is slow.
 * No clock of the worker's can help, only the database knows.
 */
export async function lateWrites(trial: Trial, { runs, leaseSeconds }: { runs: number; leaseSeconds: number }) {
  await onStage(trial, { processes: 1, leaseSeconds }, async (stage) => {
    const wire = await startTcpProxy(Number(new URL(stage.home.databaseUrl).port));
    try {
      await stage.fleet.start(1, { AGENTOS_DATABASE_URL_FILE: urlThrough(stage, wire.port) });
      const address = addressOf(stage.fleet.members.at(-1)!);
      const ask = async (name: string) => {
        const script = { name, delay_ms: modelDelayMs, steps: [{ say: `${name} is done.` }] };
        return { name, runId: await createRun({ address, key: stage.key, agentId: agents.multiStep, script }) };
      };
      // Carried out to its end, so that each of the process's connections has been opened.
      await new Follower(() => address, stage.key).follow((await ask('early')).runId);
      const accepted = await Promise.all(Array.from({ length: runs }, (_, i) => ask(`late-${i}`)));
      const lateMs = leaseSeconds * 1_000 + afterLeaseMs;
      wire.delayToTargetMs = lateMs;
      await sleep(lateMs + settleMs);
      const { histories, violations } = await aftermathOf(stage, accepted);
      const requests = stage.model.requests.filter(({ name }) => name.startsWith('late-')).length;
      trial.check(
        `late writes: ${requests - runs} of ${runs} runs were taken over in the middle of a call`,
        requests > runs ? [] : ['none: nothing was shown'],
      );
      trial.check(
        'late writes: all runs completed',
        histories.filter(({ status }) => status !== 'completed').map(({ name, status }) => `${name} is ${status}`),
      );
      trial.check(
        'late writes: verify.sql finds nothing',
        violations.map((v) => `${v.violation}: ${v.run_id} ${v.detail}`),
        ['RUN-06', 'EVT-02'],
      );
      trial.figures.late_writes = { late_ms: lateMs, runs, taken_over: requests - runs };
    } finally {
      await wire.close();
    }
  });
}

function urlThrough(stage: Stage, port: number): string {
  const url = new URL(stage.home.databaseUrl);
  url.port = String(port);
  const file = join(stage.home.folder, 'database-url-over-the-wire');
  writeFileSync(file, url.href, { mode: 0o600 });
  return file;
}
