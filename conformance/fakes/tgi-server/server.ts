import type { ServerResponse } from 'node:http';
import { misbehave } from '../vendor-http/misbehave.ts';
import type { RecordedRequest } from '../vendor-http/recorded-request.ts';
import { sendJson, startVendor, type FakeVendor } from '../vendor-http/start-vendor.ts';
import { completion, sendChatStream } from './chat.ts';

const failures: Readonly<Record<string, { status: number; error: string; error_type: string }>> = {
  'error-400': {
    status: 422,
    error: 'Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4096. Given: 5000 `inputs` tokens',
    error_type: 'validation',
  },
  'error-422': { status: 422, error: 'Tool error: No function found', error_type: 'tool_error' },
  'error-424': { status: 424, error: 'Request failed during generation: CUDA out of memory', error_type: 'generation' },
  'error-429': { status: 429, error: 'Model is overloaded', error_type: 'overloaded' },
  'error-500': { status: 500, error: 'Incomplete generation', error_type: 'incomplete_generation' },
};

/**
 * Text Generation Inference as its source has it, as far as a gateway uses it: errors in its own shape but for those in
 * a stream, one model under any name, and a key that lists and health do not ask for. The model's name steers what
 * happens.
 */
export function startFakeTgi({ apiKey }: { apiKey?: string } = {}): Promise<FakeVendor> {
  return startVendor((request, response) => answer(request, response, apiKey));
}

async function answer(
  { method, path, headers, body }: RecordedRequest,
  response: ServerResponse,
  apiKey: string | undefined,
): Promise<void> {
  const route = `${method} ${path}`;
  if (route === 'GET /health') return void response.writeHead(200).end();
  if (route === 'GET /v1/models') return sendJson(response, modelList);
  const given = String(headers.authorization).toLowerCase(); // so does the real one compare
  if (apiKey !== undefined && given !== `bearer ${apiKey}`.toLowerCase()) return void response.writeHead(401).end();
  if (route !== 'POST /v1/chat/completions') return void response.writeHead(404).end();
  const model = String(body.model);
  if (failures[model]) {
    const { status, ...said } = failures[model];
    return sendJson(response, said, { status });
  }
  const stranger = (body.messages as { role: string }[]).find(({ role }) => role === 'developer');
  if (stranger) {
    const error = 'Template error: Conversation roles must be system, user, assistant or tool';
    return sendJson(response, { error, error_type: 'template_error' }, { status: 422 });
  }
  const frame = (json: string) => Buffer.from(`data: ${json}\n\ndata: [DONE]\n\n`);
  if (await misbehave(response, model, body.stream === true ? frame : null)) return;
  return body.stream === true ? sendChatStream(response, body) : sendJson(response, completion(body));
}

const modelList = {
  object: 'list',
  data: [{ id: 'meta-llama/Llama-Fake', object: 'model', created: 0, owned_by: 'meta-llama/Llama-Fake' }],
};
