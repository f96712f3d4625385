import { randomBytes } from 'node:crypto';
import type { Target } from '../../driver/target.ts';
import { exchangePatiently } from '../../http/exchange.ts';

const prefix = 'tool.webhook.conformance_';

/** An id that no tool has, recognisable as ours. */
export function webhookToolId(): string {
  return `${prefix}${randomBytes(8).toString('hex')}`;
}

/** A fresh webhook tool. Its URL is of nobody: no suite has it called. */
export async function createWebhookTool(target: Target, key: string): Promise<string> {
  const tool_id = webhookToolId();
  const body = {
    tool_id,
    description: 'Belongs to the conformance suite.',
    input_schema: { type: 'object' },
    url: 'https://tools.example.com/conformance',
  };
  const reply = await exchangePatiently({
    method: 'POST',
    url: `${target.services.orchestrator}/v1/webhook-tools`,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (reply.status === 201) return tool_id;
  throw new Error(`A webhook tool could not be created: ${reply.status} ${reply.text.slice(0, 300)}`);
}

/** A tenant has room for 64: what earlier suites have left behind goes first. */
export async function deleteLeftWebhookTools(target: Target, key: string): Promise<void> {
  const headers = { authorization: `Bearer ${key}` };
  const url = `${target.services.orchestrator}/v1/webhook-tools`;
  const { status, json, text } = await exchangePatiently({ method: 'GET', url: `${url}?limit=100`, headers });
  if (status !== 200) throw new Error(`Webhook tools could not be listed: ${status} ${text.slice(0, 300)}`);
  const { webhook_tools } = json as { webhook_tools: { tool_id: string }[] };
  for (const { tool_id } of webhook_tools.filter((tool) => tool.tool_id.startsWith(prefix))) {
    await exchangePatiently({ method: 'DELETE', url: `${url}/${tool_id}`, headers });
  }
}
