import { setTimeout as sleep } from 'node:timers/promises';
import { NodeHome } from '../driver/own-node.ts';
import { agents } from '../driver/seeds.ts';
import { startEffectSink, type EffectSink } from '../fakes/effect-sink/server.ts';
import { startScriptedModel, type ScriptedModel } from '../fakes/scripted-model/server.ts';
import { closeConnections } from '../http/exchange.ts';
import type { SuiteReport } from '../report/suite-report.ts';
import { Fleet } from './fleet.ts';
import { submitRun, type AcceptedRun } from './submit-runs.ts';
import { readHistories } from './history.ts';
import { judge } from './judge.ts';
import { verifyDatabase } from './verify-database.ts';

export interface Scenario {
  mode: 'restart' | 'takeover';
  summary: string;
  /** Processes on the one database. */
  processes: number;
  kills: number;
  runs: number;
  leaseSeconds: number;
  /** For the moments at which kills fall. */
  random: () => number;
}

/** Of the sink, in ms: long enough to be hit by kills. */
const sinkDelayMs = 60;
/** Model calls between two kills: without progress in between, a kill proves nothing about resuming. */
const callsBetweenKills = 8;
const progressWithinMs = 10_000;
/** A kill falls at any moment up to this long after the lease of those before has run out, in ms. */
const afterLeaseMs = 500;
/** After the last kill: a lease, a sweep, and the rest of the runs. */
const settleWithinMs = 45_000;

/** Kills nodes while runs are carried out, then holds everything that is left to RUN-06 and EVT-02. */
export async function runScenario(scenario: Scenario, report: SuiteReport): Promise<void> {
  const [model, sink] = await Promise.all([startScriptedModel(), startEffectSink(sinkDelayMs)]);
  let home: NodeHome | undefined;
  let whole = false;
  try {
    home = await NodeHome.open({
      fakeBackendUrl: model.baseUrl,
      environment: { AGENTOS_HTTP_FETCH_ALLOW: sink.address, AGENTOS_LEASE_SECONDS: String(scenario.leaseSeconds) },
    });
    const fleet = new Fleet(home);
    await fleet.start(scenario.processes);
    await home.seed();
    await carryOut(scenario, report, home, fleet, model, sink);
    whole = report.count('failed') === 0;
  } finally {
    closeConnections();
    await home?.close(!whole);
    await Promise.all([model.close(), sink.close()]);
    if (home && !whole) report.say(`logs of the nodes are kept in ${home.folder}/logs`);
  }
}

async function carryOut(
  scenario: Scenario,
  report: SuiteReport,
  home: NodeHome,
  fleet: Fleet,
  model: ScriptedModel,
  sink: EffectSink,
): Promise<void> {
  const key = home.token('usr_member');
  const to = { agentId: agents.multiStep, key, sinkAddress: sink.address, addresses: () => fleet.addresses() };
  const submitted: Promise<AcceptedRun>[] = [];
  const submitUpTo = (count: number, withinMs: number) => {
    while (submitted.length < count) {
      const name = `${scenario.mode}-${submitted.length}`;
      submitted.push(sleep(scenario.random() * withinMs).then(() => submitRun(to, name)));
    }
  };
  for (let kill = 0; kill < scenario.kills; kill++) {
    const before = model.requests.length;
    const delayMs = scenario.random() * (scenario.leaseSeconds * 1_000 + afterLeaseMs);
    submitUpTo(Math.ceil((scenario.runs * (kill + 1)) / scenario.kills), delayMs);
    const killAt = performance.now() + delayMs;
    const until = performance.now() + progressWithinMs;
    while (model.requests.length - before < callsBetweenKills && performance.now() < until) await sleep(10);
    await sleep(Math.max(0, killAt - performance.now()));
    await fleet.killAndRestart(kill);
    if ((kill + 1) % 5 === 0)
      report.say(`${scenario.mode}: ${kill + 1} of ${scenario.kills} kills, ${submitted.length} runs`);
  }
  submitUpTo(scenario.runs, 0);
  const accepted = await Promise.all(submitted);
  await untilSettled(home.databaseUrl);
  const violations = await verifyDatabase(home.databaseUrl);
  const histories = await readHistories(fleet.addresses()[0]!, key, accepted);
  judge(report, {
    scenario,
    kills: fleet.kills,
    histories,
    violations,
    requests: model.requests,
    effects: sink.effects,
  });
}

/** Until no run is on its way any more; what is still on its way afterwards is found by the verification. */
async function untilSettled(databaseUrl: string): Promise<void> {
  const until = performance.now() + settleWithinMs;
  for (;;) {
    const open = (await verifyDatabase(databaseUrl)).filter(({ violation }) => violation.includes('has not ended'));
    if (open.length === 0 || performance.now() > until) return;
    await sleep(200);
  }
}
