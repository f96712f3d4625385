import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAiChatPrompt } from '#model-policy/formats/openai/chat-prompt.ts';
import { openAiEmbedPrompt } from '#model-policy/formats/openai/embed-prompt.ts';
import type { ModelProvider } from '#model-policy/providers/model-provider.port.ts';
import {
  auth,
  call,
  modelProviderBehaviour,
  testBackend,
  testKey,
} from '#model-policy/providers/model-provider.behaviour.ts';
import { remoteProviderBehaviour } from '#model-policy/providers/remote-provider.behaviour.ts';
import { startFakeOllama } from '../../../conformance/fakes/ollama-server/server.ts';
import type { FakeVendor } from '../../../conformance/fakes/vendor-http/start-vendor.ts';
import { createOllamaProvider } from './ollama-provider.ts';

const open = (fake: FakeVendor, changes = {}) =>
  createOllamaProvider(testBackend({ provider: 'ollama', baseUrl: fake.origin, ...changes }));

modelProviderBehaviour('ollama', async () => {
  const fake = await startFakeOllama({ apiKey: testKey });
  const provider = open(fake);
  return {
    provider,
    chatModel: 'llama-fake',
    embedModel: 'embed-fake',
    close: () => provider.close().then(() => fake.close()),
  };
});

const user = (content: unknown) => ({ messages: [{ role: 'user', content }] });
const look = { type: 'function', function: { name: 'look', description: 'Looks', parameters: { type: 'object' } } };

remoteProviderBehaviour('ollama', async () => {
  const fake = await startFakeOllama({ apiKey: testKey });
  return {
    open: (changes) => open(fake, changes),
    requests: fake.requests,
    connections: fake.connections,
    chatModel: 'llama-fake',
    listed: ['llama-fake:latest', 'llama-fake', 'qwen-fake:7b'],
    errors: [
      ['error-400', 'invalid_request', { details: { openai_code: 'context_length_exceeded', upstream_status: 400 } }],
      ['error-401', 'dependency_unavailable', { retryable: false }],
      ['error-404', 'not_found', { message: expect.stringContaining('not found') }],
      ['error-429', 'rate_limited', { retryable: true, retryAfterMs: 7_000 }],
      ['error-500', 'dependency_unavailable', { retryable: true }],
      [
        'error-overloaded',
        'dependency_unavailable',
        { retryable: true, message: expect.stringContaining('overloaded') },
      ],
    ],
    finishes: { 'llama-fake': 'stop', 'runs-long': 'length' },
    refused: [
      ['n', { n: 2 }],
      ['logprobs', { logprobs: true }],
      ['logit_bias', { logit_bias: { '50256': -100 } }],
      ['tool_choice', { tools: [look], tool_choice: 'required' }],
      ['parallel_tool_calls', { tools: [look], parallel_tool_calls: false }],
      ['tools[0].function.strict', { tools: [{ type: 'function', function: { ...look.function, strict: true } }] }],
      ['reasoning_effort', { reasoning_effort: 'minimal' }],
      [
        'messages[0].content[0].image_url.url',
        user([{ type: 'image_url', image_url: { url: 'https://x.example/y.png' } }]),
      ],
      ['a_field_of_next_week', { a_field_of_next_week: 1 }],
    ],
    close: () => fake.close(),
  };
});

describe("Ollama's own API", () => {
  let fake: FakeVendor;
  let provider: ModelProvider;
  beforeAll(async () => {
    fake = await startFakeOllama({ apiKey: testKey });
    provider = open(fake);
  });
  afterAll(async () => {
    await provider.close();
    await fake.close();
  });

  it('MOD-05: is asked in its own words, and told not to forget the beginning', async () => {
    const picture = { type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' } };
    const prompt = openAiChatPrompt({
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: [{ type: 'text', text: 'What is this?' }, picture] },
        {
          role: 'assistant',
          content: null,
          tool_calls: [{ id: 'a', type: 'function', function: { name: 'look', arguments: '{"at":1}' } }],
        },
        { role: 'tool', tool_call_id: 'a', content: 'a cat' },
      ],
      tools: [look],
      response_format: { type: 'json_schema', json_schema: { name: 'x', schema: { type: 'object' } } },
      reasoning_effort: 'low',
      temperature: 0.5,
      top_p: 0.9,
      top_k: 40,
      stop: ['END'],
      seed: 7,
      frequency_penalty: 0.1,
      presence_penalty: 0.2,
      keep_alive: '5m',
    });
    await provider.chat(auth, prompt, call('llama-fake', { contextWindowTokens: 8_192 }));
    expect(fake.requests.at(-1)?.headers.authorization).toBe(`Bearer ${testKey}`);
    expect(fake.requests.at(-1)?.body).toEqual({
      model: 'llama-fake',
      stream: false,
      truncate: false,
      shift: false,
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'What is this?', images: ['iVBORw0KGgo='] },
        { role: 'assistant', content: '', tool_calls: [{ id: 'a', function: { name: 'look', arguments: { at: 1 } } }] },
        { role: 'tool', content: 'a cat', tool_call_id: 'a', tool_name: 'look' },
      ],
      tools: [look],
      format: { type: 'object' },
      think: 'low',
      keep_alive: '5m',
      options: {
        num_predict: 64,
        num_ctx: 8_192,
        temperature: 0.5,
        top_p: 0.9,
        top_k: 40,
        stop: ['END'],
        seed: 7,
        frequency_penalty: 0.1,
        presence_penalty: 0.2,
      },
    });
  });

  it('MOD-05: where no tool may be called, none is offered', async () => {
    const prompt = openAiChatPrompt({ ...user('x'), tools: [look], tool_choice: 'none', reasoning_effort: 'none' });
    await provider.chat(auth, prompt, call('llama-fake', { maxOutputTokens: null }));
    expect(fake.requests.at(-1)?.body).not.toHaveProperty('tools');
    expect(fake.requests.at(-1)?.body).toMatchObject({ think: false, options: {} });
  });

  it('MOD-08: an answer without counts is an answer whose usage nobody knows', async () => {
    const prompt = openAiChatPrompt(user('x'));
    expect((await provider.chat(auth, prompt, call('uncounted'))).usage).toBeNull();
  });

  it('MOD-05: does not embed token numbers', async () => {
    const prompt = openAiEmbedPrompt({ input: [1, 2, 3] });
    await expect(provider.embed(auth, prompt, call('embed-fake'))).rejects.toMatchObject({
      details: { param: 'input' },
    });
  });
});
