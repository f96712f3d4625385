import type { Operations } from '#generated/orchestrator/operations.ts';
import { missingRun, type MissingRunPorts } from '#orchestrator/runs/existing-run.ts';
import type { RunEnder } from '#orchestrator/runs/run-ender.ts';
import { runView } from '#orchestrator/runs/run-view.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';

const reasonDefault = 'canceled by request';

/** RUN-03. */
export function cancelRun(ports: MissingRunPorts & { ender: RunEnder }): OperationHandler<Operations['cancelRun']> {
  return async (auth, { path, body }, call) => {
    const ended = await ports.ender.cancel(auth, path.run_id, body?.reason ?? reasonDefault, call.correlationId);
    switch (ended.outcome) {
      case 'ended':
        return { status: 200, body: { run: runView(ended.run), correlation_id: call.correlationId } };
      case 'already_ended':
        throw new Fault('conflict', `The run has ended already: it is ${ended.run.status}.`, {
          details: { status: ended.run.status },
        });
      case 'not_found':
        throw await missingRun(ports, auth, path.run_id);
    }
  };
}
