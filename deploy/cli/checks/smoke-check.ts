import type { RunEvent } from '#generated/sdk/index.ts';
import { impatient, type ServiceUrls } from '../client/node-client.ts';
import { CheckFailed } from './check.ts';

export interface SmokeRun {
  runId: string;
  durationMs: number;
  modelCalls: number;
  toolCalls: number;
}

const smokeTimeoutMs = 60_000;

/** Runs the agent once, from request to last event, and proves that it used a model and a tool on the way (CLI-08). */
export async function smokeRun(urls: ServiceUrls, agentId: string, token: string): Promise<SmokeRun> {
  const { orchestrator } = impatient(urls, token);
  const startedAt = performance.now();
  const signal = AbortSignal.timeout(smokeTimeoutMs);
  const { run } = await orchestrator.createRun({
    agent_id: agentId,
    body: {
      input: { type: 'text', text: 'AgentOS smoke check' },
      context: { labels: { purpose: 'smoke' } },
      run_options: { dry_run: false },
    },
  });
  const events: RunEvent[] = [];
  try {
    for await (const event of orchestrator.streamRunEvents(run, { signal })) events.push(event);
  } catch (cause) {
    if (!signal.aborted) throw cause;
    throw new CheckFailed(
      `The smoke run ${run.run_id} did not end within ${smokeTimeoutMs / 1000} s; its last event was ${events.at(-1)?.type ?? 'none'}.`,
      'agentos logs node --lines 50',
      { cause },
    );
  }
  assertWhole(run.run_id, events);
  const modelCalls = events.filter(
    (event) => event.type === 'agentos.model.completed' && event.payload.status === 'ok',
  );
  const toolCalls = events.filter(
    (event) => event.type === 'agentos.tool.call.completed' && event.payload.status === 'ok',
  );
  const smoke: SmokeRun = {
    runId: run.run_id,
    durationMs: Math.round(performance.now() - startedAt),
    modelCalls: modelCalls.length,
    toolCalls: toolCalls.length,
  };
  if (smoke.modelCalls === 0 || smoke.toolCalls === 0) {
    throw new CheckFailed(
      `The smoke run ${run.run_id} completed with ${smoke.modelCalls} model calls and ${smoke.toolCalls} tool calls; it must use both.`,
      `Give agent ${agentId} a model that calls tools, and a tool.`,
    );
  }
  return smoke;
}

function assertWhole(runId: string, events: RunEvent[]): void {
  const gap = events.findIndex((event, i) => event.sequence !== i + 1);
  if (gap >= 0) {
    throw new CheckFailed(
      `The event stream of ${runId} has a gap before sequence ${events[gap]!.sequence}.`,
      'Please report this with the output of `agentos logs node --lines 200`.',
    );
  }
  const last = events.at(-1);
  if (last?.type === 'agentos.run.completed') return;
  const error = last?.type === 'agentos.run.failed' ? last.payload.error : undefined;
  throw new CheckFailed(
    `The smoke run ${runId} ended with ${last?.type ?? 'no event'}${error ? `: ${error.message} (${error.code})` : ''}.`,
    'agentos logs node --lines 50',
  );
}
