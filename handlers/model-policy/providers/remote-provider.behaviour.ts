import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault, FaultCode } from '#vocabulary/fault.ts';
import type { CanonicalChoice, ChatChunk, FinishReason } from '../exchange/chat.ts';
import { collectChunks } from '../exchange/collect-stream.ts';
import { openAiChatPrompt } from '../formats/openai/chat-prompt.ts';
import { Secret, type Backend } from './backend.ts';
import type { ModelProvider, ProviderCall } from './model-provider.port.ts';
import { auth, call } from './model-provider.behaviour.ts';

/** A provider whose vendor is a fake, which does by a model's name what real ones do at bad times. */
export interface RemoteProviderUnderTest {
  /** Opens a provider of the fake; each with connections of its own. */
  open(changes?: Partial<Backend>): ModelProvider;
  /** What reached the fake. */
  readonly requests: readonly { readonly aborted: boolean }[];
  connections(): number;
  /** A model that is there, and the models that the vendor lists; null where any name will do. */
  readonly chatModel: string;
  readonly listed: readonly string[] | null;
  /** Each error that the vendor documents, by the model that has it. */
  readonly errors: readonly (readonly [model: string, code: FaultCode, more?: object])[];
  /** Reasons for an end, by the model that ends so. */
  readonly finishes: Readonly<Record<string, FinishReason>>;
  /** What this vendor cannot be asked for: a body, and the field that its refusal names. */
  readonly refused: readonly (readonly [field: string, body: object])[];
  /** What a vendor lacks: thinking in its answers, several calls in one turn, a list that asks for the key. */
  readonly lacks?: readonly ('thinking' | 'several calls' | 'guarded list')[];
  close(): Promise<unknown>;
}

/** What every provider with a vendor behind it must do (MOD-05), over real HTTP. */
export function remoteProviderBehaviour(name: string, start: () => Promise<RemoteProviderUnderTest>): void {
  describe(`vendor behind it: ${name}`, () => {
    let vendor: RemoteProviderUnderTest;
    let provider: ModelProvider;
    beforeAll(async () => {
      vendor = await start();
      provider = vendor.open();
    });
    afterAll(async () => {
      await provider.close();
      await vendor.close();
    });

    const chat = async (model: string, body: object = {}, changes: Partial<ProviderCall> = {}) => {
      const reply = await provider.chat(auth, openAiChatPrompt({ ...hello, ...body }), call(model, changes));
      return { ...first(reply.canonical().choices), usage: reply.usage };
    };
    const stream = async (model: string, body: object = {}, changes: Partial<ProviderCall> = {}, by = provider) => {
      const chunks: ChatChunk[] = [];
      const error = await (async () => {
        const prompt = openAiChatPrompt({ ...hello, ...body, stream: true });
        const { batches } = await by.chatStream(auth, prompt, call(model, changes));
        for await (const batch of batches) chunks.push(...batch);
      })().catch((thrown: Fault) => thrown);
      return { chunks, error, ...first(collectChunks(chunks).canonical().choices), usage: collectChunks(chunks).usage };
    };

    it('MOD-05: a stream adds up to the same answer wherever the network cuts its bytes', async () => {
      const words = { messages: [{ role: 'user', content: 'grüße an 東京 🙂🙃 und\n\nalle' }] };
      const tools = { ...words, tools: [tool('one'), tool('two')], parallel_tool_calls: true };
      const whole = [await chat(vendor.chatModel, words), await chat(vendor.chatModel, tools)];
      expect(whole[0]!.text).toBe('Echo: grüße an 東京 🙂🙃 und\n\nalle');
      for (let seed = 1; seed <= 12; seed++) {
        const cut = [await stream(`awkward-${seed}`, words), await stream(`awkward-${seed}`, tools)];
        expect(cut.map(({ error }) => error)).toEqual([undefined, undefined]);
        expect(cut.map(spoken)).toEqual(whole.map(spoken));
        expect(cut[0]!.usage?.outputTokens).toBe(whole[0]!.usage?.outputTokens);
      }
    });

    it('MOD-05: several tool calls of one turn stay apart, whole and streamed, and find their results', async () => {
      const tools = { tools: [tool('one'), tool('two')], parallel_tool_calls: true };
      const whole = await chat(vendor.chatModel, tools);
      const streamed = await stream(vendor.chatModel, tools);
      const names = vendor.lacks?.includes('several calls') ? ['one'] : ['one', 'two'];
      expect(whole).toMatchObject({ finishReason: 'tool_calls', toolCalls: names.map((each) => ({ name: each })) });
      expect(streamed).toMatchObject({ finishReason: 'tool_calls' });
      expect(spoken(streamed)).toEqual(spoken(whole));
      const ids = whole.toolCalls.map(({ id }) => id);
      expect(new Set(ids).size).toBe(names.length);
      const turn = {
        role: 'assistant',
        content: null,
        tool_calls: whole.toolCalls.map(({ id, name: called, argumentsText }) => ({
          id,
          type: 'function',
          function: { name: called, arguments: argumentsText },
        })),
      };
      const results = ids.map((id) => ({ role: 'tool', tool_call_id: id, content: 'forty-two' }));
      const next = await chat(vendor.chatModel, { ...tools, messages: [...hello.messages, turn, ...results] });
      expect(next.text).toContain('forty-two');
    });

    it('MOD-05: thinking is told apart from the answer, and counted', async () => {
      if (vendor.lacks?.includes('thinking')) return;
      const [whole, streamed] = [await chat('reasoning'), await stream('reasoning')];
      for (const answer of [whole, streamed]) {
        expect(answer).toMatchObject({
          reasoning: 'First I read it. Then I repeat it.',
          text: 'Echo: hello out there',
        });
      }
      expect(streamed.usage).toEqual(whole.usage);
    });

    it('MOD-05: says why it ended, whole and streamed', async () => {
      for (const [model, finishReason] of Object.entries(vendor.finishes)) {
        expect([model, (await chat(model)).finishReason]).toEqual([model, finishReason]);
        expect([model, (await stream(model)).finishReason]).toEqual([model, finishReason]);
      }
    });

    it("API-03: each of the vendor's errors is one of ours, before a stream as before a whole answer", async () => {
      for (const [model, code, more] of vendor.errors) {
        const whole = await fault(chat(model));
        const { error } = await stream(model);
        expect({ model, ...plain(whole) }).toMatchObject({ model, code, ...more });
        expect({ model, ...plain(error as Fault) }).toMatchObject({ model, code, ...more });
        expect(`${whole.message} ${whole.detail} ${JSON.stringify(whole.details)}`).not.toContain('sk-fake');
      }
    });

    it.each(['not-json', 'deep'])('API-03: an answer that is %s is no answer', async (model) => {
      expect(await fault(chat(model))).toMatchObject({ code: 'dependency_unavailable' });
      expect((await stream(model)).error).toMatchObject({ code: 'dependency_unavailable' });
    });

    it.each(['midstream-error', 'cut', 'cut-clean'])(
      'MOD-01: %s fails after what came, never ends cleanly',
      async (model) => {
        const { chunks, error } = await stream(model);
        expect(chunks.length).toBeGreaterThan(0);
        expect(error).toMatchObject({ code: 'dependency_unavailable', retryable: true });
        // What the vendor said of itself in the stream is told from a stream that just ends.
        const said = /failed with status|is overloaded/.test((error as Fault).message);
        expect(said).toBe(model === 'midstream-error');
      },
    );

    it('MOD-05: a first token, or an end, that is late is a timeout', async () => {
      const hasty = vendor.open({ firstByteMs: 40 });
      const notBegun = { code: 'timeout', message: expect.stringContaining('did not begin to answer') };
      expect((await stream('hangs', {}, {}, hasty)).error).toMatchObject(notBegun);
      // Headers, an opening event and pings are no answer yet.
      expect((await stream('starts-slowly', {}, {}, hasty)).error).toMatchObject(notBegun);
      await hasty.close();
      expect(await fault(chat('slow-5000', {}, { timeoutMs: 30 }))).toMatchObject({ code: 'timeout' });
      expect((await stream('never-ends', {}, { timeoutMs: 60 })).error).toMatchObject({ code: 'timeout' });
    });

    it('RUN-03: who leaves takes the connection to the vendor down, plain and streamed', async () => {
      const leaving = new AbortController();
      setTimeout(() => leaving.abort(), 30);
      await fault(chat('hangs', {}, { signal: leaving.signal }));
      await expect.poll(() => vendor.requests.at(-1)?.aborted).toBe(true);
      const prompt = openAiChatPrompt({ ...hello, stream: true });
      const { batches } = await provider.chatStream(auth, prompt, call('never-ends'));
      for await (const _batch of batches) break;
      await expect.poll(() => vendor.requests.at(-1)?.aborted).toBe(true);
    });

    it('MOD-05: an answer without end is refused before it fills the memory', async () => {
      const small = vendor.open({ replyBytesMax: 100_000 });
      const prompt = openAiChatPrompt(hello);
      expect(await fault(small.chat(auth, prompt, call('oversized')))).toMatchObject({
        code: 'dependency_unavailable',
      });
      expect((await stream('oversized', {}, {}, small)).error).toMatchObject({
        code: 'dependency_unavailable',
        message: expect.stringContaining('larger than this node reads'),
      });
      await expect.poll(() => vendor.requests.at(-1)?.aborted).toBe(true);
      await small.close();
    });

    it('MOD-05: keeps its connections, after streams too', async () => {
      const [before, asked] = [vendor.connections(), vendor.requests.length];
      const steady = vendor.open();
      for (let i = 0; i < 5; i++) {
        await steady.chat(auth, openAiChatPrompt(hello), call(vendor.chatModel));
        expect((await stream(vendor.chatModel, {}, {}, steady)).error).toBeUndefined();
        await new Promise((resolve) => setTimeout(resolve, 20)); // the end of the body comes right behind the marker
      }
      expect(vendor.requests.length - asked).toBe(10);
      // A request that begins in the very moment in which another ends may open a second one.
      expect(vendor.connections() - before).toBeLessThanOrEqual(2);
      await steady.close();
    });

    it('MOD-05: what the vendor cannot be asked for is refused by name, and reaches nobody', async () => {
      const before = vendor.requests.length;
      for (const [field, body] of vendor.refused) {
        expect([field, plain(await fault(chat(vendor.chatModel, body)))]).toMatchObject([
          field,
          { code: 'invalid_request', details: { param: field }, message: expect.stringContaining(field) },
        ]);
        expect([field, (await stream(vendor.chatModel, body)).error]).toMatchObject([
          field,
          { code: 'invalid_request' },
        ]);
      }
      expect(vendor.requests.length).toBe(before);
    });

    it('HLT-01: lists its models, and says what is wrong with it', async () => {
      const wrongKey = vendor.open({ apiKey: new Secret('wrong') });
      const nobody = vendor.open({ baseUrl: 'http://127.0.0.1:9' });
      const healthy = await provider.probe();
      expect(healthy).toMatchObject({ ok: true });
      expect(healthy.models ?? null).toEqual(vendor.listed);
      if (!vendor.lacks?.includes('guarded list')) {
        expect(await wrongKey.probe()).toMatchObject({
          ok: false,
          message: expect.stringContaining('refuses the key'),
        });
      }
      expect(await nobody.probe()).toMatchObject({ ok: false, message: expect.stringContaining('cannot be reached') });
      const asked = nobody.chat(auth, openAiChatPrompt(hello), call(vendor.chatModel));
      expect(await fault(asked)).toMatchObject({ code: 'dependency_unavailable' });
      await wrongKey.close();
      await nobody.close();
    });
  });
}

const hello = { model: 'alias', messages: [{ role: 'user', content: 'hello out there' }] };

function tool(name: string) {
  return {
    type: 'function',
    function: { name, parameters: { type: 'object', properties: { text: { type: 'string' } } } },
  };
}

function first(choices: readonly CanonicalChoice[]): CanonicalChoice {
  return choices[0] ?? { index: 0, text: null, refusal: null, reasoning: null, toolCalls: [], finishReason: 'stop' };
}

/** What an answer says. Arguments are compared as JSON: vendors write blanks into them as they like. */
function spoken({ text, reasoning, toolCalls, finishReason }: CanonicalChoice) {
  const calls = toolCalls.map(({ name, argumentsText }) => [name, JSON.parse(argumentsText) as unknown]);
  return { text: text ?? '', reasoning, calls, finishReason };
}

function plain({ code, message, retryable, retryAfterMs, details }: Fault) {
  return { code, message, retryable, retryAfterMs, details };
}

function fault(promise: Promise<unknown>): Promise<Fault> {
  return promise.then(
    () => expect.fail('it should have failed'),
    (error: Fault) => error,
  );
}
