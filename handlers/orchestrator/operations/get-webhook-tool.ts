import type { Operations } from '#generated/orchestrator/operations.ts';
import { noSuchWebhookTool, type WebhookToolPorts } from '#orchestrator/webhook-tools/change-webhook-tool.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';

/** TOOL-02. */
export function getWebhookTool(
  ports: Pick<WebhookToolPorts, 'webhookTools'>,
): OperationHandler<Operations['getWebhookTool']> {
  return async (auth, { path }, call) => {
    const tool = await ports.webhookTools.find(auth, path.tool_id);
    if (!tool) throw noSuchWebhookTool(path.tool_id);
    return { status: 200, body: { webhook_tool: tool, correlation_id: call.correlationId } };
  };
}
