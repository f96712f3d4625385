import type { Operations } from '#generated/orchestrator/operations.ts';
import type { WebhookToolPorts } from '#orchestrator/webhook-tools/change-webhook-tool.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';
import { decodeCursor, pageOf } from '#vocabulary/page-cursor.ts';

/** TOOL-02. */
export function listWebhookTools(
  ports: Pick<WebhookToolPorts, 'webhookTools'>,
): OperationHandler<Operations['listWebhookTools']> {
  return async (auth, { query: { limit, cursor } }, call) => {
    const scope = { list: 'webhook-tools', tenantId: auth.tenant_id };
    const after = decodeCursor(scope, cursor);
    const tools = await ports.webhookTools.list(auth, { limit: limit + 1, ...(after !== undefined && { after }) });
    const { items, next_cursor } = pageOf(scope, tools, limit, (tool) => tool.tool_id);
    return { status: 200, body: { webhook_tools: items, next_cursor, correlation_id: call.correlationId } };
  };
}
