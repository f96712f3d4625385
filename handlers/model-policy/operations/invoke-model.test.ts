import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Auth, InvokeRequest } from '#generated/vocabulary/types.ts';
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
beforeAll(async () => {
  fake = await startFakeOpenAi();
  room = await openTestRoom({ ...twins, baseUrl: fake.baseUrl });
});
afterAll(async () => {
  await room.policy.close();
  await fake.close();
});

describe('invokeModel', () => {
  const chat: InvokeRequest['request'] = {
    request_id: 'req_1',
    operation: 'chat',
    model_ref: 'gpt-fake',
    input: {
      messages: [{ role: 'user', content: 'hello out there' }],
      tools: [{ tool_id: 'tool.echo', name: 'tool_echo', input_schema: { type: 'object' } }],
    },
    generation: { max_output_tokens: 20, stop: ['END'], seed: 7 },
  };
  const invoke = (body: InvokeRequest, auth = room.auth) => room.policy.invoke(auth, body, room.call());

  it('MOD-02 MOD-04: answers in the canonical envelope, tools by their ids', async () => {
    const { response } = await invoke({ request: chat });
    expect(response).toMatchObject({
      request_id: 'req_1',
      status: 'ok',
      output: {
        type: 'chat',
        message: { role: 'assistant', content: null },
        tool_calls: [{ tool_id: 'tool.echo', name: 'tool_echo', input: { text: 'hello out there' } }],
        finish_reason: 'tool_calls',
      },
      policy_outcome: { decision: 'allowed' },
      route: { backend: 'vendor', model: 'gpt-fake', node: 'stk_test' },
    });
    expect(fake.requests.at(-1)?.body).toMatchObject({ max_tokens: 20, stop: ['END'], seed: 7, tool_choice: 'auto' });
  });

  it('MOD-02: carries a whole conversation with a tool to the vendor', async () => {
    const tool_calls = [{ tool_call_id: 'call_1', tool_id: 'tool.echo', name: 'tool_echo', input: { text: 'x' } }];
    const messages = [
      { role: 'user' as const, content: 'go' },
      { role: 'assistant' as const, content: null, tool_calls },
      { role: 'tool' as const, content: '42', tool_call_id: 'call_1' },
    ];
    const { response } = await invoke({ request: { ...chat, input: { messages } } });
    expect(response.output).toMatchObject({ message: { content: 'The tool said 42' }, finish_reason: 'stop' });
    expect(fake.requests.at(-1)?.body.messages).toEqual([
      { role: 'user', content: 'go' },
      {
        role: 'assistant',
        content: null,
        tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'tool_echo', arguments: '{"text":"x"}' } }],
      },
      { role: 'tool', tool_call_id: 'call_1', content: '42' },
    ]);
  });

  it('MOD-07: the arguments of earlier tool calls are judged as well', async () => {
    const tool_calls = [
      { tool_call_id: 'c', tool_id: 'tool.pay', name: 'tool_pay', input: { card: 4111111111111111 } },
    ];
    const messages = [{ role: 'assistant' as const, content: null, tool_calls }];
    const { response } = await invoke({ request: { ...chat, input: { messages } } });
    expect(response.policy_outcome).toMatchObject({
      decision: 'redacted',
      redactions: [{ at: 'messages[0].tool_calls[0].input.card' }],
    });
  });

  it('MOD-02: embeds', async () => {
    const request = {
      request_id: 'req_2',
      operation: 'embed' as const,
      model_ref: 'simulated/embed',
      input: { texts: ['a'] },
    };
    const { response } = await invoke({ request });
    expect(response.output).toMatchObject({ type: 'embedding', embeddings: [{ index: 0, vector: expect.any(Array) }] });
  });

  it.each([
    [{ min_context_tokens: 8_192 }, 'gpt-fake', null],
    [{ min_context_tokens: 8_193 }, 'gpt-fake', 'requirements.min_context_tokens'],
    [{ max_cost_usd: 0.01 }, 'gpt-fake', null],
    [{ max_cost_usd: 0.01 }, 'dear', 'requirements.max_cost_usd'],
    [{ max_cost_usd: 0.01 }, 'simulated/chat', 'requirements.max_cost_usd'],
  ])('MOD-06: with %j the model %s is refused for %s', async (requirements, model_ref, param) => {
    const invoked = invoke({ request: { ...chat, model_ref, requirements } });
    if (param === null) expect((await invoked).response.status).toBe('ok');
    else await expect(invoked).rejects.toMatchObject({ code: 'invalid_request', details: { param } });
  });

  const asserted = (changes: Partial<Auth>): Auth => ({
    tenant_id: room.auth.tenant_id,
    principal: { principal_id: 'usr_ada', principal_type: 'user' },
    scopes: ['models:invoke', 'tenants:admin'],
    roles: ['platform_admin'],
    ...changes,
  });
  const service = () => ({
    ...room.auth,
    principal: { principal_id: 'svc_runner', principal_type: 'service' as const },
  });
  const bob = { principal_id: 'usr_bob', principal_type: 'user' as const };

  it("MOD-02: auth in the body never widens the caller's own", async () => {
    await expect(invoke({ request: chat, auth: asserted({ tenant_id: 'tnt_other' }) })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(invoke({ request: chat, auth: asserted({ principal: bob }) })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(invoke({ request: chat, auth: asserted({ scopes: ['runs:read'] }) })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(
      invoke({ request: chat, auth: asserted({ tenant_id: 'tnt_other' }) }, service()),
    ).rejects.toMatchObject({ code: 'forbidden' });
    expect((await invoke({ request: chat, auth: asserted({}) })).response.status).toBe('ok');
  });

  it('MOD-08: a service speaks for a principal of its tenant, who is then on record', async () => {
    const call = room.call();
    await room.policy.invoke(service(), { request: chat, auth: asserted({ principal: bob }) }, call);
    expect(await room.usage(call)).toMatchObject([{ principal_id: 'usr_bob', door: 'invoke' }]);
  });
});
