import type { Operations } from '#generated/orchestrator/operations.ts';
import {
  rotateWebhookToolSecret as rotate,
  type WebhookToolPorts,
} from '#orchestrator/webhook-tools/change-webhook-tool.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';

/** TOOL-02. */
export function rotateWebhookToolSecret(
  ports: WebhookToolPorts,
): OperationHandler<Operations['rotateWebhookToolSecret']> {
  return async (auth, { path, body }, call) => {
    const { tool, secret } = await rotate(ports, auth, path.tool_id, body?.overlap_seconds, call);
    return { status: 200, body: { webhook_tool: tool, secret, correlation_id: call.correlationId } };
  };
}
