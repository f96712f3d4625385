import { expect, it } from 'vitest';
import { createInMemoryAgentStore } from '#adapters/in-memory/agent-store.ts';
import { createInMemoryNews } from '#adapters/in-memory/run-news.ts';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import { begin, ended, startProcess, until, worldOf, type Script } from '#orchestrator/runs/run-engine-case.ts';
import { times } from '#orchestrator/runs/run-samples.behaviour.ts';
import type { RunNews } from './run-news.port.ts';
import { from, read } from './event-hub-case.ts';

const gate = Promise.withResolvers<void>();
const tools: Script = async (turn) => {
  await gate.promise;
  return turn < 3 ? { tools: [{ name: 'tool_note', input: {} }] } : { text: 'done' };
};

/** Two processes on one store, without any sweep: what one does the other can only know from the news. */
async function twoProcesses(script: Script, options: { slots?: number } = {}) {
  const runs = createInMemoryRuns();
  const news = createInMemoryNews();
  const followed = new Set<string>();
  let reads = 0;
  const counted = (of: RunNews): RunNews => ({
    ...of,
    follow(run) {
      const unfollow = of.follow(run);
      followed.add(run.runId);
      return () => (followed.delete(run.runId), unfollow());
    },
  });
  const agents = createInMemoryAgentStore();
  const processes = await Promise.all(
    times(2, async (i) => {
      const world = await worldOf(
        {
          agents,
          store: (onCommitted) => {
            const store = runs.process(onCommitted);
            return { ...store, readLogs: (...args) => (reads++, store.readLogs(...args)) };
          },
        },
        script,
      );
      const process = startProcess(world, `wrk_${i}`, { news: counted(news.process()), ...options });
      await process.listen();
      return { ...process, world };
    }),
  );
  return { processes, followed, reads: () => reads };
}

it('EVT-02, EVT-03: a run of another process is followed from what it tells, without a look at the log for each event', async () => {
  const { processes, followed, reads } = await twoProcesses(tools);
  const [first, second] = processes;
  const { run_id } = await begin(first!);
  let head = 0;
  const seen = read(second!.hub.follow(first!.world.auth, run_id, 0), (ids) => (head = ids.at(-1) ?? head));
  await until(() => head > 0);
  expect(followed).toEqual(new Set([run_id]));
  gate.resolve();
  const { ids } = await seen;
  expect(ids).toEqual(from(1, (await second!.store.get(first!.world.auth, run_id))!.last_sequence));
  expect(reads()).toBe(0);
  expect(followed.size).toBe(0);
});

it('TEN-03, ARC-03: what one process has no slot for wakes another that has room', async () => {
  const { processes } = await twoProcesses(
    (turn) => (turn ? { text: 'done' } : { tools: [{ name: 'tool_note', input: {} }] }),
    {
      slots: 2,
    },
  );
  const [first, second] = processes;
  const runs = await Promise.all(times(12, () => begin(first!)));
  for (const { run_id } of runs) await ended(first!.store, first!.world.auth, run_id);
  expect(second!.world.model.asked.length).toBeGreaterThan(0);
});
