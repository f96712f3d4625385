import { randomBytes } from 'node:crypto';
import { startEffectSink } from '../fakes/effect-sink/server.ts';
import { startScriptedModel } from '../fakes/scripted-model/server.ts';
import { NodeHome } from './own-node.ts';
import { agents, scopes, word } from './seeds.ts';
import type { Keys, OwnTarget } from './target.ts';

/** Starts database, fakes, node and seeds for the suites. Whatever was started ends with `stop`, or here on failure. */
export async function startOwnTarget(say: (line: string) => void): Promise<OwnTarget> {
  const [model, sink] = await Promise.all([startScriptedModel(), startEffectSink()]);
  let home: NodeHome | undefined;
  const close = async (keepFolder: boolean) => {
    await home?.close(keepFolder);
    await Promise.all([model.close(), sink.close()]);
  };
  try {
    home = await NodeHome.open({
      fakeBackendUrl: model.baseUrl,
      environment: {
        AGENTOS_HTTP_FETCH_ALLOW: sink.address,
        AGENTOS_WEBHOOK_ALLOW: sink.address,
        AGENTOS_SECRETS_KEY: randomBytes(32).toString('base64'),
      },
    });
    const { child, portBase } = await home.startNode('node');
    await home.seed();
    const url = (i: number) => `http://127.0.0.1:${portBase + i}`;
    say(`node ${child.pid} answers on ${url(0)}`);
    const { folder } = home;
    return {
      name: `a node of its own on ${url(0)}`,
      services: { orchestrator: url(0), 'model-policy': url(1), federation: url(2) },
      keys: keysOf(home),
      agentId: agents.member,
      outsiderAgentId: agents.outsider,
      slowAgentId: agents.slow,
      multiStepAgentId: agents.multiStep,
      callingAgentId: agents.caller,
      inactiveAgentId: agents.inactive,
      chatModel: 'simulated/chat',
      embedModel: 'simulated/embed',
      databaseUrl: home.databaseUrl,
      sqlOwnerUrl: home.sqlOwnerUrl,
      sinkAddress: sink.address,
      effects: sink.effects,
      async stop(outcome) {
        await close(outcome === 'failed');
        if (outcome === 'failed') say(`logs of the node are kept in ${folder}/logs`);
      },
    };
  } catch (error) {
    await close(true);
    throw error;
  }
}

function keysOf(home: NodeHome): Keys {
  const each = (kind: string) =>
    Object.fromEntries(scopes.map((scope) => [scope, home.token(`svc_${kind}_${word(scope)}`)]));
  return {
    member: home.token('usr_member'),
    outsider: home.token('usr_outsider'),
    peer: home.token('svc_peer'),
    scopeless: home.token('usr_scopeless'),
    without: each('without'),
    only: each('only'),
  };
}
