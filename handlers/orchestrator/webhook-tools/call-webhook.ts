import { setTimeout as delay } from 'node:timers/promises';
import type { WebhookTool, WebhookToolCall } from '#generated/vocabulary/types.ts';
import type { ToolInvocation } from '#orchestrator/tools/tool.port.ts';
import type { Clock } from '#vocabulary/clock.ts';
import { Fault } from '#vocabulary/fault.ts';
import { firstPauseMs } from './webhook-limits.ts';
import { outcomeOf, WebhookGone, type Attempted } from './webhook-outcome.ts';
import type { WebhookSender } from './webhook-sender.port.ts';
import { signedHeaders } from './webhook-signature.ts';

export interface WebhookCallParts {
  readonly sender: WebhookSender;
  readonly clock: Clock;
}

export interface WebhookCall {
  readonly tool: WebhookTool;
  /** One, or two while a secret is being replaced. */
  readonly secrets: readonly string[];
  readonly input: unknown;
}

/**
 * Calls a tenant's receiver until it answers, its attempts are used up, or `timeout_ms` has passed over all of them: a
 * model waits for the answer. Every attempt carries the same `webhook-id` and the same body; a later worker that
 * repeats the call sends the same id again.
 * @throws WebhookGone after 410, a Fault that the model can read otherwise
 */
export async function callWebhook(
  { sender, clock }: WebhookCallParts,
  { tool, secrets, input }: WebhookCall,
  call: ToolInvocation,
): Promise<unknown> {
  const body = JSON.stringify({
    type: 'tool.call',
    timestamp: new Date(clock.now()).toISOString(),
    data: {
      tenant_id: tool.tenant_id,
      tool_id: tool.tool_id,
      tool_call_id: call.toolCallId,
      run_id: call.runId,
      agent_id: call.agentId,
      input: input as WebhookToolCall['data']['input'],
    },
  } satisfies WebhookToolCall);
  const { url } = tool;
  const timeUp = AbortSignal.timeout(tool.timeout_ms);
  const signal = AbortSignal.any([call.signal, timeUp]);
  const endsAtMs = performance.now() + tool.timeout_ms;

  async function attempt(): Promise<Attempted> {
    const headers = signedHeaders(secrets, { id: call.toolCallId, atMs: clock.now(), body });
    const { idempotencyKey, traceparent } = call;
    const request = {
      url,
      headers: { ...headers, 'content-type': 'application/json' },
      body,
      idempotencyKey,
      traceparent,
    };
    try {
      return outcomeOf(tool.tool_id, await sender.post(request, signal));
    } catch (error) {
      if (signal.aborted || !(error instanceof Fault) || !error.retryable) throw error;
      return { again: error, waitMs: undefined };
    }
  }

  try {
    for (let attempts = 1; ; attempts++) {
      const attempted = await attempt();
      if ('output' in attempted) return attempted.output;
      const pauseMs = attempted.waitMs ?? firstPauseMs * 2 ** (attempts - 1) * (0.5 + Math.random());
      const tooLate = performance.now() + pauseMs >= endsAtMs;
      if (attempts > tool.retries || tooLate) throw givenUp(tool, attempted.again, attempts);
      await delay(pauseMs, undefined, { signal });
    }
  } catch (error) {
    call.signal.throwIfAborted();
    if (!timeUp.aborted || error instanceof WebhookGone) throw error;
    throw new Fault('timeout', `${tool.tool_id} did not answer within its ${tool.timeout_ms} ms.`, {
      details: { timeout_ms: tool.timeout_ms },
      cause: error,
    });
  }
}

function givenUp({ tool_id }: WebhookTool, last: Fault, attempts: number): Fault {
  const times = attempts === 1 ? 'one attempt' : `${attempts} attempts`;
  return new Fault(last.code, `${tool_id} failed after ${times}. ${last.message}`, {
    details: { ...last.details, attempts },
    retryable: true,
    ...(last.retryAfterMs !== undefined && { retryAfterMs: last.retryAfterMs }),
    cause: last,
  });
}
