import { describe, expect, it } from 'vitest';
import { openAiChatPrompt } from '#model-policy/formats/openai/chat-prompt.ts';
import { openAiEmbedPrompt } from '#model-policy/formats/openai/embed-prompt.ts';
import { call, modelProviderBehaviour, testBackend } from '#model-policy/providers/model-provider.behaviour.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { createSimulatedProvider } from './simulated-provider.ts';

const backend = testBackend({ apiKey: null });
const provider = createSimulatedProvider(backend);

modelProviderBehaviour('simulated', async () => ({
  provider,
  chatModel: 'simulated/chat',
  embedModel: 'simulated/embed',
  close: () => provider.close(),
}));

const auth: AuthContext = {
  tenant_id: 'tnt_one',
  principal: { principal_id: 'usr_a', principal_type: 'user' },
  scopes: [],
  roles: [],
};
const ask = async (body: Record<string, unknown>, maxOutputTokens: number | null = null) => {
  const reply = await provider.chat(
    auth,
    openAiChatPrompt(body),
    call('simulated/chat', { maxOutputTokens, requestId: 'req_1' }),
  );
  return reply.canonical().choices[0]!;
};
const tool = (name: string, parameters: Record<string, unknown> = {}) => ({
  type: 'function',
  function: { name, parameters },
});
const user = (content: string) => ({ role: 'user', content });

describe('the simulated model', () => {
  it('MOD-05: calls the tool that the text names, in dots or underscores, else the first', async () => {
    const tools = [tool('tool_echo'), tool('tool_kv_put')];
    const named = await ask({ messages: [user('use tool.kv.put please')], tools });
    const unnamed = await ask({ messages: [user('do something')], tools });
    expect([named.toolCalls[0]?.name, unnamed.toolCalls[0]?.name]).toEqual(['tool_kv_put', 'tool_echo']);
  });

  it('MOD-05: obeys tool_choice', async () => {
    const tools = [tool('tool_echo'), tool('tool_kv_put')];
    const none = await ask({ messages: [user('x')], tools, tool_choice: 'none' });
    const chosen = { type: 'function', function: { name: 'tool_kv_put' } };
    const named = await ask({ messages: [user('x')], tools, tool_choice: chosen });
    expect(none).toMatchObject({ text: 'You said: x', toolCalls: [] });
    expect(named.toolCalls[0]?.name).toBe('tool_kv_put');
  });

  it('MOD-05: calls a tool again once the person has spoken again', async () => {
    const result = { role: 'tool', tool_call_id: 'a', content: 'ok' };
    const again = await ask({ messages: [user('one'), result, user('two')], tools: [tool('tool_echo')] });
    expect(again.finishReason).toBe('tool_calls');
  });

  it('RUN-06: the same request has the same tool call id when it is sent again', async () => {
    const body = { messages: [user('x')], tools: [tool('tool_echo')] };
    expect((await ask(body)).toolCalls[0]?.id).toBe((await ask(body)).toolCalls[0]?.id);
  });

  it('MOD-07: writes no more tokens than it may, and says that it was cut', async () => {
    const cut = await ask({ messages: [user('a long sentence that goes on')] }, 3);
    expect(cut).toMatchObject({ finishReason: 'length' });
    expect(cut.text).toHaveLength(12);
    const inEmoji = await ask({ messages: [user('ab🙂🙂')] }, 3); // 10 units before the first one: its half would be the 12th
    expect(inEmoji.text?.isWellFormed()).toBe(true);
  });

  it('MOD-05: stops at a stop sequence', async () => {
    expect((await ask({ messages: [user('one END two')], stop: 'END' })).text).toBe('You said: one ');
  });

  it('MOD-05: refuses by name what it cannot do, instead of pretending', async () => {
    const picture = {
      role: 'user',
      content: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } }],
    };
    const bodies = [
      { n: 2, messages: [user('x')] },
      { logprobs: true, messages: [user('x')] },
      { response_format: { type: 'json_object' }, messages: [user('x')] },
      { messages: [picture] },
    ];
    const refusals = await Promise.all(bodies.map((body) => ask(body).catch((error: unknown) => error)));
    expect(refusals).toMatchObject(
      ['n', 'logprobs', 'response_format', 'messages[0].content[0].image_url'].map((param) => ({
        code: 'invalid_request',
        details: { param },
      })),
    );
  });

  it('MOD-05: vectors have length 1, and texts that share words lie closer together', async () => {
    const input = ['the red house', 'the blue house', 'quarterly tax report'];
    const reply = await provider.embed(auth, openAiEmbedPrompt({ input }), call('simulated/embed'));
    const [red, blue, tax] = reply.vectors as number[][];
    const dot = (a: number[], b: number[]) => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
    expect(dot(red!, red!)).toBeCloseTo(1, 12);
    expect(dot(red!, blue!)).toBeGreaterThan(dot(red!, tax!));
  });
});
