import OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenAiClientTarget } from './target.ts';

/**
 * MOD-01: the official client works unchanged. Everything here is asked through it, with its own retries, parsing and
 * error classes; nothing looks behind it but the count of requests.
 */
export function openAiClientSuite(open: () => Promise<OpenAiClientTarget>): void {
  let target: OpenAiClientTarget;
  let sent = 0;
  let client: OpenAI;
  const clientWith = (apiKey: string, maxRetries = 0) =>
    new OpenAI({
      baseURL: target.baseUrl,
      apiKey,
      maxRetries,
      fetch: (input, init) => {
        sent++;
        return fetch(input, init);
      },
    });
  beforeAll(async () => {
    target = await open();
    client = clientWith(target.token);
  }, 120_000);
  afterAll(() => target.close());

  const messages = [{ role: 'user' as const, content: 'grüße an 東京 🙂' }];
  const echo = {
    type: 'function' as const,
    function: {
      name: 'tool_echo',
      parameters: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
    },
  };
  const failure = (promise: Promise<unknown>) =>
    promise.then(
      () => expect.fail('it should have failed'),
      (error: unknown) => error,
    );

  describe('chat.completions.create', () => {
    it('MOD-01: answers, with usage, finish reason and request id', async () => {
      const completion = await client.chat.completions.create({ model: 'gpt-fake', messages });
      expect(completion.choices[0]).toMatchObject({
        finish_reason: 'stop',
        message: { role: 'assistant', content: 'Echo: grüße an 東京 🙂', refusal: null },
      });
      expect(completion.usage?.total_tokens).toBeGreaterThan(0);
      expect(completion._request_id).toMatch(/^corr_/);
    });

    it('MOD-01: an alias answers under its own name', async () => {
      expect((await client.chat.completions.create({ model: 'standard', messages })).model).toBe('standard');
    });

    it('MOD-01: several choices, log probabilities and fields of next week pass', async () => {
      const asked = { model: 'gpt-fake', messages, n: 2, logprobs: true, a_field_of_next_week: 1 };
      const completion = await client.chat.completions.create(asked);
      expect(completion.choices.map(({ index }) => index)).toEqual([0, 1]);
      expect(completion.choices[0]?.logprobs?.content?.[0]?.token).toBe('Echo: ');
    });

    it.each(['gpt-fake', 'simulated/chat'])('MOD-01: %s calls a tool and goes on from its result', async (model) => {
      const first = await client.chat.completions.create({ model, messages, tools: [echo] });
      const message = first.choices[0]!.message;
      const [call] = message.tool_calls ?? [];
      if (call?.type !== 'function') return expect.fail('it should call the function');
      expect(first.choices[0]?.finish_reason).toBe('tool_calls');
      expect(JSON.parse(call.function.arguments)).toEqual({ text: messages[0]!.content });
      const result = { role: 'tool' as const, tool_call_id: call.id, content: 'forty-two' };
      const conversation = [...messages, message, result];
      const second = await client.chat.completions.create({ model, messages: conversation, tools: [echo] });
      expect(second.choices[0]?.message.content).toContain('forty-two');
    });
  });

  describe('streams', () => {
    it.each(['gpt-fake', 'awkward', 'standard', 'simulated/chat'])(
      'MOD-01: %s streams its words, then ends',
      async (model) => {
        const stream = await client.chat.completions.create({ model, messages, stream: true });
        let text = '';
        const ids = new Set<string>();
        for await (const chunk of stream) {
          ids.add(chunk.id);
          text += chunk.choices[0]?.delta.content ?? '';
          expect(chunk.object).toBe('chat.completion.chunk');
        }
        expect(text).toContain('grüße an 東京 🙂');
        expect(ids.size).toBe(1);
      },
    );

    it('MOD-01: usage comes when it was asked for, and not otherwise', async () => {
      const usages = async (include_usage: boolean) => {
        const stream = await client.chat.completions.create({
          model: 'simulated/chat',
          messages,
          stream: true,
          stream_options: { include_usage },
        });
        const found = [];
        for await (const { usage, choices } of stream) if (usage) found.push([choices.length, usage.total_tokens > 0]);
        return found;
      };
      expect(await usages(true)).toEqual([[0, true]]);
      expect(await usages(false)).toEqual([]);
    });

    it.each(['gpt-fake', 'simulated/chat'])(
      'MOD-01: the stream helper puts the tool call of %s together',
      async (model) => {
        const final = await client.chat.completions.stream({ model, messages, tools: [echo] }).finalChatCompletion();
        const [call] = final.choices[0]?.message.tool_calls ?? [];
        if (call?.type !== 'function') return expect.fail('it should call the function');
        expect(final.choices[0]?.finish_reason).toBe('tool_calls');
        expect(JSON.parse(call.function.arguments)).toEqual({ text: messages[0]!.content });
      },
    );

    it.each(['midstream-error', 'cut'])('MOD-01: %s is thrown, not taken for the end', async (model) => {
      const stream = await client.chat.completions.create({ model, messages, stream: true });
      const read = async () => {
        for await (const _chunk of stream);
      };
      expect(await failure(read())).toBeInstanceOf(OpenAI.APIError);
    });

    it('MOD-01: a failure before the first byte has its status', async () => {
      const stream = client.chat.completions.create({ model: 'error-429', messages, stream: true });
      expect(await failure(stream)).toBeInstanceOf(OpenAI.RateLimitError);
    });

    it('MOD-01: a reader that leaves can go on asking', async () => {
      const stream = await client.chat.completions.create({ model: 'never-ends', messages, stream: true });
      for await (const _chunk of stream) break;
      expect(await client.chat.completions.create({ model: 'gpt-fake', messages })).toBeDefined();
    });
  });

  describe('embeddings.create', () => {
    it.each(['embed-fake', 'floats-only'])(
      'MOD-01: %s gives the same vectors as numbers and as the client asks by itself',
      async (model) => {
        const input = ['one', 'two'];
        const byDefault = await client.embeddings.create({ model, input });
        const floats = await client.embeddings.create({ model, input, encoding_format: 'float' });
        expect(byDefault.data.map(({ index, embedding }) => [index, embedding.length])).toEqual([
          [0, 16],
          [1, 16],
        ]);
        expect(byDefault.data.map(({ embedding }) => [...embedding])).toEqual(
          floats.data.map(({ embedding }) => embedding),
        );
        expect(byDefault.usage.prompt_tokens).toBe(2);
      },
    );
  });

  describe('models', () => {
    it('MOD-01: are listed, and read by an id with a slash', async () => {
      const ids = [];
      for await (const model of client.models.list()) ids.push(model.id);
      expect(ids).toContain('simulated/chat');
      const model = await client.models.retrieve('simulated/chat');
      expect(model).toMatchObject({ id: 'simulated/chat', object: 'model', owned_by: 'simulated' });
    });
  });

  describe('errors', () => {
    const ask = (model: string, content = 'x', more: object = {}) =>
      client.chat.completions.create({ model, messages: [{ role: 'user', content }], ...more });

    it('API-05: a wrong key is AuthenticationError', async () => {
      const stranger = clientWith(`aos_abcdefgh_${'x'.repeat(43)}`);
      expect(await failure(stranger.models.list())).toBeInstanceOf(OpenAI.AuthenticationError);
    });

    it('MOD-01: an unknown model is NotFoundError that names the parameter', async () => {
      const error = await failure(ask('gpt-nowhere'));
      expect(error).toBeInstanceOf(OpenAI.NotFoundError);
      expect(error).toMatchObject({ status: 404, param: 'model', requestID: expect.stringMatching(/^corr_/) });
    });

    it("API-03: a prompt that is too long is BadRequestError in the vendor's words", async () => {
      const error = await failure(ask('error-400'));
      expect(error).toBeInstanceOf(OpenAI.BadRequestError);
      expect((error as Error).message).toContain('maximum context length');
    });

    it('API-06: a busy vendor is RateLimitError with the time to wait', async () => {
      const error = await failure(ask('error-429'));
      expect(error).toBeInstanceOf(OpenAI.RateLimitError);
      expect((error as InstanceType<typeof OpenAI.RateLimitError>).headers?.get('retry-after')).toBe('7');
    });

    it('MOD-07: blocked content is PermissionDeniedError and reaches no vendor', async () => {
      const before = target.backendRequests();
      const error = await failure(ask('gpt-fake', 'my key is sk-abcdefghijklmnop0123456789'));
      expect(error).toBeInstanceOf(OpenAI.PermissionDeniedError);
      expect(error).toMatchObject({ code: 'policy_blocked' });
      expect(target.backendRequests()).toBe(before);
    });

    it('MOD-01: a failing vendor is InternalServerError', async () => {
      expect(await failure(ask('error-500'))).toBeInstanceOf(OpenAI.InternalServerError);
    });

    it('API-06: what waiting cannot help is not sent again', async () => {
      const patient = clientWith(target.token, 2);
      const before = sent;
      const asked = patient.chat.completions.create({ model: 'gpt-fake', messages, max_tokens: 1_000_000 });
      expect(await failure(asked)).toBeInstanceOf(OpenAI.APIError);
      expect(sent - before).toBe(1);
    });
  });
}
