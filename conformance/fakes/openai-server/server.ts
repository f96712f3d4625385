import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { completion } from './chat.ts';
import { sendStream } from './chat-stream.ts';
import { embeddings } from './embeddings.ts';
import { failures, sendFailure } from './failures.ts';
import type { RecordedRequest } from './recorded-request.ts';
import { scriptedCompletion } from './script.ts';

export interface FakeOpenAi {
  /** Ends in `/v1`. */
  readonly baseUrl: string;
  readonly requests: RecordedRequest[];
  /** Connections that were opened: fewer than requests when they are kept alive. */
  readonly connections: () => number;
  close(): Promise<void>;
}

export interface FakeOptions {
  /** 0, which is the default, takes any free one. */
  port?: number;
  /** Asked for in `Authorization`; without it every key is accepted. */
  apiKey?: string;
}

/**
 * OpenAI's API as its documentation has it, as far as a gateway uses it. The name of the model steers what happens:
 * see `failures.ts` and `chat-stream.ts`; `slow-<ms>` answers after that time, `hangs` never, `not-json` in HTML, `deep` in brackets.
 */
export async function startFakeOpenAi(options: FakeOptions = {}): Promise<FakeOpenAi> {
  const requests: RecordedRequest[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    void answer(request, response, requests, options).catch(() => response.destroy());
  });
  server.on('connection', () => connections++);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  requests: RecordedRequest[],
  { apiKey }: FakeOptions,
): Promise<void> {
  const body = await bodyOf(request);
  const recorded: RecordedRequest = {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: request.headers,
    body,
    aborted: false,
  };
  requests.push(recorded);
  response.once('close', () => (recorded.aborted = !response.writableFinished));
  response.setHeader('x-request-id', `req_fake${requests.length}`);
  response.setHeader('openai-version', '2020-10-01');
  if (apiKey !== undefined && request.headers.authorization !== `Bearer ${apiKey}`) {
    return sendFailure(response, failures['error-401']!);
  }
  const route = `${recorded.method} ${recorded.path}`;
  if (route === 'GET /v1/models') return sendJson(response, modelList);
  const model = String(body.model);
  const failure = failures[model];
  if (failure) return sendFailure(response, failure);
  if (model === 'hangs') return;
  if (model === 'deep') return sendDeep(response, body.stream === true);
  if (model === 'not-json') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hello</h1>');
  if (model.startsWith('slow-')) await setTimeout(Number(model.slice('slow-'.length)));
  if (route === 'POST /v1/embeddings') return sendJson(response, embeddings(body));
  if (route === 'POST /v1/chat/completions') {
    return body.stream === true
      ? sendStream(response, body)
      : sendJson(response, (model === 'scripted' ? scriptedCompletion : completion)(body));
  }
  sendFailure(response, failures['error-404']!);
}

const modelList = {
  object: 'list',
  data: [{ id: 'gpt-fake', object: 'model', created: 1_763_910_245, owned_by: 'fake' }],
};

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

/** Valid JSON that exhausts the stack of every reader that calls itself. */
function sendDeep(response: ServerResponse, streamed: boolean): void {
  const text = `{"choices":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  response.writeHead(200, { 'content-type': streamed ? 'text/event-stream' : 'application/json' });
  response.end(streamed ? `data: ${text}\n\ndata: [DONE]\n\n` : text);
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) text += piece;
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}
