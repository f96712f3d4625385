import type { WebhookTool, WebhookToolCall } from '#generated/vocabulary/types.ts';
import { withDeadline } from '#orchestrator/tools/deadline.ts';
import type { ToolInvocation } from '#orchestrator/tools/tool.port.ts';
import type { ProcessClock } from '#vocabulary/clock.ts';
import { Fault } from '#vocabulary/fault.ts';
import { firstPauseMs } from './webhook-limits.ts';
import { outcomeOf, type Attempted } from './webhook-outcome.ts';
import type { WebhookSender } from './webhook-sender.port.ts';
import { signedHeaders } from './webhook-signature.ts';

export interface WebhookCallParts {
  readonly sender: WebhookSender;
  readonly clock: Pick<ProcessClock, 'now' | 'monotonic' | 'sleep' | 'after' | 'random'>;
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
 * @throws WebhookGone after 410, AbortError when the run wants no answer any more, a Fault that the model can read else
 */
export function callWebhook(parts: WebhookCallParts, asked: WebhookCall, call: ToolInvocation): Promise<unknown> {
  const { clock } = parts;
  const { tool_id, timeout_ms } = asked.tool;
  const endsAtMs = clock.monotonic() + timeout_ms;
  return withDeadline(clock, tool_id, timeout_ms, call.signal, (signal) =>
    untilAnswered(parts, asked, { ...call, signal }, endsAtMs),
  );
}

async function untilAnswered(
  parts: WebhookCallParts,
  asked: WebhookCall,
  call: ToolInvocation,
  endsAtMs: number,
): Promise<unknown> {
  const { clock } = parts;
  const body = bodyOf(asked, call, clock);
  for (let attempts = 1; ; attempts++) {
    const attempted = await attempt(parts, asked, call, body);
    if ('output' in attempted) return attempted.output;
    const ownPauseMs = firstPauseMs * 2 ** (attempts - 1) * (0.5 + clock.random());
    // A receiver may ask for more; a 0, or a date that has passed by its own clock, would be a storm.
    const pauseMs = Math.max(ownPauseMs, attempted.waitMs ?? 0);
    const tooLate = clock.monotonic() + pauseMs >= endsAtMs;
    if (attempts > asked.tool.retries || tooLate) throw givenUp(asked.tool, attempted.again, attempts);
    await clock.sleep(pauseMs, call.signal);
  }
}

async function attempt(
  { sender, clock }: WebhookCallParts,
  { tool, secrets }: WebhookCall,
  { toolCallId, idempotencyKey, traceparent, signal }: ToolInvocation,
  body: string,
): Promise<Attempted> {
  const signed = signedHeaders(secrets, { id: toolCallId, atMs: clock.now(), body });
  const headers = { ...signed, 'content-type': 'application/json' };
  try {
    const reply = await sender.post({ url: tool.url, headers, body, idempotencyKey, traceparent }, signal);
    return outcomeOf(tool.tool_id, reply);
  } catch (error) {
    if (signal.aborted || !(error instanceof Fault) || !error.retryable) throw error;
    return { again: error, waitMs: undefined };
  }
}

function bodyOf({ tool, input }: WebhookCall, call: ToolInvocation, clock: Pick<ProcessClock, 'now'>): string {
  const { tenant_id, tool_id } = tool;
  const body: WebhookToolCall = {
    type: 'tool.call',
    timestamp: new Date(clock.now()).toISOString(),
    data: {
      tenant_id,
      tool_id,
      tool_call_id: call.toolCallId,
      run_id: call.runId,
      agent_id: call.agentId,
      input: input as WebhookToolCall['data']['input'],
    },
  };
  return JSON.stringify(body);
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
