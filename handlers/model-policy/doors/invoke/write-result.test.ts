import { expect, it } from 'vitest';
import type { ToolDefinition } from '#generated/vocabulary/types.ts';
import { openAiChatReply } from '../../formats/openai/chat-reply.ts';
import { chatOutput } from './write-result.ts';

const echo: ToolDefinition = { tool_id: 'tool.echo', name: 'tool_echo', description: 'Echoes.', input_schema: {} };

/** The call that the model asks for, as the contract says it. */
function called(name: string, text = '{}') {
  const tool_calls = [{ id: 'call_1', type: 'function', function: { name, arguments: text } }];
  const message = { role: 'assistant', content: null, tool_calls };
  return chatOutput(openAiChatReply({ choices: [{ index: 0, message, finish_reason: 'tool_calls' }] }), [echo])
    .tool_calls![0]!;
}

it('TOOL-04: a call by name gives back the id of the tool', () => {
  expect(called('tool_echo', '{"text":"hi"}')).toEqual({
    tool_call_id: 'call_1',
    tool_id: 'tool.echo',
    name: 'tool_echo',
    input: { text: 'hi' },
  });
});

it('API-04: whatever a model calls a tool, the name is one that the contract allows', () => {
  expect(called('x'.repeat(5_000)).tool_id).toBe('x'.repeat(256));
  expect(called('')).toMatchObject({ tool_id: 'unnamed', name: 'unnamed' });
});

it('RUN-11: arguments nested deeper than anybody can read stay the text that they came as', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  expect(called('tool_echo', deep).input).toBe(deep);
  expect(called('tool_echo', '{"a":').input).toBe('{"a":');
});
