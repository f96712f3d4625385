import type { Operations } from '#generated/orchestrator/operations.ts';
import type { EventHub } from '#orchestrator/events/event-hub.ts';
import { existingRun, type MissingRunPorts } from '#orchestrator/runs/existing-run.ts';
import type { RunStore } from '#orchestrator/runs/run-store.port.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';

/**
 * EVT-01..04. The header wins over the query: an EventSource repeats its URL and tells where it is by header. It would
 * come back for ever to a run that has ended and has nothing more to say, if that were not told by its status (EVT-07).
 */
export function streamRunEvents(
  ports: MissingRunPorts & { store: RunStore; hub: EventHub },
): OperationHandler<Operations['streamRunEvents']> {
  return async (auth, { path, query, headers }, call) => {
    const run = await existingRun(ports, auth, path.run_id);
    const after = headers['last-event-id'] ?? query.after_sequence ?? 0;
    const endedAt = run.completed_at === null ? undefined : run.last_sequence;
    if (endedAt !== undefined && after >= endedAt) return { status: 204 };
    const follow = { endedAt, signal: call.signal, deltas: query.include_deltas };
    return { status: 200, stream: ports.hub.follow(auth, run.run_id, after, follow) };
  };
}
