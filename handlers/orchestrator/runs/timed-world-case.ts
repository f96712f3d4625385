import { createInMemoryAgentStore } from '#adapters/in-memory/agent-store.ts';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import { worldOf, type Script, type World } from './run-engine-case.ts';

export const note = { name: 'tool_note', input: {} };
export const oneTool: Script = (turn) => (turn === 0 ? { tools: [note] } : { text: 'done' });

/** A world whose store has its own time. */
export async function world(script: Script, changes: Partial<World> = {}) {
  let nowMs = Date.now();
  const runs = createInMemoryRuns({ clock: { now: () => nowMs } });
  const twins = { agents: createInMemoryAgentStore(), store: changes.store ?? runs.process };
  const made = await worldOf(twins, script, changes);
  const passTime = (ms: number) => {
    nowMs += ms;
  };
  return { ...made, runs, passTime };
}
