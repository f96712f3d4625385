import type { Operations } from '#generated/orchestrator/operations.ts';
import { existingAgent } from '#orchestrator/agents/existing-agent.ts';
import type { AgentStore } from '#orchestrator/agents/agent-store.port.ts';
import { listRuns } from '#orchestrator/runs/list-runs.ts';
import type { RunStore } from '#orchestrator/runs/run-store.port.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';

/** RUN-08. */
export function listAgentRuns(ports: {
  store: RunStore;
  agents: AgentStore;
}): OperationHandler<Operations['listAgentRuns']> {
  return async (auth, { path, query: { limit, cursor, ...filter } }, call) => {
    const { agent } = await existingAgent(ports.agents, auth, path.agent_id);
    const asked = { ...filter, agent_id: agent.agent_id };
    const page = await listRuns(ports.store, auth, asked, { limit, ...(cursor !== undefined && { cursor }) });
    return { status: 200, body: { ...page, correlation_id: call.correlationId } };
  };
}
