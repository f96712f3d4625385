import type { Operations } from '#generated/orchestrator/operations.ts';
import type { AgentStore } from '#orchestrator/agents/agent-store.port.ts';
import { existingAgent } from '#orchestrator/agents/existing-agent.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';

/** AGT-01. */
export function getAgent(ports: { agents: AgentStore }): OperationHandler<Operations['getAgent']> {
  return async (auth, { path }, call) => {
    const { agent } = await existingAgent(ports.agents, auth, path.agent_id);
    return { status: 200, body: { agent, correlation_id: call.correlationId } };
  };
}
