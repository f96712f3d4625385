import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startTcpProxy } from '../../../fakes/tcp-proxy/server.ts';
import { aftermathOf } from '../../aftermath.ts';
import { addressOf } from '../../fleet.ts';
import { judgeRuns } from '../../judge-runs.ts';
import { onStage, type Stage } from '../../stage.ts';
import { submitRun } from '../../submit-runs.ts';
import type { Trial } from '../../trial.ts';

/** When the writes arrive a lease has run out, the other process has found its run, and has carried it to its end. In ms. */
const afterLeaseMs = 5_000;
/** For what the database makes of them, in ms. */
const settleMs = 1_500;
/** Runs begin within this time, in ms by chance: each is hit at another place. */
const spreadMs = 600;

/**
 * What a worker sends to the database while it holds a run arrives when another one has it: the wire between is slow.
 * No clock of the worker's can help, only the database knows.
 */
export async function lateWrites(trial: Trial, { runs, leaseSeconds }: { runs: number; leaseSeconds: number }) {
  await onStage(trial, { processes: 1, leaseSeconds }, async (stage) => {
    const wire = await startTcpProxy(Number(new URL(stage.home.databaseUrl).port));
    try {
      await stage.fleet.start(1, { AGENTOS_DATABASE_URL_FILE: urlThrough(stage, wire.port) });
      const to = { ...stage.to, addresses: () => [addressOf(stage.fleet.members.at(-1)!)] };
      const accepted = await Promise.all(
        Array.from({ length: runs }, (_, i) => sleep(trial.random() * spreadMs).then(() => submitRun(to, `late-${i}`))),
      );
      const atMs = Date.now();
      const lateMs = leaseSeconds * 1_000 + afterLeaseMs;
      wire.delayMs = lateMs;
      await sleep(lateMs + settleMs);
      const slow = { atMs, untilMs: Date.now() };
      const judged = judgeRuns(trial, await aftermathOf(stage, accepted), [slow], 'late writes: ');
      trial.check(
        'late writes: they were on their way',
        judged.model_calls.in_flight_sent_again > 0 ? [] : ['no call of a run was repeated: nothing was shown'],
      );
      trial.figures.late_writes = { late_ms: lateMs, ...judged };
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
