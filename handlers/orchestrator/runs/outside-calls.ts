import { Fault } from '#vocabulary/fault.ts';
import type { AgentLoopPorts } from './agent-loop.ts';
import { retryPauseMs } from './retry-pause.ts';

/**
 * The ports of one run's loop whose calls the outside sees.
 *
 * A call fails as well when the node's own database is away: nothing could be looked up, or what was done could not be
 * recorded. That says nothing about the model or the tool, and nothing could be logged about it either. So the call is
 * sent again under its own id until the database is back; the run's lease, or its time, is the limit.
 * @param signal of the run: aborted when either is over
 */
export function outsideCalls<Ports extends AgentLoopPorts>(ports: Ports, signal: AbortSignal): Ports {
  const { model, tools, clock } = ports;
  const pause = (tries: number) => clock.sleep(retryPauseMs(tries), signal);
  async function outlast<Result>(ask: () => Promise<Result>): Promise<Result> {
    for (let tries = 1; ; tries++) {
      try {
        return await ask();
      } catch (error) {
        if (!(error instanceof Fault && isDatabaseAway(error))) throw error;
        await pause(tries);
      }
    }
  }
  return {
    ...ports,
    model: { chat: (auth, request, call) => outlast(() => model.chat(auth, request, call)) },
    tools: {
      ...tools,
      permit: (auth, tenant, request) => outlast(() => tools.permit(auth, tenant, request)),
      async invoke(auth, tenant, request, call) {
        for (let tries = 1; ; tries++) {
          const outcome = await tools.invoke(auth, tenant, request, call); // tells a failure as an outcome
          if (!outcome.error || !isDatabaseAway(outcome.error)) return outcome;
          await pause(tries);
        }
      },
    },
  };
}

function isDatabaseAway({ code, details }: Pick<Fault, 'code'> & { details?: Fault['details'] }): boolean {
  return code === 'dependency_unavailable' && details?.dependency === 'database';
}
