import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAiChatPrompt } from './chat-prompt.ts';
import { openAiChatReply } from './chat-reply.ts';
import { encodeChatBody } from './encode-chat-body.ts';
import { mapTextLeaves } from '../text-leaves.ts';
import { openAiWalk } from './walk.ts';

const text = fc.string({ maxLength: 20 });
const toolCall = fc.record({
  id: fc.string({ minLength: 1, maxLength: 8 }),
  type: fc.constant('function'),
  function: fc.record({ name: fc.constantFrom('a', 'b'), arguments: fc.json() }),
});
const textPart = fc.record({ type: fc.constant('text'), text });
const picturePart = fc.record({
  type: fc.constant('image_url'),
  image_url: fc.record(
    { url: fc.constantFrom('https://x.example/y.png', 'data:image/png;base64,AAAA'), detail: fc.constant('low') },
    { requiredKeys: ['url'] },
  ),
});
const message = fc.oneof(
  fc.record({ role: fc.constantFrom('system', 'user', 'assistant'), content: text }),
  fc.record({ role: fc.constant('user'), content: fc.tuple(textPart, picturePart, textPart) }),
  fc.record({ role: fc.constant('tool'), tool_call_id: fc.constant('call_1'), content: text }),
  fc.record({
    role: fc.constant('assistant'),
    content: fc.constant(null),
    tool_calls: fc.array(toolCall, { minLength: 1, maxLength: 3 }),
  }),
);
const body = fc.record(
  {
    messages: fc.array(message, { minLength: 1, maxLength: 5 }),
    temperature: fc.double({ min: 0, max: 2, noNaN: true }),
    top_p: fc.double({ min: 0, max: 1, noNaN: true }),
    max_tokens: fc.integer({ min: 1, max: 4096 }),
    stop: fc.array(text, { minLength: 1, maxLength: 3 }),
    seed: fc.integer(),
    presence_penalty: fc.integer({ min: -2, max: 2 }),
    frequency_penalty: fc.integer({ min: -2, max: 2 }),
    reasoning_effort: fc.constantFrom('none', 'low', 'high'),
    parallel_tool_calls: fc.boolean(),
    response_format: fc.constantFrom(
      { type: 'json_object' },
      { type: 'json_schema', json_schema: { name: 'x', schema: { type: 'object' }, strict: true } },
    ),
  },
  { requiredKeys: ['messages'] },
);

describe("OpenAI's format and the canonical form", () => {
  it('MOD-02: what the canonical form can say comes back as it went in', () => {
    fc.assert(
      fc.property(body, (sent) => {
        expect(encodeChatBody(openAiChatPrompt(sent).canonical())).toEqual(sent);
      }),
    );
  });

  it('MOD-02: what it cannot say is named', () => {
    const sound = { type: 'input_audio', input_audio: { data: 'AAAA', format: 'wav' } };
    const sent = {
      messages: [{ role: 'user', name: 'Ada', content: [{ type: 'text', text: 'hear' }, sound] }],
      tools: [{ type: 'custom', custom: { name: 'x' } }],
      tool_choice: { type: 'allowed_tools' },
      response_format: { type: 'grammar' },
      n: 2,
      user: null,
      logprobs: true,
    };
    expect(openAiChatPrompt(sent).canonical()).toMatchObject({
      messages: [{ text: 'hear' }],
      beyond:
        'n logprobs messages[0].content[1].input_audio messages[0].name tools[0] tool_choice response_format'.split(
          ' ',
        ),
    });
  });

  it('MOD-01: a look that replaces nothing leaves the very same object, whatever is in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(mapTextLeaves(value, (seen) => seen, openAiWalk)).toBe(value);
      }),
    );
  });

  it('MOD-07: no text hides: every string under a key that the format does not own is looked at', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('x', 'deep', 'metadata', 'arguments', 'name')), (path) => {
        let value: unknown = 'needle';
        for (const key of path) value = path.length % 2 === 0 ? { [key]: value } : { [key]: [value] };
        const seen: string[] = [];
        mapTextLeaves({ messages: value }, (each) => (seen.push(each), each), openAiWalk);
        expect(seen).toEqual(['needle']);
      }),
    );
  });

  it('MOD-07: a reply whose text changes gives up its log probabilities, which spell out the text', () => {
    const reply = openAiChatReply({
      choices: [
        { index: 0, message: { role: 'assistant', content: 'secret' }, logprobs: { content: [{ token: 'secret' }] } },
      ],
    });
    expect(JSON.stringify(reply.mapTexts(() => 'gone').native)).not.toContain('secret');
    expect(reply.mapTexts((seen) => seen)).toBe(reply);
  });
});
