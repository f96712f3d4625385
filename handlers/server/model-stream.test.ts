import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createInMemoryAgentStore } from '#adapters/in-memory/agent-store.ts';
import { createAuditTrail } from '#adapters/in-memory/audit-trail.ts';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import { createTenantRegistry } from '#adapters/in-memory/tenants.ts';
import { InMemoryUsageLedger } from '#adapters/in-memory/usage-ledger.ts';
import { createOpenAiProvider } from '#adapters/openai/openai-provider.ts';
import { createSimulatedProvider } from '#adapters/simulated/simulated-provider.ts';
import { openTestRoom, type TestRoom } from '#model-policy/test-room.ts';
import { heard, textOf, type HeardFrame } from '#orchestrator/events/heard-case.ts';
import {
  begin,
  ended,
  startProcess,
  until,
  worldAuth,
  worldOf,
  type ScriptedModel,
} from '#orchestrator/runs/run-engine-case.ts';
import { startFakeOpenAi, type FakeOpenAi } from '../../conformance/fakes/openai-server/server.ts';

/** The engine, the model policy and a provider over HTTP, plugged together as the node does it. */
let fake: FakeOpenAi;
let room: TestRoom;
const ledger = new InMemoryUsageLedger();
beforeAll(async () => {
  fake = await startFakeOpenAi();
  const tenants = createTenantRegistry();
  await tenants.create(worldAuth, { tenant_id: worldAuth.tenant_id, name: 'World', plan_tier: 'demo' });
  room = await openTestRoom({
    providers: { openai: createOpenAiProvider, simulated: createSimulatedProvider },
    tenants,
    ledger,
    audit: createAuditTrail(),
    baseUrl: fake.baseUrl,
  });
});
afterAll(async () => {
  await room.policy.close();
  await fake.close();
});

async function running(model_ref: string) {
  const agents = createInMemoryAgentStore();
  const model: ScriptedModel = {
    asked: [],
    answered: [],
    chat: (auth, request, call) => room.policy.chat(auth, request, call),
  };
  const agent = { instructions: 'Be brief.', model_ref, tools: [] };
  const store = createInMemoryRuns().process;
  const world = await worldOf({ agents, store }, () => ({ text: '' }), { model, agent });
  const process = startProcess(world, 'wrk_stream');
  const run = await begin(process, {
    input: { type: 'text', text: 'a story in six words' },
    run_options: { stream_deltas: true },
  });
  const frames: HeardFrame[] = [];
  const done = heard(process.hub.follow(worldAuth, run.run_id, 0, { deltas: true }), (frame) => frames.push(frame));
  return { process, run, frames, done };
}

describe("a run and its model's stream", () => {
  it('EVT-04: the first words reach a follower before the provider has finished; joined they are the output', async () => {
    const { process, run, frames, done } = await running('drips-20');
    await until(() => textOf(frames) !== '');
    expect((await process.store.get(worldAuth, run.run_id))!.status).toBe('running');
    expect(textOf(frames)).not.toContain('words');
    await done;
    const { output } = await ended(process.store, worldAuth, run.run_id);
    expect(textOf(frames)).toBe('Echo: a story in six words');
    expect(output).toEqual({ type: 'text', text: textOf(frames) });
  });

  it('RUN-03, MOD-08: a cancel in the midst of it closes the connection to the provider, and is metered', async () => {
    const { process, run, frames, done } = await running('never-ends');
    await until(() => textOf(frames) !== '');
    const request = fake.requests.at(-1)!;
    expect(request.aborted).toBe(false);
    await process.ender.cancel(worldAuth, run.run_id, 'enough', run.correlation_id);
    await until(() => request.aborted);
    await done;
    expect(frames.at(-1)!.type).toBe('agentos.run.canceled');
    const rows = async () =>
      (await ledger.byCorrelation(worldAuth, run.correlation_id)).filter((row) => row.run_id === run.run_id);
    await until(async () => (await rows()).length > 0);
    expect(await rows()).toMatchObject([{ status: 'aborted', streamed: true, estimated: true }]);
  });
});
