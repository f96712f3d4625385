import type { Operations } from '#generated/orchestrator/operations.ts';
import { createAgent as create, type ChangeAgentPorts } from '#orchestrator/agents/change-agent.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';

/** AGT-02. */
export function createAgent(ports: ChangeAgentPorts): OperationHandler<Operations['createAgent']> {
  return async (auth, { body }, call) => {
    const { agent } = await create(ports, auth, body, call);
    return { status: 201, body: { agent, correlation_id: call.correlationId } };
  };
}
