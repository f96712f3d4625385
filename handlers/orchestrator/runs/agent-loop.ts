import type { ChatMessage, ErrorBody, InvokeChat, InvokeResult, ToolDefinition } from '#generated/vocabulary/types.ts';
import type { ProcessClock } from '#vocabulary/clock.ts';
import { derivedId } from '#vocabulary/ids.ts';
import { faultBody } from '#vocabulary/fault-body.ts';
import { Fault } from '#vocabulary/fault.ts';
import { Turns } from '#vocabulary/turns.ts';
import type { AgentVersion } from '#orchestrator/agents/agent-store.port.ts';
import { abortable } from './abortable.ts';
import { outputOf, systemMessage, unrepairedAnswer } from './answer-form.ts';
import type { AssistantTurn } from './log-entry.ts';
import type { ModelCall, ModelPort } from './model.port.ts';
import { isInFlight, nextToolCalls, type Progress } from './progress.ts';
import type { RunLog } from './run-log.ts';
import { stepEnd, stopwatch } from './step-end.ts';
import { beginToolStep, toolStep, type ToolStepInput, type ToolStepPorts } from './tool-step.ts';
import { toolsAtDepth } from './tree-limits.ts';
import type { Speech, Voice, Voices } from './voices.ts';
import type { WorkerLog } from './worker-log.ts';

/** Model attempts of one turn before the run fails. */
const modelAttemptsMax = 3;
/** First pause after a failed model call, in ms; doubles each time, with jitter so that runs do not return together. */
const modelBackoffMs = 250;
/** Calls of one turn that are made at once: a model that asks for 1,000 must not make a node knock 1,000 times on one door. */
const toolsAtOnce = { slots: 32, waitingMax: Infinity, dependency: 'tools of a run' };
/** A provider that asks for a longer pause than this, in ms, is asked again before: its run holds a slot meanwhile. */
const modelPauseMsMax = 30_000;

export interface AgentLoopPorts extends ToolStepPorts {
  model: ModelPort;
  /** Absent: nobody hears what models say before they have said it. */
  voices?: Voices;
  log: WorkerLog;
}

export interface AgentLoopInput extends ToolStepInput {
  agent: AgentVersion;
  /** How often a worker has taken up the run, this one included. */
  attempt: number;
  /** To be asked right before a call that others can feel. Throws when the run may have gone to another worker. */
  checkLease: () => void;
  /** Milliseconds until the run's time is up. */
  remainingMs: () => number;
}

/**
 * The agent's loop (RUN-05): the model is asked, the tools it wants are called, their results go back to it, until it
 * answers without wanting a tool, or a limit ends the run. An answer that breaks the agent's output schema goes back to
 * the model once (AGT-03).
 *
 * Order of durability: the model's turn and that its tools are called are durable before any of them runs, because a
 * tool may change the world; everything else may overlap with the commit that records it. After a crash the log is read and the loop goes on
 * behind its last event (RUN-06); the one call that was in flight is sent again under the same id.
 */
export async function runAgentLoop(ports: AgentLoopPorts, input: AgentLoopInput): Promise<void> {
  const voice = ports.voices?.of(input.run, input.attempt);
  try {
    await loop(ports, input, voice);
  } finally {
    voice?.close();
  }
}

async function loop(ports: AgentLoopPorts, input: AgentLoopInput, voice: Voice | undefined): Promise<void> {
  const { progress, log, signal } = input;
  const stepsMax = input.run.request.run_options!.max_steps!;
  const { run, tenant, agent } = input;
  const tools = toolsAtDepth(agent.config.tools, run.lineage?.depth ?? 0);
  const offered = await ports.tools.offer(tenant, tools, run.request.tooling);
  for (;;) {
    signal.throwIfAborted();
    if (progress.finalText !== undefined) return complete(input, progress.finalText);
    const failure = failureOf(progress, stepsMax);
    if (failure) return fail(input, failure);
    if (progress.toolCalls.length > 0) {
      const calls = nextToolCalls(progress, stepsMax);
      for (const call of calls) beginToolStep(ports.clock, input, call, offered);
      await log.saved();
      input.checkLease();
      const turns = new Turns(toolsAtOnce);
      await Promise.all(calls.map((call) => turns.take(() => toolStep(ports, input, call, offered), signal)));
    } else {
      if (progress.modelFailures > 0) await backOff(ports.clock, progress, signal);
      await modelStep(ports, input, offered, voice);
    }
  }
}

async function complete(input: AgentLoopInput, text: string): Promise<void> {
  const { agent, progress, log } = input;
  if (progress.answerProblems) return fail(input, unrepairedAnswer(progress.answerProblems));
  const output = outputOf(agent.config, text);
  log.add('agentos.run.completed', { status: 'completed', output });
  log.end('completed', output, null);
  await log.saved();
}

async function fail({ log }: AgentLoopInput, error: ErrorBody): Promise<void> {
  log.add('agentos.run.failed', { status: 'failed', error });
  log.end('failed', null, error);
  await log.saved();
}

function failureOf(progress: Progress, stepsMax: number): ErrorBody | undefined {
  const error = progress.lastModelError;
  if (error && (!error.retryable || progress.modelFailures >= modelAttemptsMax)) return error;
  const unfinished = progress.openModelStep !== undefined || progress.toolCalls.some(isInFlight);
  if (unfinished || progress.summary.steps_total < stepsMax) return undefined;
  return {
    code: 'quota_exceeded',
    message: `The run used its ${stepsMax} steps without an answer; raise run_options.max_steps or the agent's limits.max_steps.`,
    retryable: false,
    details: { limit: 'max_steps', max: stepsMax },
  };
}

function backOff(clock: ProcessClock, { modelFailures, lastModelError }: Progress, signal: AbortSignal): Promise<void> {
  const own = modelBackoffMs * 2 ** (modelFailures - 1) * (0.5 + clock.random());
  const asked = Number(lastModelError?.details?.retry_after_ms ?? 0);
  return clock.sleep(Math.max(own, Math.min(asked, modelPauseMsMax)), signal);
}

/** Begins a model step: its first events. Used by the loop and by whoever admits a run that may start at once. */
export function beginModelStep(log: Pick<RunLog, 'add'>, run: EventedRun, progress: Progress, offered: boolean): void {
  const stepId = derivedId('stp', run.run_id, progress.summary.steps_total + 1);
  log.add('agentos.run.step.started', { step_kind: 'model', name: run.modelRef }, { stepId });
  log.add(
    'agentos.model.requested',
    {
      model_ref: run.modelRef,
      operation: 'chat',
      requirements: {},
      input_summary: { messages: progress.turns.length + 2, has_tools: offered },
    },
    { stepId },
  );
}

export interface EventedRun {
  run_id: string;
  modelRef: string;
}

async function modelStep(
  { model, clock, log: workerLog }: AgentLoopPorts,
  input: AgentLoopInput,
  offered: readonly ToolDefinition[],
  voice: Voice | undefined,
): Promise<void> {
  const { run, agent, progress, log, signal } = input;
  if (progress.openModelStep === undefined) {
    beginModelStep(log, { run_id: run.run_id, modelRef: agent.config.model_ref }, progress, offered.length > 0);
  }
  input.checkLease();
  log.saveSoon(); // also that another worker has taken over a call in flight
  const step = progress.openModelStep!;
  const stepId = derivedId('stp', run.run_id, step);
  const elapsedMs = stopwatch(clock);
  const base = { model_ref: agent.config.model_ref, operation: 'chat' as const };
  const speech = voice?.speak(stepId, log.lastSequence);
  try {
    const asked = model.chat(run.auth, chatRequest(input, step, offered), modelCall(input, speech));
    const result = await abortable(asked, signal).finally(() => speech?.end());
    const turn = assistantTurn(run.run_id, step, result);
    log.add(
      'agentos.model.completed',
      {
        ...base,
        status: 'ok',
        usage: result.usage,
        latency_ms: result.latency_ms,
        policy_outcome: result.policy_outcome,
        route: result.route,
      },
      { stepId, private: { message: turn } },
    );
    log.add('agentos.run.step.completed', stepEnd('model', base.model_ref, 'ok', elapsedMs()), { stepId });
  } catch (error) {
    signal.throwIfAborted();
    const fault = error instanceof Fault ? error : unexpected(workerLog, run, error);
    log.add('agentos.model.completed', modelFailure(base, faultBody(fault), elapsedMs()), { stepId });
    log.add('agentos.run.step.completed', stepEnd('model', base.model_ref, 'error', elapsedMs()), { stepId });
    log.saveSoon();
  }
}

/** The run's reader is told nothing of it: the log is where it can be found. */
function unexpected(workerLog: WorkerLog, { tenant_id, run_id }: AgentLoopInput['run'], err: unknown): Fault {
  workerLog.warn({ tenant_id, run_id, err }, 'a model call failed unexpectedly');
  return new Fault('internal_error', 'The model call failed.', { cause: err });
}

/** What never came to an answer has no usage and no route; of policy it is known only when it was the reason. */
function modelFailure(base: { model_ref: string; operation: 'chat' }, error: ErrorBody, latency_ms: number) {
  const blocked = error.code === 'policy_blocked';
  return {
    ...base,
    status: blocked ? ('blocked' as const) : ('error' as const),
    usage: null,
    latency_ms,
    policy_outcome: blocked ? { decision: 'blocked' as const, reasons: [error.message], redactions: [] } : null,
    route: null,
    error,
  };
}

function chatRequest(
  { run, agent, progress }: AgentLoopInput,
  step: number,
  tools: readonly ToolDefinition[],
): InvokeChat {
  const messages: ChatMessage[] = [
    { role: 'system', content: systemMessage(agent.config) },
    { role: 'user', content: run.request.input.text },
    ...progress.turns,
  ];
  return {
    request_id: derivedId('req', run.run_id, step),
    operation: 'chat',
    model_ref: agent.config.model_ref,
    input: { messages, ...(tools.length > 0 && { tools: [...tools], tool_choice: 'auto' as const }) },
    ...(agent.config.generation && { generation: agent.config.generation }),
  };
}

function modelCall({ run, log, signal }: AgentLoopInput, speech: Speech | undefined): ModelCall {
  return {
    correlationId: run.correlation_id,
    traceparent: run.traceparent,
    signal,
    agentId: run.agent_id,
    runId: run.run_id,
    recordWith: (write) => log.recordWith(write),
    ...(speech && { onDelta: (text) => speech.say(text) }),
  };
}

/** Tool calls get ids of ours, the same over attempts, whatever the provider called them. */
function assistantTurn(runId: string, step: number, result: InvokeResult): AssistantTurn {
  if (result.output?.type !== 'chat') {
    throw new Fault('internal_error', 'The model answered something else than a chat turn.');
  }
  return {
    content: typeof result.output.message.content === 'string' ? result.output.message.content : null,
    tool_calls: (result.output.tool_calls ?? []).map((call, i) => ({
      tool_call_id: derivedId('tcall', runId, step, i),
      tool_id: call.tool_id,
      name: call.name,
      input: call.input,
    })),
  };
}
