import type { Operations } from '#generated/orchestrator/operations.ts';
import type { AgentStore } from '#orchestrator/agents/agent-store.port.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';
import { decodeCursor, pageOf } from '#vocabulary/page-cursor.ts';

/** AGT-01. */
export function listAgents(ports: { agents: AgentStore }): OperationHandler<Operations['listAgents']> {
  return async (auth, { query: { limit, cursor } }, call) => {
    const scope = { list: 'agents', tenantId: auth.tenant_id };
    const after = decodeCursor(scope, cursor);
    const agents = await ports.agents.list(auth, { limit: limit + 1, ...(after !== undefined && { after }) });
    const { items, next_cursor } = pageOf(scope, agents, limit, (agent) => agent.agent_id);
    return { status: 200, body: { agents: items, next_cursor, correlation_id: call.correlationId } };
  };
}
