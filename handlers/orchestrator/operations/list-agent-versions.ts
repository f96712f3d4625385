import type { Operations } from '#generated/orchestrator/operations.ts';
import type { AgentStore } from '#orchestrator/agents/agent-store.port.ts';
import { existingAgent } from '#orchestrator/agents/existing-agent.ts';
import { versionNumber } from '#orchestrator/agents/change-agent.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';
import { decodeCursor, pageOf } from '#vocabulary/page-cursor.ts';

/** AGT-02. */
export function listAgentVersions(ports: { agents: AgentStore }): OperationHandler<Operations['listAgentVersions']> {
  return async (auth, { path, query: { limit, cursor } }, call) => {
    const { agent } = await existingAgent(ports.agents, auth, path.agent_id);
    const scope = { list: 'agent_versions', tenantId: auth.tenant_id, filter: { agent_id: agent.agent_id } };
    const before = decodeCursor(scope, cursor);
    const page = { limit: limit + 1, ...(before !== undefined && { before: versionNumber(before) }) };
    const versions = await ports.agents.versions(auth, agent.agent_id, page);
    const { items, next_cursor } = pageOf(scope, versions, limit, ({ version }) => version);
    return { status: 200, body: { versions: items, next_cursor, correlation_id: call.correlationId } };
  };
}
