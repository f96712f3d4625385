import { expect, it } from 'vitest';
import { createInMemoryAgentStore } from '#adapters/in-memory/agent-store.ts';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import { Fault } from '#vocabulary/fault.ts';
import { idempotencyKey } from './idempotency.ts';
import { begin, call, ended, someTenant, startProcess, worldOf, type World } from './run-engine-case.ts';
import { createRun } from './create-run.ts';
import { admitRun } from './admit-run.ts';
import { listed } from './run-samples.behaviour.ts';

async function node(changes: Partial<World> = {}) {
  const runs = createInMemoryRuns();
  const agents = createInMemoryAgentStore();
  const world = await worldOf({ agents, store: runs.process }, () => ({ text: 'done' }), changes);
  return { runs, agents, world, process: startProcess(world, 'wrk_1', { slots: 2 }) };
}

it('RUN-01: answers with the run as it was admitted: queued, without an end', async () => {
  const { process, world } = await node();
  const created = await process.create();
  expect(created).toMatchObject({
    kind: 'created',
    run: { status: 'queued', started_at: null, completed_at: null, output: null, error: null, tenant_id: 'tnt_world' },
  });
  const { run } = created as { run: { run_id: string } };
  expect(await ended(process.store, world.auth, run.run_id)).toMatchObject({ status: 'completed' });
});

it('RUN-01: D.1’s defaults are filled in', async () => {
  const { process } = await node();
  expect((await begin(process)).request.run_options).toEqual({
    priority: 'normal',
    timeout_ms: 180_000,
    max_steps: 30,
    stream_events: false,
    dry_run: false,
  });
});

it('RUN-01: an unknown agent is not found, nor is another tenant’s', async () => {
  const { process, agents } = await node();
  await agents.put(
    { tenant_id: 'tnt_other' },
    { agent_id: 'agt_theirs', name: 'T', config: { instructions: '', model_ref: 'm', tools: [] } },
  );
  const ports = portsOf(process, await node());
  for (const agentId of ['agt_theirs', 'agt_none']) {
    const asked = { agentId, body: { input: { type: 'text' as const, text: '' } }, key: undefined, streams: false };
    await expect(createRun({ ...ports, agents }, ports.auth, asked, call)).rejects.toMatchObject({ code: 'not_found' });
  }
});

it.each(['inactive', 'deprecated'] as const)('RUN-01: an agent that is %s takes no runs', async (status) => {
  const { process, agents, world } = await node();
  await agents.put(world.auth, { agent_id: 'agt_world', name: 'W', status, config: world.agent });
  await expect(process.create()).rejects.toMatchObject({ code: 'conflict' });
});

it('RUN-07: the same key gives the same run, another body a conflict', async () => {
  const { process } = await node();
  const first = await process.create({}, 'k');
  const again = await process.create({}, 'k');
  expect([first.kind, again.kind]).toEqual(['created', 'existing']);
  expect((again as { run: { run_id: string } }).run.run_id).toBe((first as { run: { run_id: string } }).run.run_id);
  const other = process.create({ input: { type: 'text', text: 'other' } }, 'k');
  await expect(other).rejects.toMatchObject({ code: 'conflict', details: { field: 'idempotency_key' } });
});

it('RUN-07: key in header and body are one thing, and must agree', () => {
  const body = { input: { type: 'text' as const, text: '' } };
  expect(idempotencyKey(body, undefined)).toBeUndefined();
  expect(idempotencyKey(body, 'k')).toBe('k');
  expect(idempotencyKey({ ...body, idempotency_key: 'k' }, undefined)).toBe('k');
  expect(idempotencyKey({ ...body, idempotency_key: 'k' }, 'k')).toBe('k');
  expect(() => idempotencyKey({ ...body, idempotency_key: 'k' }, 'l')).toThrow(Fault);
});

it('TEN-03, API-06: a tenant that creates too fast is told which limit and when to come back', async () => {
  const { process } = await node({ tenant: someTenant(['tool.note'], { run_create_qps: 2, run_create_burst: 1 }) });
  await process.create();
  await expect(process.create()).rejects.toMatchObject({
    code: 'rate_limited',
    status: 429,
    details: { limit: 'run_create_qps', per_second: 2, burst: 1 },
    retryAfterMs: expect.any(Number) as number,
  });
});

it('TEN-03, API-06: a run for which no more may wait says so, and when to come back', async () => {
  const { process } = await node({ tenant: someTenant(['tool.note'], { max_concurrent_runs: 1, max_queued_runs: 1 }) });
  await process.create();
  await process.create();
  await expect(process.create()).rejects.toMatchObject({
    code: 'rate_limited',
    status: 429,
    details: { limit: 'runs.max_queued_runs', max: 1 },
    retryAfterMs: 5_000,
  });
});

it.each(['max_concurrent_runs', 'run_create_burst', 'run_create_qps'])(
  'TEN-03, API-06: a tenant whose %s is zero is refused for good, and not told to come back',
  async (limit) => {
    const { process, world } = await node({ tenant: someTenant(['tool.note'], { run_create_burst: 1, [limit]: 0 }) });
    if (limit === 'run_create_qps') await process.create(); // what the bucket holds from the start
    await expect(process.create()).rejects.toMatchObject({
      code: 'quota_exceeded',
      retryable: false,
      details: { limit: `runs.${limit}`, value: 0 },
      retryAfterMs: undefined,
    });
    expect(await listed(process.store, world.auth, { status: 'queued' })).toEqual([]);
  },
);

it('RUN-07: the key of a run names it also when its tenant may create no more', async () => {
  const runs = createInMemoryRuns();
  const agents = createInMemoryAgentStore();
  const tenant = someTenant(['tool.note']);
  const world = await worldOf({ agents, store: runs.process }, () => ({ text: 'done' }), { tenant });
  const process = startProcess(world, 'wrk_1');
  await process.create({}, 'k');
  tenant.quotas.runs = { max_concurrent_runs: 0 };
  expect(await process.create({}, 'k')).toMatchObject({ kind: 'existing' });
});

it('RUN-01: metadata is bounded by what it weighs', async () => {
  const { process } = await node();
  const weighing = (bytes: number) => ({ context: { metadata: { a: 'x'.repeat(bytes - '{"a":""}'.length) } } });
  expect(await process.create(weighing(65_536))).toMatchObject({ kind: 'created' });
  await expect(process.create(weighing(65_537))).rejects.toMatchObject({
    code: 'invalid_request',
    details: { field: 'context.metadata', limit_bytes: 65_536 },
  });
});

it('RUN-09: a dry run tells the plan; nothing is written, counted or called', async () => {
  const { process, world, runs } = await node({
    tenant: someTenant(['tool.note'], { run_create_qps: 1, run_create_burst: 1 }),
  });
  const plans = [];
  for (let i = 0; i < 3; i++) plans.push(await process.create({ run_options: { dry_run: true, max_steps: 4 } }, 'k'));
  expect(plans[2]).toMatchObject({
    kind: 'plan',
    plan: {
      dry_run: true,
      tenant_id: 'tnt_world',
      agent_id: 'agt_world',
      agent_version: '1',
      model_ref: 'scripted/chat',
      tools: ['tool.note'],
      policy_id: 'pol_default',
      limits: { max_steps: 4, timeout_ms: 180_000 },
      quota: { max_concurrent_runs: 100, run_create_qps: 1, run_create_burst: 1 },
    },
  });
  expect(await listed(process.store, world.auth, { limit: 10 })).toEqual([]);
  expect([runs.audit, world.model.asked]).toEqual([[], []]);
  await process.create({}, 'k');
});

it('TEN-03: a request that makes no run gives its slot back', async () => {
  const { process, world } = await node();
  const { run_id } = await begin(process);
  await ended(process.store, world.auth, run_id);
  await process.create({}, 'k');
  for (let i = 0; i < 5; i++) await process.create({}, 'k');
  for (let i = 0; i < 5; i++) await process.create({ input: { type: 'text', text: 'x' } }, 'k').catch(() => {});
  expect(await ended(process.store, world.auth, (await begin(process)).run_id)).toMatchObject({ status: 'completed' });
  const free = [process.worker.reserve(), process.worker.reserve()];
  expect(free.every((slot) => slot !== undefined)).toBe(true);
});

it('RUN-10: the stream of a created run, and of an existing one, is the whole log', async () => {
  const { process, world } = await node();
  const ports = portsOf(process, { world });
  const asked = {
    agentId: 'agt_world',
    body: { input: { type: 'text' as const, text: 'go' } },
    key: 'k',
    streams: true,
  };
  for (const kind of ['created', 'existing']) {
    const created = (await createRun(ports, world.auth, asked, call)) as Awaited<ReturnType<typeof admitRun>>;
    expect(created.kind).toBe(kind);
    let text = '';
    for await (const chunk of created.events!) text += Buffer.from(chunk).toString();
    const log = await process.store.readLog(world.auth, created.run.run_id, 0, 100);
    expect([...text.matchAll(/^id: (\d+)$/gm)].map((match) => Number(match[1]))).toEqual(
      log.map((entry) => entry.sequence),
    );
  }
});

function portsOf(process: ReturnType<typeof startProcess>, { world }: { world: World }) {
  return { ...process.ports, auth: world.auth };
}
