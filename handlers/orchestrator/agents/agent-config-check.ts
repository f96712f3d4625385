import type { AgentConfig, Tenant } from '#generated/vocabulary/types.ts';
import type { ToolBox } from '#orchestrator/tools/tool-box.ts';
import { Fault } from '#vocabulary/fault.ts';
import { storableJson } from '#vocabulary/storable-json.ts';
import { agentToolId, isAgentTool } from './agent-tools.ts';
import { answerCheck } from './answer-check.ts';

/**
 * What the contract cannot say of an agent's configuration: that its tools are the tenant's and its output_schema
 * compiles. The model is not looked up: it may be declared later, and a run says clearly when it is missing.
 * @param agentId may call itself, also before it is there
 * @throws Fault `invalid_request` naming the field
 */
export async function checkAgentConfig(
  config: AgentConfig,
  tenant: Tenant,
  tools: Pick<ToolBox, 'offer'>,
  agentId?: string,
): Promise<void> {
  const own = new Set((await tools.offer(tenant, config.tools)).map((tool) => tool.tool_id));
  if (agentId !== undefined) own.add(agentToolId(agentId));
  const foreign = config.tools.findIndex((toolId) => !own.has(toolId));
  if (foreign >= 0) {
    const toolId = config.tools[foreign]!;
    const kind = isAgentTool(toolId) ? 'active agent that is the tool' : 'tool';
    throw new Fault('invalid_request', `Your tenant has no ${kind} ${toolId}; GET /v1/tools lists yours.`, {
      details: { field: `config.tools[${foreign}]` },
    });
  }
  if (config.output_schema) answerCheck(config.output_schema);
}

/** Text of an agent is kept as it is or not at all. @throws Fault `invalid_request` */
export function checkStorable(value: unknown): void {
  const text = JSON.stringify(value);
  if (storableJson(text) === text) return;
  throw new Fault('invalid_request', 'The text has the character U+0000 or half a surrogate pair; leave it out.');
}
