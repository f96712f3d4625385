import type { Operations } from '#generated/orchestrator/operations.ts';
import { changeWebhookTool, type WebhookToolPorts } from '#orchestrator/webhook-tools/change-webhook-tool.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';

/** TOOL-02. */
export function updateWebhookTool(ports: WebhookToolPorts): OperationHandler<Operations['updateWebhookTool']> {
  return async (auth, { path, body }, call) => {
    const tool = await changeWebhookTool(ports, auth, path.tool_id, body, call);
    return { status: 200, body: { webhook_tool: tool, correlation_id: call.correlationId } };
  };
}
