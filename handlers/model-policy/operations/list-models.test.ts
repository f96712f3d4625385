import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuditTrail } from '#adapters/in-memory/audit-trail.ts';
import { createTenantRegistry } from '#adapters/in-memory/tenants.ts';
import { InMemoryUsageLedger } from '#adapters/in-memory/usage-ledger.ts';
import { createOpenAiProvider } from '#adapters/openai/openai-provider.ts';
import { createSimulatedProvider } from '#adapters/simulated/simulated-provider.ts';
import { startFakeOpenAi, type FakeOpenAi } from '../../../conformance/fakes/openai-server/server.ts';
import { openTestRoom, type TestRoom } from '../test-room.ts';

let fake: FakeOpenAi;
let room: TestRoom;
const twins = {
  providers: { openai: createOpenAiProvider, simulated: createSimulatedProvider },
  tenants: createTenantRegistry(),
  ledger: new InMemoryUsageLedger(),
  audit: createAuditTrail(),
};
const none = { path: {}, query: {}, headers: {} };
beforeAll(async () => {
  fake = await startFakeOpenAi();
  room = await openTestRoom({ ...twins, baseUrl: fake.baseUrl });
});
afterAll(async () => {
  await room.policy.close();
  await fake.close();
});

describe('listModels, getModel', () => {
  it('MOD-01 TEN-03: show what the tenant may use, and nothing else exists for it', async () => {
    const allowed = { model_tiers_allowed: ['fast'], model_backends_allowed: ['*'], tool_ids_allowed: [] };
    const small = await openTestRoom({ ...twins, baseUrl: fake.baseUrl }, { entitlements: allowed });
    const list = await small.policy.operations.listModels(small.auth, none, small.call());
    expect(list.body.data.map(({ id }) => id)).toEqual(['simulated/chat', 'simulated/embed']);
    for (const model of ['gpt-fake', 'the-good-one', 'nowhere']) {
      const read = small.policy.operations.getModel(small.auth, { ...none, path: { model } }, small.call());
      await expect(read).rejects.toMatchObject({ code: 'not_found', details: { param: 'model' } });
    }
    await small.policy.close();
  });

  it("MOD-01: a model is found by its id or an alias, with OpenAI's fields and ours", async () => {
    const call = room.call();
    const read = await room.policy.operations.getModel(room.auth, { ...none, path: { model: 'the-good-one' } }, call);
    expect(read.body).toEqual({
      id: 'gpt-fake',
      object: 'model',
      created: expect.any(Number),
      owned_by: 'openai',
      model_id: 'gpt-fake',
      provider: 'openai',
      capabilities: ['chat'],
      tier: 'premium',
      max_output_tokens: 512,
      context_window_tokens: 8_192,
      price: { input_usd_per_million: 1, output_usd_per_million: 10 },
      correlation_id: call.correlationId,
    });
  });
});
