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
import { startFakeTgi } from '../../../conformance/fakes/tgi-server/server.ts';
import type { FakeVendor } from '../../../conformance/fakes/vendor-http/start-vendor.ts';
import { createTgiProvider } from './tgi-provider.ts';

const open = (fake: FakeVendor, changes = {}) =>
  createTgiProvider(testBackend({ provider: 'tgi', baseUrl: `${fake.origin}/v1`, ...changes }));

modelProviderBehaviour('tgi', async () => {
  const fake = await startFakeTgi({ apiKey: testKey });
  const provider = open(fake);
  return { provider, chatModel: 'tgi', embedModel: null, close: () => provider.close().then(() => fake.close()) };
});

remoteProviderBehaviour('tgi', async () => {
  const fake = await startFakeTgi({ apiKey: testKey });
  return {
    open: (changes) => open(fake, changes),
    requests: fake.requests,
    connections: fake.connections,
    chatModel: 'tgi',
    listed: null,
    errors: [
      ['error-400', 'invalid_request', { details: { openai_code: 'context_length_exceeded', type: 'validation' } }],
      ['error-422', 'invalid_request', { details: { type: 'tool_error' } }],
      ['error-424', 'dependency_unavailable', { retryable: true }],
      ['error-429', 'rate_limited', { retryable: true }],
      ['error-500', 'dependency_unavailable', { retryable: true }],
    ],
    finishes: { tgi: 'stop', 'runs-long': 'length' },
    refused: [
      ['n', { n: 2 }],
      ['logit_bias', { logit_bias: { '50256': -100 } }],
      ['parallel_tool_calls', { parallel_tool_calls: false }],
      ['reasoning_effort', { reasoning_effort: 'low' }],
      ['response_format', { response_format: { type: 'json_object' } }],
      ['a_field_of_next_week', { a_field_of_next_week: 1 }],
    ],
    lacks: ['thinking', 'several calls', 'guarded list'],
    close: () => fake.close(),
  };
});

describe("TGI's dialect", () => {
  let fake: FakeVendor;
  let provider: ModelProvider;
  beforeAll(async () => {
    fake = await startFakeTgi({ apiKey: testKey });
    provider = open(fake);
  });
  afterAll(async () => {
    await provider.close();
    await fake.close();
  });

  it('MOD-05: is asked by the names that it reads', async () => {
    const prompt = openAiChatPrompt({
      messages: [
        { role: 'developer', content: 'Be brief.' },
        { role: 'user', content: 'x' },
      ],
      max_completion_tokens: 50,
      response_format: { type: 'json_schema', json_schema: { name: 'x', schema: { type: 'object' }, strict: true } },
      seed: 7,
      n: 1,
      user: 'u-1',
    });
    await provider.chat(auth, prompt, call('tgi'));
    expect(fake.requests.at(-1)?.body).toEqual({
      model: 'tgi',
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'x' },
      ],
      max_tokens: 50,
      response_format: { type: 'json', value: { type: 'object' } },
      seed: 7,
      user: 'u-1',
    });
  });

  it("MOD-01: what a reader of OpenAI's format would stumble over is put right, and nothing else", async () => {
    const tool = { type: 'function', function: { name: 'look', parameters: { type: 'object' } } };
    const prompt = openAiChatPrompt({ messages: [{ role: 'user', content: 'x' }], tools: [tool] });
    const { native } = await provider.chat(auth, prompt, call('tgi'));
    expect(native).toMatchObject({
      system_fingerprint: '3.3.6-native',
      choices: [
        { finish_reason: 'tool_calls', message: { tool_calls: [{ function: { arguments: '{"text":"x"}' } }] } },
      ],
    });
  });

  it('API-03: a key that it does not accept is no fault of the caller', async () => {
    const stranger = open(fake, { apiKey: null });
    const asked = stranger.chat(auth, openAiChatPrompt({ messages: [{ role: 'user', content: 'x' }] }), call('tgi'));
    await expect(asked).rejects.toMatchObject({ code: 'dependency_unavailable', retryable: false });
    await stranger.close();
  });
});
