import { expect, it } from 'vitest';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import { systemClock } from '#vocabulary/clock.ts';
import { Fault } from '#vocabulary/fault.ts';
import { EventWriter } from './event-writer.ts';
import { newProgress } from './progress.ts';
import { LeaseLost, RunLog } from './run-log.ts';
import { until } from './run-engine-case.ts';
import { admitStarted, canceling, someone, soundLog } from './run-samples.behaviour.ts';
import type { RunStore } from './run-store.port.ts';

const step = { step_kind: 'tool', name: 't' } as const;

/** The log of a started run on a store whose appends go through `append`. */
async function logOn(append: (store: RunStore, ...args: Parameters<RunStore['append']>) => Promise<boolean>) {
  const store = createInMemoryRuns().process();
  const auth = someone();
  const { run, lease } = await admitStarted(store, auth);
  const subject = { tenant_id: auth.tenant_id, agent_id: run.agentId, run_id: run.runId, traceparent: run.traceparent };
  const stop = new AbortController();
  const writer = new EventWriter(subject, 3, { now: () => Date.now() });
  const log = new RunLog(
    { ...store, append: (...args) => append(store, ...args) },
    lease,
    writer,
    newProgress(),
    stop,
    systemClock,
  );
  return { log, store, auth, stop, lease, runId: run.runId };
}

it('EVT-02: an event added while an append is in flight is saved right after it, unasked', async () => {
  const gate = Promise.withResolvers<void>();
  let appends = 0;
  const { log, store, auth, runId } = await logOn(async (inner, ...args) => {
    if (++appends === 1) await gate.promise;
    return inner.append(...args);
  });
  log.add('agentos.run.step.started', step);
  log.saveSoon();
  await until(async () => appends === 1);
  log.add('agentos.run.step.started', step);
  log.saveSoon();
  gate.resolve();
  await until(async () => (await store.readLog(auth, runId, 3, 10)).length === 2);
  expect(appends).toBe(2);
});

it('EVT-02: what is added together is saved in one append', async () => {
  const sizes: number[] = [];
  const { log, store, auth, runId } = await logOn((inner, ...args) => {
    sizes.push(args[1].length);
    return inner.append(...args);
  });
  log.add('agentos.run.step.started', step);
  log.add('agentos.run.step.started', step);
  await log.saved();
  await log.saved();
  expect(sizes).toEqual([2]);
  await soundLog(store, auth, runId);
});

it('RUN-06: an append that the database could not take, or whose answer was lost, is repeated as it was', async () => {
  let tries = 0;
  const { log, store, auth, runId } = await logOn(async (inner, ...args) => {
    tries++;
    if (tries === 2) await inner.append(...args);
    if (tries < 3) throw new Fault('dependency_unavailable', 'away');
    return inner.append(...args);
  });
  log.add('agentos.run.step.started', step);
  await log.saved();
  expect(tries).toBe(3);
  expect(await soundLog(store, auth, runId)).toHaveLength(4);
});

it('RUN-06: once the lease is lost the run is stopped, nothing more is written, and whoever waits is told', async () => {
  const { log, store, auth, stop, runId } = await logOn((inner, ...args) => inner.append(...args));
  await store.end(auth, runId, canceling(auth));
  log.add('agentos.run.step.started', step);
  log.saveSoon();
  await until(() => stop.signal.aborted);
  expect(stop.signal.reason).toBeInstanceOf(LeaseLost);
  log.add('agentos.run.step.started', step);
  await expect(log.saved()).rejects.toBeInstanceOf(LeaseLost);
  expect(await soundLog(store, auth, runId)).toHaveLength(4);
});

it('RUN-06: an append that can never succeed stops the run with its reason', async () => {
  const { log, stop } = await logOn(async () => {
    throw new Fault('invalid_request', 'no');
  });
  log.add('agentos.run.step.started', step);
  await expect(log.saved()).rejects.toMatchObject({ code: 'invalid_request' });
  expect(stop.signal.reason).toMatchObject({ code: 'invalid_request' });
});

it('RUN-03: a run that is stopped does not wait for the database to come back', async () => {
  const { log, stop } = await logOn(async () => {
    throw new Fault('dependency_unavailable', 'away');
  });
  log.add('agentos.run.step.started', step);
  const saved = log.saved();
  stop.abort(new Error('stopped'));
  await expect(saved).rejects.toThrow();
});
