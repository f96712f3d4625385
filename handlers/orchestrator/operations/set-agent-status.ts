import type { Operations } from '#generated/orchestrator/operations.ts';
import { checkStorable } from '#orchestrator/agents/agent-config-check.ts';
import type { AgentStore } from '#orchestrator/agents/agent-store.port.ts';
import { noSuchAgent } from '#orchestrator/agents/existing-agent.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';

/** AGT-02. */
export function setAgentStatus(ports: { agents: AgentStore }): OperationHandler<Operations['setAgentStatus']> {
  return async (auth, { path, body }, call) => {
    checkStorable(body);
    if (Object.keys(body).length === 0) {
      throw new Fault('invalid_request', 'Nothing is to be changed; give status, name or description.');
    }
    const changed = await ports.agents.change(auth, path.agent_id, body, call);
    if (!changed) throw noSuchAgent(path.agent_id);
    return { status: 200, body: { agent: changed.agent, correlation_id: call.correlationId } };
  };
}
