import { describe, expect, it } from 'vitest';
import { createInMemoryAgentStore } from '#adapters/in-memory/agent-store.ts';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import { isTerminal } from './log-entry.ts';
import {
  begin,
  ended,
  never,
  noting,
  someTenant,
  startProcess,
  until,
  type Script,
  type World,
} from './run-engine-case.ts';
import { soundLog, times } from './run-samples.behaviour.ts';
import { oneTool, timedWorlds } from './timed-world-case.ts';

const world = timedWorlds(createInMemoryRuns, createInMemoryAgentStore);

describe('canceling', () => {
  const hanging = {
    'the model hangs': async () => ({ ...(await world(never)), tool: undefined }),
    'a tool hangs': async () => {
      const tool = noting('tool.note', never);
      return { ...(await world(oneTool, { tools: [tool] })), tool };
    },
  };
  it.each(Object.entries(hanging))('RUN-03: stops a run at once while %s, and its slot is free', async (_, make) => {
    const asked = await make();
    const process = startProcess(asked, 'wrk_1', { slots: 1 });
    const { run_id } = await begin(process);
    await until(() => (asked.tool ? asked.tool.asked.length > 0 : asked.model.asked.length > 0));
    expect(process.worker.reserve()).toBeUndefined();
    const outcome = await process.ender.cancel(asked.auth, run_id, 'enough', 'corr_1');
    expect(outcome).toMatchObject({ outcome: 'ended', run: { status: 'canceled' } });
    await until(() => !process.worker.holds(run_id));
    const slot = process.worker.reserve();
    expect(slot).toBeDefined();
    slot!.settle();
    const log = await soundLog(process.store, asked.auth, run_id);
    expect(JSON.parse(log.at(-1)!.envelope)).toMatchObject({ payload: { reason: 'enough', canceled_by: 'usr_world' } });
    expect(process.warnings).toEqual([]);
  });

  it('RUN-03: the model’s call sees the abort', async () => {
    let aborted = false;
    const asked = await world((_turn, { signal }) => {
      signal.addEventListener('abort', () => {
        aborted = true;
      });
      return never();
    });
    const process = startProcess(asked, 'wrk_1');
    const { run_id } = await begin(process);
    await until(() => asked.model.asked.length > 0);
    await process.ender.cancel(asked.auth, run_id, 'enough', 'corr_1');
    expect(aborted).toBe(true);
  });

  it('RUN-03: through another process, the worker stops as soon as it looks', async () => {
    const asked = await world(never);
    const [process, edge] = [startProcess(asked, 'wrk_1'), startProcess(asked, 'wrk_2')];
    const { run_id } = await begin(process);
    await edge.ender.cancel(asked.auth, run_id, 'enough', 'corr_1');
    expect(process.worker.holds(run_id)).toBe(true);
    await process.worker.recheck(run_id);
    await until(() => !process.worker.holds(run_id));
    expect(await process.store.get(asked.auth, run_id)).toMatchObject({ status: 'canceled' });
  });

  it('RUN-03: through another process, the worker stops at its next sweep also when no word of it comes', async () => {
    const asked = await world(never);
    const [process, edge] = [startProcess(asked, 'wrk_1', { leaseSeconds: 600 }), startProcess(asked, 'wrk_2')];
    process.worker.start();
    const { run_id } = await begin(process);
    await edge.ender.cancel(asked.auth, run_id, 'enough', 'corr_1');
    await until(() => !process.worker.holds(run_id));
    await process.worker.drain();
  });

  it('RUN-04: however cancels race with the run’s own end, exactly one terminal event is written', async () => {
    const asked = await world(oneTool);
    const process = startProcess(asked, 'wrk_1', { slots: 50 });
    await Promise.all(
      times(30, async (i) => {
        const { run_id } = await begin(process);
        for (let turn = 0; turn < i; turn++) await new Promise((resolve) => setImmediate(resolve));
        await process.ender.cancel(asked.auth, run_id, 'enough', 'corr_1');
        const run = await ended(process.store, asked.auth, run_id);
        const log = await soundLog(process.store, asked.auth, run_id);
        expect(log.filter((entry) => isTerminal(entry.type))).toHaveLength(1);
        expect(log.at(-1)!.type).toBe(`agentos.run.${run.status}`);
      }),
    );
  });
});

describe('a database that has gone silent', () => {
  it('RUN-06: a run stops before its lease is over, because nobody can say who has it then', async () => {
    const runs = createInMemoryRuns();
    const silent: World['store'] = (onCommitted) => ({ ...runs.process(onCommitted), extend: never });
    const stopped = Promise.withResolvers<unknown>();
    const script: Script = (_turn, { signal }) => {
      signal.addEventListener('abort', () => stopped.resolve(signal.reason));
      return never();
    };
    const process = startProcess(await world(script, { store: silent }), 'wrk_1', { leaseSeconds: 0.3 });
    process.worker.start();
    const { run_id } = await begin(process);
    expect(await stopped.promise).toMatchObject({ kind: 'lease_lost' });
    await until(() => !process.worker.holds(run_id));
    await process.worker.drain();
  });
});

describe('a run’s time', () => {
  it('RUN-05: is up after timeout_ms, whatever hangs, and says so', async () => {
    const asked = await world(never);
    const process = startProcess(asked, 'wrk_1');
    const { run_id } = await begin(process, { run_options: { timeout_ms: 30 } });
    const run = await ended(process.store, asked.auth, run_id);
    expect(run).toMatchObject({ status: 'failed', error: { code: 'timeout' } });
    await soundLog(process.store, asked.auth, run_id);
    await until(() => !process.worker.holds(run_id));
  });

  it('RUN-05: is up for a run that still waits, found by any process’s sweep', async () => {
    const asked = await world(never);
    const process = startProcess(asked, 'wrk_1', { slots: 0 });
    const { run_id } = await begin(process, { run_options: { timeout_ms: 1_000 } });
    asked.passTime(1_001);
    process.worker.start();
    const run = await ended(process.store, asked.auth, run_id);
    expect(run).toMatchObject({ status: 'failed', error: { code: 'timeout' }, started_at: null });
    await process.worker.drain();
  });
});

describe('a lease', () => {
  it('RUN-06: one that is lost stops the run here, which writes nothing more, while it goes on elsewhere', async () => {
    const late = Promise.withResolvers<{ text: string }>();
    const asked = await world((_turn, { nth }) => (nth === 1 ? late.promise : { text: 'from the second' }));
    const [first, second] = [startProcess(asked, 'wrk_1'), startProcess(asked, 'wrk_2')];
    const { run_id } = await begin(first);
    await until(() => asked.model.asked.length === 1);
    asked.passTime(10_001);
    second.worker.wake();
    expect(await ended(second.store, asked.auth, run_id)).toMatchObject({ output: { text: 'from the second' } });
    const log = await soundLog(first.store, asked.auth, run_id);
    late.resolve({ text: 'from the first, too late' });
    await until(() => !first.worker.holds(run_id));
    expect(await soundLog(first.store, asked.auth, run_id)).toEqual(log);
    expect(new Set(asked.model.asked).size).toBe(1); // the call in flight was sent again under the same id
  });

  it('RUN-06: a lost one is noticed by the heartbeat, which frees the slot though the call never ends', async () => {
    const asked = await world((_turn, { nth }) => (nth === 1 ? never() : { text: 'done' }));
    const first = startProcess(asked, 'wrk_1', { leaseSeconds: 0.06 });
    const second = startProcess(asked, 'wrk_2');
    const { run_id } = await begin(first);
    asked.passTime(61);
    second.worker.wake();
    await ended(second.store, asked.auth, run_id);
    first.worker.start();
    await until(() => !first.worker.holds(run_id));
    await first.worker.drain();
  });

  it('RUN-06: is extended by the heartbeat while a call takes longer than it', async () => {
    const asked = await world(never);
    let beats = 0;
    const counting: World['store'] = (onCommitted) => {
      const store = asked.runs.process(onCommitted);
      return { ...store, extend: (...args) => store.extend(...args).finally(() => beats++) };
    };
    const process = startProcess({ ...asked, store: counting }, 'wrk_1', { leaseSeconds: 0.6 });
    const { run_id } = await begin(process);
    process.worker.start();
    for (let i = 1; i <= 3; i++) {
      asked.passTime(500);
      const before = beats;
      await until(() => beats > before + 1);
      expect(await process.store.claim('wrk_2', 10, 10)).toEqual([]);
    }
    expect(process.worker.holds(run_id)).toBe(true);
    await process.worker.drain();
  });

  it('RUN-06: a run that has cost five workers their lives is given up', async () => {
    const asked = await world(oneTool);
    const edge = startProcess(asked, 'wrk_edge', { slots: 0 });
    const { run_id } = await begin(edge);
    for (let attempt = 1; attempt <= 5; attempt++) {
      expect(await edge.store.claim(`wrk_dead_${attempt}`, 1, 10)).toMatchObject([{ attempt }]);
      asked.passTime(10_001);
    }
    const process = startProcess(asked, 'wrk_6');
    process.worker.wake();
    const run = await ended(process.store, asked.auth, run_id);
    expect(run).toMatchObject({ status: 'failed', error: { code: 'internal_error', retryable: false } });
    expect(run.error!.message).toContain('5 workers');
    expect(asked.model.asked).toEqual([]);
  });
});

describe('slots', () => {
  it('TEN-03: what waits for its tenant’s own limit goes on as soon as a run of it ends, not at the next sweep', async () => {
    const asked = await world(oneTool, { tenant: someTenant(['tool.note'], { max_concurrent_runs: 2 }) });
    const process = startProcess(asked, 'wrk_1', { slots: 50 }); // never started: it does not sweep
    const runs = await Promise.all(times(9, () => begin(process)));
    for (const { run_id } of runs) {
      expect(await ended(process.store, asked.auth, run_id)).toMatchObject({ status: 'completed' });
    }
  });

  it('RUN-05: a process executes no more runs at once than it has slots, and all of them in the end', async () => {
    let active = 0;
    let most = 0;
    const asked = await world(async () => {
      most = Math.max(most, ++active);
      await new Promise((resolve) => setTimeout(resolve, 1));
      active--;
      return { text: 'done' };
    });
    const process = startProcess(asked, 'wrk_1', { slots: 3 });
    const runs = await Promise.all(times(20, () => begin(process)));
    for (const { run_id } of runs) {
      expect(await ended(process.store, asked.auth, run_id)).toMatchObject({ status: 'completed' });
    }
    expect(most).toBe(3);
  });
});
