import type { RunCreateRequest } from '#generated/vocabulary/types.ts';
import type { AgentVersion } from '#orchestrator/agents/agent-store.port.ts';
import type { AgentToolInput } from '#orchestrator/agents/agent-tools.ts';
import type { ProcessClock } from '#vocabulary/clock.ts';
import { Fault } from '#vocabulary/fault.ts';
import { timeOfId } from '#vocabulary/ids.ts';
import { EventWriter } from './event-writer.ts';
import { admittedRecord, startEntries } from './new-run.ts';
import type { Reservation } from './reservation.ts';
import { effectiveOptions } from './run-options.ts';
import type { AskedRun, Lineage, NewChild, RunLease, RunRecord } from './run-store.port.ts';
import { treeLimits } from './tree-limits.ts';

/** Of the appendix, D.1: a run's input, and the least time a run is given, in ms. */
const inputCharactersMax = 200_000;
const timeoutMsMin = 1_000;

/** An id for a child: later than its parent's, whatever the clocks of their processes say, as `Lineage` promises. */
export function childRunId(clock: ProcessClock, parent: RunRecord): string {
  return clock.newId('run', Math.max(clock.now(), timeOfId(parent.run_id)! + 1));
}

/**
 * What a child is asked: its parent's context, tooling and priority, and no more time than the parent has left. What the
 * caller has denied to the parent, no descendant gets.
 * @throws Fault `invalid_request`
 */
export function childRequest(
  parent: RunRecord,
  agent: AgentVersion,
  { text, json }: AgentToolInput,
  remainingMs: number,
): RunCreateRequest {
  const whole = json === undefined ? text : `${text}\n\n${JSON.stringify(json)}`;
  if (whole.length > inputCharactersMax) {
    throw new Fault('invalid_request', `An agent takes at most ${inputCharactersMax} characters; give it less.`, {
      details: { field: 'input', characters: whole.length, max: inputCharactersMax },
    });
  }
  const { context, tooling, run_options } = parent.request;
  const timeout_ms = Math.max(timeoutMsMin, Math.floor(remainingMs));
  const { priority = 'normal' } = run_options ?? {};
  return {
    input: { type: 'text', text: whole },
    ...(context && { context }),
    ...(tooling && { tooling }),
    run_options: effectiveOptions({ priority, timeout_ms }, agent.config.limits),
  };
}

export function lineageBelow({ run_id, lineage }: RunRecord): Lineage {
  return {
    parent_run_id: run_id,
    root_run_id: lineage?.root_run_id ?? run_id,
    depth: (lineage?.depth ?? 0) + 1,
  };
}

/** A child as it asks to be admitted, together with its start: it is never queued. */
export function newChild(
  parent: { run: RunRecord; lease: RunLease },
  runId: string,
  agent: AgentVersion,
  request: RunCreateRequest,
  by: Pick<Reservation, 'worker' | 'leaseSeconds'>,
  clock: ProcessClock,
  offersTools: boolean,
): NewChild {
  const { auth, traceparent, correlation_id } = parent.run;
  const subject = { tenant_id: auth.tenant_id, agent_id: agent.agent_id, run_id: runId, traceparent };
  const asked: AskedRun = {
    runId,
    agentId: agent.agent_id,
    agentVersion: agent.version,
    request,
    createdAt: new Date(clock.now()).toISOString(),
    correlationId: correlation_id,
    traceparent,
    created: new EventWriter(subject, 0, clock).write('agentos.run.created', { status: 'queued' }),
  };
  const entries = startEntries(asked, auth, agent.config.model_ref, by.worker, clock, offersTools);
  return {
    ...asked,
    parent: { lease: parent.lease, rootRunId: lineageBelow(parent.run).root_run_id },
    treeMax: treeLimits.childrenMax,
    start: { ...by, entries },
  };
}

/** The child as it was admitted; its time is over no later than its parent's. */
export function startedChild(child: NewChild, parent: RunRecord): RunRecord {
  const record = admittedRecord(child, parent.auth);
  const deadline = Math.min(Date.parse(record.deadline_at), Date.parse(parent.deadline_at));
  return {
    ...record,
    status: 'running',
    deadline_at: new Date(deadline).toISOString(),
    lineage: lineageBelow(parent),
  };
}
