import type { RunEvent } from '#generated/events/types.ts';
import type { AgentConfig } from '#generated/vocabulary/types.ts';
import type { AgentStore } from '#orchestrator/agents/agent-store.port.ts';
import type { Clock } from '#vocabulary/clock.ts';
import {
  noting,
  someTenant,
  worldOf,
  worldAuth,
  type CountedTool,
  type Script,
  type World,
} from './run-engine-case.ts';
import { listed, soundLog } from './run-samples.behaviour.ts';
import type { RunRecord, RunStore } from './run-store.port.ts';

/** For tests: agents that call each other, by name: `world` is the one that runs are created of. */
export type Family = Record<string, Script>;

const agentId = (name: string) => `agt_${name}`;

/** How a script calls an agent of its family. */
export const ask = (name: string, text = `for ${name}`, json?: object) => ({
  name: `tool_agent_${agentId(name)}`,
  input: { text, ...(json && { json }) },
});

export const answers =
  (text: string): Script =>
  () => ({ text });

/** Calls an agent, then answers with what came back. */
export const asksOnce =
  (name: string): Script =>
  (turn, { request }) =>
    turn === 0 ? { tools: [ask(name)] } : { text: `world heard ${String(request.input.messages.at(-1)!.content)}` };

export interface FamilyWorld extends World {
  note: CountedTool;
}

/** Each of them may call all of them, and note; the tenant may use everything. */
export async function familyOf(
  family: Family,
  twins: Pick<World, 'agents' | 'store'>,
  limits: Record<string, AgentConfig['limits']> = {},
): Promise<FamilyWorld> {
  const note = noting();
  const tools = [note.tool_id, ...Object.keys(family).map((name) => `tool.agent.${agentId(name)}`)];
  const configOf = (name: string): AgentConfig => ({
    instructions: 'Be brief.',
    model_ref: `scripted/${name}`,
    tools,
    ...(limits[name] && { limits: limits[name] }),
  });
  for (const name of Object.keys(family)) await addAgent(twins.agents, name, configOf(name));
  const script: Script = (turn, call) => family[call.request.model_ref.replace('scripted/', '')]!(turn, call);
  const world = await worldOf(twins, script, { tools: [note], agent: configOf('world') });
  return { ...world, tenant: someTenant(['*']), note };
}

export function addAgent(agents: AgentStore, name: string, config: AgentConfig, tenantId = worldAuth.tenant_id) {
  const description = `Answers for ${name}.`;
  return agents.put({ tenant_id: tenantId }, { agent_id: agentId(name), name, description, config });
}

/** What a case keeps its world in; the twins in memory, as the test names them. */
interface Twins<Runs extends { process: World['store'] }> {
  agents: () => AgentStore;
  runs: (options: { clock: Clock }) => Runs;
}

/** A family in memory, whose time can be moved. */
export async function familyIn<Runs extends { process: World['store'] }>(
  twins: Twins<Runs>,
  family: Family,
  limits?: Record<string, AgentConfig['limits']>,
) {
  let aheadMs = 0;
  const runs = twins.runs({ clock: { now: () => Date.now() + aheadMs } });
  const world = await familyOf(family, { agents: twins.agents(), store: runs.process }, limits);
  const passTime = (ms: number) => {
    aheadMs += ms;
  };
  return { world, runs, store: runs.process(() => {}), passTime };
}

/** All runs of the world by their agents' names, oldest first. */
export async function runsOf(store: RunStore): Promise<{ name: string; run: RunRecord }[]> {
  const shown = (await listed(store, worldAuth)).toReversed();
  const runs = await Promise.all(shown.map(({ run_id }) => store.get(worldAuth, run_id)));
  return runs.map((run) => ({ name: run!.agent_id.replace('agt_', ''), run: run! }));
}

export async function runOf(store: RunStore, name: string): Promise<RunRecord> {
  return (await runsOf(store)).find((found) => found.name === name)!.run;
}

export async function eventsOf(store: RunStore, { run_id }: Pick<RunRecord, 'run_id'>): Promise<RunEvent[]> {
  return (await soundLog(store, worldAuth, run_id)).map((entry) => JSON.parse(entry.envelope) as RunEvent);
}

/** What came of the tools that a run called, in the order in which they ended. */
export async function outcomesOf(store: RunStore, run: Pick<RunRecord, 'run_id'>) {
  return (await eventsOf(store, run)).flatMap((event) =>
    event.type === 'agentos.tool.call.completed' ? [event.payload] : [],
  );
}
