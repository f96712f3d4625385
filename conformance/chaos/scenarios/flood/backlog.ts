import pg from 'pg';
import { inParallel } from '../../../http/in-parallel.ts';
import { askForRun, createRun } from '../../create-run.ts';
import type { Stage } from '../../stage.ts';
import type { Trial } from '../../trial.ts';
import type { Crowd } from './crowd.ts';

/** Of the backlog's runs, in ms: all slots are taken, and each is free again soon. */
const runMs = 200;
const width = 32;
const lightRuns = 20;
/** Until the light tenant's run begins the backlog may begin as many runs as the process has slots, and some. */
const overtakenMax = 2;

/** The first runs of a light tenant beside thousands that wait for another one (TEN-05). */
export async function backlog(trial: Trial, stage: Stage, crowd: Crowd, runs: number, slots: number) {
  const script = { delay_ms: runMs, steps: [{ say: 'Done.' }] };
  const heavy = { ...crowd.tenant('backlog'), script };
  const replies = await inParallel(Array.from({ length: runs }), width, () => askForRun(heavy));
  const refused = replies.filter((reply) => reply.status !== 201);
  trial.check(
    `${runs} runs of one tenant are taken on`,
    refused.map((reply) => `${reply.status} ${reply.text}`),
  );
  const database = new pg.Client(stage.home.databaseUrl);
  await database.connect();
  try {
    const waitingBefore = await waitingOf(database, heavy.tenantId);
    const light = { ...crowd.tenant('light'), script };
    const delays: number[] = [];
    const overtaken: number[] = [];
    for (let i = 0; i < lightRuns; i++) {
      const runId = await createRun(light);
      const started = await untilStarted(database, runId, heavy.tenantId);
      delays.push(started.delayMs);
      overtaken.push(started.overtakenBy);
    }
    const waiting = await waitingOf(database, heavy.tenantId);
    trial.check('the backlog outlasted it', waiting === 0 ? [`of ${waitingBefore} runs none waits any more`] : []);
    const most = Math.max(...overtaken);
    trial.check(
      `runs of a light tenant begin before all but ${most} of the waiting, at most ${overtakenMax * slots}`,
      most > overtakenMax * slots ? ['it waits in line behind them'] : [],
      ['TEN-05'],
    );
    const sorted = delays.toSorted((a, b) => a - b);
    const figure = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    return {
      waiting: waitingBefore,
      slots,
      backlog_run_ms: runMs,
      start_delay_ms: { p50: figure(0.5), p99: figure(0.99), max: sorted.at(-1) },
      overtaken_by_at_most: most,
    };
  } finally {
    await database.end();
  }
}

async function waitingOf(database: pg.Client, tenantId: string): Promise<number> {
  const statement = `select count(*) as waiting from runs where tenant_id = $1 and status = 'queued'`;
  return Number((await database.query<{ waiting: string }>(statement, [tenantId])).rows[0]!.waiting);
}

interface Started {
  delayMs: number;
  /** Runs of the other tenant that began between this run's creation and its beginning. */
  overtakenBy: number;
}

async function untilStarted(database: pg.Client, runId: string, otherTenant: string): Promise<Started> {
  for (;;) {
    const { rows } = await database.query<{ delay: number; overtaken: string }>(
      `select extract(epoch from r.started_at - r.created_at)::float8 * 1000 as delay,
        (select count(*) from runs o where o.tenant_id = $2
          and o.started_at > r.created_at and o.started_at < r.started_at) as overtaken
       from runs r where r.run_id = $1 and r.started_at is not null`,
      [runId, otherTenant],
    );
    if (rows[0]) return { delayMs: Math.round(rows[0].delay), overtakenBy: Number(rows[0].overtaken) };
  }
}
