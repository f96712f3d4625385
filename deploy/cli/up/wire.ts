import { setTimeout as sleep } from 'node:timers/promises';
import type { AgentOS, RunPlan } from '#generated/sdk/index.ts';
import { checkReadiness } from '../checks/service-check.ts';
import { CliFailure } from '../cli-failure.ts';
import { impatient, serviceNames, toFailure } from '../client/node-client.ts';
import { type NodeContext, tokenOf } from '../node-context.ts';
import { count } from '../terminal/format.ts';
import type { Phase } from '../terminal/progress.ts';

export const wireMilestones = 5;

/** What the node said of itself on the way. */
export interface Wired {
  /** The default tenant's limits on runs, as a run would meet them. */
  quota?: RunPlan['quota'];
}

/** Between a listening port and a ready service lie the first database connection and the first lease sweep. */
const readyTimeoutMs = 20_000;

/** Proves that the parts know each other: services are ready, a seeded token is accepted, models and agents are seen. */
export async function wire(context: NodeContext, phase: Phase): Promise<Wired> {
  const { urls, actors, state } = context;
  for (const name of serviceNames) {
    phase.doing(`waiting for ${name} to be ready`);
    await untilReady(() => checkReadiness(name, urls[name]));
    phase.reached(`${name} is ready`);
  }
  if (!actors) return {};
  try {
    const node = impatient(urls, tokenOf(state, actors.tenant));
    const { agents } = await node.orchestrator.listAgents({ limit: 100 });
    phase.reached(`token of ${actors.tenant.principal_id} is accepted, ${count(agents.length, 'agent')} visible`);
    const { data } = await node.modelPolicy.listModels();
    phase.reached(`${count(data.length, 'model')} available`);
    return actors.agentId ? { quota: await quotaOf(node, actors.agentId) } : {};
  } catch (cause) {
    throw toFailure(cause, ['agentos logs node --lines 50']);
  }
}

/** A dry run tells the limits that hold, wherever they come from: plan, seeds or a later change. */
async function quotaOf(node: AgentOS, agentId: string): Promise<RunPlan['quota']> {
  const body = {
    input: { type: 'text' as const, text: 'What are my limits?' },
    run_options: { dry_run: true as const },
  };
  return (await node.orchestrator.createRun({ agent_id: agentId, body })).quota;
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
