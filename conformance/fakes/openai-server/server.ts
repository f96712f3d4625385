import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { RecordedRequest } from '../vendor-http/recorded-request.ts';
import { sendJson, startVendor, type FakeVendor } from '../vendor-http/start-vendor.ts';
import { sendWithoutEnd } from '../vendor-http/send-frames.ts';
import { completion } from './chat.ts';
import { sendStream } from './chat-stream.ts';
import { embeddings } from './embeddings.ts';
import { failures, sendFailure } from './failures.ts';

export interface FakeOpenAi extends FakeVendor {
  /** Ends in `/v1`. */
  readonly baseUrl: string;
}

export interface FakeOptions {
  /** 0, which is the default, takes any free one. */
  port?: number;
  /** Asked for in `Authorization`; without it every key is accepted. */
  apiKey?: string;
}

/**
 * OpenAI's API as its documentation has it, as far as a gateway uses it. The name of the model steers what happens:
 * see `failures.ts` and `chat-stream.ts`; `slow-<ms>` answers after that time, `hangs` never, `not-json` in HTML,
 * `oversized` without end.
 */
export async function startFakeOpenAi(options: FakeOptions = {}): Promise<FakeOpenAi> {
  let answered = 0;
  const vendor = await startVendor((request, response) => {
    response.setHeader('x-request-id', `req_fake${++answered}`);
    response.setHeader('openai-version', '2020-10-01');
    return answer(request, response, options);
  }, options.port);
  return { ...vendor, baseUrl: `${vendor.origin}/v1` };
}

async function answer(request: RecordedRequest, response: ServerResponse, { apiKey }: FakeOptions): Promise<void> {
  const { body } = request;
  if (apiKey !== undefined && request.headers.authorization !== `Bearer ${apiKey}`) {
    return sendFailure(response, failures['error-401']!);
  }
  const route = `${request.method} ${request.path}`;
  if (route === 'GET /v1/models') return sendJson(response, modelList);
  const model = String(body.model);
  const failure = failures[model];
  if (failure) return sendFailure(response, failure);
  if (model === 'hangs') return;
  if (model === 'oversized' && body.stream !== true) return sendWithoutEnd(response);
  if (model === 'not-json') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hello</h1>');
  if (model.startsWith('slow-')) await setTimeout(Number(model.slice('slow-'.length)));
  if (route === 'POST /v1/embeddings') return sendJson(response, embeddings(body));
  if (route === 'POST /v1/chat/completions') {
    return body.stream === true ? sendStream(response, body) : sendJson(response, completion(body));
  }
  sendFailure(response, failures['error-404']!);
}

const modelList = {
  object: 'list',
  data: [{ id: 'gpt-fake', object: 'model', created: 1_763_910_245, owned_by: 'fake' }],
};
