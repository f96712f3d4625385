import type { Operations } from '#generated/orchestrator/operations.ts';
import { deleteWebhookTool as remove, type WebhookToolPorts } from '#orchestrator/webhook-tools/change-webhook-tool.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';

/** TOOL-02. */
export function deleteWebhookTool(ports: WebhookToolPorts): OperationHandler<Operations['deleteWebhookTool']> {
  return async (auth, { path }, call) => {
    await remove(ports, auth, path.tool_id, call);
    return { status: 200, body: { tool_id: path.tool_id, deleted: true, correlation_id: call.correlationId } };
  };
}
