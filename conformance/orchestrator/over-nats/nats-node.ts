import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalNats, type LocalNats } from '../../../deploy/nats/local-server.ts';
import type { Child } from '../../driver/child.ts';
import { endOnSignals } from '../../driver/end-on-signals.ts';
import { NodeHome } from '../../driver/own-node.ts';
import { startScriptedModel } from '../../fakes/scripted-model/server.ts';

/** Short, so that a takeover is not waited for, in seconds. */
const leaseSeconds = '2';

/** A node of two processes that hear of each other over NATS: one answers, one executes. */
export interface NatsNode {
  nats: LocalNats;
  home: NodeHome;
  /** Base URL of the process that executes nothing. */
  front: string;
  /** Base URL of the first one that executes. */
  back: string;
  worker: Child;
  /** Another process that executes, beside the first. */
  startWorker(name: string): Promise<Child>;
  stop(keepFolder: boolean): Promise<void>;
}

export async function startNatsNode(): Promise<NatsNode> {
  const folder = mkdtempSync(join(tmpdir(), 'agentos-nats-'));
  const [model, nats] = await Promise.all([startScriptedModel(), startLocalNats(folder)]);
  const forget = endOnSignals(() => nats.stop());
  let home: NodeHome | undefined;
  const stop = async (keepFolder: boolean) => {
    await home?.close(keepFolder);
    await Promise.all([model.close(), nats.stop()]);
    rmSync(folder, { recursive: true, force: true });
    forget();
  };
  try {
    home = await NodeHome.open({
      fakeBackendUrl: model.baseUrl,
      environment: { AGENTOS_EVENTS: 'nats', AGENTOS_NATS_URL: nats.url, AGENTOS_LEASE_SECONDS: leaseSeconds },
    });
    const front = await home.startNode('front', undefined, { AGENTOS_WORKER_SLOTS: '0' });
    const back = await home.startNode('worker-1');
    await home.seed();
    const opened = home;
    return {
      nats,
      home,
      front: `http://127.0.0.1:${front.portBase}`,
      back: `http://127.0.0.1:${back.portBase}`,
      worker: back.child,
      startWorker: async (name) => (await opened.startNode(name)).child,
      stop,
    };
  } catch (error) {
    await stop(true);
    throw error;
  }
}
