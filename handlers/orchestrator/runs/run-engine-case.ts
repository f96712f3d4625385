import type { AgentConfig, InvokeChat, InvokeResult, RunCreateRequest, Tenant } from '#generated/vocabulary/types.ts';
import type { AgentStore } from '#orchestrator/agents/agent-store.port.ts';
import { createAgentTools } from '#orchestrator/agents/agent-tools.ts';
import { EventHub } from '#orchestrator/events/event-hub.ts';
import { newsListener } from '#orchestrator/events/news-listener.ts';
import type { RunNews } from '#orchestrator/events/run-news.port.ts';
import { createToolBox } from '#orchestrator/tools/tool-box.ts';
import type { Tool } from '#orchestrator/tools/tool.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { systemClock, type ProcessClock } from '#vocabulary/clock.ts';
import type { Call } from '#vocabulary/operation.ts';
import { createRun, type CreatedRun, type CreateRunPorts } from './create-run.ts';
import type { ModelCall, ModelPort } from './model.port.ts';
import type { RunEnder } from './run-ender.ts';
import type { RunEnds } from './run-ends.ts';
import { createRunEngine } from './run-engine.ts';
import type { OnCommitted, RunRecord, RunStore } from './run-store.port.ts';
import type { Worker } from './worker.ts';

/** For tests: the world that runs are executed in, of which each case changes what it is about. */
export interface World {
  auth: AuthContext;
  tenant: Tenant;
  agent: AgentConfig;
  model: ScriptedModel;
  tools: Tool[];
  store: (onCommitted: OnCommitted) => RunStore;
  agents: AgentStore;
}

/** What the model says when it has spoken `turn` times; a thrown error is the call's failure. */
export type Script = (
  turn: number,
  call: { request: InvokeChat; signal: AbortSignal; nth: number; onDelta: ModelCall['onDelta'] },
) => Promise<Say> | Say;
export type Say = { text: string } | { tools: { name: string; input: unknown }[] };

/** A model that follows a script and keeps count of what it was asked. */
export interface ScriptedModel extends ModelPort {
  /** Ids of the requests, as often as they came. */
  asked: string[];
  /** Ids of the requests that were answered. */
  answered: string[];
}

export function scripted(script: Script): ScriptedModel {
  const asked: string[] = [];
  const answered: string[] = [];
  return {
    asked,
    answered,
    async chat(_auth, request: InvokeChat, { signal, onDelta }: ModelCall) {
      asked.push(request.request_id);
      await new Promise((resolve) => setImmediate(resolve));
      const turn = request.input.messages.filter((message) => message.role === 'assistant').length;
      const say = await script(turn, { request, signal, nth: asked.length, onDelta });
      answered.push(request.request_id);
      return result(request, say);
    },
  };
}

function result(request: InvokeChat, say: Say): InvokeResult {
  const calls = 'tools' in say ? say.tools : [];
  return {
    request_id: request.request_id,
    status: 'ok',
    output: {
      type: 'chat',
      message: { role: 'assistant', content: 'text' in say ? say.text : null },
      tool_calls: calls.map(({ name, input }, i) => ({
        tool_call_id: `call_${i}`,
        tool_id: request.input.tools?.find((tool) => tool.name === name)?.tool_id ?? name,
        name,
        input,
      })),
    },
    usage: { input_tokens: 10, output_tokens: 5, total_tokens: 15, cost_usd: 0.001 },
    latency_ms: 1,
    policy_outcome: { decision: 'allowed', reasons: [], redactions: [] },
    route: { backend: 'scripted', model: 'scripted/chat', node: 'stk_test', fallback_used: false },
  };
}

export interface CountedTool extends Tool {
  /** Idempotency keys of the calls, as often as they came, and of those that were answered. */
  asked: string[];
  answered: string[];
}

/** A tool that gives back its input, and keeps count. */
export function noting(toolId = 'tool.note', invoke: Tool['invoke'] = async (_auth, input) => input): CountedTool {
  const asked: string[] = [];
  const answered: string[] = [];
  return {
    asked,
    answered,
    tool_id: toolId,
    description: 'Notes.',
    input_schema: { type: 'object' },
    async invoke(auth, input, call) {
      asked.push(call.idempotencyKey);
      await new Promise((resolve) => setImmediate(resolve));
      const output = await invoke(auth, input, call);
      answered.push(call.idempotencyKey);
      return output;
    },
  };
}

/** Never answers, not even when told to stop. */
export const never = () => new Promise<never>(() => {});

export function someTenant(toolIds: string[], runs: Tenant['quotas']['runs'] = {}): Tenant {
  return {
    tenant_id: 'tnt_world',
    name: 'World',
    status: 'active',
    plan_tier: 'demo',
    metadata: {},
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    default_policy_id: 'pol_default',
    entitlements: { model_tiers_allowed: [], model_backends_allowed: [], tool_ids_allowed: toolIds },
    quotas: {
      runs: {
        max_concurrent_runs: 100,
        max_queued_runs: 1_000,
        run_create_qps: 1_000,
        run_create_burst: 1_000,
        ...runs,
      },
      tools: { tool_calls_per_minute: 1_000 },
    },
  };
}

export const call: Call = {
  correlationId: 'corr_01ARZ3NDEKTSV4RRFFQ69G5FAV',
  traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  signal: new AbortController().signal,
  acceptsEventStream: false,
};

export const worldAuth: AuthContext = {
  tenant_id: 'tnt_world',
  principal: { principal_id: 'usr_world', principal_type: 'user' },
  scopes: ['runs:create', 'runs:read', 'runs:cancel'],
  roles: ['tenant_user'],
};

/** A world around a script: an agent with all the tools, in a tenant that may use them. */
export async function worldOf(
  { agents, store }: Pick<World, 'agents' | 'store'>,
  script: Script,
  changes: Partial<World> = {},
): Promise<World> {
  const tools = changes.tools ?? [noting()];
  const toolIds = tools.map((tool) => tool.tool_id);
  const agent = changes.agent ?? { instructions: 'Be brief.', model_ref: 'scripted/chat', tools: toolIds };
  await agents.put(worldAuth, { agent_id: 'agt_world', name: 'World', config: agent });
  const tenant = someTenant(toolIds);
  return { auth: worldAuth, tenant, model: scripted(script), agents, store, ...changes, tools, agent };
}

/** One process of the node, not started yet: its sweeps are the test's to ask for. */
export interface Process {
  store: RunStore;
  hub: EventHub;
  worker: Worker;
  ender: RunEnder;
  ends: RunEnds;
  warnings: string[];
  /** Begins to hear of the other processes. */
  listen(): Promise<void>;
  ports: CreateRunPorts;
  create(body?: Partial<RunCreateRequest>, key?: string): Promise<CreatedRun>;
}

export interface ProcessOptions {
  slots?: number;
  leaseSeconds?: number;
  clock?: ProcessClock;
  /** How it hears of other processes; absent: it does not. */
  news?: RunNews;
}

export function startProcess(world: World, name: string, options: ProcessOptions = {}): Process {
  const { slots = 10, leaseSeconds = 10, clock = systemClock, news } = options;
  const store = world.store((tenantId, runId, entries, leaves) => {
    hub.publish(tenantId, runId, entries);
    ends.heard({ tenantId, runId }, entries);
    news?.committed({ tenantId, runId }, entries, leaves);
  });
  const hub = new EventHub(store, clock, news && { news });
  const warnings: string[] = [];
  const ports = {
    store,
    hub,
    agents: world.agents,
    model: world.model,
    clock,
    tenants: { find: async () => world.tenant },
    tools: createToolBox({
      tools: world.tools,
      sources: [createAgentTools(world.agents)],
      rateLimiter: { take: async () => ({ ok: true }) },
    }),
    log: { info: () => {}, warn: (_: unknown, message: string) => void warnings.push(message) },
  };
  const { worker, ender, ends } = createRunEngine(
    { ...ports, voices: hub.deltas, ...(news && { news }) },
    { worker: name, slots, leaseSeconds },
  );
  return {
    store,
    hub,
    worker,
    ender,
    ends,
    warnings,
    listen: () => news!.listen(newsListener(hub, worker, ends)),
    ports: { ...ports, worker, idempotencyHours: 24 },
    create: (body = {}, key) => {
      const asked = { input: { type: 'text' as const, text: 'go' }, ...body };
      return createRun(
        { ...ports, worker, idempotencyHours: 24 },
        world.auth,
        { agentId: 'agt_world', body: asked, key, streams: false },
        call,
      );
    },
  };
}

/** Creates a run, which starts where a slot is free. */
export async function begin(process: Process, body?: Partial<RunCreateRequest>): Promise<RunRecord> {
  const created = await process.create(body);
  if (created.kind !== 'created') throw new Error(`expected a new run, got ${created.kind}`);
  return created.run;
}

/** Waits until the run has ended. */
export async function ended(store: RunStore, auth: AuthContext, runId: string): Promise<RunRecord> {
  for (;;) {
    const run = await store.get(auth, runId);
    if (run?.completed_at) return run;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** Waits until something holds; the test's own time-out is the limit. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 2));
}
