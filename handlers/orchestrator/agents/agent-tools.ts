import type { Agent } from '#generated/vocabulary/types.ts';
import { isToolId } from '#orchestrator/tools/function-name.ts';
import type { ToolSource } from '#orchestrator/tools/tool-source.port.ts';
import type { Tool, ToolInputSchema } from '#orchestrator/tools/tool.port.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { AgentStore } from './agent-store.port.ts';

const prefix = 'tool.agent.';
/** Agents read at once for a list. */
const agentPage = 500;
/** Of the appendix, D.8: the description of a tool. */
const descriptionCharactersMax = 4_000;

/** An agent's input as a model writes it. */
export interface AgentToolInput {
  text: string;
  json?: Record<string, unknown>;
}

const inputSchema: ToolInputSchema = {
  type: 'object',
  properties: {
    text: { type: 'string', description: 'What the agent is to do, with all it needs to know.', minLength: 1 },
    json: { type: 'object', description: 'Data for it; the agent reads it as JSON behind the text.' },
  },
  required: ['text'],
  additionalProperties: false,
};

export function isAgentTool(toolId: string): boolean {
  return toolId.startsWith(prefix);
}

export function agentToolId(agentId: string): string {
  return `${prefix}${agentId}`;
}

/** The agent that a tool id means. */
export function agentIdOf(toolId: string): string {
  return toolId.slice(prefix.length);
}

/**
 * Active agents as tools of the others of their tenant (RUN-12). An agent whose id cannot be part of a tool's id, because
 * of its capitals or its length, is none.
 */
export function createAgentTools(agents: Pick<AgentStore, 'find' | 'list'>): ToolSource {
  return {
    prefix,
    async find(tenantId, toolId) {
      const found = isToolId(toolId) ? await agents.find({ tenant_id: tenantId }, agentIdOf(toolId)) : undefined;
      return found?.agent.status === 'active' ? agentTool(found.agent) : undefined;
    },
    async list(tenantId) {
      const all: Agent[] = [];
      for (;;) {
        const after = all.at(-1)?.agent_id;
        const page = { limit: agentPage, ...(after !== undefined && { after }) };
        const next = await agents.list({ tenant_id: tenantId }, page);
        all.push(...next);
        if (next.length < agentPage) break;
      }
      return all
        .filter((agent) => agent.status === 'active' && isToolId(agentToolId(agent.agent_id)))
        .map((agent) => agentTool(agent));
    },
  };
}

function agentTool({ agent_id, name, description }: Agent): Tool {
  const text = `Asks the agent "${name}", which works on its own and answers once. ${description ?? ''}`;
  return {
    tool_id: agentToolId(agent_id),
    description: text.slice(0, descriptionCharactersMax).toWellFormed().trimEnd(),
    input_schema: inputSchema,
    /** A child run is durable and outlasts a call: the agent's loop begins it and waits for it (`callAgent`). */
    invoke: () => Promise.reject(new Fault('internal_error', 'An agent is called by a run only.')),
  };
}
