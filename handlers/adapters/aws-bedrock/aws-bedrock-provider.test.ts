import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChatChunk } from '#model-policy/exchange/chat.ts';
import { collectChunks } from '#model-policy/exchange/collect-stream.ts';
import { openAiChatPrompt } from '#model-policy/formats/openai/chat-prompt.ts';
import { openAiEmbedPrompt } from '#model-policy/formats/openai/embed-prompt.ts';
import { Secret, type Backend } from '#model-policy/providers/backend.ts';
import type { ModelProvider } from '#model-policy/providers/model-provider.port.ts';
import {
  auth,
  call,
  modelProviderBehaviour,
  testBackend,
  testKey,
} from '#model-policy/providers/model-provider.behaviour.ts';
import { remoteProviderBehaviour } from '#model-policy/providers/remote-provider.behaviour.ts';
import { startFakeBedrock } from '../../../conformance/fakes/bedrock-server/server.ts';
import type { FakeVendor } from '../../../conformance/fakes/vendor-http/start-vendor.ts';
import { createAwsBedrockProvider } from './aws-bedrock-provider.ts';

const region = 'eu-central-1';
const keys = { accessKeyId: 'AKIAFAKE', secretAccessKey: 'fake/secret+key', sessionToken: 'fake-session' };
const awsKeys = {
  accessKeyId: new Secret(keys.accessKeyId),
  secretAccessKey: new Secret(keys.secretAccessKey),
  sessionToken: new Secret(keys.sessionToken),
};
/** Has a colon and a slash, which a signature must encode as the vendor does. */
const chatModel = 'arn:aws:bedrock:eu-central-1:1:inference-profile/eu.anthropic.claude-fake-v1:0';
const embedModel = 'amazon.titan-embed-text-v2:0';

const open = (fake: FakeVendor, changes: Partial<Backend> = {}) =>
  createAwsBedrockProvider(testBackend({ provider: 'aws-bedrock', baseUrl: fake.origin, region, ...changes }));

const user = (content: unknown) => ({ messages: [{ role: 'user', content }] });
const look = { type: 'function', function: { name: 'look', description: 'Looks', parameters: {}, strict: true } };

for (const [how, credentials, fakeOptions] of [
  ['an API key', {}, { apiKey: testKey }],
  ['signatures', { apiKey: null, awsKeys }, { keys }],
] as const) {
  modelProviderBehaviour(`aws-bedrock by ${how}`, async () => {
    const fake = await startFakeBedrock({ region, ...fakeOptions });
    const provider = open(fake, credentials);
    return { provider, chatModel, embedModel, close: () => provider.close().then(() => fake.close()) };
  });

  remoteProviderBehaviour(`aws-bedrock by ${how}`, async () => {
    const fake = await startFakeBedrock({ region, ...fakeOptions });
    return {
      open: (changes) => open(fake, { ...credentials, ...changes }),
      requests: fake.requests,
      connections: fake.connections,
      chatModel,
      listed: ['anthropic.claude-fake-v1:0', 'eu.anthropic.claude-fake-v1:0'],
      errors: [
        [
          'error-400',
          'invalid_request',
          { details: { openai_code: 'context_length_exceeded', type: 'ValidationException' } },
        ],
        ['error-403', 'dependency_unavailable', { retryable: false }],
        ['error-404', 'not_found'],
        ['error-model-id', 'not_found'],
        ['error-408', 'timeout'],
        ['error-424', 'dependency_unavailable', { retryable: true }],
        ['error-429', 'rate_limited', { retryable: true, details: { type: 'ThrottlingException' } }],
        ['error-quota', 'rate_limited', { retryable: false }],
        ['error-not-ready', 'dependency_unavailable', { retryable: true }],
        ['error-500', 'dependency_unavailable', { retryable: true }],
        [
          'error-overloaded',
          'dependency_unavailable',
          { retryable: true, message: expect.stringContaining('overloaded') },
        ],
        ['malformed', 'dependency_unavailable'],
      ],
      finishes: { [chatModel]: 'stop', 'runs-long': 'length', refuses: 'content_filter' },
      refused: [
        ['n', { n: 2 }],
        ['logprobs', { logprobs: true }],
        ['seed', { seed: 1 }],
        ['presence_penalty', { presence_penalty: 0.5 }],
        ['response_format', { response_format: { type: 'json_object' } }],
        ['reasoning_effort', { reasoning_effort: 'low' }],
        ['parallel_tool_calls', { tools: [look], parallel_tool_calls: false }],
        [
          'messages[0].content[0].image_url.url',
          user([{ type: 'image_url', image_url: { url: 'https://x.example/y.png' } }]),
        ],
        ['a_field_of_next_week', { a_field_of_next_week: 1 }],
      ],
      close: () => fake.close(),
    };
  });
}

describe('Amazon Bedrock', () => {
  let fake: FakeVendor;
  let provider: ModelProvider;
  beforeAll(async () => {
    fake = await startFakeBedrock({ region, keys });
    provider = open(fake, { apiKey: null, awsKeys });
  });
  afterAll(async () => {
    await provider.close();
    await fake.close();
  });
  const refusal = (promise: Promise<unknown>) =>
    promise.then(
      () => expect.fail('it should have failed'),
      (error: unknown) => error,
    );

  it('MOD-05: is asked in its own words', async () => {
    const prompt = openAiChatPrompt({
      messages: [
        { role: 'system', content: 'Be brief.' },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What is this?' },
            { type: 'image_url', image_url: { url: 'data:image/jpeg;base64,/9j/4A==' } },
          ],
        },
        {
          role: 'assistant',
          content: ' ',
          tool_calls: [{ id: 'a', type: 'function', function: { name: 'look', arguments: '{"at":1}' } }],
        },
        { role: 'tool', tool_call_id: 'a', content: 'a cat' },
      ],
      tools: [look],
      tool_choice: { type: 'function', function: { name: 'look' } },
      response_format: { type: 'json_schema', json_schema: { name: 'x', schema: { type: 'object' } } },
      temperature: 0.5,
      top_p: 0.9,
      stop: ['END'],
      additionalModelRequestFields: { top_k: 40 },
    });
    await provider.chat(auth, prompt, call(chatModel));
    expect(fake.requests.at(-1)?.path).toBe(`/model/${encodeURIComponent(chatModel)}/converse`);
    expect(fake.requests.at(-1)?.body).toEqual({
      system: [{ text: 'Be brief.' }],
      messages: [
        {
          role: 'user',
          content: [{ text: 'What is this?' }, { image: { format: 'jpeg', source: { bytes: '/9j/4A==' } } }],
        },
        { role: 'assistant', content: [{ toolUse: { toolUseId: 'a', name: 'look', input: { at: 1 } } }] },
        { role: 'user', content: [{ toolResult: { toolUseId: 'a', content: [{ text: 'a cat' }] } }] },
      ],
      inferenceConfig: { maxTokens: 64, temperature: 0.5, topP: 0.9, stopSequences: ['END'] },
      toolConfig: {
        tools: [
          { toolSpec: { name: 'look', description: 'Looks', inputSchema: { json: { type: 'object' } }, strict: true } },
        ],
        toolChoice: { tool: { name: 'look' } },
      },
      outputConfig: {
        textFormat: { type: 'json_schema', structure: { jsonSchema: { name: 'x', schema: '{"type":"object"}' } } },
      },
      additionalModelRequestFields: { top_k: 40 },
    });
  });

  it("SEC-04: signs for its region and with the account's keys only, and never sends the secret", async () => {
    const ask = (by: ModelProvider) => by.chat(auth, openAiChatPrompt(user('x')), call(chatModel));
    await ask(provider);
    expect(JSON.stringify(fake.requests.at(-1))).not.toContain(keys.secretAccessKey);
    const elsewhere = open(fake, { apiKey: null, awsKeys, region: 'us-east-1' });
    const stranger = open(fake, { apiKey: null, awsKeys: { ...awsKeys, secretAccessKey: new Secret('other') } });
    for (const wrong of [elsewhere, stranger]) {
      expect(await refusal(ask(wrong))).toMatchObject({ code: 'dependency_unavailable', retryable: false });
      await wrong.close();
    }
  });

  it('MOD-05: offers no tool where none may be called, and says so once it cannot', async () => {
    const asked = { ...user('x'), tools: [look], tool_choice: 'none' };
    await provider.chat(auth, openAiChatPrompt(asked), call(chatModel));
    expect(fake.requests.at(-1)?.body).not.toHaveProperty('toolConfig');
    const turn = {
      role: 'assistant',
      tool_calls: [{ id: 'a', type: 'function', function: { name: 'look', arguments: '{}' } }],
    };
    const messages = [...asked.messages, turn, { role: 'tool', tool_call_id: 'a', content: 'a cat' }];
    const later = provider.chat(auth, openAiChatPrompt({ ...asked, messages }), call(chatModel));
    expect(await refusal(later)).toMatchObject({ code: 'invalid_request', details: { param: 'tool_choice' } });
    const tiff = openAiChatPrompt(user([{ type: 'image_url', image_url: { url: 'data:image/tiff;base64,AAAA' } }]));
    expect(await refusal(provider.chat(auth, tiff, call(chatModel)))).toMatchObject({ code: 'invalid_request' });
  });

  it('MOD-05: a frame whose checksum is wrong ends the stream with an error; a missing count does not', async () => {
    const stream = async (model: string) => {
      const chunks: ChatChunk[] = [];
      const { batches } = await provider.chatStream(auth, openAiChatPrompt(user('one two three')), call(model));
      const error = await (async () => {
        for await (const batch of batches) chunks.push(...batch);
      })().catch((thrown: unknown) => thrown);
      return { error, reply: collectChunks(chunks) };
    };
    expect((await stream('broken-checksum')).error).toMatchObject({ code: 'dependency_unavailable' });
    const { error, reply } = await stream('uncounted');
    expect([error, reply.usage, reply.canonical().choices[0]?.text]).toEqual([undefined, null, 'Echo: one two three']);
  });

  it('MOD-08: counts what came from the cache, and what went into it, among the input', async () => {
    const ask = async (model: string) => (await provider.chat(auth, openAiChatPrompt(user('x')), call(model))).usage!;
    const [cached, plain] = [await ask('cached'), await ask(chatModel)];
    expect(cached).toMatchObject({ inputTokens: plain.inputTokens + 111, cachedInputTokens: 100 });
    expect(cached.totalTokens).toBe(cached.inputTokens + cached.outputTokens);
  });

  it('MOD-05: embeds many texts in their order, by Titan only', async () => {
    const input = Array.from({ length: 20 }, (_, i) => `text ${i}`);
    const many = await provider.embed(auth, openAiEmbedPrompt({ input }), call(embedModel));
    const last = await provider.embed(auth, openAiEmbedPrompt({ input: 'text 19' }), call(embedModel));
    expect([many.vectors.length, many.vectors[19], many.usage?.inputTokens]).toEqual([20, last.vectors[0], 40]);
    const other = provider.embed(auth, openAiEmbedPrompt({ input }), call('cohere.embed-english-v3'));
    expect(await refusal(other)).toMatchObject({ code: 'invalid_request', details: { param: 'model' } });
    const numbers = provider.embed(auth, openAiEmbedPrompt({ input: [1, 2] }), call(embedModel));
    expect(await refusal(numbers)).toMatchObject({ code: 'invalid_request', details: { param: 'input' } });
  });

  it('HLT-01: credentials that may invoke models and not list them are well', async () => {
    const guarded = await startFakeBedrock({ region, keys, mayList: false });
    const invoker = open(guarded, { apiKey: null, awsKeys });
    expect(await invoker.probe()).toMatchObject({ ok: true, message: expect.stringContaining('may not list') });
    await invoker.close();
    await guarded.close();
  });
});
