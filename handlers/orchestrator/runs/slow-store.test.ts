import { describe, expect, it } from 'vitest';
import { createInMemoryAgentStore } from '#adapters/in-memory/agent-store.ts';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import { systemClock } from '#vocabulary/clock.ts';
import { begin, ended, never, noting, startProcess, until, type World } from './run-engine-case.ts';
import type { RunStore } from './run-store.port.ts';
import { oneTool, timedWorlds } from './timed-world-case.ts';

const world = timedWorlds(createInMemoryRuns, createInMemoryAgentStore);

const slowly = (slow: World, change: (store: RunStore) => Partial<RunStore>): World => ({
  ...slow,
  store: (onCommitted) => {
    const store = slow.store(onCommitted);
    return { ...store, ...change(store) };
  },
});

/** Found by simulation (docs/decisions/0035-the-engine-is-simulated.md). */
describe('a database that takes its time', () => {
  it('RUN-03: does not keep the slot of a run that was canceled while it was written', async () => {
    const asked = await world(oneTool);
    const process = startProcess(
      slowly(asked, () => ({ append: never })),
      'wrk_1',
      { slots: 1 },
    );
    const { run_id } = await begin(process);
    await until(() => asked.model.answered.length === 1);
    await process.ender.cancel(asked.auth, run_id, 'enough', 'corr_1');
    await until(() => !process.worker.holds(run_id));
    const slot = process.worker.reserve();
    expect(slot).toBeDefined();
    slot!.settle();
  });

  it('RUN-03: nor of one that was canceled while its log was read', async () => {
    const asked = await world(oneTool);
    const { run_id } = await begin(startProcess(asked, 'wrk_edge', { slots: 0 }));
    let reads = 0;
    const reading = () => {
      reads++;
      return never();
    };
    const process = startProcess(
      slowly(asked, () => ({ readLog: reading })),
      'wrk_1',
      { slots: 1 },
    );
    process.worker.wake();
    await until(() => reads === 1);
    await process.ender.cancel(asked.auth, run_id, 'enough', 'corr_1');
    await until(() => !process.worker.holds(run_id));
    expect(asked.model.asked).toEqual([]);
  });
});

describe('a create whose answer was lost', () => {
  it('RUN-06: does not start a run twice that a claim of the same process took before it was repeated', async () => {
    const asked = await world(oneTool);
    const losing = slowly(asked, (store) => ({
      create: async (auth, { start, ...run }) => {
        await store.create(auth, run);
        process.worker.wake();
        await until(() => process.worker.holds(run.runId));
        return store.create(auth, { ...run, start: start! });
      },
    }));
    const process = startProcess(losing, 'wrk_1', { slots: 2 });
    const { run_id } = await begin(process);
    expect(await ended(process.store, asked.auth, run_id)).toMatchObject({ status: 'completed' });
    expect(new Set(asked.model.asked).size).toBe(asked.model.asked.length);
    await until(() => !process.worker.holds(run_id));
    const slots = [process.worker.reserve(), process.worker.reserve()];
    for (const slot of slots) slot!.settle();
  });
});

describe('a process that stood still for longer than its leases last', () => {
  it('RUN-06: makes no call behind its pause, whatever answers wait for it', async () => {
    let aheadMs = 0;
    const clock = { ...systemClock, monotonic: () => performance.now() + aheadMs };
    const tool = noting();
    const asked = await world(oneTool, { tools: [tool] });
    const pausing = slowly(asked, (store) => ({
      append: async (...args) => {
        const taken = await store.append(...args);
        if (args[1].some((entry) => entry.type === 'agentos.tool.call.requested')) aheadMs = 10_001;
        return taken;
      },
    }));
    const process = startProcess(pausing, 'wrk_1', { clock });
    const { run_id } = await begin(process);
    await until(() => aheadMs > 0 && !process.worker.holds(run_id));
    expect(tool.asked).toEqual([]);
  });
});
