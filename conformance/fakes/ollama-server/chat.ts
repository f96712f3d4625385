import type { ServerResponse } from 'node:http';
import { fakeAnswer, outputTokensOf, tokensIn, type FakeAnswer } from '../vendor-http/fake-answer.ts';
import { sendFrames } from '../vendor-http/send-frames.ts';

type Json = Readonly<Record<string, unknown>>;

interface Message {
  readonly role: string;
  readonly content: string;
}

export function answerTo(body: Json): FakeAnswer {
  const messages = body.messages as Message[];
  const last = messages.at(-1);
  const tools = ((body.tools as { function: { name: string } }[] | undefined) ?? []).map((tool) => tool.function.name);
  return fakeAnswer({
    model: String(body.model),
    words: messages.findLast(({ role }) => role === 'user')?.content ?? '',
    toolResult: last?.role === 'tool' ? last.content : null,
    tools,
    parallel: tools.length > 1,
  });
}

/** The whole answer. The model `uncounted` reads its prompt from the cache and does not count it. */
export function completion(body: Json): Json {
  const answer = answerTo(body);
  return { ...head(body), message: messageOf(answer), ...ending(body, answer) };
}

/** One object to a line. `midstream-error` has a line with an error under status 200, others in `send-frames.ts`. */
export function sendChatStream(response: ServerResponse, body: Json): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/x-ndjson' });
  const model = String(body.model);
  const answer = answerTo(body);
  const say = (more: object) => ({ ...head(body), message: { role: 'assistant', content: '', ...more }, done: false });
  const lines: Json[] = [
    ...tokensIn(answer.reasoning ?? '').map((thinking) => say({ thinking })),
    ...tokensIn(answer.text ?? '').map((content) => say({ content })),
    ...answer.calls.map((_, i) => say({ tool_calls: [callOf(answer, i)] })),
    { ...head(body), message: { role: 'assistant', content: '' }, ...ending(body, answer) },
  ];
  if (model === 'midstream-error')
    lines.splice(2, Infinity, { error: 'an error was encountered while running the model' });
  return sendFrames(response, model, {
    frames: lines.map((line) => Buffer.from(`${JSON.stringify(line)}\n`)),
    preamble: 0,
    endlessFrame: Buffer.from('{"model":"x","message":{"role":"assistant","content":"'),
  });
}

function head(body: Json): Json {
  return { model: body.model, created_at: '2026-11-01T00:00:00.000000Z' };
}

function messageOf(answer: FakeAnswer): Json {
  return {
    role: 'assistant',
    content: answer.text ?? '',
    ...(answer.reasoning !== null && { thinking: answer.reasoning }),
    ...(answer.calls.length > 0 && { tool_calls: answer.calls.map((_, i) => callOf(answer, i)) }),
  };
}

/** Arguments are an object, and there is no id. */
function callOf({ calls }: FakeAnswer, index: number): Json {
  const { name, input } = calls[index]!;
  return { function: { index, name, arguments: input } };
}

function ending(body: Json, answer: FakeAnswer): Json {
  const counted = body.model !== 'uncounted';
  return {
    done: true,
    done_reason: answer.end === 'length' ? 'length' : 'stop',
    total_duration: 5_191_566_416,
    load_duration: 2_154_458,
    ...(counted && { prompt_eval_count: JSON.stringify(body.messages).split(/\s+/).length }),
    prompt_eval_duration: 383_809_000,
    eval_count: outputTokensOf(answer),
    eval_duration: 4_799_921_000,
  };
}
