import type { Tool } from './tool.port.ts';

export const echo: Tool = {
  tool_id: 'tool.echo',
  description: 'Answers with the text it was given. Use it to check that tools work.',
  input_schema: {
    type: 'object',
    properties: { text: { type: 'string', description: 'The text to give back.' } },
    required: ['text'],
    additionalProperties: false,
  },
  async invoke(_auth, input) {
    const { text } = input as { text: string };
    return { text };
  },
};
