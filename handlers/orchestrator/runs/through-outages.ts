import { setTimeout as delay } from 'node:timers/promises';
import type { ToolBox } from '#orchestrator/tools/tool-box.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { ModelPort } from './model.port.ts';

/** Pause between tries while the database is away, in ms: short at first, bounded for the long outage. */
const retryDelaysMs = [50, 100, 250, 500, 1_000, 2_000];

/** @throws the signal's abort */
export async function pauseBeforeRetry(tries: number, signal: AbortSignal): Promise<void> {
  await delay(retryDelaysMs[Math.min(tries, retryDelaysMs.length - 1)], undefined, { signal });
}

/**
 * A model or tool call fails as well when the node's own database is away: nothing could be looked up, or what was done
 * could not be recorded. That says nothing about the model or the tool, and nothing could be logged about it either. So
 * the call is sent again under its own id until the database is back; the run's lease, or its time, is the limit.
 */
export function modelThroughOutages(model: ModelPort): ModelPort {
  return {
    async chat(auth, request, call) {
      for (let tries = 0; ; tries++) {
        try {
          return await model.chat(auth, request, call);
        } catch (error) {
          if (!(error instanceof Fault && isDatabaseAway(error)) || call.signal.aborted) throw error;
          await pauseBeforeRetry(tries, call.signal);
        }
      }
    },
  };
}

/** The same for tools, which tell their failures as outcomes. */
export function toolsThroughOutages(tools: ToolBox): ToolBox {
  return {
    list: (tenant) => tools.list(tenant),
    offer: (tenant, agentTools, tooling) => tools.offer(tenant, agentTools, tooling),
    async invoke(auth, tenant, request, call) {
      for (let tries = 0; ; tries++) {
        const outcome = await tools.invoke(auth, tenant, request, call);
        if (!outcome.error || !isDatabaseAway(outcome.error) || call.signal.aborted) return outcome;
        await pauseBeforeRetry(tries, call.signal);
      }
    },
  };
}

function isDatabaseAway({ code, details }: Pick<Fault, 'code'> & { details?: Fault['details'] }): boolean {
  return code === 'dependency_unavailable' && details?.dependency === 'database';
}
