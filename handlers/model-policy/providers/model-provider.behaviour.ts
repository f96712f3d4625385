import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { newId } from '#vocabulary/ids.ts';
import type { ChatChunk, ChatReply } from '../exchange/chat.ts';
import { collectChunks } from '../exchange/collect-stream.ts';
import { asNumbers } from '../exchange/vector.ts';
import { openAiChatPrompt } from '../formats/openai/chat-prompt.ts';
import { openAiEmbedPrompt } from '../formats/openai/embed-prompt.ts';
import { agentosChatPrompt } from '../formats/agentos/chat-prompt.ts';
import { agentosEmbedPrompt } from '../formats/agentos/embed-prompt.ts';
import type { EmbedPrompt, EmbedReply } from '../exchange/embed.ts';
import { Secret, type Backend } from './backend.ts';
import type { ModelProvider, ProviderCall } from './model-provider.port.ts';

export interface ProviderUnderTest {
  readonly provider: ModelProvider;
  /** A model that answers texts with a text that repeats them, and calls the first tool that it is offered. */
  readonly chatModel: string;
  /** Null where the vendor makes no embeddings. */
  readonly embedModel: string | null;
  close(): Promise<unknown>;
}

/** What every provider must do (MOD-05), whatever its wire format. Its own failures are its own test's. */
export function modelProviderBehaviour(name: string, open: () => Promise<ProviderUnderTest>): void {
  describe(`model provider: ${name}`, () => {
    let opened: ProviderUnderTest;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened.close());

    const chat = (body: Record<string, unknown>, changes: Partial<ProviderCall> = {}) =>
      opened.provider.chat(auth, openAiChatPrompt(body), call(opened.chatModel, changes));
    const stream = async (body: Record<string, unknown>): Promise<ChatChunk[]> => {
      const prompt = openAiChatPrompt({ ...body, stream: true });
      const { batches } = await opened.provider.chatStream(auth, prompt, call(opened.chatModel, {}));
      const chunks: ChatChunk[] = [];
      for await (const batch of batches) chunks.push(...batch);
      return chunks;
    };

    it('MOD-05: answers a chat, counts its tokens and says why it ended', async () => {
      const reply = await chat(hello);
      expect(firstOf(reply)).toMatchObject({ index: 0, finishReason: 'stop', toolCalls: [] });
      expect(firstOf(reply).text).toContain('hello out there');
      expectUsage(reply);
    });

    it('MOD-05: the same question has the same answer', async () => {
      expect(firstOf(await chat(hello)).text).toBe(firstOf(await chat(hello)).text);
    });

    it("MOD-02: answers the canonical envelope as it answers OpenAI's", async () => {
      const prompt = agentosChatPrompt({
        request_id: 'req_1',
        operation: 'chat',
        model_ref: 'm',
        input: { messages: [{ role: 'user', content: 'hello out there' }] },
      });
      const reply = await opened.provider.chat(auth, prompt, call(opened.chatModel, {}));
      expect(firstOf(reply).text).toBe(firstOf(await chat(hello)).text);
    });

    it('MOD-05: streams what it would have answered whole, then the usage, then nothing', async () => {
      const chunks = await stream(hello);
      const whole = await chat(hello);
      expect(firstOf(collectChunks(chunks))).toMatchObject({ text: firstOf(whole).text, finishReason: 'stop' });
      expect(collectChunks(chunks).usage).toEqual(whole.usage);
      expect(chunks.length).toBeGreaterThan(3);
    });

    it('MOD-05: calls a tool with arguments in JSON', async () => {
      const called = firstOf(await chat(withTool));
      expect(called).toMatchObject({ finishReason: 'tool_calls', toolCalls: [{ name: 'tool_echo' }] });
      expect(JSON.parse(called.toolCalls[0]!.argumentsText)).toEqual({ text: 'hello out there' });
      expect(called.toolCalls[0]!.id).not.toBe('');
    });

    it('MOD-05: streams a tool call that adds up to the same call', async () => {
      const [called] = firstOf(collectChunks(await stream(withTool))).toolCalls;
      expect(called?.name).toBe('tool_echo');
      expect(JSON.parse(called!.argumentsText)).toEqual({ text: 'hello out there' });
    });

    it('MOD-05: goes on from the result of a tool', async () => {
      const reply = await chat({ ...withTool, messages: [...hello.messages, ...toolTurn] });
      expect(firstOf(reply)).toMatchObject({ finishReason: 'stop', toolCalls: [] });
      expect(firstOf(reply).text).toContain('forty-two');
    });

    /** Skips the rest of a test where the vendor makes no embeddings, once it has seen that this is said. */
    const embed = async (prompt: EmbedPrompt): Promise<EmbedReply | null> => {
      if (opened.embedModel !== null) return opened.provider.embed(auth, prompt, call(opened.embedModel));
      const refused = opened.provider.embed(auth, prompt, call(opened.chatModel));
      await expect(refused).rejects.toMatchObject({ code: 'invalid_request', details: { param: 'model' } });
      return null;
    };

    it('MOD-05: one unit of meaning per text: vectors in the order of the texts, the same for the same text', async () => {
      const prompt = openAiEmbedPrompt({ input: ['one', 'two', 'one'], encoding_format: 'float' });
      const reply = await embed(prompt);
      if (reply === null) return;
      const [one, two, again] = reply.vectors.map((vector) => asNumbers(vector));
      expect(reply.vectors).toHaveLength(3);
      expect(one).toEqual(again);
      expect(one).not.toEqual(two);
      expect(one!.length).toBe(two!.length);
      expect(reply.usage).toMatchObject({ inputTokens: expect.any(Number), outputTokens: 0, estimated: false });
    });

    it('MOD-02: embeds for the canonical envelope, and with fewer dimensions where asked', async () => {
      const canonical = agentosEmbedPrompt({ texts: ['one'] });
      const openAi = openAiEmbedPrompt({ input: 'one', dimensions: 8 });
      const [whole, short] = [await embed(canonical), await embed(openAi)];
      if (whole === null || short === null) return;
      expect(asNumbers(whole.vectors[0]!).length).toBeGreaterThan(8);
      expect(asNumbers(short.vectors[0]!)).toHaveLength(8);
    });

    it('RUN-03: a call whose caller has left is not made', async () => {
      await expect(chat(hello, { signal: AbortSignal.abort() })).rejects.toThrow();
    });

    it('RUN-03: a stream whose caller leaves ends with an error, not as if it were complete', async () => {
      const leaving = new AbortController();
      const prompt = openAiChatPrompt({ ...hello, stream: true });
      const { batches } = await opened.provider.chatStream(
        auth,
        prompt,
        call(opened.chatModel, { signal: leaving.signal }),
      );
      const read = async () => {
        for await (const batch of batches) if (batch.length > 0) leaving.abort();
      };
      await expect(read()).rejects.toThrow();
    });

    it('HLT-01: says that it can be reached', async () => {
      expect(await opened.provider.probe()).toMatchObject({ ok: true });
    });
  });
}

const hello = { model: 'm', messages: [{ role: 'user', content: 'hello out there' }] };
const schema = { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] };
const withTool = { ...hello, tools: [{ type: 'function', function: { name: 'tool_echo', parameters: schema } }] };
const toolTurn = [
  {
    role: 'assistant',
    content: null,
    tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'tool_echo', arguments: '{"text":"hello"}' } }],
  },
  { role: 'tool', tool_call_id: 'call_1', content: 'forty-two' },
];

export const auth: AuthContext = {
  tenant_id: 'tnt_one',
  principal: { principal_id: 'usr_a', principal_type: 'user' },
  scopes: ['models:invoke'],
  roles: [],
};

export function call(upstreamModel: string, changes: Partial<ProviderCall> = {}): ProviderCall {
  return {
    upstreamModel,
    maxOutputTokens: 64,
    contextWindowTokens: null,
    timeoutMs: null,
    signal: new AbortController().signal,
    requestId: newId('req'),
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    ...changes,
  };
}

/** A backend of a test, in patience between a second and ten. */
export function testBackend(changes: Partial<Backend>): Backend {
  return {
    backendId: 'fake',
    provider: 'simulated',
    baseUrl: null,
    apiKey: new Secret(testKey),
    firstByteMs: 5_000,
    totalMs: 10_000,
    replyBytesMax: 1024 ** 2,
    maxTokensField: null,
    apiVersion: null,
    region: null,
    awsKeys: null,
    wordDelayMs: 0,
    ...changes,
  };
}

/** Fakes of vendors ask for this one. */
export const testKey = 'sk-fake-0123456789abcdefghij';

function firstOf(reply: ChatReply) {
  return reply.canonical().choices[0]!;
}

function expectUsage({ usage }: ChatReply): void {
  expect(usage?.inputTokens).toBeGreaterThan(0);
  expect(usage?.outputTokens).toBeGreaterThan(0);
  expect(usage?.totalTokens).toBe(usage!.inputTokens + usage!.outputTokens);
  expect(usage?.estimated).toBe(false);
}
