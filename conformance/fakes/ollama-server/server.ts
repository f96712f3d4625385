import type { ServerResponse } from 'node:http';
import { vectorOf } from '../openai-server/embeddings.ts';
import { misbehave } from '../vendor-http/misbehave.ts';
import type { RecordedRequest } from '../vendor-http/recorded-request.ts';
import { sendJson, startVendor, type FakeVendor } from '../vendor-http/start-vendor.ts';
import { completion, sendChatStream } from './chat.ts';
import { failures, sendFailure } from './failures.ts';

/**
 * Ollama's own API as its documentation and source have it, as far as a gateway uses it; it streams unless it is told
 * not to. The name of the model steers what happens: see `failures.ts`, `misbehave.ts`, `fake-answer.ts` and
 * `send-frames.ts`.
 * @param apiKey asked for in `Authorization`, as the hosted service does; a local server asks for none
 */
export function startFakeOllama({ apiKey }: { apiKey?: string } = {}): Promise<FakeVendor> {
  return startVendor((request, response) => answer(request, response, apiKey));
}

async function answer(request: RecordedRequest, response: ServerResponse, apiKey: string | undefined): Promise<void> {
  const { body } = request;
  if (apiKey !== undefined && request.headers.authorization !== `Bearer ${apiKey}`) {
    return sendFailure(response, failures['error-401']!);
  }
  const route = `${request.method} ${request.path}`;
  if (route === 'GET /api/tags') return sendJson(response, tags);
  if (route !== 'POST /api/chat' && route !== 'POST /api/embed') {
    return void response.writeHead(404, { 'content-type': 'text/plain' }).end('404 page not found');
  }
  const model = String(body.model);
  if (failures[model]) return sendFailure(response, failures[model]);
  const streams = body.stream !== false;
  if (await misbehave(response, model, streams ? (json) => Buffer.from(`${json}\n`) : null)) return;
  if (route === 'POST /api/embed') return sendJson(response, embeddings(body));
  return streams ? sendChatStream(response, body) : sendJson(response, completion(body));
}

function embeddings(body: Readonly<Record<string, unknown>>): unknown {
  const inputs = body.input as string[];
  return {
    model: body.model,
    embeddings: inputs.map((input) => vectorOf(input, Number(body.dimensions ?? 16))),
    total_duration: 14_143_917,
    load_duration: 1_019_500,
    prompt_eval_count: inputs.reduce((sum, input) => sum + input.split(/\s+/).length, 0),
  };
}

const tags = {
  models: ['llama-fake:latest', 'qwen-fake:7b'].map((name) => ({
    name,
    model: name,
    size: 1,
    digest: 'a',
    details: {},
  })),
};
