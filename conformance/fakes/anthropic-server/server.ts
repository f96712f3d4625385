import type { ServerResponse } from 'node:http';
import type { RecordedRequest } from '../vendor-http/recorded-request.ts';
import { misbehave } from '../vendor-http/misbehave.ts';
import { sendJson, startVendor, type FakeVendor } from '../vendor-http/start-vendor.ts';
import { problemIn } from './check-request.ts';
import { failures, limitHeaders, sendFailure } from './failures.ts';
import { answerTo, blocksIn, messageHead, stopReasonOf, usageOf } from './message.ts';
import { sendMessageStream } from './message-stream.ts';

/**
 * Anthropic's API as its documentation has it, as far as a gateway uses it: what its validation refuses is refused
 * here. The name of the model steers what happens: see `failures.ts`, `misbehave.ts`, `fake-answer.ts` and
 * `send-frames.ts`; `cached` counts tokens of the vendor's cache.
 * @param apiKey asked for in `x-api-key`; without it every key is accepted
 */
export async function startFakeAnthropic({ apiKey }: { apiKey?: string } = {}): Promise<FakeVendor> {
  let answered = 0;
  return startVendor((request, response) => {
    response.setHeader('request-id', `req_fake${++answered}`);
    response.setHeader('anthropic-organization-id', '8c1d9b56-0000-4000-8000-000000000000');
    return answer(request, response, apiKey);
  });
}

async function answer(request: RecordedRequest, response: ServerResponse, apiKey: string | undefined): Promise<void> {
  const { body, headers } = request;
  if (apiKey !== undefined && headers['x-api-key'] !== apiKey) return sendFailure(response, failures['error-401']!);
  const refuse = (message: string) => sendFailure(response, { status: 400, type: 'invalid_request_error', message });
  if (headers['anthropic-version'] === undefined) return refuse('anthropic-version: header is required');
  const route = `${request.method} ${request.path.split('?')[0]}`;
  if (route === 'GET /v1/models') return sendJson(response, modelList);
  if (route !== 'POST /v1/messages') return sendFailure(response, failures['error-404']!);
  const model = String(body.model);
  if (failures[model]) return sendFailure(response, failures[model]);
  const problem = problemIn(body);
  if (problem !== undefined) return refuse(problem);
  const frame = (json: string) => Buffer.from(`event: content_block_delta\ndata: ${json}\n\n`);
  if (await misbehave(response, model, body.stream === true ? frame : null)) return;
  for (const [name, value] of Object.entries(limitHeaders('49', 1))) response.setHeader(name, value);
  if (body.stream === true) return sendMessageStream(response, body);
  const said = answerTo(body);
  sendJson(response, {
    ...messageHead(body),
    content: blocksIn(body, said),
    stop_reason: stopReasonOf(said),
    stop_sequence: null,
    usage: usageOf(body, said),
  });
}

const modelList = {
  data: [{ type: 'model', id: 'claude-fake', display_name: 'Claude Fake', created_at: '2025-11-01T00:00:00Z' }],
  has_more: false,
  first_id: 'claude-fake',
  last_id: 'claude-fake',
};
