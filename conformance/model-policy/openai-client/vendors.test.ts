import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NodeHome } from '../../driver/own-node.ts';
import type { FakeVendor } from '../../fakes/vendor-http/start-vendor.ts';
import { vendorModels, vendors } from './vendors.ts';

/** MOD-05, MOD-01: OpenAI's client gets the same answers, whichever vendor's wire is behind the node. */
let home: NodeHome;
let client: OpenAI;
const fakes: FakeVendor[] = [];

beforeAll(async () => {
  const origins = new Map<string, string>();
  for (const { provider, start } of vendors) {
    const fake = await start();
    fakes.push(fake);
    origins.set(provider, fake.origin);
  }
  const environment = Object.assign({}, ...vendors.map((vendor) => vendor.environment)) as Record<string, string>;
  home = await NodeHome.open({ fakeBackendUrl: 'http://127.0.0.1:9/v1', environment });
  writeFileSync(join(home.folder, 'models.json'), JSON.stringify(vendorModels(origins)));
  const { portBase } = await home.startNode('node');
  await home.seed();
  const baseURL = `http://127.0.0.1:${portBase + 1}/v1`;
  client = new OpenAI({ baseURL, apiKey: home.token('usr_member'), maxRetries: 0 });
}, 120_000);
afterAll(async () => {
  await home.close(false);
  await Promise.all(fakes.map((fake) => fake.close()));
});

const messages = [
  { role: 'system' as const, content: 'Be brief.' },
  { role: 'user' as const, content: 'grüße an 東京 🙂' },
];
const functions = ['one', 'two'].map((name) => ({
  type: 'function' as const,
  function: { name, parameters: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] } },
}));

describe.each(vendors)('$provider behind the node', ({ provider, cannot, thinks }) => {
  const ask = (behaviour: string, more: object = {}) =>
    client.chat.completions.create({ model: `${provider}/${behaviour}`, messages, ...more, stream: false });
  const failure = (promise: Promise<unknown>) =>
    promise.then(
      () => expect.fail('it should have failed'),
      (error: unknown) => error,
    );

  it('MOD-05: answers a chat, with usage', async () => {
    const { choices, usage, model } = await ask('chat');
    expect(choices[0]).toMatchObject({
      finish_reason: 'stop',
      message: { role: 'assistant', content: 'Echo: grüße an 東京 🙂' },
    });
    expect(usage?.completion_tokens).toBeGreaterThan(0);
    expect(usage?.total_tokens).toBe(usage!.prompt_tokens + usage!.completion_tokens);
    expect(model).toBe(`${provider}/chat`);
  });

  it('MOD-05: streams it, with usage where it was asked for', async () => {
    const stream = await client.chat.completions.create({
      model: `${provider}/chat`,
      messages,
      stream: true,
      stream_options: { include_usage: true },
    });
    let [text, usages] = ['', 0];
    for await (const { choices, usage } of stream) {
      text += choices[0]?.delta.content ?? '';
      if (usage && choices.length === 0 && usage.total_tokens > 0) usages++;
    }
    expect([text, usages]).toEqual(['Echo: grüße an 東京 🙂', 1]);
  });

  it('MOD-05: calls tools, streamed, and goes on from their results', async () => {
    const model = `${provider}/chat`;
    const asked = { model, messages, tools: functions };
    const { choices } = await client.chat.completions.stream(asked).finalChatCompletion();
    const calls = choices[0]!.message.tool_calls ?? [];
    expect(choices[0]!.finish_reason).toBe('tool_calls');
    expect(calls.length).toBeGreaterThan(0);
    for (const call of calls) {
      if (call.type !== 'function') return expect.fail('it should call a function');
      expect(JSON.parse(call.function.arguments)).toEqual({ text: messages[1]!.content });
    }
    const results = calls.map(({ id }) => ({ role: 'tool' as const, tool_call_id: id, content: 'forty-two' }));
    const turn = { role: 'assistant' as const, content: null, tool_calls: calls };
    const next = await client.chat.completions.create({ ...asked, messages: [...messages, turn, ...results] });
    expect(next.choices[0]?.message.content).toContain('forty-two');
  });

  it.runIf(thinks !== false)('MOD-05: shows thinking beside the answer', async () => {
    const { choices } = await ask('reasoning');
    const { reasoning_content, reasoning } = choices[0]!.message as { reasoning_content?: string; reasoning?: string };
    expect(reasoning_content ?? reasoning).toContain('First I read it'); // both names are in use, and clients read both
  });

  it("MOD-05: the vendor's errors are the client's own classes", async () => {
    expect(await failure(ask('error-429'))).toBeInstanceOf(OpenAI.RateLimitError);
    expect(await failure(ask('error-500'))).toBeInstanceOf(OpenAI.InternalServerError);
    expect(await failure(ask('error-400'))).toBeInstanceOf(OpenAI.BadRequestError);
    for (const behaviour of ['midstream-error', 'cut']) {
      const stream = await client.chat.completions.create({
        model: `${provider}/${behaviour}`,
        messages,
        stream: true,
      });
      const read = async () => {
        for await (const _chunk of stream);
      };
      expect(await failure(read())).toBeInstanceOf(OpenAI.APIError);
    }
  });

  it.runIf(cannot)('MOD-05: what the vendor cannot do is a clear 400', async () => {
    const error = await failure(ask('chat', cannot!.body));
    expect(error).toBeInstanceOf(OpenAI.BadRequestError);
    expect(error).toMatchObject({ param: cannot!.field, message: expect.stringContaining(cannot!.field) });
  });
});
