import type { Tenant, ToolDefinition } from '#generated/vocabulary/types.ts';
import { isAgentTool } from '#orchestrator/agents/agent-tools.ts';
import type { ToolBox } from '#orchestrator/tools/tool-box.ts';
import type { ToolOutcome } from '#orchestrator/tools/tool-outcome.ts';
import type { ProcessClock } from '#vocabulary/clock.ts';
import { derivedId } from '#vocabulary/ids.ts';
import { abortable } from './abortable.ts';
import type { AgentCall, AgentOutcome } from './child-call.ts';
import { childRunId } from './child-run.ts';
import type { PendingToolCall, Progress } from './progress.ts';
import type { RunLog } from './run-log.ts';
import type { RunLease, RunRecord } from './run-store.port.ts';
import { stepEnd, stopwatch } from './step-end.ts';

/** A tool that takes longer is told to stop; the model sees a timeout. An agent has all the time that its caller has. */
const toolTimeoutMs = 30_000;

export interface ToolStepPorts {
  tools: ToolBox;
  clock: ProcessClock;
  callAgent(call: AgentCall): Promise<AgentOutcome>;
}

export interface ToolStepInput {
  run: RunRecord;
  lease: RunLease;
  tenant: Tenant;
  progress: Progress;
  log: RunLog;
  signal: AbortSignal;
  remainingMs: () => number;
}

/** A call that was in flight when a worker died has begun already. */
export function beginToolStep(
  clock: ProcessClock,
  { run, progress, log, remainingMs }: ToolStepInput,
  call: PendingToolCall,
  offered: readonly ToolDefinition[],
): void {
  if (call.step !== undefined) return;
  const { tool_call_id, tool_id, input } = call;
  const stepId = derivedId('stp', run.run_id, progress.summary.steps_total + 1);
  const agent = isAgentTool(tool_id) && offered.some((tool) => tool.tool_id === tool_id);
  const timeout_ms = agent ? Math.max(1, Math.floor(remainingMs())) : toolTimeout(remainingMs);
  log.add('agentos.run.step.started', { step_kind: 'tool', name: tool_id }, { stepId });
  log.add(
    'agentos.tool.call.requested',
    { tool_call_id, tool_id, input, timeout_ms, ...(agent && { child_run_id: childRunId(clock, run) }) },
    { stepId },
  );
}

function toolTimeout(remainingMs: () => number): number {
  return Math.max(1, Math.min(toolTimeoutMs, remainingMs()));
}

export async function toolStep(
  ports: ToolStepPorts,
  input: ToolStepInput,
  call: PendingToolCall,
  offered: readonly ToolDefinition[],
): Promise<void> {
  const { run, log, signal } = input;
  const { tool_call_id, tool_id } = call;
  const stepId = derivedId('stp', run.run_id, call.step!);
  const elapsedMs = stopwatch(ports.clock);
  const offeredIds = offered.map((tool) => tool.tool_id);
  const outcome = await abortable(outcomeOf(ports, input, call, offeredIds), signal);
  const { status, output, error, child_run_id } = outcome;
  log.add(
    'agentos.tool.call.completed',
    { tool_call_id, tool_id, status, output, duration_ms: elapsedMs(), error, ...(child_run_id && { child_run_id }) },
    { stepId },
  );
  log.add('agentos.run.step.completed', stepEnd('tool', tool_id, status, elapsedMs()), { stepId });
  log.saveSoon();
}

type StepOutcome = Pick<ToolOutcome, 'status' | 'output' | 'error'> & { child_run_id?: string };

function outcomeOf(
  ports: ToolStepPorts,
  { run, lease, tenant, signal, remainingMs }: ToolStepInput,
  { tool_call_id, tool_id, input, childRunId: child }: PendingToolCall,
  offered: readonly string[],
): Promise<StepOutcome> {
  if (child !== undefined) {
    return ports.callAgent({ run, lease, tenant, tool_id, childRunId: child, input, offered, remainingMs, signal });
  }
  return ports.tools.invoke(
    run.auth,
    tenant,
    { tool_id, tool_call_id, input, offered, timeoutMs: toolTimeout(remainingMs) },
    {
      toolCallId: tool_call_id,
      runId: run.run_id,
      agentId: run.agent_id,
      idempotencyKey: tool_call_id,
      traceparent: run.traceparent,
      correlationId: run.correlation_id,
      signal,
    },
  );
}
