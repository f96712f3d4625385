import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChatChunk } from '#model-policy/exchange/chat.ts';
import { collectChunks } from '#model-policy/exchange/collect-stream.ts';
import { asNumbers } from '#model-policy/exchange/vector.ts';
import { openAiChatPrompt } from '#model-policy/formats/openai/chat-prompt.ts';
import { openAiEmbedPrompt } from '#model-policy/formats/openai/embed-prompt.ts';
import type { Backend } from '#model-policy/providers/backend.ts';
import type { ModelProvider, ProviderCall } from '#model-policy/providers/model-provider.port.ts';
import {
  auth,
  call,
  modelProviderBehaviour,
  testBackend,
  testKey,
} from '#model-policy/providers/model-provider.behaviour.ts';
import { remoteProviderBehaviour } from '#model-policy/providers/remote-provider.behaviour.ts';
import type { Fault } from '#vocabulary/fault.ts';
import { startFakeOpenAi, type FakeOpenAi } from '../../../conformance/fakes/openai-server/server.ts';
import { createOpenAiProvider } from './openai-provider.ts';

const open = (fake: FakeOpenAi, changes: Partial<Backend> = {}) =>
  createOpenAiProvider(testBackend({ provider: 'openai', baseUrl: fake.baseUrl, ...changes }));

modelProviderBehaviour('openai', async () => {
  const fake = await startFakeOpenAi({ apiKey: testKey });
  const provider = open(fake);
  return {
    provider,
    chatModel: 'gpt-fake',
    embedModel: 'embed-fake',
    close: () => provider.close().then(() => fake.close()),
  };
});

remoteProviderBehaviour('openai', async () => {
  const fake = await startFakeOpenAi({ apiKey: testKey });
  return {
    open: (changes) => open(fake, changes),
    requests: fake.requests,
    connections: fake.connections,
    chatModel: 'gpt-fake',
    listed: ['gpt-fake'],
    errors: [
      ['error-400', 'invalid_request', { details: { openai_code: 'context_length_exceeded', param: 'messages' } }],
      ['error-401', 'dependency_unavailable', { retryable: false, details: { upstream_status: 401 } }],
      ['error-404', 'not_found', { details: { openai_code: 'model_not_found' } }],
      ['error-429', 'rate_limited', { retryable: true, retryAfterMs: 7_000 }],
      ['error-quota', 'rate_limited', { retryable: false, details: { openai_code: 'insufficient_quota' } }],
      ['error-500', 'dependency_unavailable', { retryable: true, details: { upstream_status: 500 } }],
      ['error-overloaded', 'dependency_unavailable', { retryable: true, retryAfterMs: 3_000 }],
    ],
    finishes: { 'gpt-fake': 'stop', filtered: 'content_filter' },
    refused: [], // what OpenAI's API cannot be asked for, OpenAI says
    close: () => fake.close(),
  };
});

describe("a server of OpenAI's API", () => {
  let fake: FakeOpenAi;
  let provider: ModelProvider;
  beforeAll(async () => {
    fake = await startFakeOpenAi({ apiKey: testKey });
    provider = open(fake);
  });
  afterAll(async () => {
    await provider.close();
    await fake.close();
  });

  const hello = { model: 'alias', messages: [{ role: 'user', content: 'hello out there' }] };
  const chat = (model: string, body: Record<string, unknown> = {}, changes: Partial<ProviderCall> = {}) =>
    provider.chat(auth, openAiChatPrompt({ ...hello, ...body }), call(model, changes));
  const fault = (promise: Promise<unknown>): Promise<Fault> =>
    promise.then(
      () => expect.fail('it should have failed'),
      (error: Fault) => error,
    );
  const stream = async (model: string, body: Record<string, unknown> = {}, changes: Partial<ProviderCall> = {}) => {
    const prompt = openAiChatPrompt({ ...hello, ...body, stream: true });
    const { batches } = await provider.chatStream(auth, prompt, call(model, changes));
    const chunks: ChatChunk[] = [];
    const error = await (async () => {
      for await (const batch of batches) chunks.push(...batch);
    })().catch((thrown: Fault) => thrown);
    return { chunks, error };
  };

  it("MOD-01: sends every field on as it came, but for what is this node's", async () => {
    const body = {
      temperature: 0.3,
      max_completion_tokens: 50,
      response_format: { type: 'json_schema', json_schema: { name: 'x', schema: { type: 'object' }, strict: true } },
      messages: [
        {
          role: 'developer',
          content: [{ type: 'image_url', image_url: { url: 'https://x.example/y.png', detail: 'low' } }],
        },
      ],
      a_field_of_next_week: { deep: [1, null] },
      logprobs: true,
    };
    await chat('gpt-fake', body);
    expect(fake.requests.at(-1)?.body).toEqual({ ...body, model: 'gpt-fake' });
    expect(fake.requests.at(-1)?.headers).toMatchObject({
      authorization: `Bearer ${testKey}`,
      'x-client-request-id': expect.stringMatching(/^req_/),
      traceparent: expect.stringMatching(/^00-/),
    });
  });

  it('MOD-07: limits the answer where the client did not, by the name that the server knows', async () => {
    await chat('gpt-fake', { max_tokens: null }, { maxOutputTokens: 77 });
    expect(fake.requests.at(-1)?.body).toEqual({ ...hello, model: 'gpt-fake', max_tokens: 77 });
    const newer = open(fake, { maxTokensField: 'max_completion_tokens' });
    await newer.chat(auth, openAiChatPrompt(hello), call('gpt-fake', { maxOutputTokens: 77 }));
    expect(fake.requests.at(-1)?.body).toEqual({ ...hello, model: 'gpt-fake', max_completion_tokens: 77 });
    await newer.close();
  });

  it('MOD-08: asks for the usage of every stream, and keeps what else was asked of it', async () => {
    await stream('gpt-fake', { stream_options: { include_obfuscation: false } });
    expect(fake.requests.at(-1)?.body).toMatchObject({
      stream: true,
      stream_options: { include_obfuscation: false, include_usage: true },
    });
  });

  it('API-03: says what the caller can act on, and keeps keys to itself', async () => {
    expect((await fault(chat('error-400'))).message).toContain('maximum context length');
    const unauthorized = await fault(chat('error-401'));
    expect(`${unauthorized.message} ${unauthorized.detail} ${JSON.stringify(unauthorized.details)}`).not.toContain(
      'sk-',
    );
  });

  it('MOD-01: reads a stream that the network cuts in awkward places', async () => {
    const body = { messages: [{ role: 'user', content: 'grüße an 東京 🙂🙃 und alle' }] };
    const { chunks, error } = await stream('awkward', body);
    expect(error).toBeUndefined();
    expect(collectChunks(chunks).canonical().choices[0]?.text).toBe('Echo: grüße an 東京 🙂🙃 und alle');
    expect(collectChunks(chunks).usage).not.toBeNull();
  });

  it('MOD-01: keeps reasoning, several choices and parallel tool calls apart', async () => {
    const reasoning = collectChunks((await stream('reasoning')).chunks).canonical();
    expect(reasoning.choices[0]).toMatchObject({ reasoning: expect.any(String), text: 'Echo: hello out there' });
    const two = collectChunks((await stream('gpt-fake', { n: 2 })).chunks).canonical();
    expect(two.choices.map(({ index, text }) => [index, text])).toEqual(
      [0, 1].map((i) => [i, 'Echo: hello out there']),
    );
    const tool = (name: string) => ({ type: 'function', function: { name, parameters: { type: 'object' } } });
    const tools = { tools: [tool('one'), tool('two')], parallel_tool_calls: true };
    const called = collectChunks((await stream('gpt-fake', tools)).chunks).canonical().choices[0];
    expect(called?.toolCalls.map(({ name }) => name)).toEqual(['one', 'two']);
  });

  it('MOD-05: a stream without usage is a stream all the same', async () => {
    const { chunks, error } = await stream('no-usage');
    expect(error).toBeUndefined();
    expect(collectChunks(chunks).usage).toBeNull();
  });

  it('MOD-01: takes vectors in the form that the server chose, and in the right order', async () => {
    const prompt = openAiEmbedPrompt({ input: ['a', 'b'], encoding_format: 'base64', dimensions: null });
    const encoded = await provider.embed(auth, prompt, call('embed-fake'));
    const plain = await provider.embed(auth, prompt, call('floats-only'));
    expect(typeof encoded.vectors[0]).toBe('string');
    expect(encoded.vectors.map((vector) => asNumbers(vector))).toEqual(plain.vectors);
    expect(fake.requests.at(-1)?.body).not.toHaveProperty('dimensions');
  });
});
