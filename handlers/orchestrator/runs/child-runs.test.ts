import { describe, expect, it } from 'vitest';
import { createInMemoryAgentStore } from '#adapters/in-memory/agent-store.ts';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import { createAgent } from '#orchestrator/agents/change-agent.ts';
import { Fault } from '#vocabulary/fault.ts';
import {
  addAgent,
  answers,
  ask,
  asksOnce,
  eventsOf,
  outcomesOf,
  runOf,
  runsOf,
  familyIn,
  type Family,
} from './child-runs-case.ts';
import { begin, ended, never, startProcess, until } from './run-engine-case.ts';
import { listed, times } from './run-samples.behaviour.ts';
import { treeLimits } from './tree-limits.ts';

const inMemory = (family: Family, limits?: Parameters<typeof familyIn>[2]) =>
  familyIn({ agents: createInMemoryAgentStore, runs: createInMemoryRuns }, family, limits);

describe('an agent as a tool', () => {
  it('RUN-12: its answer is the tool’s output, from a run of its own in the name of its caller', async () => {
    const { world, store } = await inMemory({
      world: (turn) => (turn === 0 ? { tools: [ask('helper', 'Count.', { upTo: 3 })] } : { text: 'done' }),
      helper: answers('1 2 3'),
    });
    const process = startProcess(world, 'wrk_1');
    const context = { labels: { team: 'x' }, locale: 'de-DE' };
    const { run_id } = await begin(process, { context, run_options: { priority: 'high', timeout_ms: 50_000 } });
    const parent = await ended(store, world.auth, run_id);
    const child = await runOf(store, 'helper');
    expect(parent).toMatchObject({ status: 'completed', output: { text: 'done' } });
    expect(child).toMatchObject({
      status: 'completed',
      output: { type: 'text', text: '1 2 3' },
      lineage: { parent_run_id: run_id, root_run_id: run_id, depth: 1 },
      request: { input: { text: 'Count.\n\n{"upTo":3}' }, context, run_options: { priority: 'high' } },
      auth: world.auth,
      correlation_id: parent.correlation_id,
      traceparent: parent.traceparent,
    });
    expect(child.run_id > run_id).toBe(true);
    expect(Date.parse(child.deadline_at)).toBeLessThanOrEqual(Date.parse(parent.deadline_at));
    const outcome = {
      tool_id: 'tool.agent.agt_helper',
      status: 'ok',
      output: child.output,
      child_run_id: child.run_id,
    };
    expect(await outcomesOf(store, parent)).toMatchObject([outcome]);
    const requested = (await eventsOf(store, parent)).find(({ type }) => type === 'agentos.tool.call.requested');
    expect(requested!.payload).toMatchObject({ child_run_id: child.run_id });
    expect((await eventsOf(store, child)).map(({ type }) => type)).toEqual([
      'agentos.run.created',
      'agentos.run.started',
      'agentos.run.step.started',
      'agentos.model.requested',
      'agentos.model.completed',
      'agentos.run.step.completed',
      'agentos.run.completed',
    ]);
  });

  it('RUN-12: those that one turn calls run at the same time', async () => {
    const together = Promise.withResolvers<void>();
    let begun = 0;
    const { world, store } = await inMemory({
      world: (turn) => (turn === 0 ? { tools: times(3, (i) => ask('helper', `part ${i}`)) } : { text: 'done' }),
      helper: async (_turn, { request }) => {
        if (++begun === 3) together.resolve();
        await together.promise;
        return { text: `did ${String(request.input.messages[1]!.content)}` };
      },
    });
    const process = startProcess(world, 'wrk_1', { slots: 1 });
    const { run_id } = await begin(process);
    await ended(store, world.auth, run_id);
    const outputs = (await outcomesOf(store, { run_id })).map(({ output }) => (output as { text: string }).text);
    expect(outputs.toSorted()).toEqual(['did part 0', 'did part 1', 'did part 2']);
    expect(new Set((await listed(store, world.auth, { parentRunId: run_id })).map((run) => run.run_id)).size).toBe(3);
  });

  it('RUN-12: one that fails or is canceled alone is an error that its caller’s model sees', async () => {
    const { world, store } = await inMemory({
      world: (turn) => (turn === 0 ? { tools: [ask('failing'), ask('hanging')] } : { text: 'went on' }),
      failing: () => {
        throw new Fault('policy_blocked', 'not that');
      },
      hanging: never,
    });
    const process = startProcess(world, 'wrk_1');
    const { run_id } = await begin(process);
    await until(async () => (await runsOf(store)).length === 3);
    await process.ender.cancel(world.auth, (await runOf(store, 'hanging')).run_id, 'enough', 'corr_1');
    expect(await ended(store, world.auth, run_id)).toMatchObject({ status: 'completed', output: { text: 'went on' } });
    const outcomes = (await outcomesOf(store, { run_id })).map(({ tool_id, status, output, error }) => [
      tool_id,
      status,
      output,
      error!.code,
    ]);
    expect(outcomes).toHaveLength(2);
    expect(outcomes).toEqual(
      expect.arrayContaining([
        ['tool.agent.agt_failing', 'error', null, 'policy_blocked'],
        ['tool.agent.agt_hanging', 'error', null, 'conflict'],
      ]),
    );
    await until(() => process.worker.hasRoom && !process.worker.holds(run_id));
  });

  it('RUN-12: may do no more than its caller: what the run denies, it is not offered', async () => {
    const offered: string[][] = [];
    const { world, store } = await inMemory({
      world: asksOnce('helper'),
      helper: (_turn, { request }) => {
        offered.push(request.input.tools!.map((tool) => tool.tool_id!));
        return { text: 'ok' };
      },
    });
    const process = startProcess(world, 'wrk_1');
    const { run_id } = await begin(process, { tooling: { tool_denymap: ['tool.note'] } });
    await ended(store, world.auth, run_id);
    expect(offered).toEqual([['tool.agent.agt_helper', 'tool.agent.agt_world']]);
  });

  it('TEN-02, RUN-12: an agent of another tenant, an inactive and an unknown one are no tools', async () => {
    const { world, store } = await inMemory({
      world: (turn) =>
        turn === 0 ? { tools: ['foreign', 'idle', 'nobody'].map((name) => ask(name)) } : { text: 'alone' },
    });
    const config = { ...world.agent, tools: ['foreign', 'idle', 'nobody'].map((name) => `tool.agent.agt_${name}`) };
    await addAgent(world.agents, 'foreign', config, 'tnt_other');
    await addAgent(world.agents, 'idle', config);
    await world.agents.change(world.auth, 'agt_idle', { status: 'deprecated' }, { correlationId: 'corr_1' });
    await addAgent(world.agents, 'world', config);
    const process = startProcess(world, 'wrk_1');
    const { run_id } = await begin(process);
    await ended(store, world.auth, run_id);
    const outcomes = await outcomesOf(store, { run_id });
    expect(outcomes.map(({ status, error }) => [status, error?.code])).toEqual(times(3, () => ['error', 'forbidden']));
    expect(await runsOf(store)).toHaveLength(1);
    for (const tool of config.tools) {
      const agent = { agent_id: 'agt_new', name: 'New', config: { ...config, tools: [tool] } };
      const created = createAgent({ ...process.ports }, world.auth, agent, { correlationId: 'corr_1' });
      await expect(created).rejects.toMatchObject({ code: 'invalid_request', details: { field: 'config.tools[0]' } });
    }
    const selfish = { agent_id: 'agt_new', name: 'New', config: { ...config, tools: ['tool.agent.agt_new'] } };
    await createAgent({ ...process.ports }, world.auth, selfish, { correlationId: 'corr_1' });
  });

  it('RUN-11: the plan of a dry run names it', async () => {
    const { world } = await inMemory({ world: answers('x'), helper: answers('x') });
    const plan = await startProcess(world, 'wrk_1').create({ run_options: { dry_run: true } });
    const tools = ['tool.agent.agt_helper', 'tool.agent.agt_world', 'tool.note'];
    expect(plan).toMatchObject({ kind: 'plan', plan: { tools } });
  });
});

describe('a tree of runs', () => {
  it('TEN-03, RUN-12: ends although parents fill every slot of the process and of the tenant', async () => {
    const { world, store } = await inMemory({
      world: asksOnce('middle'),
      middle: asksOnce('leaf'),
      leaf: answers('x'),
    });
    Object.assign(world.tenant.quotas.runs!, { max_concurrent_runs: 2 });
    const process = startProcess(world, 'wrk_1', { slots: 2 });
    const roots = await Promise.all(times(8, () => begin(process)));
    for (const { run_id } of roots) expect((await ended(store, world.auth, run_id)).status).toBe('completed');
    expect(await runsOf(store)).toHaveLength(24);
    await until(() => process.worker.hasRoom);
  });

  it('RUN-12: an agent that calls itself ends at the last level, where it is offered no agents', async () => {
    const { world, store } = await inMemory({
      world: (turn, { request }) => {
        const agents = request.input.tools!.filter((tool) => tool.tool_id!.startsWith('tool.agent.'));
        return turn === 0 && agents.length > 0 ? { tools: [ask('world')] } : { text: 'bottom' };
      },
    });
    const process = startProcess(world, 'wrk_1');
    const { run_id } = await begin(process);
    await ended(store, world.auth, run_id);
    const depths = (await runsOf(store)).map(({ run }) => run.lineage?.depth ?? 0);
    expect(depths).toEqual(times(treeLimits.depthMax + 1, (i) => i));
  });

  it('RUN-12: has a number of children that is not passed; the model is told', async () => {
    const { world, store } = await inMemory({
      world: (turn) =>
        turn === 0 ? { tools: times(treeLimits.childrenMax + 3, () => ask('leaf')) } : { text: 'done' },
      leaf: answers('x'),
    });
    const process = startProcess(world, 'wrk_1');
    const { run_id } = await begin(process, { run_options: { max_steps: 100 } });
    expect((await ended(store, world.auth, run_id)).status).toBe('completed');
    const codes = (await outcomesOf(store, { run_id })).map(({ error }) => error?.code ?? 'ok');
    expect(codes.filter((code) => code === 'ok')).toHaveLength(treeLimits.childrenMax);
    expect(codes.filter((code) => code === 'quota_exceeded')).toHaveLength(3);
  });
});
