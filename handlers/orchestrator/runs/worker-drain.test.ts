import { describe, expect, it } from 'vitest';
import { createInMemoryAgentStore } from '#adapters/in-memory/agent-store.ts';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import { begin, ended, never, noting, startProcess, until, type World } from './run-engine-case.ts';
import { soundLog } from './run-samples.behaviour.ts';
import { note, oneTool, timedWorlds } from './timed-world-case.ts';

const world = timedWorlds(createInMemoryRuns, createInMemoryAgentStore);

describe('draining', () => {
  it('RUN-06: gives runs back, and another worker completes them without counting an attempt', async () => {
    let hangs = true;
    const tool = noting('tool.note', (_auth, input) => (hangs ? never() : Promise.resolve(input)));
    const asked = await world(oneTool, { tools: [tool] });
    const [first, second] = [startProcess(asked, 'wrk_1'), startProcess(asked, 'wrk_2')];
    const { run_id } = await begin(first);
    await until(() => tool.asked.length === 1);
    await first.worker.drain();
    expect(first.worker.holds(run_id)).toBe(false);
    hangs = false;
    second.worker.wake();
    expect(await ended(second.store, asked.auth, run_id)).toMatchObject({ status: 'completed' });
    const starts = (await soundLog(second.store, asked.auth, run_id))
      .filter((entry) => entry.type === 'agentos.run.started')
      .map((entry) => (JSON.parse(entry.envelope) as { payload: unknown }).payload);
    expect(starts).toMatchObject([
      { attempt: 1, worker: 'wrk_1' },
      { attempt: 1, worker: 'wrk_2' },
    ]);
    expect([asked.model.asked.length, new Set(tool.asked).size]).toEqual([2, 1]);
  });

  it('RUN-06: keeps what was done already, so that it is not done again', async () => {
    const gate = Promise.withResolvers<void>();
    const tool = noting();
    const asked = await world((turn) => (turn === 0 ? { tools: [note] } : never()), { tools: [tool] });
    const slow: World['store'] = (onCommitted) => {
      const store = asked.runs.process(onCommitted);
      return {
        ...store,
        append: async (lease, entries, change) => {
          if (entries.some((entry) => entry.type === 'agentos.tool.call.completed')) await gate.promise;
          return store.append(lease, entries, change);
        },
      };
    };
    const first = startProcess({ ...asked, store: slow }, 'wrk_1');
    const { run_id } = await begin(first);
    await until(() => tool.answered.length === 1);
    const drained = first.worker.drain();
    setImmediate(() => gate.resolve());
    await drained;
    const second = startProcess(asked, 'wrk_2');
    second.worker.wake();
    const log = () => second.store.readLog(asked.auth, run_id, 0, 100);
    await until(async () => (await log()).filter((entry) => entry.type === 'agentos.run.started').length === 2);
    await soundLog(second.store, asked.auth, run_id);
    expect(tool.asked).toHaveLength(1);
    await second.worker.drain();
  });

  it('RUN-06: waits for runs that are being admitted, and gives them back too', async () => {
    const asked = await world(oneTool);
    const [first, second] = [startProcess(asked, 'wrk_1'), startProcess(asked, 'wrk_2')];
    const admitting = begin(first);
    await new Promise((resolve) => setImmediate(resolve));
    await first.worker.drain();
    const { run_id } = await admitting;
    expect(first.worker.holds(run_id)).toBe(false);
    expect(asked.model.asked).toEqual([]);
    second.worker.wake();
    expect(await ended(second.store, asked.auth, run_id)).toMatchObject({ status: 'completed' });
  });

  it('RUN-06: takes no more runs', async () => {
    const asked = await world(oneTool);
    const process = startProcess(asked, 'wrk_1');
    await process.worker.drain();
    const { run_id } = await begin(process);
    process.worker.wake();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await process.store.get(asked.auth, run_id)).toMatchObject({ status: 'queued' });
  });
});
