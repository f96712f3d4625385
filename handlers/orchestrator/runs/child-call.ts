import type { ErrorBody, RunCreateRequest, Tenant } from '#generated/vocabulary/types.ts';
import type { AgentStore, AgentVersion } from '#orchestrator/agents/agent-store.port.ts';
import { agentIdOf, type AgentToolInput } from '#orchestrator/agents/agent-tools.ts';
import { existingAgent } from '#orchestrator/agents/existing-agent.ts';
import type { ToolBox } from '#orchestrator/tools/tool-box.ts';
import { defaultToolLimits } from '#orchestrator/tools/tool-limits.ts';
import { errorBody, type ToolOutcome } from '#orchestrator/tools/tool-outcome.ts';
import { checkedOutput } from '#orchestrator/tools/tool-output.ts';
import type { ProcessClock } from '#vocabulary/clock.ts';
import { Fault } from '#vocabulary/fault.ts';
import { childRequest, lineageBelow, newChild, startedChild } from './child-run.ts';
import type { Reservation } from './reservation.ts';
import type { RunEnds } from './run-ends.ts';
import { LeaseLost } from './run-log.ts';
import type { ChildAdmission, RunLease, RunRecord, RunStore } from './run-store.port.ts';
import { StopReason } from './stop-reason.ts';
import { toolsAtDepth, treeLimits } from './tree-limits.ts';

export interface ChildCallPorts {
  store: RunStore;
  agents: AgentStore;
  tools: ToolBox;
  clock: ProcessClock;
  ends: RunEnds;
  /** Keeps a place beside the slots; none while the process drains. */
  worker: { reserve(): Reservation | undefined };
}

/** A call of an agent by a run that this process executes. */
export interface AgentCall {
  run: RunRecord;
  lease: RunLease;
  tenant: Tenant;
  tool_id: string;
  /** Durable in the parent's log before the call is made. */
  childRunId: string;
  input: unknown;
  offered: readonly string[];
  remainingMs(): number;
  signal: AbortSignal;
}

export type AgentOutcome = Pick<ToolOutcome, 'status' | 'output' | 'error'> & { child_run_id?: string };

/** Between two tries to find out what became of a child, in ms. */
const tryAgainMs = 250;

/**
 * Calls an agent as a tool (RUN-12): finds the child that an earlier attempt has begun, or begins it, and waits for its
 * end. Once there may be a child, there is no outcome but the child's own: until then the parent waits, for a child that
 * nobody waits for would go on beside it.
 * @throws the signal's reason when it aborts, LeaseLost when the parent is not ours any more
 */
export async function callAgent(ports: ChildCallPorts, call: AgentCall): Promise<AgentOutcome> {
  const { run, childRunId, signal } = call;
  const known = await untilKnown(ports.clock, signal, () => ports.store.get(run.auth, childRunId));
  const refusal = known ? undefined : await begin(ports, call);
  if (refusal) return { status: 'error', output: null, error: refusal };
  return { ...outcomeOf(call.tool_id, await ports.ends.of(run.auth, childRunId, signal)), child_run_id: childRunId };
}

/** @returns why there is no child */
async function begin(ports: ChildCallPorts, call: AgentCall): Promise<ErrorBody | undefined> {
  const { run, tool_id, signal } = call;
  let asked: AskedChild;
  try {
    asked = await prepare(ports, call);
  } catch (error) {
    signal.throwIfAborted();
    return errorBody(tool_id, error);
  }
  signal.throwIfAborted();
  switch (await admit(ports, call, asked)) {
    case 'created':
      return undefined;
    case 'parent_lost':
      throw new LeaseLost(`${run.run_id} is not ours any more: it can call nobody`);
    case 'tree_full':
      return {
        code: 'quota_exceeded',
        message: `This run and those around it have called ${treeLimits.childrenMax} agents, the most there may be; go on without.`,
        retryable: false,
        details: { limit: 'child_runs', max: treeLimits.childrenMax },
      };
  }
}

interface AskedChild {
  agent: AgentVersion;
  request: RunCreateRequest;
  offersTools: boolean;
}

/** @throws Fault when the call breaks a rule of TOOL-04 or the agent is gone */
async function prepare(ports: ChildCallPorts, call: AgentCall): Promise<AskedChild> {
  const { run, tenant, tool_id, input, offered } = call;
  await ports.tools.permit(run.auth, tenant, { tool_id, input, offered });
  const { current: agent } = await existingAgent(ports.agents, run.auth, agentIdOf(tool_id));
  const request = childRequest(run, agent, input as AgentToolInput, call.remainingMs());
  const tools = toolsAtDepth(agent.config.tools, lineageBelow(run).depth);
  const offersTools = (await ports.tools.offer(tenant, tools, request.tooling)).length > 0;
  return { agent, request, offersTools };
}

/** Whatever goes wrong here leaves open whether there is a child: the parent's next attempt finds out. */
async function admit(ports: ChildCallPorts, call: AgentCall, asked: AskedChild): Promise<ChildAdmission['outcome']> {
  const { run, lease: parentLease, childRunId, signal } = call;
  const { agent, request, offersTools } = asked;
  const reservation = ports.worker.reserve();
  if (!reservation) throw new StopReason('drain');
  const parent = { run, lease: parentLease };
  const child = newChild(parent, childRunId, agent, request, reservation, ports.clock, offersTools);
  let admission: ChildAdmission | undefined;
  try {
    admission = await untilKnown(ports.clock, signal, () => ports.store.createChild(run.auth, child));
  } finally {
    const lease = admission?.outcome === 'created' ? admission.lease : undefined;
    const log = [child.created, ...child.start.entries];
    const remainingMs = request.run_options!.timeout_ms!;
    reservation.settle(
      lease && { claimed: { lease, run: startedChild(child, run), attempt: 1, remainingMs }, log, agent },
    );
  }
  return admission.outcome;
}

/** Asks again as long as the database is away: an error would be an outcome, and there is none yet. */
async function untilKnown<T>(clock: ProcessClock, signal: AbortSignal, ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Fault && error.retryable)) throw error;
      await clock.sleep(tryAgainMs, signal);
    }
  }
}

function outcomeOf(toolId: string, child: RunRecord): AgentOutcome {
  if (child.status === 'completed') {
    try {
      return {
        status: 'ok',
        output: checkedOutput(toolId, child.output, defaultToolLimits.outputBytesMax),
        error: null,
      };
    } catch (error) {
      return { status: 'error', output: null, error: errorBody(toolId, error) };
    }
  }
  return { status: 'error', output: null, error: child.error ?? canceled(child) };
}

function canceled({ agent_id }: RunRecord): ErrorBody {
  return { code: 'conflict', message: `The run of ${agent_id} was canceled before it answered.`, retryable: false };
}
