import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { fakeAnswer, outputTokensOf, piecesOf, tokensIn, type FakeAnswer } from '../vendor-http/fake-answer.ts';
import { questionIn } from '../vendor-http/openai-question.ts';
import { sendFrames } from '../vendor-http/send-frames.ts';

type Json = Readonly<Record<string, unknown>>;

const reasons = { stop: 'stop', length: 'length', tool: 'tool_calls', refusal: 'stop' };

/** With the fields that vLLM adds to OpenAI's: `reasoning`, `stop_reason`, `prompt_logprobs`. */
export function completion(body: Json): Json {
  const answer = fakeAnswer(questionIn(body));
  const message = {
    role: 'assistant',
    content: answer.text,
    refusal: null,
    annotations: null,
    tool_calls: answer.calls.map((_, i) => callOf(body, answer, i)),
    reasoning: answer.reasoning,
  };
  const choice = { index: 0, message, logprobs: null, finish_reason: reasons[answer.end], stop_reason: null };
  return { ...head(body, 'chat.completion'), choices: [choice], usage: usageOf(body, answer), prompt_logprobs: null };
}

/** `midstream-error` has an error object and `[DONE]` behind it, as vLLM does; others in `send-frames.ts`. */
export function sendChatStream(response: ServerResponse, body: Json): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  const model = String(body.model);
  const answer = fakeAnswer(questionIn(body));
  const wantsUsage = (body.stream_options as { include_usage?: boolean } | undefined)?.include_usage === true;
  const chunk = (delta: Json, finish_reason: string | null = null) => ({
    ...head(body, 'chat.completion.chunk'),
    choices: [{ index: 0, delta, logprobs: null, finish_reason, token_ids: null }],
  });
  const chunks: Json[] = [
    chunk({ role: 'assistant', content: '' }),
    ...tokensIn(answer.reasoning ?? '').map((reasoning) => chunk({ reasoning })),
    ...tokensIn(answer.text ?? '').map((content) => chunk({ content })),
    ...answer.calls.flatMap(({ input }, index) => {
      const { id, type, function: named } = callOf(body, answer, index);
      return [
        chunk({ tool_calls: [{ index, id, type, function: { name: named.name } }] }),
        ...piecesOf(JSON.stringify(input)).map((text) =>
          chunk({ tool_calls: [{ index, function: { arguments: text } }] }),
        ),
      ];
    }),
    chunk({}, reasons[answer.end]),
    ...(wantsUsage ? [{ ...head(body, 'chat.completion.chunk'), choices: [], usage: usageOf(body, answer) }] : []),
  ];
  if (model === 'midstream-error') {
    const error = { message: 'EngineCore encountered an issue.', type: 'InternalServerError', param: null, code: 500 };
    chunks.splice(3, Infinity, { error });
  }
  const frames = [...chunks.map((each) => JSON.stringify(each)), '[DONE]'];
  return sendFrames(response, model, {
    frames: frames.map((data) => Buffer.from(`data: ${data}\n\n`)),
    preamble: 1,
    endlessFrame: Buffer.from('data: {"choices":[{"index":0,"delta":{"content":"'),
  });
}

function head(body: Json, object: string): Json {
  return { id: `chatcmpl-${idOf(body)}`, object, created: 1_763_910_245, model: body.model };
}

function callOf(body: Json, { calls }: FakeAnswer, i: number) {
  const { name, input } = calls[i]!;
  const id = `chatcmpl-tool-${idOf(body)}${i}`;
  return { id, type: 'function', function: { name, arguments: JSON.stringify(input) } };
}

function usageOf(body: Json, answer: FakeAnswer): Json {
  const prompt_tokens = JSON.stringify(body.messages).split(/\s+/).length;
  const completion_tokens = outputTokensOf(answer);
  return {
    prompt_tokens,
    completion_tokens,
    total_tokens: prompt_tokens + completion_tokens,
    prompt_tokens_details: { cached_tokens: 0 },
  };
}

function idOf(body: Json): string {
  return createHash('sha256').update(JSON.stringify(body.messages)).digest('hex').slice(0, 20);
}
