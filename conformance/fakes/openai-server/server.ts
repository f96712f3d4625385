import type { ServerResponse } from 'node:http';
import type { RecordedRequest } from '../vendor-http/recorded-request.ts';
import { sendJson, startVendor, type FakeVendor } from '../vendor-http/start-vendor.ts';
import { misbehave } from '../vendor-http/misbehave.ts';
import { completion } from './chat.ts';
import { sendStream } from './chat-stream.ts';
import { embeddings } from './embeddings.ts';
import { failures, sendFailure } from './failures.ts';
import { scriptedCompletion } from './script.ts';

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
 * see `failures.ts`, `chat-stream.ts` and `misbehave.ts`.
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
  const frame = (json: string) => Buffer.from(`data: ${json}\n\ndata: [DONE]\n\n`);
  if (await misbehave(response, model, body.stream === true ? frame : null)) return;
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
