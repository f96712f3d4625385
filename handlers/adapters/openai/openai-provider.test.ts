import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChatChunk } from '#model-policy/exchange/chat.ts';
import { collectChunks } from '#model-policy/exchange/collect-stream.ts';
import { asNumbers } from '#model-policy/exchange/vector.ts';
import { openAiChatPrompt } from '#model-policy/formats/openai/chat-prompt.ts';
import { openAiEmbedPrompt } from '#model-policy/formats/openai/embed-prompt.ts';
import { Secret, type Backend } from '#model-policy/providers/backend.ts';
import type { ModelProvider, ProviderCall } from '#model-policy/providers/model-provider.port.ts';
import { call, modelProviderBehaviour } from '#model-policy/providers/model-provider.behaviour.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { Fault } from '#vocabulary/fault.ts';
import { startFakeOpenAi, type FakeOpenAi } from '../../../conformance/fakes/openai-server/server.ts';
import { createOpenAiProvider } from './openai-provider.ts';

const apiKey = 'sk-fake-0123456789abcdefghij';

function backend(baseUrl: string, changes: Partial<Backend> = {}): Backend {
  return {
    backendId: 'fake',
    provider: 'openai',
    baseUrl,
    apiKey: new Secret(apiKey),
    firstByteMs: 5_000,
    totalMs: 10_000,
    maxTokensField: null,
    wordDelayMs: 0,
    ...changes,
  };
}

modelProviderBehaviour('openai', async () => {
  const fake = await startFakeOpenAi({ apiKey });
  const provider = createOpenAiProvider(backend(fake.baseUrl));
  return {
    provider,
    chatModel: 'gpt-fake',
    embedModel: 'embed-fake',
    close: () => provider.close().then(() => fake.close()),
  };
});

const auth: AuthContext = {
  tenant_id: 'tnt_one',
  principal: { principal_id: 'usr_a', principal_type: 'user' },
  scopes: [],
  roles: [],
};

describe("a server of OpenAI's API", () => {
  let fake: FakeOpenAi;
  let provider: ModelProvider;
  beforeAll(async () => {
    fake = await startFakeOpenAi({ apiKey });
    provider = createOpenAiProvider(backend(fake.baseUrl));
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
      authorization: `Bearer ${apiKey}`,
      'x-client-request-id': expect.stringMatching(/^req_/),
      traceparent: expect.stringMatching(/^00-/),
    });
  });

  it('MOD-07: limits the answer where the client did not, by the name that the server knows', async () => {
    await chat('gpt-fake', { max_tokens: null }, { maxOutputTokens: 77 });
    expect(fake.requests.at(-1)?.body).toEqual({ ...hello, model: 'gpt-fake', max_tokens: 77 });
    const newer = createOpenAiProvider(backend(fake.baseUrl, { maxTokensField: 'max_completion_tokens' }));
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

  it.each([
    ['error-400', 'invalid_request', { openai_code: 'context_length_exceeded', param: 'messages' }],
    ['error-401', 'dependency_unavailable', { upstream_status: 401 }],
    ['error-404', 'not_found', { openai_code: 'model_not_found' }],
    ['error-429', 'rate_limited', { openai_code: 'rate_limit_exceeded' }],
    ['error-quota', 'rate_limited', { openai_code: 'insufficient_quota' }],
    ['error-500', 'dependency_unavailable', { upstream_status: 500 }],
    ['not-json', 'dependency_unavailable', undefined],
    ['deep', 'dependency_unavailable', undefined],
  ])('API-03: %s is our %s, whole or streamed', async (model, code, details) => {
    const whole = await fault(chat(model));
    const streamed = await fault(stream(model).then(({ error }) => Promise.reject(error)));
    expect(whole).toMatchObject({ code, ...(details && { details }) });
    expect(streamed).toMatchObject({ code });
  });

  it('API-06: keeps the time to wait, and that a spent quota will not come back by waiting', async () => {
    expect(await fault(chat('error-429'))).toMatchObject({ retryable: true, retryAfterMs: 7_000 });
    expect(await fault(chat('error-quota'))).toMatchObject({ retryable: false });
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

  it.each(['midstream-error', 'cut', 'cut-clean'])(
    'MOD-01: %s is an error after what came, never a clean end',
    async (model) => {
      const { chunks, error } = await stream(model);
      expect(chunks.length).toBeGreaterThan(0);
      expect(error).toMatchObject({ code: 'dependency_unavailable' });
    },
  );

  it('MOD-05: a stream without usage is a stream all the same', async () => {
    const { chunks, error } = await stream('no-usage');
    expect(error).toBeUndefined();
    expect(collectChunks(chunks).usage).toBeNull();
  });

  it('MOD-05: a backend that does not begin, or not finish, is a timeout', async () => {
    const hasty = createOpenAiProvider(backend(fake.baseUrl, { firstByteMs: 30 }));
    const prompt = openAiChatPrompt({ ...hello, stream: true });
    expect(await fault(hasty.chatStream(auth, prompt, call('hangs')))).toMatchObject({ code: 'timeout' });
    await hasty.close();
    expect(await fault(chat('slow-5000', {}, { timeoutMs: 30 }))).toMatchObject({ code: 'timeout' });
    expect((await stream('never-ends', {}, { timeoutMs: 60 })).error).toMatchObject({ code: 'timeout' });
  });

  it('RUN-03: stops the backend when the caller leaves, plain and streamed', async () => {
    const leaving = new AbortController();
    setTimeout(() => leaving.abort(), 30);
    await fault(chat('hangs', {}, { signal: leaving.signal }));
    await expect.poll(() => fake.requests.at(-1)?.aborted).toBe(true);
    const prompt = openAiChatPrompt({ ...hello, stream: true });
    const { batches } = await provider.chatStream(auth, prompt, call('never-ends'));
    for await (const _batch of batches) break;
    await expect.poll(() => fake.requests.at(-1)?.aborted).toBe(true);
  });

  it('MOD-05: keeps its connections, after streams too', async () => {
    const own = await startFakeOpenAi({ apiKey });
    const steady = createOpenAiProvider(backend(own.baseUrl));
    for (let i = 0; i < 5; i++) {
      await steady.chat(auth, openAiChatPrompt(hello), call('gpt-fake'));
      const { batches } = await steady.chatStream(auth, openAiChatPrompt(hello), call('gpt-fake'));
      for await (const _batch of batches);
      await new Promise((resolve) => setTimeout(resolve, 20)); // the end of the body comes right behind the marker
    }
    expect(own.requests).toHaveLength(10);
    // A request that begins in the very moment in which another ends may open a second one.
    expect(own.connections()).toBeLessThanOrEqual(2);
    await steady.close();
    await own.close();
  });

  it('MOD-01: takes vectors in the form that the server chose, and in the right order', async () => {
    const prompt = openAiEmbedPrompt({ input: ['a', 'b'], encoding_format: 'base64', dimensions: null });
    const encoded = await provider.embed(auth, prompt, call('embed-fake'));
    const plain = await provider.embed(auth, prompt, call('floats-only'));
    expect(typeof encoded.vectors[0]).toBe('string');
    expect(encoded.vectors.map((vector) => asNumbers(vector))).toEqual(plain.vectors);
    expect(fake.requests.at(-1)?.body).not.toHaveProperty('dimensions');
  });

  it('HLT-01: says what is wrong with a backend', async () => {
    const wrongKey = createOpenAiProvider(backend(fake.baseUrl, { apiKey: new Secret('wrong') }));
    const nobody = createOpenAiProvider(backend('http://127.0.0.1:9/v1'));
    expect(await wrongKey.probe()).toEqual({ ok: false, message: 'It refuses the key (status 401).' });
    expect(await nobody.probe()).toMatchObject({ ok: false, message: expect.stringContaining('cannot be reached') });
    expect(await fault(nobody.chat(auth, openAiChatPrompt(hello), call('x')))).toMatchObject({
      code: 'dependency_unavailable',
    });
    await wrongKey.close();
    await nobody.close();
  });
});
