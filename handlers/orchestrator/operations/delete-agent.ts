import type { Operations } from '#generated/orchestrator/operations.ts';
import type { AgentStore } from '#orchestrator/agents/agent-store.port.ts';
import { deleteAgent as remove } from '#orchestrator/agents/change-agent.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';

/** AGT-02. */
export function deleteAgent(ports: { agents: AgentStore }): OperationHandler<Operations['deleteAgent']> {
  return async (auth, { path }, call) => {
    await remove(ports.agents, auth, path.agent_id, call);
    return { status: 200, body: { agent_id: path.agent_id, deleted: true, correlation_id: call.correlationId } };
  };
}
