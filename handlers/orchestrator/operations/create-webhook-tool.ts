import type { Operations } from '#generated/orchestrator/operations.ts';
import { createWebhookTool as create, type WebhookToolPorts } from '#orchestrator/webhook-tools/change-webhook-tool.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';

/** TOOL-02. */
export function createWebhookTool(ports: WebhookToolPorts): OperationHandler<Operations['createWebhookTool']> {
  return async (auth, { body }, call) => {
    const { tool, secret } = await create(ports, auth, body, call);
    return { status: 201, body: { webhook_tool: tool, secret, correlation_id: call.correlationId } };
  };
}
