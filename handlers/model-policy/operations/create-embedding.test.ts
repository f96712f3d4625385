import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuditTrail } from '#adapters/in-memory/audit-trail.ts';
import { createTenantRegistry } from '#adapters/in-memory/tenants.ts';
import { InMemoryUsageLedger } from '#adapters/in-memory/usage-ledger.ts';
import { createOpenAiProvider } from '#adapters/openai/openai-provider.ts';
import { createSimulatedProvider } from '#adapters/simulated/simulated-provider.ts';
import { startFakeOpenAi, type FakeOpenAi } from '../../../conformance/fakes/openai-server/server.ts';
import { asNumbers } from '../exchange/vector.ts';
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

describe('createEmbedding', () => {
  const embed = (body: Record<string, unknown>) =>
    room.policy.operations.createEmbedding(
      room.auth,
      { ...none, body: { model: 'embed-fake', input: ['a', 'b'], ...body } },
      room.call(),
    );

  it('MOD-01: gives numbers or base64, whichever was asked for and whatever the vendor chose', async () => {
    const vectors = async (body: Record<string, unknown>) =>
      (await embed(body)).body.data.map(({ embedding }) => embedding as number[] | string);
    const floats = await vectors({});
    const encoded = await vectors({ encoding_format: 'base64' });
    const simulated = await vectors({ model: 'simulated/embed', encoding_format: 'base64' });
    expect(floats.every((vector) => Array.isArray(vector))).toBe(true);
    expect([...encoded, ...simulated].every((vector) => typeof vector === 'string')).toBe(true);
    expect(encoded.map((vector) => asNumbers(vector))).toEqual(floats);
  });

  it('MOD-04: reports and counts', async () => {
    const { body, headers } = await embed({});
    expect(body).toMatchObject({
      object: 'list',
      model: 'embed-fake',
      data: [{ object: 'embedding', index: 0 }, { index: 1 }],
      usage: { prompt_tokens: 2, total_tokens: 2 },
      agentos: { usage: { input_tokens: 2, output_tokens: 0 }, route: { backend: 'vendor', model: 'embed-fake' } },
    });
    expect(headers).toMatchObject({ 'x-agentos-model': 'embed-fake' });
  });

  it('MOD-07: texts are judged, token numbers only reported', async () => {
    await expect(embed({ input: 'sk-abcdefghijklmnop0123456789' })).rejects.toMatchObject({ code: 'policy_blocked' });
    const tokens = await embed({ input: [[1, 2, 3]] });
    expect(tokens.body.agentos.policy_outcome.reasons).toEqual(['reported:tokens:not-text']);
    await expect(embed({ model: 'simulated/embed', input: [1, 2] })).rejects.toMatchObject({ code: 'invalid_request' });
  });
});
