import { NodeHome, type NodeHomeOptions } from '../driver/own-node.ts';
import { agents } from '../driver/seeds.ts';
import { startEffectSink, type EffectSink } from '../fakes/effect-sink/server.ts';
import { startScriptedModel, type ScriptedModel } from '../fakes/scripted-model/server.ts';
import { closeConnections } from '../http/exchange.ts';
import { Fleet } from './fleet.ts';
import type { SubmitTo } from './submit-runs.ts';
import type { Trial } from './trial.ts';

export interface StageOptions extends Omit<NodeHomeOptions, 'fakeBackendUrl'> {
  /** Node processes on the one database. */
  processes: number;
  leaseSeconds: number;
  /** The principal who submits the runs; an ordinary member of the tenant when left out. */
  principal?: string;
}

/** What a scenario plays on: nodes on one database, a model that follows scripts, a service that remembers effects. */
export interface Stage {
  home: NodeHome;
  fleet: Fleet;
  model: ScriptedModel;
  sink: EffectSink;
  /** API key of the one who submits. */
  key: string;
  /** Where `submitRun` sends runs of the multi-step agent. */
  to: SubmitTo;
}

/** Of the sink, in ms: long enough to be hit by what befalls the nodes. */
const sinkDelayMs = 60;

/** Sets everything up, lets `play` happen, and ends all of it; the nodes' logs stay when a check failed. */
export async function onStage(
  trial: Trial,
  options: StageOptions,
  play: (stage: Stage) => Promise<void>,
): Promise<void> {
  const { processes, leaseSeconds, principal = 'usr_member', environment, ...rest } = options;
  const [model, sink] = await Promise.all([startScriptedModel(), startEffectSink(sinkDelayMs)]);
  let home: NodeHome | undefined;
  let whole = false;
  try {
    home = await NodeHome.open({
      ...rest,
      fakeBackendUrl: model.baseUrl,
      environment: {
        AGENTOS_HTTP_FETCH_ALLOW: sink.address,
        AGENTOS_LEASE_SECONDS: String(leaseSeconds),
        ...environment,
      },
    });
    const fleet = new Fleet(home);
    await fleet.start(processes);
    await home.seed();
    const key = home.token(principal);
    const to = { agentId: agents.multiStep, key, sinkAddress: sink.address, addresses: () => fleet.addresses() };
    await play({ home, fleet, model, sink, key, to });
    whole = !trial.failed;
  } finally {
    closeConnections();
    await home?.close(!whole);
    await Promise.all([model.close(), sink.close()]);
    if (home && !whole) trial.say(`logs of the nodes are kept in ${home.folder}/logs`);
  }
}
