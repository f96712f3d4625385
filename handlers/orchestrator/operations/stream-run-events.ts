import type { Operations } from '#generated/orchestrator/operations.ts';
import type { EventHub } from '#orchestrator/events/event-hub.ts';
import { existingRun } from '#orchestrator/runs/existing-run.ts';
import type { RunStore } from '#orchestrator/runs/run-store.port.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';

/** EVT-01..03. The header wins over the query: an EventSource repeats its URL and tells where it is by header. */
export function streamRunEvents(ports: {
  store: RunStore;
  hub: EventHub;
}): OperationHandler<Operations['streamRunEvents']> {
  return async (auth, { path, query, headers }) => {
    const run = await existingRun(ports.store, auth, path.run_id);
    const after = headers['last-event-id'] ?? query.after_sequence ?? 0;
    const endedAt = run.completed_at === null ? undefined : run.last_sequence;
    return { status: 200, stream: ports.hub.follow(auth, run.run_id, after, endedAt) };
  };
}
