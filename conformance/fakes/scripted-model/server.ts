import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { misbehave } from './misbehave.ts';
import { functionName, nextStep, type Message, type ScriptStep } from './script.ts';

export interface ModelRequest {
  /** `x-client-request-id`: how the node lets a backend recognise the one call that was in flight at a crash. */
  requestId: string;
  /** Of the script. */
  name: string;
  /** The path that was asked for: tells nodes apart that were given base URLs of their own. */
  path: string;
  /** Turns of the assistant before this one. */
  turn: number;
  /** Milliseconds since 1970, like the times of events. */
  atMs: number;
  /** False while the caller waits, and for ever when it has gone before the answer. */
  answered: boolean;
}

export interface ScriptedModel {
  /** Ends in `/v1`. */
  baseUrl: string;
  requests: ModelRequest[];
  /** Called for each request before it is answered. */
  onRequest: (request: ModelRequest) => void;
  close(): Promise<void>;
}

/** A backend in OpenAI's wire format that does what the run's own text tells it, see `script.ts`. */
export async function startScriptedModel(): Promise<ScriptedModel> {
  const server = createServer((request, response) => {
    void answer(request, response, model).catch(() => response.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const model: ScriptedModel = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests: [],
    onRequest: () => {},
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return model;
}

async function answer(request: IncomingMessage, response: ServerResponse, model: ScriptedModel): Promise<void> {
  if (request.method === 'GET')
    return sendJson(response, { object: 'list', data: [{ id: 'scripted', object: 'model' }] });
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  const body = JSON.parse(text) as { model: string; messages: Message[]; stream?: boolean };
  const { name, step, delayMs, wordMs, turn } = nextStep(body.messages);
  const requestId = String(request.headers['x-client-request-id'] ?? '');
  const recorded: ModelRequest = { requestId, name, path: request.url!, turn, atMs: Date.now(), answered: false };
  model.requests.push(recorded);
  model.onRequest(recorded);
  if (delayMs > 0) await sleep(delayMs);
  response.once('finish', () => (recorded.answered = !response.destroyed));
  if ('misbehave' in step) return misbehave(response, step.misbehave);
  if (body.stream) await sendStream(response, body.model, messageOf(step, requestId), turn, wordMs);
  else sendJson(response, completionOf(body.model, messageOf(step, requestId)));
}

interface AssistantMessage {
  role: 'assistant';
  content: string | null;
  tool_calls?: { id: string; type: 'function'; function: { name: string; arguments: string } }[];
}

function messageOf(step: Exclude<ScriptStep, { misbehave: unknown }>, requestId: string): AssistantMessage {
  if ('say' in step) return { role: 'assistant', content: step.say };
  const tool_calls = step.call.map(({ tool, input }, i) => ({
    id: `call_${requestId.slice(-12)}_${i}`,
    type: 'function' as const,
    function: { name: functionName(tool), arguments: JSON.stringify(input) },
  }));
  return { role: 'assistant', content: null, tool_calls };
}

const usage = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 };

function completionOf(model: string, message: AssistantMessage): unknown {
  const finish_reason = message.tool_calls ? 'tool_calls' : 'stop';
  return { ...head(model, 'chat.completion'), choices: [{ index: 0, message, finish_reason }], usage };
}

async function sendStream(
  response: ServerResponse,
  model: string,
  message: AssistantMessage,
  turn: number,
  wordMs: number,
): Promise<void> {
  const base = { ...head(model, 'chat.completion.chunk'), turn };
  const { tool_calls, ...plain } = message;
  const words = wordMs > 0 ? (plain.content?.match(/\S+\s*|\s+/g) ?? [null]) : [plain.content];
  const deltas: object[] = words.map((content) => ({ ...plain, content }));
  if (tool_calls) deltas.push({ tool_calls: tool_calls.map((call, index) => ({ index, ...call })) });
  const frames = [
    ...deltas.map((delta) => ({ ...base, choices: [{ index: 0, delta, finish_reason: null }] })),
    { ...base, choices: [{ index: 0, delta: {}, finish_reason: tool_calls ? 'tool_calls' : 'stop' }] },
    { ...base, choices: [], usage },
  ];
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const texts = frames.map((frame) => `data: ${JSON.stringify(frame)}\n\n`);
  if (wordMs === 0) return void response.end(`${texts.join('')}data: [DONE]\n\n`);
  for (const text of texts) {
    if (response.destroyed) return;
    response.write(text);
    await sleep(wordMs);
  }
  response.end('data: [DONE]\n\n');
}

function head(model: string, object: string) {
  return { id: 'chatcmpl-scripted', object, created: 1_763_910_245, model };
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}
