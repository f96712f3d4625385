import { setTimeout as sleep } from 'node:timers/promises';
import type { Effect } from '../fakes/effect-sink/server.ts';
import type { ModelRequest } from '../fakes/scripted-model/server.ts';
import { readHistories, type RunHistory } from './history.ts';
import type { Stage } from './stage.ts';
import type { AcceptedRun } from './submit-runs.ts';
import { verifyDatabase, type Violation } from './verify-database.ts';

/** Everything that is left when the runs have come to an end. */
export interface Aftermath {
  histories: readonly RunHistory[];
  violations: readonly Violation[];
  requests: readonly ModelRequest[];
  effects: readonly Effect[];
}

/** After the last blow: a lease, a sweep, and the rest of the runs. In ms. */
const settleWithinMs = 45_000;

/** Waits until no run is on its way any more, then reads all of them over HTTP and SQL. */
export async function aftermathOf(stage: Stage, accepted: readonly AcceptedRun[]): Promise<Aftermath> {
  await untilSettled(stage.home.databaseUrl);
  const violations = await verifyDatabase(stage.home.databaseUrl);
  const histories = await readHistories(stage.fleet.addresses()[0]!, stage.key, accepted);
  return { histories, violations, requests: stage.model.requests, effects: stage.sink.effects };
}

/** Waits for the runs to end. What is still on its way afterwards is found by the verification. */
export async function untilSettled(databaseUrl: string): Promise<void> {
  const until = performance.now() + settleWithinMs;
  for (;;) {
    const open = (await verifyDatabase(databaseUrl)).filter(({ violation }) => violation.includes('has not ended'));
    if (open.length === 0 || performance.now() > until) return;
    await sleep(200);
  }
}
