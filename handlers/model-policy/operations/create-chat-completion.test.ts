import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChatCompletionRequest } from '#generated/model-policy/types.ts';
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

const hello = { messages: [{ role: 'user' as const, content: 'hello out there' }] };
const complete = (body: ChatCompletionRequest, call = room.call()) =>
  room.policy.operations.createChatCompletion(room.auth, { ...none, body }, call);
const whole = async (body: ChatCompletionRequest, call = room.call()) => {
  const reply = await complete(body, call);
  if (!('body' in reply)) return expect.fail('it should not stream');
  return reply;
};
/** The data of each frame of a stream. */
const frames = async (body: ChatCompletionRequest, call = room.call()): Promise<string[]> => {
  const reply = await complete({ ...body, stream: true }, call);
  if (!('stream' in reply)) return expect.fail('it should stream');
  let text = '';
  for await (const piece of reply.stream) text += String(piece);
  return text
    .split('\n\n')
    .slice(0, -1)
    .map((frame) => frame.replace(/^data: /, ''));
};
const parsed = (list: string[]) => list.filter((frame) => frame !== '[DONE]').map((frame) => JSON.parse(frame));

describe('chat completions, whole', () => {
  it('MOD-01 MOD-04: gives back what the vendor wrote, under the name that was asked for, and adds a report', async () => {
    const call = room.call();
    const { body, headers } = await whole({ model: 'the-good-one', ...hello, logprobs: true, n: 2 }, call);
    expect(body).toMatchObject({
      object: 'chat.completion',
      model: 'the-good-one',
      system_fingerprint: 'fp_fake',
      service_tier: 'default',
      choices: [0, 1].map((index) => ({
        index,
        message: { role: 'assistant', content: 'Echo: hello out there', refusal: null, annotations: [] },
        logprobs: { content: expect.any(Array) },
        finish_reason: 'stop',
      })),
      usage: { completion_tokens: 8, prompt_tokens_details: { cached_tokens: 0 } },
      agentos: {
        usage: { output_tokens: 8 },
        policy_outcome: { decision: 'allowed', reasons: [], redactions: [] },
        route: { backend: 'vendor', model: 'gpt-fake', node: 'stk_test', fallback_used: false, attempts: 1 },
        correlation_id: call.correlationId,
      },
    });
    expect(headers).toMatchObject({
      'x-agentos-backend': 'vendor',
      'x-agentos-model': 'gpt-fake',
      'x-agentos-policy-decision': 'allowed',
      'x-agentos-fallback-used': 'false',
    });
  });

  it("MOD-01: a model of another format answers in OpenAI's shape too", async () => {
    const { body } = await whole({ model: 'simulated/chat', ...hello });
    expect(body).toMatchObject({
      id: expect.stringMatching(/^chatcmpl-/),
      object: 'chat.completion',
      model: 'simulated/chat',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: 'You said: hello out there', refusal: null },
          finish_reason: 'stop',
        },
      ],
      usage: { prompt_tokens: 7, completion_tokens: 7, total_tokens: 14 },
    });
  });

  it('MOD-08: meters what the vendor counted, at the price of the moment', async () => {
    const call = room.call();
    const { body } = await whole({ model: 'tier:premium', ...hello }, call);
    const { prompt_tokens, completion_tokens } = body.usage;
    expect(await room.usage(call)).toEqual([
      expect.objectContaining({
        principal_id: 'usr_ada',
        door: 'openai',
        model_ref: 'tier:premium',
        model_id: 'gpt-fake',
        backend_id: 'vendor',
        input_tokens: prompt_tokens,
        output_tokens: completion_tokens,
        reasoning_tokens: 0,
        estimated: false,
        price: { inputUsdPerMillion: 1, outputUsdPerMillion: 10 },
        cost_usd: (prompt_tokens + 10 * completion_tokens) / 1e6,
        status: 'ok',
        policy_decision: 'allowed',
        streamed: false,
      }),
    ]);
    expect(body.agentos.usage.cost_usd).toBe((prompt_tokens + 10 * completion_tokens) / 1e6);
  });

  it('MOD-08: a model without a price says that its cost is not known', async () => {
    const { body } = await whole({ model: 'simulated/chat', ...hello });
    expect(body.agentos.usage).toMatchObject({ cost_usd: 0, unpriced: true });
  });

  it('MOD-07: limits the answer by the smaller of model and tenant where the client sets no limit', async () => {
    await whole({ model: 'gpt-fake', ...hello });
    expect(fake.requests.at(-1)?.body.max_tokens).toBe(512);
    await whole({ model: 'no-usage', ...hello, n: 2 });
    expect(fake.requests.at(-1)?.body.max_tokens).toBe(2_048);
  });

  it('MOD-07: the vendor sees what policy left of the prompt', async () => {
    const call = room.call();
    const { body } = await whole(
      { model: 'gpt-fake', messages: [{ role: 'user', content: 'my card 4111 1111 1111 1111' }] },
      call,
    );
    expect(fake.requests.at(-1)?.body.messages).toEqual([{ role: 'user', content: 'my card [CREDIT_CARD]' }]);
    expect(body.agentos.policy_outcome).toEqual({
      decision: 'redacted',
      reasons: ['redacted:credit_card:card-numbers'],
      redactions: [{ type: 'credit_card', at: 'messages[0].content', start: 8, end: 27, replacement: '[CREDIT_CARD]' }],
    });
    const audited = await room.audited(call);
    expect(audited).toMatchObject([
      {
        action: 'model.chat',
        resource_id: 'gpt-fake',
        outcome: 'ok',
        policy_id: 'pol_default',
        details: { status: 'ok', policy: { decision: 'redacted', redactions: { credit_card: 1 } } },
      },
    ]);
    expect(JSON.stringify([audited, await room.usage(call)])).not.toMatch(/4111|my card/);
  });
});

describe('chat completions, streamed', () => {
  it('MOD-01: bytes of the vendor pass untouched where its name for the model is the one that was asked for', async () => {
    const list = await frames({ model: 'no-usage', ...hello });
    expect(list.at(-1)).toBe('[DONE]');
    const content = list.slice(0, -2);
    expect(content[2]).toMatch(
      /^\{"id":"chatcmpl-[0-9a-f]{24}","object":"chat.completion.chunk","created":1763910245,/,
    );
    expect(content.map((frame) => JSON.parse(frame).model)).toEqual(content.map(() => 'no-usage-2026-11-01'));
  });

  it('MOD-01 MOD-04: renames, hides the usage that was not asked for, and reports with the last chunk', async () => {
    const call = room.call();
    const chunks = parsed(await frames({ model: 'the-good-one', ...hello }, call));
    expect(
      chunks.every(({ model, id, choices }) => model === 'the-good-one' && id === chunks[0].id && choices.length === 1),
    ).toBe(true);
    expect(chunks.map(({ choices }) => choices[0].delta.content ?? '').join('')).toBe('Echo: hello out there');
    expect(chunks.at(-1)).toMatchObject({
      choices: [{ delta: {}, finish_reason: 'stop' }],
      agentos: { usage: { output_tokens: 4 }, route: { model: 'gpt-fake' }, correlation_id: call.correlationId },
    });
    expect(await room.usage(call)).toMatchObject([
      { streamed: true, status: 'ok', output_tokens: 4, estimated: false },
    ]);
  });

  it('MOD-01: gives the usage in a last chunk without choices when the client asks for it', async () => {
    for (const model of ['gpt-fake', 'simulated/chat', 'no-usage']) {
      const list = await frames({ model, ...hello, stream_options: { include_usage: true } });
      const chunks = parsed(list);
      expect(list.at(-1)).toBe('[DONE]');
      expect(chunks.at(-2)).toMatchObject({ choices: [{ finish_reason: 'stop' }] });
      expect(chunks.at(-1)).toMatchObject({
        choices: [],
        usage: { prompt_tokens: expect.any(Number), completion_tokens: expect.any(Number) },
        agentos: { correlation_id: expect.stringMatching(/^corr_/) },
      });
    }
  });

  it('MOD-08: estimates what a vendor does not count, and says so', async () => {
    const call = room.call();
    const chunks = parsed(await frames({ model: 'no-usage', ...hello }, call));
    expect(chunks.at(-1).agentos.usage).toMatchObject({ input_tokens: 7, output_tokens: 6, estimated: true });
    expect(await room.usage(call)).toMatchObject([
      { input_tokens: 7, output_tokens: 6, estimated: true, status: 'ok' },
    ]);
  });

  it('MOD-01: a model of another format streams as OpenAI does: role once, then words, then the reason', async () => {
    const chunks = parsed(await frames({ model: 'simulated/chat', ...hello }));
    expect(chunks.map(({ choices }) => choices[0].delta)).toEqual([
      { role: 'assistant', content: 'You ' },
      { content: 'said: ' },
      { content: 'hello ' },
      { content: 'out ' },
      { content: 'there' },
      {},
    ]);
    expect(new Set(chunks.map(({ id, created }) => `${id} ${created}`)).size).toBe(1);
  });

  it('MOD-01: streams tool calls with an index, and id and name on the first fragment only', async () => {
    const tools = [{ type: 'function', function: { name: 'tool_echo', parameters: { type: 'object' } } }];
    const chunks = parsed(await frames({ model: 'simulated/chat', ...hello, tools }));
    expect(chunks[0].choices[0].delta.tool_calls).toEqual([
      {
        index: 0,
        id: expect.stringMatching(/^tcall_/),
        type: 'function',
        function: { name: 'tool_echo', arguments: '{}' },
      },
    ]);
    expect(chunks.at(-1).choices[0].finish_reason).toBe('tool_calls');
  });

  it.each(['midstream-error', 'cut'])(
    'MOD-01 MOD-08: %s ends in an error event, without [DONE], and is metered',
    async (model) => {
      const call = room.call();
      const list = await frames({ model, ...hello }, call);
      expect(list).not.toContain('[DONE]');
      expect(JSON.parse(list.at(-1)!)).toMatchObject({
        error: { code: 'dependency_unavailable', type: 'server_error', param: null, retryable: true },
        correlation_id: call.correlationId,
      });
      expect(await room.usage(call)).toMatchObject([
        { status: 'error', error_code: 'dependency_unavailable', estimated: true },
      ]);
    },
  );

  it('API-03: what fails before the first byte is an ordinary error', async () => {
    const call = room.call();
    await expect(complete({ model: 'error-429', ...hello, stream: true }, call)).rejects.toMatchObject({
      code: 'rate_limited',
      retryAfterMs: 7_000,
    });
    expect(await room.usage(call)).toMatchObject([
      { status: 'error', input_tokens: 0, output_tokens: 0, estimated: false },
    ]);
  });
});
