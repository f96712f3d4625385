import type { Operations } from '#generated/orchestrator/operations.ts';
import { createRun as create, type CreateRunPorts } from '#orchestrator/runs/create-run.ts';
import { idempotencyKey } from '#orchestrator/runs/idempotency.ts';
import { runHead } from '#orchestrator/runs/run-view.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';

/** RUN-01, RUN-07, RUN-09. */
export function createRun(ports: CreateRunPorts): OperationHandler<Operations['createRun']> {
  return async (auth, { path, headers, body }, call) => {
    const key = idempotencyKey(body, headers['idempotency-key']);
    const streams = call.acceptsEventStream && body.run_options?.stream_events === true;
    const created = await create(ports, auth, { agentId: path.agent_id, body, key, streams }, call);
    if (created.kind === 'plan') {
      return { status: 200, body: { ...created.plan, correlation_id: call.correlationId } };
    }
    const { events } = created;
    const reply = { run: runHead(created.run), correlation_id: call.correlationId };
    if (created.kind === 'existing') return events ? { status: 200, stream: events } : { status: 200, body: reply };
    return events ? { status: 201, stream: events } : { status: 201, body: reply };
  };
}
