import type { AuthContext } from '#vocabulary/auth-context.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { AgentStore, CurrentAgent } from './agent-store.port.ts';

/** The agent, or the one answer for an agent that does not exist and for one of another tenant. */
export async function existingAgent(agents: AgentStore, auth: AuthContext, agentId: string): Promise<CurrentAgent> {
  const found = await agents.find(auth, agentId);
  if (!found) throw noSuchAgent(agentId);
  return found;
}

export function noSuchAgent(agentId: string): Fault {
  return new Fault('not_found', `There is no agent ${agentId}; GET /v1/agents lists yours.`);
}
