import type { Operations } from '#generated/orchestrator/operations.ts';
import { listRuns as list } from '#orchestrator/runs/list-runs.ts';
import type { RunStore } from '#orchestrator/runs/run-store.port.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';

/** RUN-08. */
export function listRuns(ports: { store: RunStore }): OperationHandler<Operations['listRuns']> {
  return async (auth, { query: { limit, cursor, ...filter } }, call) => {
    const page = await list(ports.store, auth, filter, { limit, ...(cursor !== undefined && { cursor }) });
    return { status: 200, body: { ...page, correlation_id: call.correlationId } };
  };
}
