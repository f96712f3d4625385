import type { RunEvent } from '#generated/events/types.ts';
import type { ChatMessage, ErrorBody, RunSummary } from '#generated/vocabulary/types.ts';
import type { AnswerCheck } from '#orchestrator/agents/answer-check.ts';
import { repairRequest } from './answer-form.ts';
import type { AssistantTurn, LogEntry } from './log-entry.ts';

/**
 * Where a run stands, read from nothing but its log. The worker that runs it applies each event it writes, the worker
 * that takes over after a crash applies the events it reads, so both go on from exactly the same place.
 */
export interface Progress {
  summary: RunSummary;
  started: boolean;
  /** The conversation after the agent's instructions and the user's input. */
  turns: ChatMessage[];
  /** Set while a model step has begun and not ended: the call may have been in flight when a worker died. */
  openModelStep: number | undefined;
  /** Tool calls of the latest model turn, in the model's order; all must be done before the model goes on. */
  toolCalls: PendingToolCall[];
  /** What the model said when it asked for no more tools. */
  finalText: string | undefined;
  /** Of an agent with an output schema: part of its version, so it judges the same on every reading of the log. */
  answerCheck: AnswerCheck | undefined;
  /** Whether an answer that broke the schema was sent back; the next one is final. */
  repaired: boolean;
  /** What is wrong with the final text. */
  answerProblems: string[] | undefined;
  /** Model attempts that failed one after the other, and how the last one did. */
  modelFailures: number;
  lastModelError: ErrorBody | undefined;
}

export interface PendingToolCall {
  tool_call_id: string;
  tool_id: string;
  input: unknown;
  /** The step in which it was requested, once it was. */
  step: number | undefined;
  result: string | undefined;
  /** The run that the call begins, when the tool is an agent and once it was requested. */
  childRunId: string | undefined;
}

export function newProgress(answerCheck?: AnswerCheck): Progress {
  return {
    summary: { steps_total: 0, tool_calls_total: 0, model_calls_total: 0 },
    started: false,
    turns: [],
    openModelStep: undefined,
    toolCalls: [],
    finalText: undefined,
    answerCheck,
    repaired: false,
    answerProblems: undefined,
    modelFailures: 0,
    lastModelError: undefined,
  };
}

export function progressOf(log: readonly LogEntry[], answerCheck?: AnswerCheck): Progress {
  const progress = newProgress(answerCheck);
  for (const entry of log) apply(progress, JSON.parse(entry.envelope) as RunEvent, entry.private?.message);
  return progress;
}

/** Applies one event in place. */
export function apply(progress: Progress, event: Pick<RunEvent, 'type' | 'payload'>, turn?: AssistantTurn): void {
  const { type, payload } = event as RunEvent;
  switch (type) {
    case 'agentos.run.started':
      progress.started = true;
      break;
    case 'agentos.run.step.started':
      progress.summary.steps_total++;
      if (payload.step_kind === 'model') progress.openModelStep = progress.summary.steps_total;
      break;
    case 'agentos.model.requested':
      progress.summary.model_calls_total++;
      break;
    case 'agentos.model.completed':
      progress.openModelStep = undefined;
      if (payload.status === 'ok' && turn) takeTurn(progress, turn);
      else {
        progress.modelFailures++;
        progress.lastModelError = payload.error ?? undefined;
      }
      break;
    case 'agentos.tool.call.requested': {
      progress.summary.tool_calls_total++;
      const call = progress.toolCalls.find((pending) => pending.tool_call_id === payload.tool_call_id);
      if (call) {
        call.step = progress.summary.steps_total;
        call.childRunId = payload.child_run_id;
      }
      break;
    }
    case 'agentos.tool.call.completed': {
      const call = progress.toolCalls.find((pending) => pending.tool_call_id === payload.tool_call_id);
      if (call) call.result = JSON.stringify(payload.status === 'ok' ? payload.output : { error: payload.error });
      if (progress.toolCalls.every((pending) => pending.result !== undefined)) takeToolResults(progress);
      break;
    }
  }
}

function takeTurn(progress: Progress, turn: AssistantTurn): void {
  progress.modelFailures = 0;
  progress.lastModelError = undefined;
  if (turn.tool_calls.length === 0) return takeAnswer(progress, turn.content ?? '');
  progress.turns.push({ role: 'assistant', content: turn.content ?? '', tool_calls: turn.tool_calls });
  progress.toolCalls = turn.tool_calls.map(({ tool_call_id, tool_id, input }) => ({
    tool_call_id,
    tool_id,
    input,
    step: undefined,
    result: undefined,
    childRunId: undefined,
  }));
}

/** A first answer that breaks the agent's schema is no end: it goes back to the model with what is wrong (AGT-03). */
function takeAnswer(progress: Progress, text: string): void {
  const problems = progress.answerCheck?.(text);
  if (problems && !progress.repaired) {
    progress.repaired = true;
    progress.turns.push({ role: 'assistant', content: text }, { role: 'user', content: repairRequest(problems) });
    return;
  }
  progress.finalText = text;
  progress.answerProblems = problems;
}

function takeToolResults(progress: Progress): void {
  for (const call of progress.toolCalls) {
    progress.turns.push({ role: 'tool', tool_call_id: call.tool_call_id, content: call.result! });
  }
  progress.toolCalls = [];
}

/** The calls to make now: those that were in flight when a worker died, and new ones as far as the run's steps reach. */
export function nextToolCalls(progress: Progress, stepsMax: number): PendingToolCall[] {
  let room = stepsMax - progress.summary.steps_total;
  return progress.toolCalls.filter((call) => isInFlight(call) || (call.step === undefined && room-- > 0));
}

export function isInFlight(call: PendingToolCall): boolean {
  return call.step !== undefined && call.result === undefined;
}
