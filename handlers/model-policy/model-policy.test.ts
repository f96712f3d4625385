import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuditTrail } from '#adapters/in-memory/audit-trail.ts';
import { createTenantRegistry } from '#adapters/in-memory/tenants.ts';
import { InMemoryUsageLedger } from '#adapters/in-memory/usage-ledger.ts';
import { createOpenAiProvider } from '#adapters/openai/openai-provider.ts';
import { createSimulatedProvider } from '#adapters/simulated/simulated-provider.ts';
import { startFakeOpenAi, type FakeOpenAi } from '../../conformance/fakes/openai-server/server.ts';
import { openTestRoom, type TestRoom } from './test-room.ts';

let fake: FakeOpenAi;
let room: TestRoom;
const twins = {
  providers: { openai: createOpenAiProvider, simulated: createSimulatedProvider },
  tenants: createTenantRegistry(),
  ledger: new InMemoryUsageLedger(),
  audit: createAuditTrail(),
};
beforeAll(async () => {
  fake = await startFakeOpenAi();
  room = await openTestRoom({ ...twins, baseUrl: fake.baseUrl });
});
afterAll(async () => {
  await room.policy.close();
  await fake.close();
});

describe("the orchestrator's model port", () => {
  it("MOD-08: meters by agent and run, under the run's own request id", async () => {
    const { correlationId, traceparent, signal } = room.call();
    const call = { correlationId, traceparent, signal, agentId: 'agt_a', runId: 'run_b' };
    const request = {
      request_id: 'req_of_step',
      operation: 'chat' as const,
      model_ref: 'simulated/chat',
      input: { messages: [{ role: 'user' as const, content: 'hi' }] },
    };
    expect(await room.policy.chat(room.auth, request, call)).toMatchObject({ request_id: 'req_of_step', status: 'ok' });
    expect(await twins.ledger.byCorrelation(room.auth, correlationId)).toMatchObject([
      { agent_id: 'agt_a', run_id: 'run_b', door: 'internal', request_id: 'req_of_step' },
    ]);
    const left = { ...call, signal: AbortSignal.abort() };
    await expect(room.policy.chat(room.auth, request, left)).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('probe', () => {
  it('HLT-01: asks every backend and names the one that is not there', async () => {
    const lost = await openTestRoom({ ...twins, baseUrl: 'http://127.0.0.1:9/v1' });
    expect(await lost.policy.probe()).toMatchObject([
      { name: 'simulated', ok: true },
      { name: 'vendor', ok: false },
    ]);
    await lost.policy.close();
  });
});
