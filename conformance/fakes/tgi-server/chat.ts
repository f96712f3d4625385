import type { ServerResponse } from 'node:http';
import { fakeAnswer, outputTokensOf, piecesOf, tokensIn, type FakeAnswer } from '../vendor-http/fake-answer.ts';
import { questionIn } from '../vendor-http/openai-question.ts';
import { sendFrames } from '../vendor-http/send-frames.ts';

type Json = Readonly<Record<string, unknown>>;

/** It calls one tool at most, and says `stop` even then; arguments of a whole answer are an object. */
export function completion(body: Json): Json {
  const answer = answerTo(body);
  const [call] = answer.calls;
  const message = call
    ? {
        role: 'assistant',
        tool_calls: [
          { id: '0', type: 'function', function: { description: null, name: call.name, arguments: call.input } },
        ],
      }
    : { role: 'assistant', content: answer.text };
  const choices = [{ index: 0, message, logprobs: null, finish_reason: reasonOf(answer) }];
  return { ...head('chat.completion'), choices, usage: usageOf(body, answer) };
}

/** Keep-alive comments between chunks; an error has OpenAI's shape and `[DONE]` behind it. */
export function sendChatStream(response: ServerResponse, body: Json): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' });
  const model = String(body.model);
  const answer = answerTo(body);
  const chunk = (delta: Json, finish_reason: string | null = null) => ({
    ...head('chat.completion.chunk'),
    choices: [{ index: 0, delta, logprobs: null, finish_reason }],
    usage: null,
  });
  const call = (named: Json) =>
    chunk({ role: 'assistant', tool_calls: [{ index: 0, id: '0', type: 'function', function: named }] });
  const chunks: Json[] = [
    ...tokensIn(answer.text ?? '').map((content) => chunk({ role: 'assistant', content })),
    ...answer.calls.flatMap(({ name, input }) => [
      call({ name, arguments: '' }),
      ...piecesOf(JSON.stringify(input)).map((text) => call({ name: null, arguments: text })),
    ]),
    chunk({ role: 'assistant', content: '' }, reasonOf(answer)),
  ];
  if ((body.stream_options as { include_usage?: boolean } | undefined)?.include_usage === true) {
    chunks.push({ ...head('chat.completion.chunk'), choices: [], usage: usageOf(body, answer) });
  }
  if (model === 'midstream-error') {
    chunks.splice(2, Infinity, { error: { message: 'Request failed during generation', http_status_code: 424 } });
  }
  const frames = [...chunks.map((each) => JSON.stringify(each)), '[DONE]'];
  return sendFrames(response, model, {
    frames: frames.map((data) => Buffer.from(`: keep-alive\n\ndata: ${data}\n\n`)),
    preamble: 0,
    endlessFrame: Buffer.from('data: {"choices":[{"index":0,"delta":{"content":"'),
  });
}

function answerTo(body: Json): FakeAnswer {
  return fakeAnswer({ ...questionIn(body), parallel: false });
}

function reasonOf({ end }: FakeAnswer): string {
  return end === 'length' ? 'length' : 'stop';
}

function head(object: string): Json {
  return { object, id: '', created: 1_763_910_245, model: 'meta-llama/Llama-Fake', system_fingerprint: '3.3.6-native' };
}

function usageOf(body: Json, answer: FakeAnswer): Json {
  const prompt_tokens = JSON.stringify(body.messages).split(/\s+/).length;
  const completion_tokens = outputTokensOf(answer);
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}
