import type { WebhookTool, WebhookToolChange, WebhookToolCreate } from '#generated/vocabulary/types.ts';
import { checkStorable } from '#orchestrator/agents/agent-config-check.ts';
import { compileTenantSchema } from '#orchestrator/schemas/compile-tenant-schema.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { SecretSeal } from '#vocabulary/secret-seal.ts';
import { webhookDefaults, webhookToolsMax } from './webhook-limits.ts';
import type { WebhookSender } from './webhook-sender.port.ts';
import { newWebhookSecret } from './webhook-signature.ts';
import { secretOwner, type WebhookToolSource } from './webhook-tool-source.ts';
import type { WebhookToolAct, WebhookToolStore } from './webhook-tool-store.port.ts';

export interface WebhookToolPorts {
  readonly webhookTools: WebhookToolStore;
  readonly webhookSource: Pick<WebhookToolSource, 'changed'>;
  readonly webhookSender: Pick<WebhookSender, 'check'>;
  readonly secretSeal: SecretSeal;
}

interface WithSecret {
  tool: WebhookTool;
  secret: string;
}

/** TOOL-02. @throws Fault `invalid_request`, `conflict`, `quota_exceeded`; `dependency_unavailable` without a key to seal with */
export async function createWebhookTool(
  ports: WebhookToolPorts,
  auth: AuthContext,
  asked: WebhookToolCreate,
  act: WebhookToolAct,
): Promise<WithSecret> {
  checkDefinition(ports, asked);
  const { timeoutMs, retries } = webhookDefaults;
  const tool = { timeout_ms: timeoutMs, retries, enabled: true, ...asked };
  const { secret, sealed } = newSecret(ports, auth, tool.tool_id);
  const made = await ports.webhookTools.create(auth, tool, sealed, webhookToolsMax, act);
  if (made === 'taken') {
    throw new Fault('conflict', `The tool ${tool.tool_id} exists already; change it, or choose another id.`, {
      details: { field: 'tool_id' },
    });
  }
  if (made === 'full') {
    throw new Fault('quota_exceeded', `Your tenant has its ${webhookToolsMax} webhook tools; delete one first.`, {
      details: { limit: 'webhook_tools', value: webhookToolsMax },
    });
  }
  ports.webhookSource.changed(auth.tenant_id);
  return { tool: made, secret };
}

/** TOOL-02. @throws Fault `invalid_request`, `not_found` */
export async function changeWebhookTool(
  ports: WebhookToolPorts,
  auth: AuthContext,
  toolId: string,
  change: WebhookToolChange,
  act: WebhookToolAct,
): Promise<WebhookTool> {
  if (Object.keys(change).length === 0) {
    throw new Fault('invalid_request', 'Nothing is to be changed; give at least one field.');
  }
  checkDefinition(ports, change);
  const changed = await ports.webhookTools.change(auth, toolId, change, act);
  if (!changed) throw noSuchWebhookTool(toolId);
  ports.webhookSource.changed(auth.tenant_id);
  return changed;
}

/** TOOL-02. @throws Fault `not_found`; `dependency_unavailable` without a key to seal with */
export async function rotateWebhookToolSecret(
  ports: WebhookToolPorts,
  auth: AuthContext,
  toolId: string,
  overlapSeconds: number = webhookDefaults.overlapSeconds,
  act: WebhookToolAct,
): Promise<WithSecret> {
  const { secret, sealed } = newSecret(ports, auth, toolId);
  const tool = await ports.webhookTools.rotate(auth, toolId, sealed, overlapSeconds, act);
  if (!tool) throw noSuchWebhookTool(toolId);
  ports.webhookSource.changed(auth.tenant_id);
  return { tool, secret };
}

/** TOOL-02. @throws Fault `not_found` */
export async function deleteWebhookTool(
  ports: WebhookToolPorts,
  auth: AuthContext,
  toolId: string,
  act: WebhookToolAct,
): Promise<void> {
  const deleted = await ports.webhookTools.delete(auth, toolId, act);
  if (!deleted) throw noSuchWebhookTool(toolId);
  ports.webhookSource.changed(auth.tenant_id);
}

export function noSuchWebhookTool(toolId: string): Fault {
  return new Fault('not_found', `There is no webhook tool ${toolId}; GET /v1/webhook-tools lists yours.`);
}

function checkDefinition({ webhookSender }: WebhookToolPorts, definition: WebhookToolChange): void {
  checkStorable(definition);
  const { url, input_schema } = definition;
  if (url !== undefined) webhookSender.check(url);
  if (input_schema === undefined) return;
  // A tool's input is an object: models cannot pass anything else.
  const problem = input_schema.type === 'object' ? compileTenantSchema(input_schema) : 'needs `"type": "object"`';
  if (typeof problem !== 'string') return;
  throw new Fault('invalid_request', `input_schema ${problem}.`, { details: { field: 'input_schema' } });
}

function newSecret({ secretSeal }: WebhookToolPorts, auth: AuthContext, toolId: string) {
  const secret = newWebhookSecret();
  const sealed = secretSeal.seal(secret, secretOwner(auth.tenant_id, toolId));
  if (sealed !== undefined) return { secret, sealed };
  throw new Fault(
    'dependency_unavailable',
    'This node keeps no secrets: its operator has to set AGENTOS_SECRETS_KEY to 32 random bytes in base64.',
    { retryable: false },
  );
}
