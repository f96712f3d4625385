import { expect, it } from 'vitest';
import { createInMemoryAgentStore } from '#adapters/in-memory/agent-store.ts';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import { createInMemoryNews } from '#adapters/in-memory/run-news.ts';
import { answers, ask, asksOnce, eventsOf, runOf, runsOf, familyIn, type Family } from './child-runs-case.ts';
import { begin, ended, never, noting, startProcess, until } from './run-engine-case.ts';

const inMemory = (family: Family, limits?: Parameters<typeof familyIn>[2]) =>
  familyIn({ agents: createInMemoryAgentStore, runs: createInMemoryRuns }, family, limits);

/** Three levels, the last of which hangs in its model. */
const hanging = () => {
  const signals: AbortSignal[] = [];
  const family: Family = {
    world: asksOnce('middle'),
    middle: asksOnce('leaf'),
    leaf: (_turn, { signal }) => {
      signals.push(signal);
      return never();
    },
  };
  return { family, signals };
};

async function hangingTree(limits?: Parameters<typeof familyIn>[2], options: Parameters<typeof startProcess>[2] = {}) {
  const { family, signals } = hanging();
  const here = await inMemory(family, limits);
  const process = startProcess(here.world, 'wrk_1', options);
  const { run_id } = await begin(process);
  await until(() => signals.length === 1);
  return { ...here, process, run_id, signals };
}

async function expectAllBelowCanceled({ store, run_id }: Awaited<ReturnType<typeof hangingTree>>, reason: RegExp) {
  for (const name of ['middle', 'leaf']) {
    const child = await runOf(store, name);
    expect(child).toMatchObject({ status: 'canceled', error: null });
    expect((await eventsOf(store, child)).at(-1)).toMatchObject({
      type: 'agentos.run.canceled',
      payload: { reason: expect.stringMatching(reason), canceled_by: run_id },
    });
  }
}

it('RUN-03, RUN-12: a cancel of the root reaches the model call of the grandchild', async () => {
  const tree = await hangingTree();
  const outcome = await tree.process.ender.cancel(tree.world.auth, tree.run_id, 'enough', 'corr_1');
  expect(outcome.outcome).toBe('ended');
  expect(tree.signals[0]!.aborted).toBe(true);
  await expectAllBelowCanceled(tree, /was canceled/);
  await until(async () => (await runsOf(tree.store)).every(({ run }) => !tree.process.worker.holds(run.run_id)));
  expect(tree.runs.audit.at(-1)).toMatchObject({ action: 'run.cancel', details: { child_runs: { length: 2 } } });
});

it('RUN-03, RUN-12: the same through another process, by its news alone', async () => {
  const news = createInMemoryNews();
  const tree = await hangingTree(undefined, { news: news.process() });
  await tree.process.listen();
  const other = startProcess(tree.world, 'wrk_2', { news: news.process() });
  await other.ender.cancel(tree.world.auth, tree.run_id, 'enough', 'corr_1');
  await until(() => tree.signals[0]!.aborted);
  await expectAllBelowCanceled(tree, /was canceled/);
});

it('RUN-05, RUN-12: a root whose time is up takes all below it along', async () => {
  const tree = await hangingTree({ world: { timeout_ms: 1_000 } });
  expect(await ended(tree.store, tree.world.auth, tree.run_id)).toMatchObject({
    status: 'failed',
    error: { code: 'timeout' },
  });
  await until(() => tree.signals[0]!.aborted);
  for (const { run } of await runsOf(tree.store)) expect(run.completed_at).not.toBeNull();
});

it('RUN-06, RUN-12: a run that is given up takes all below it along', async () => {
  const tree = await hangingTree();
  const error = { code: 'internal_error' as const, message: 'given up', retryable: false };
  await tree.process.ender.fail(tree.world.auth, tree.run_id, error);
  expect(tree.signals[0]!.aborted).toBe(true);
  await expectAllBelowCanceled(tree, /has failed/);
});

it('RUN-05, RUN-12: a run that has gone to another worker ends the tools that it called beside an agent', async () => {
  const signals: AbortSignal[] = [];
  const here = await inMemory({
    world: () => ({ tools: [{ name: 'tool_hang', input: {} }, ask('leaf')] }),
    leaf: answers('never asked'),
  });
  const hang = noting('tool.hang', (_auth, _input, { signal }) => {
    signals.push(signal);
    return never();
  });
  const tools = [...here.world.agent.tools, 'tool.hang'];
  await here.world.agents.put(here.world.auth, {
    agent_id: 'agt_world',
    name: 'World',
    config: { ...here.world.agent, tools },
  });
  const lost = (...made: Parameters<typeof here.world.store>) => ({
    ...here.world.store(...made),
    createChild: async () => {
      await until(() => signals.length === 1);
      return { outcome: 'parent_lost' as const };
    },
  });
  const process = startProcess({ ...here.world, store: lost, tools: [hang] }, 'wrk_1');
  const { run_id } = await begin(process);
  await until(() => !process.worker.holds(run_id));
  expect(signals.map((signal) => signal.aborted)).toEqual([true]);
});
