import type { Operations } from '#generated/orchestrator/operations.ts';
import type { AgentStore } from '#orchestrator/agents/agent-store.port.ts';
import { rollBackAgent as rollBack } from '#orchestrator/agents/change-agent.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';

/** AGT-02. */
export function rollBackAgent(ports: { agents: AgentStore }): OperationHandler<Operations['rollBackAgent']> {
  return async (auth, { path, body }, call) => {
    const { agent } = await rollBack(ports.agents, auth, path.agent_id, body.version, call);
    return { status: 200, body: { agent, correlation_id: call.correlationId } };
  };
}
