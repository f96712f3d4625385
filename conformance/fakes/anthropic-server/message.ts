import { createHash } from 'node:crypto';
import { fakeAnswer, outputTokensOf, type FakeAnswer } from '../vendor-http/fake-answer.ts';

type Json = Readonly<Record<string, unknown>>;
interface Block extends Json {
  readonly type: string;
  readonly text?: string;
  readonly content?: unknown;
}

export function answerTo(body: Json): FakeAnswer {
  const messages = body.messages as { role: string; content: Block[] | string }[];
  const last = blocksOf(messages.at(-1)!.content);
  const said = messages
    .filter(({ role }) => role === 'user')
    .map(({ content }) => textIn(blocksOf(content)))
    .findLast((text) => text !== '');
  const choice = body.tool_choice as { type: string; name?: string; disable_parallel_tool_use?: boolean } | undefined;
  const tools = ((body.tools as { name: string }[] | undefined) ?? []).map(({ name }) => name);
  return fakeAnswer({
    model: String(body.model),
    words: said ?? '',
    toolResult: last.some(({ type }) => type === 'tool_result')
      ? String(last.find(({ type }) => type === 'tool_result')?.content)
      : null,
    tools: choice?.type === 'none' ? [] : choice?.name === undefined ? tools : [choice.name],
    parallel: tools.length > 1 && choice?.disable_parallel_tool_use !== true && choice?.name === undefined,
  });
}

export function blocksOf(content: Block[] | string): Block[] {
  return typeof content === 'string' ? [{ type: 'text', text: content }] : content;
}

function textIn(blocks: readonly Block[]): string {
  return blocks.flatMap(({ type, text }) => (type === 'text' && text !== undefined ? text : [])).join('\n');
}

const stopReasons = { stop: 'end_turn', length: 'max_tokens', tool: 'tool_use', refusal: 'refusal' };

export function stopReasonOf({ end }: FakeAnswer): string {
  return stopReasons[end];
}

/** Blocks as a whole message has them. The signature of a thought is opaque. */
export function blocksIn(body: Json, { text, reasoning, calls }: FakeAnswer): Block[] {
  return [
    ...(reasoning === null ? [] : [{ type: 'thinking', thinking: reasoning, signature: 'EqQBCgIYAhIM' }]),
    ...(text === null || text === '' ? [] : [{ type: 'text', text }]),
    ...calls.map(({ name, input }, i) => ({ type: 'tool_use', id: `toolu_${idOf(body)}${i}`, name, input })),
  ];
}

export function messageHead(body: Json): Json {
  return { id: `msg_${idOf(body)}`, type: 'message', role: 'assistant', model: `${String(body.model)}-20251101` };
}

/** The model `cached` reads a part of the prompt from the vendor's cache, and writes a part there. */
export function usageOf(body: Json, answer: FakeAnswer): Json {
  const cached = body.model === 'cached';
  return {
    input_tokens: JSON.stringify(body.messages).split(/\s+/).length,
    cache_creation_input_tokens: cached ? 11 : 0,
    cache_read_input_tokens: cached ? 100 : 0,
    output_tokens: outputTokensOf(answer),
    ...(answer.reasoning !== null && { output_tokens_details: { thinking_tokens: 8 } }),
    service_tier: 'standard',
  };
}

function idOf(body: Json): string {
  return createHash('sha256').update(JSON.stringify(body.messages)).digest('hex').slice(0, 20);
}
