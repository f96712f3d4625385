import type { Operations } from '#generated/orchestrator/operations.ts';
import { existingRun, type MissingRunPorts } from '#orchestrator/runs/existing-run.ts';
import type { RunStore } from '#orchestrator/runs/run-store.port.ts';
import { runView } from '#orchestrator/runs/run-view.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';

/** RUN-02. */
export function getRun(ports: MissingRunPorts & { store: RunStore }): OperationHandler<Operations['getRun']> {
  return async (auth, { path }, call) => {
    const run = await existingRun(ports, auth, path.run_id);
    return { status: 200, body: { run: runView(run), correlation_id: call.correlationId } };
  };
}
