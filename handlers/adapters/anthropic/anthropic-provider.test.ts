import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAiChatPrompt } from '#model-policy/formats/openai/chat-prompt.ts';
import type { ModelProvider } from '#model-policy/providers/model-provider.port.ts';
import {
  auth,
  call,
  modelProviderBehaviour,
  testBackend,
  testKey,
} from '#model-policy/providers/model-provider.behaviour.ts';
import { remoteProviderBehaviour } from '#model-policy/providers/remote-provider.behaviour.ts';
import { startFakeAnthropic } from '../../../conformance/fakes/anthropic-server/server.ts';
import type { FakeVendor } from '../../../conformance/fakes/vendor-http/start-vendor.ts';
import { createAnthropicProvider } from './anthropic-provider.ts';

const open = (fake: FakeVendor, changes = {}) =>
  createAnthropicProvider(testBackend({ provider: 'anthropic', baseUrl: fake.origin, ...changes }));

modelProviderBehaviour('anthropic', async () => {
  const fake = await startFakeAnthropic({ apiKey: testKey });
  const provider = open(fake);
  return {
    provider,
    chatModel: 'claude-fake',
    embedModel: null,
    close: () => provider.close().then(() => fake.close()),
  };
});

remoteProviderBehaviour('anthropic', async () => {
  const fake = await startFakeAnthropic({ apiKey: testKey });
  const picture = (image_url: object) => ({
    messages: [{ role: 'user', content: [{ type: 'image_url', image_url }] }],
  });
  return {
    open: (changes) => open(fake, changes),
    requests: fake.requests,
    connections: fake.connections,
    chatModel: 'claude-fake',
    listed: ['claude-fake'],
    errors: [
      ['error-400', 'invalid_request', { details: { openai_code: 'context_length_exceeded', upstream_status: 400 } }],
      ['error-401', 'dependency_unavailable', { retryable: false }],
      ['error-402', 'rate_limited', { retryable: false }],
      ['error-403', 'dependency_unavailable', { retryable: false }],
      ['error-404', 'not_found'],
      ['error-413', 'invalid_request'],
      ['error-429', 'rate_limited', { retryable: true, retryAfterMs: 7_000 }],
      ['error-429-reset', 'rate_limited', { retryable: true, retryAfterMs: expect.closeTo(30_000, -4) }],
      ['error-500', 'dependency_unavailable', { retryable: true }],
      ['error-504', 'timeout'],
      [
        'error-overloaded',
        'dependency_unavailable',
        { retryable: true, message: expect.stringContaining('overloaded') },
      ],
    ],
    finishes: { 'claude-fake': 'stop', 'runs-long': 'length', refuses: 'content_filter' },
    refused: [
      ['n', { n: 2 }],
      ['logprobs', { logprobs: true }],
      ['seed', { seed: 1 }],
      ['logit_bias', { logit_bias: { '50256': -100 } }],
      ['frequency_penalty', { frequency_penalty: 0.5 }],
      ['response_format', { response_format: { type: 'json_object' } }],
      ['reasoning_effort', { reasoning_effort: 'minimal' }],
      ['a_field_of_next_week', { a_field_of_next_week: 1 }],
      ['messages[0].content[0].image_url.detail', picture({ url: 'https://x.example/y.png', detail: 'low' })],
      ['messages[0].name', { messages: [{ role: 'user', name: 'Ada', content: 'x' }] }],
    ],
    close: () => fake.close(),
  };
});

describe("Anthropic's Messages API", () => {
  let fake: FakeVendor;
  let provider: ModelProvider;
  beforeAll(async () => {
    fake = await startFakeAnthropic({ apiKey: testKey });
    provider = open(fake);
  });
  afterAll(async () => {
    await provider.close();
    await fake.close();
  });
  const send = async (body: Record<string, unknown>, maxOutputTokens: number | null = 64) => {
    await provider.chat(auth, openAiChatPrompt(body), call('claude-fake', { maxOutputTokens }));
    return fake.requests.at(-1)!;
  };

  it('MOD-05: is asked in its own words', async () => {
    const { body, headers } = await send({
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'developer', content: 'Be kind.' },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What is this?' },
            { type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' } },
            { type: 'image_url', image_url: { url: 'https://x.example/y.png', detail: 'auto' } },
          ],
        },
      ],
      tools: [{ type: 'function', function: { name: 'look', description: 'Looks', parameters: {}, strict: true } }],
      tool_choice: 'required',
      parallel_tool_calls: false,
      response_format: { type: 'json_schema', json_schema: { name: 'x', schema: { type: 'object' }, strict: true } },
      reasoning_effort: 'low',
      temperature: 0.5,
      top_p: 0.9,
      top_k: 40,
      stop: 'END',
      user: 'u-1',
      n: 1,
      logprobs: false,
    });
    expect(headers).toMatchObject({ 'x-api-key': testKey, 'anthropic-version': '2023-06-01' });
    expect(headers).not.toHaveProperty('authorization');
    expect(body).toEqual({
      model: 'claude-fake',
      max_tokens: 64,
      system: 'Be brief.\n\nBe kind.',
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What is this?' },
            { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'iVBORw0KGgo=' } },
            { type: 'image', source: { type: 'url', url: 'https://x.example/y.png' } },
          ],
        },
      ],
      tools: [{ name: 'look', description: 'Looks', input_schema: { type: 'object' }, strict: true }],
      tool_choice: { type: 'any', disable_parallel_tool_use: true },
      output_config: { effort: 'low', format: { type: 'json_schema', schema: { type: 'object' } } },
      temperature: 0.5,
      top_p: 0.9,
      top_k: 40,
      stop_sequences: ['END'],
    });
  });

  it('MOD-05: results of tools and what follows them are one turn of the user, and broken arguments are shown', async () => {
    const called = (id: string, text: string) => ({
      id,
      type: 'function',
      function: { name: 'look', arguments: text },
    });
    const { body } = await send({
      messages: [
        { role: 'user', content: 'x' },
        { role: 'assistant', content: '', tool_calls: [called('a', '{"text":'), called('b', '')] },
        { role: 'tool', tool_call_id: 'a', content: 'one' },
        { role: 'tool', tool_call_id: 'b', content: 'two' },
        { role: 'user', content: 'and now?' },
      ],
    });
    expect((body.messages as unknown[]).slice(1)).toEqual([
      {
        role: 'assistant',
        content: [
          { type: 'tool_use', id: 'a', name: 'look', input: { unreadable_arguments: '{"text":' } },
          { type: 'tool_use', id: 'b', name: 'look', input: {} },
        ],
      },
      {
        role: 'user',
        content: [
          { type: 'tool_result', tool_use_id: 'a', content: 'one' },
          { type: 'tool_result', tool_use_id: 'b', content: 'two' },
          { type: 'text', text: 'and now?' },
        ],
      },
    ]);
  });

  it('MOD-08: counts what came from the cache, and what went into it, among the input', async () => {
    const asked = openAiChatPrompt({ messages: [{ role: 'user', content: 'x' }] });
    const { usage } = await provider.chat(auth, asked, call('cached'));
    const plain = await provider.chat(auth, asked, call('claude-fake'));
    expect(usage).toMatchObject({ inputTokens: plain.usage!.inputTokens + 111, cachedInputTokens: 100 });
    expect(usage!.totalTokens).toBe(usage!.inputTokens + usage!.outputTokens);
    const thought = await provider.chat(auth, asked, call('reasoning'));
    expect(thought.usage).toMatchObject({ reasoningTokens: 8 });
  });

  it('MOD-05: takes another version of the API where the models file names one', async () => {
    const newer = open(fake, { apiVersion: '2026-10-21' });
    await newer.chat(auth, openAiChatPrompt({ messages: [{ role: 'user', content: 'x' }] }), call('claude-fake'));
    expect(fake.requests.at(-1)?.headers['anthropic-version']).toBe('2026-10-21');
    await newer.close();
  });
});
