import type { ServerResponse } from 'node:http';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { sendFrames } from '../vendor-http/send-frames.ts';
import { answerTo, head, piecesOf, tokensOf, usageOf, type Answer } from './chat.ts';
import { scriptedChunks } from './script.ts';

type Body = Readonly<Record<string, unknown>>;

/**
 * Streams a completion as the vendor does. Models by name: `midstream-error` sends an error object after two chunks,
 * `awkward` cuts its bytes at random places and mixes line ends and comments in, `no-usage` ignores `stream_options`,
 * `scripted` says what the last message tells it to: see `script.ts`; others in `send-frames.ts`.
 */
export async function sendStream(response: ServerResponse, body: Body): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' });
  const model = String(body.model);
  const answer = answerTo(body);
  const wantsUsage =
    model !== 'no-usage' && (body.stream_options as { include_usage?: boolean } | undefined)?.include_usage;
  const said = model === 'scripted' ? scriptedChunks(body) : chunksOf(body, answer);
  const chunks = said.map((chunk) => (wantsUsage ? { ...chunk, usage: null } : chunk));
  const frames = chunks.map(frameOf);
  if (model === 'midstream-error') frames.splice(2, Infinity, frameOf({ error: failureInStream }));
  else {
    if (wantsUsage) {
      frames.push(frameOf({ ...head(body, 'chat.completion.chunk'), choices: [], usage: usageOf(body, answer) }));
    }
    frames.push('data: [DONE]\n\n');
  }
  if (model === 'awkward') return sendAwkwardly(response, frames);
  if (model === 'scripted') return sendCutAnywhere(response, frames);
  return sendFrames(response, model, {
    frames: frames.map((frame) => Buffer.from(frame)),
    preamble: Number(body.n ?? 1),
    endlessFrame: Buffer.from('data: {"choices":[{"index":0,"delta":{"content":"'),
  });
}

function frameOf(value: Body): string {
  return `data: ${JSON.stringify(value)}\n\n`;
}

const failureInStream = {
  message: 'The server had an error while processing your request.',
  type: 'server_error',
  param: null,
  code: null,
};

function chunksOf(body: Body, answer: Answer): Body[] {
  const chunks: Body[] = [];
  const push = (index: number, delta: Body, finish_reason: string | null = null) =>
    chunks.push({
      ...head(body, 'chat.completion.chunk'),
      service_tier: 'default',
      choices: [{ index, delta, logprobs: null, finish_reason }],
    });
  const indices = Array.from({ length: Number(body.n ?? 1) }, (_, i) => i);
  for (const i of indices)
    push(i, { role: 'assistant', content: answer.toolCalls.length > 0 ? null : '', refusal: null });
  for (const i of indices) if (answer.reasoning) push(i, { reasoning_content: answer.reasoning });
  if (answer.toolCalls.length > 0) {
    for (const i of indices) {
      for (const [index, call] of answer.toolCalls.entries()) {
        push(i, {
          tool_calls: [{ index, id: call.id, type: 'function', function: { name: call.function.name, arguments: '' } }],
        });
        for (const piece of piecesOf(call.function.arguments)) {
          push(i, { tool_calls: [{ index, function: { arguments: piece } }] });
        }
      }
    }
  } else {
    for (const token of tokensOf(answer)) for (const i of indices) push(i, { content: token });
  }
  for (const i of indices) push(i, {}, answer.finishReason);
  return chunks;
}

/** Many frames at once or a part of one, whatever the network happens to bring. */
async function sendCutAnywhere(response: ServerResponse, frames: string[]): Promise<void> {
  response.flushHeaders();
  const bytes = Buffer.from(frames.join(''));
  for (let at = 0, step = 211; at < bytes.length; at += step, step = (step * 37) % 1_999) {
    response.write(bytes.subarray(at, at + step));
    await setImmediate();
  }
  response.end();
}

async function sendAwkwardly(response: ServerResponse, frames: string[]): Promise<void> {
  response.flushHeaders();
  const lineEnds = ['\n', '\r\n', '\r'];
  const mixed = frames.map((frame, i) => `: keep-alive\n${frame.replaceAll('\n', lineEnds[i % 3]!)}`).join('');
  const bytes = Buffer.from(mixed);
  for (let at = 0, step = 1; at < bytes.length; at += step, step = (step * 7) % 61) {
    response.write(bytes.subarray(at, at + step));
    await setTimeout(0);
  }
  response.end();
}
