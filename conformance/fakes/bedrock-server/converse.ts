import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { fakeAnswer, outputTokensOf, piecesOf, tokensIn, type FakeAnswer } from '../vendor-http/fake-answer.ts';
import { sendFrames } from '../vendor-http/send-frames.ts';
import { eventFrame, exceptionFrame } from './frames.ts';

type Json = Readonly<Record<string, unknown>>;
interface Block {
  readonly text?: string;
  readonly toolResult?: { readonly content: readonly { readonly text: string }[] };
}

const stopReasons = { stop: 'end_turn', length: 'max_tokens', tool: 'tool_use', refusal: 'content_filtered' };

export function converse(model: string, body: Json): Json {
  const answer = answerTo(model, body);
  const content = [
    ...(answer.reasoning === null
      ? []
      : [{ reasoningContent: { reasoningText: { text: answer.reasoning, signature: 'EqQBCg' } } }]),
    ...(answer.text ? [{ text: answer.text }] : []),
    ...answer.calls.map(({ name, input }, i) => ({ toolUse: { toolUseId: idOf(body, i), name, input } })),
  ];
  return {
    output: { message: { role: 'assistant', content } },
    stopReason: model === 'malformed' ? 'malformed_tool_use' : stopReasons[answer.end],
    usage: usageOf(model, body, answer),
    metrics: { latencyMs: 42 },
  };
}

/**
 * `midstream-error` has a `modelStreamErrorException` after two pieces of text, `broken-checksum` one wrong bit there,
 * `uncounted` no `metadata`, others in `send-frames.ts`.
 */
export function sendConverseStream(response: ServerResponse, model: string, body: Json): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/vnd.amazon.eventstream' });
  const frames = framesOf(model, body);
  if (model === 'midstream-error') {
    frames.splice(3, Infinity, exceptionFrame('modelStreamErrorException', 'The model failed.'));
  }
  if (model === 'broken-checksum') frames[3]![frames[3]!.length - 8]! ^= 1;
  const endlessFrame = Buffer.from(eventFrame('contentBlockDelta', 'x'.repeat(8 * 1024 ** 2)).subarray(0, 200));
  return sendFrames(response, model, { frames, preamble: 1, endlessFrame });
}

function framesOf(model: string, body: Json): Buffer[] {
  const answer = answerTo(model, body);
  const { reasoning, text, calls, end } = answer;
  const frames = [eventFrame('messageStart', { p: 'abcdefghijk', role: 'assistant' })];
  let contentBlockIndex = 0;
  const block = (deltas: readonly Json[], start?: Json) => {
    if (start) frames.push(eventFrame('contentBlockStart', { contentBlockIndex, start }));
    for (const delta of deltas) frames.push(eventFrame('contentBlockDelta', { contentBlockIndex, delta, p: 'abc' }));
    frames.push(eventFrame('contentBlockStop', { contentBlockIndex: contentBlockIndex++ }));
  };
  if (reasoning !== null) {
    const pieces = tokensIn(reasoning).map((each) => ({ reasoningContent: { text: each } }));
    block([...pieces, { reasoningContent: { signature: 'EqQBCg' } }]);
  }
  if (text) block(tokensIn(text).map((each) => ({ text: each })));
  for (const [i, { name, input }] of calls.entries()) {
    const pieces = piecesOf(JSON.stringify(input)).map((each) => ({ toolUse: { input: each } }));
    block(pieces, { toolUse: { toolUseId: idOf(body, i), name } });
  }
  frames.push(
    eventFrame('messageStop', { stopReason: model === 'malformed' ? 'malformed_tool_use' : stopReasons[end] }),
  );
  const usage = usageOf(model, body, answer);
  if (model !== 'uncounted') frames.push(eventFrame('metadata', { metrics: { latencyMs: 42 }, usage }));
  return frames;
}

function answerTo(model: string, body: Json): FakeAnswer {
  const messages = body.messages as { role: string; content: Block[] }[];
  const textIn = (content: readonly Block[]) => content.flatMap(({ text }) => text ?? []).join('\n');
  const said = messages.filter(({ role }) => role === 'user').map(({ content }) => textIn(content));
  const config = body.toolConfig as
    { tools: { toolSpec: { name: string } }[]; toolChoice?: { tool?: { name: string } } } | undefined;
  const tools = config?.tools.map(({ toolSpec }) => toolSpec.name) ?? [];
  const wanted = config?.toolChoice?.tool?.name;
  const result = messages.at(-1)!.content.find(({ toolResult }) => toolResult !== undefined)?.toolResult;
  return fakeAnswer({
    model,
    words: said.findLast((text) => text !== '') ?? '',
    toolResult: result ? result.content.map(({ text }) => text).join('') : null,
    tools: wanted === undefined ? tools : [wanted],
    parallel: tools.length > 1 && wanted === undefined,
  });
}

/** The model `cached` reads a part of the prompt from the vendor's cache, and writes a part there. */
function usageOf(model: string, body: Json, answer: FakeAnswer): Json {
  const inputTokens = JSON.stringify(body.messages).split(/\s+/).length;
  const outputTokens = outputTokensOf(answer);
  const cached = model === 'cached' && { cacheReadInputTokens: 100, cacheWriteInputTokens: 11 };
  return { inputTokens, outputTokens, totalTokens: inputTokens + outputTokens, ...cached };
}

function idOf(body: Json, i: number): string {
  return `tooluse_${createHash('sha256').update(JSON.stringify(body.messages)).digest('hex').slice(0, 20)}${i}`;
}
