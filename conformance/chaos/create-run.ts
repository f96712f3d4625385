import type { Script } from '../fakes/scripted-model/script.ts';
import { exchange, type Reply, type Request } from '../http/exchange.ts';

export interface RunRequest {
  /** Base URL of an orchestrator. */
  address: string;
  key: string;
  agentId: string;
  /** What the scripted model is to do; plain text is said back by any model. */
  script: Script | string;
  idempotencyKey?: string;
  options?: Record<string, unknown>;
  /** More of the request, such as connections of its own. */
  exchange?: Pick<Request, 'agent' | 'timeoutMs'>;
}

/** One request, whatever is answered. Throws when nothing is. */
export function askForRun({
  address,
  key,
  agentId,
  script,
  idempotencyKey,
  options,
  ...more
}: RunRequest): Promise<Reply> {
  const headers = {
    authorization: `Bearer ${key}`,
    'content-type': 'application/json',
    ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
  };
  const text = typeof script === 'string' ? script : JSON.stringify(script);
  const body = JSON.stringify({ input: { type: 'text', text }, ...(options && { run_options: options }) });
  return exchange({ method: 'POST', url: `${address}/v1/agents/${agentId}/runs`, headers, body, ...more.exchange });
}

/** @returns the run's id; throws when the run was not created */
export async function createRun(request: RunRequest): Promise<string> {
  const reply = await askForRun(request);
  const runId = runIdIn(reply);
  if (reply.status === 201 && runId !== undefined) return runId;
  throw new Error(`a run was not created: ${reply.status} ${reply.text.slice(0, 300)}`);
}

export function runIdIn(reply: Reply): string | undefined {
  return (reply.json as { run?: { run_id?: string } } | undefined)?.run?.run_id;
}
