import { setTimeout as sleep } from 'node:timers/promises';
import { checkReadiness } from '../checks/service-check.ts';
import { CliFailure } from '../cli-failure.ts';
import { impatient, serviceNames, toFailure } from '../client/node-client.ts';
import { type NodeContext, tokenOf } from '../node-context.ts';
import { count } from '../terminal/format.ts';
import type { Phase } from '../terminal/progress.ts';

export const wireMilestones = 5;

/** Between a listening port and a ready service lie the first database connection and the first lease sweep. */
const readyTimeoutMs = 20_000;

/** Proves that the parts know each other: services are ready, a seeded token is accepted, models and agents are seen. */
export async function wire(context: NodeContext, phase: Phase): Promise<void> {
  const { urls, actors, state } = context;
  for (const name of serviceNames) {
    phase.doing(`waiting for ${name} to be ready`);
    await untilReady(() => checkReadiness(name, urls[name]));
    phase.reached(`${name} is ready`);
  }
  if (!actors) return;
  try {
    const node = impatient(urls, tokenOf(state, actors.tenant));
    const { agents } = await node.orchestrator.listAgents({ limit: 100 });
    phase.reached(`token of ${actors.tenant.principal_id} is accepted, ${count(agents.length, 'agent')} visible`);
    const { data } = await node.modelPolicy.listModels();
    phase.reached(`${count(data.length, 'model')} available`);
  } catch (cause) {
    throw toFailure(cause, ['agentos logs node --lines 50']);
  }
}

async function untilReady(check: () => Promise<string>): Promise<void> {
  const deadline = Date.now() + readyTimeoutMs;
  for (;;) {
    try {
      await check();
      return;
    } catch (cause) {
      if (Date.now() > deadline) {
        throw new CliFailure((cause as Error).message, {
          wayOut: ['agentos logs node --lines 50', 'agentos validate'],
          cause,
        });
      }
      await sleep(100);
    }
  }
}
