import type { Operations } from '#generated/orchestrator/operations.ts';
import { updateAgent as update, type ChangeAgentPorts } from '#orchestrator/agents/change-agent.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';

/** AGT-02. */
export function updateAgent(ports: ChangeAgentPorts): OperationHandler<Operations['updateAgent']> {
  return async (auth, { path, body }, call) => {
    const { agent } = await update(ports, auth, path.agent_id, body.config, call);
    return { status: 201, body: { agent, correlation_id: call.correlationId } };
  };
}
