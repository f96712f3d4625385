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
import { startFakeVllm, type FakeVllm } from '../../../conformance/fakes/vllm-server/server.ts';
import { createVllmProvider } from './vllm-provider.ts';

const open = (fake: FakeVllm, changes = {}) =>
  createVllmProvider(testBackend({ provider: 'vllm', baseUrl: `${fake.origin}/v1`, ...changes }));

modelProviderBehaviour('vllm', async () => {
  const fake = await startFakeVllm({ apiKey: testKey });
  const provider = open(fake);
  return {
    provider,
    chatModel: 'qwen-fake',
    embedModel: 'embed-fake',
    close: () => provider.close().then(() => fake.close()),
  };
});

remoteProviderBehaviour('vllm', async () => {
  const fake = await startFakeVllm({ apiKey: testKey });
  return {
    open: (changes) => open(fake, changes),
    requests: fake.requests,
    connections: fake.connections,
    chatModel: 'qwen-fake',
    listed: ['qwen-fake'],
    errors: [
      [
        'error-400',
        'invalid_request',
        { details: { openai_code: 'context_length_exceeded', type: 'BadRequestError' } },
      ],
      ['error-404', 'not_found', { details: { param: 'model' } }],
      ['error-429', 'rate_limited', { retryable: true, retryAfterMs: 7_000 }],
      ['error-500', 'dependency_unavailable', { retryable: true }],
    ],
    finishes: { 'qwen-fake': 'stop', 'runs-long': 'length' },
    refused: [
      ['functions', { functions: [{ name: 'x' }] }],
      ['modalities', { modalities: ['text', 'audio'] }],
      ['verbosity', { verbosity: 'low' }],
      ['web_search_options', { web_search_options: {} }],
    ],
    close: () => fake.close(),
  };
});

describe("vLLM's dialect", () => {
  let fake: FakeVllm;
  let provider: ModelProvider;
  beforeAll(async () => {
    fake = await startFakeVllm({ apiKey: testKey });
    provider = open(fake);
  });
  afterAll(async () => {
    await provider.close();
    await fake.close();
  });
  const saltOf = async (tenant_id: string, more: object = {}) => {
    const prompt = openAiChatPrompt({ messages: [{ role: 'user', content: 'x' }], ...more });
    await provider.chat({ ...auth, tenant_id }, prompt, call('qwen-fake'));
    return fake.requests.at(-1)!.body.cache_salt;
  };

  it('TEN-02: tenants do not share the cache of what was read, nor choose one of another', async () => {
    const salts = [await saltOf('tnt_a'), await saltOf('tnt_b'), await saltOf('tnt_a', { cache_salt: 'mine' })];
    expect(new Set(salts).size).toBe(3);
    expect(await saltOf('tnt_a')).toBe(salts[0]);
    expect(await saltOf('tnt_b', { cache_salt: 'mine' })).not.toBe(salts[2]);
  });

  it('MOD-05: what its own documentation adds goes on as it came', async () => {
    const own = {
      top_k: 40,
      min_p: 0.1,
      structured_outputs: { regex: 'a+' },
      chat_template_kwargs: { x: 1 },
      priority: 3,
    };
    await saltOf('tnt_a', own);
    expect(fake.requests.at(-1)!.body).toMatchObject(own);
  });

  it('HLT-01: is not well while its engine is dead, though it still lists its models', async () => {
    fake.engine.dead = true;
    expect(await provider.probe()).toMatchObject({ ok: false, message: expect.stringContaining('503') });
    fake.engine.dead = false;
    expect(await provider.probe()).toMatchObject({ ok: true });
  });

  it('API-03: a key that it does not accept is no fault of the caller', async () => {
    const stranger = open(fake, { apiKey: null });
    const asked = stranger.chat(
      auth,
      openAiChatPrompt({ messages: [{ role: 'user', content: 'x' }] }),
      call('qwen-fake'),
    );
    await expect(asked).rejects.toMatchObject({ code: 'dependency_unavailable', retryable: false });
    await stranger.close();
  });
});
