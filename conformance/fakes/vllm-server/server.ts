import type { ServerResponse } from 'node:http';
import { embeddings } from '../openai-server/embeddings.ts';
import { misbehave } from '../vendor-http/misbehave.ts';
import type { RecordedRequest } from '../vendor-http/recorded-request.ts';
import { sendJson, startVendor, type FakeVendor } from '../vendor-http/start-vendor.ts';
import { completion, sendChatStream } from './chat.ts';

interface Failure {
  readonly status: number;
  readonly type: string;
  readonly message: string;
  readonly param?: string;
}

const failures: Readonly<Record<string, Failure>> = {
  'error-400': {
    status: 400,
    type: 'BadRequestError',
    message: "This model's maximum context length is 4096 tokens. However, you requested 5000 tokens in the messages.",
  },
  'error-404': {
    status: 404,
    type: 'NotFoundError',
    message: 'The model `error-404` does not exist.',
    param: 'model',
  },
  'error-429': { status: 429, type: 'RateLimitError', message: 'Too many requests.' },
  'error-500': { status: 500, type: 'InternalServerError', message: 'EngineCore encountered an issue.' },
};

/**
 * vLLM's server as its source has it, as far as a gateway uses it: OpenAI's API with additions, `code` as a number, and
 * keys asked for below `/v1` only. The name of the model steers what happens; `/health` fails once `engine.dead` is set.
 */
export async function startFakeVllm({ apiKey }: { apiKey?: string } = {}): Promise<FakeVllm> {
  const engine = { dead: false };
  const vendor = await startVendor((request, response) => answer(request, response, apiKey, engine));
  return { ...vendor, engine };
}

export interface FakeVllm extends FakeVendor {
  readonly engine: { dead: boolean };
}

async function answer(
  { method, path, headers, body }: RecordedRequest,
  response: ServerResponse,
  apiKey: string | undefined,
  engine: { dead: boolean },
): Promise<void> {
  const route = `${method} ${path}`;
  if (route === 'GET /health') return void response.writeHead(engine.dead ? 503 : 200).end();
  if (apiKey !== undefined && path.startsWith('/v1') && headers.authorization !== `Bearer ${apiKey}`) {
    return sendJson(response, { error: 'Unauthorized' }, { status: 401 });
  }
  if (route === 'GET /v1/models') return sendJson(response, modelList);
  const model = String(body.model);
  if (failures[model]) return fail(response, failures[model]);
  if (body.cache_salt === '') {
    const message = "Parameter 'cache_salt' must be a non-empty string if provided.";
    return fail(response, { status: 400, type: 'BadRequestError', message });
  }
  const frame = (json: string) => Buffer.from(`data: ${json}\n\ndata: [DONE]\n\n`);
  if (await misbehave(response, model, body.stream === true ? frame : null)) return;
  if (route === 'POST /v1/embeddings') return sendJson(response, embeddings(body));
  if (route !== 'POST /v1/chat/completions') return sendJson(response, { detail: 'Not Found' }, { status: 404 });
  return body.stream === true ? sendChatStream(response, body) : sendJson(response, completion(body));
}

function fail(response: ServerResponse, { status, type, message, param }: Failure): void {
  sendJson(
    response,
    { error: { message, type, param: param ?? null, code: status } },
    { status, ...(status === 429 && { headers: { 'retry-after': '7' } }) },
  );
}

const modelList = {
  object: 'list',
  data: [{ id: 'qwen-fake', object: 'model', created: 1_763_910_245, owned_by: 'vllm', max_model_len: 4_096 }],
};
