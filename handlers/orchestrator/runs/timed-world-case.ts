import type { AgentStore } from '#orchestrator/agents/agent-store.port.ts';
import type { Clock } from '#vocabulary/clock.ts';
import { worldOf, type Script, type World } from './run-engine-case.ts';

export const note = { name: 'tool_note', input: {} };
export const oneTool: Script = (turn) => (turn === 0 ? { tools: [note] } : { text: 'done' });

/** Worlds whose store has its own time, which passes when a test says so. */
export function timedWorlds<Runs extends { process: World['store'] }>(
  openRuns: (options: { clock: Clock }) => Runs,
  openAgents: () => AgentStore,
) {
  return async (script: Script, changes: Partial<World> = {}) => {
    let nowMs = Date.now();
    const runs = openRuns({ clock: { now: () => nowMs } });
    const twins = { agents: openAgents(), store: changes.store ?? runs.process };
    const made = await worldOf(twins, script, changes);
    const passTime = (ms: number) => {
      nowMs += ms;
    };
    return { ...made, runs, passTime };
  };
}
