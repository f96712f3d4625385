import { describe, expect, it } from 'vitest';
import { createInMemoryAgentStore } from '#adapters/in-memory/agent-store.ts';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import type { AgentStore } from '#orchestrator/agents/agent-store.port.ts';
import { begin, call, ended, startProcess, until, worldAuth, worldOf } from './run-engine-case.ts';

describe('a run under way', () => {
  const changes: [string, (agents: AgentStore) => Promise<unknown>][] = [
    ['an update', (agents) => agents.update(worldAuth, 'agt_world', changed, call)],
    ['a deprecation', (agents) => agents.change(worldAuth, 'agt_world', { status: 'deprecated' }, call)],
  ];
  const changed = { instructions: 'Be verbose.', model_ref: 'scripted/other', tools: [] };

  it.each(changes)(
    'AGT-02: does not notice %s of its agent, not even when another worker takes it over',
    async (_, change) => {
      let nowMs = Date.now();
      const runs = createInMemoryRuns({ clock: { now: () => nowMs } });
      const agents = createInMemoryAgentStore({ runs: runs.process() });
      const asked: unknown[] = [];
      const first = Promise.withResolvers<void>();
      const world = await worldOf({ agents, store: runs.process }, async (turn, { request, nth }) => {
        asked.push([request.model_ref, request.input.messages[0]!.content, request.input.tools?.length]);
        if (nth === 1) await first.promise; // its worker loses the lease meanwhile
        return turn === 0 ? { tools: [{ name: 'tool_note', input: {} }] } : { text: 'done' };
      });
      const dying = startProcess(world, 'wrk_1');
      const { run_id } = await begin(dying);
      await until(() => asked.length === 1);
      await change(agents);
      nowMs += 10_001;
      const heir = startProcess(world, 'wrk_2');
      heir.worker.wake();
      const run = await ended(heir.store, world.auth, run_id);
      first.resolve();
      expect(run).toMatchObject({ agent_version: 1, status: 'completed', output: { text: 'done' } });
      expect(asked).toEqual([1, 2, 3].map(() => ['scripted/chat', 'Be brief.', 1]));
    },
  );

  it('AGT-02: the next run has the new version, and after a roll-back the old one', async () => {
    const runs = createInMemoryRuns();
    const agents = createInMemoryAgentStore({ runs: runs.process() });
    const asked: unknown[] = [];
    const world = await worldOf({ agents, store: runs.process }, (_turn, { request }) => {
      asked.push(request.input.messages[0]!.content);
      return { text: 'done' };
    });
    const process = startProcess(world, 'wrk_1');
    const versions: number[] = [];
    const runOne = async () => {
      const { run_id } = await begin(process);
      versions.push((await ended(process.store, world.auth, run_id)).agent_version);
    };
    await runOne();
    await agents.update(worldAuth, 'agt_world', changed, call);
    await runOne();
    await agents.rollBack(worldAuth, 'agt_world', 1, call);
    await runOne();
    expect(versions).toEqual([1, 2, 1]);
    expect(asked).toEqual(['Be brief.', 'Be verbose.', 'Be brief.']);
  });
});
