import type { ServerResponse } from 'node:http';
import { vectorOf } from '../openai-server/embeddings.ts';
import { misbehave } from '../vendor-http/misbehave.ts';
import type { RecordedRequest } from '../vendor-http/recorded-request.ts';
import { sendJson, startVendor, type FakeVendor } from '../vendor-http/start-vendor.ts';
import { problemIn } from './check-request.ts';
import { signatureProblem, type FakeAwsKeys } from './check-signature.ts';
import { converse, sendConverseStream } from './converse.ts';
import { failures, sendFailure } from './failures.ts';
import { eventFrame } from './frames.ts';

export interface FakeBedrockOptions {
  readonly region: string;
  /** An API key, asked for as a bearer token. */
  readonly apiKey?: string;
  /** Keys of an account: each request must be signed by them. */
  readonly keys?: FakeAwsKeys;
  /** False where the credentials may invoke models and not list them. */
  readonly mayList?: false;
}

/**
 * Both planes of Amazon Bedrock as their reference has them, as far as a gateway uses them: signatures are checked, and
 * what validation refuses is refused here. The name of the model steers what happens: see `failures.ts`,
 * `misbehave.ts` and `converse.ts`.
 */
export function startFakeBedrock(options: FakeBedrockOptions): Promise<FakeVendor> {
  let answered = 0;
  return startVendor((request, response) => {
    response.setHeader('x-amzn-requestid', `00000000-0000-4000-8000-${String(++answered).padStart(12, '0')}`);
    return answer(request, response, options);
  });
}

async function answer(request: RecordedRequest, response: ServerResponse, options: FakeBedrockOptions): Promise<void> {
  const { method, path, body } = request;
  if (!(await isAdmitted(request, response, options))) return;
  if (method === 'GET' && options.mayList === false) return sendFailure(response, mayNotList);
  if (method === 'GET' && path === '/foundation-models') return sendJson(response, foundationModels);
  if (method === 'GET' && path.startsWith('/inference-profiles')) return sendJson(response, profiles);
  const [, written = '', operation = ''] = /^\/model\/([^/]+)\/([a-z-]+)$/.exec(path) ?? [];
  const model = decodeURIComponent(written);
  if (failures[model]) return sendFailure(response, failures[model]);
  const streams = operation === 'converse-stream';
  if (operation !== 'invoke') {
    const message = problemIn(body);
    if (message !== undefined) return sendFailure(response, { status: 400, type: 'ValidationException', message });
  }
  const frame = (json: string) => eventFrame('contentBlockDelta', json);
  if (await misbehave(response, model, streams ? frame : null)) return;
  if (operation === 'invoke') return sendJson(response, titanEmbedding(body));
  if (operation === 'converse') return sendJson(response, converse(model, body));
  if (streams) return sendConverseStream(response, model, body);
  sendFailure(response, { status: 404, type: 'UnknownOperationException', message: '' });
}

async function isAdmitted(
  request: RecordedRequest,
  response: ServerResponse,
  { region, apiKey, keys }: FakeBedrockOptions,
): Promise<boolean> {
  const given = request.headers.authorization;
  if (apiKey !== undefined) {
    if (given === `Bearer ${apiKey}`) return true;
    const message = 'Authentication failed: Please make sure your API Key is valid.';
    sendFailure(response, { status: 403, type: 'AccessDeniedException', message });
    return false;
  }
  const message = keys && (await signatureProblem(request, keys, region));
  if (message === undefined) return true;
  const type = message.startsWith('The security token') ? 'UnrecognizedClientException' : 'InvalidSignatureException';
  sendFailure(response, { status: 403, type, message });
  return false;
}

function titanEmbedding(body: Readonly<Record<string, unknown>>): unknown {
  const text = String(body.inputText);
  const embedding = vectorOf(text, Number(body.dimensions ?? 16));
  return { embedding, embeddingsByType: { float: embedding }, inputTextTokenCount: text.split(/\s+/).length };
}

const mayNotList = {
  status: 403,
  type: 'AccessDeniedException',
  message: 'User: arn:aws:iam::1:user/x is not authorized to perform: bedrock:ListFoundationModels',
};
const foundationModels = {
  modelSummaries: [{ modelId: 'anthropic.claude-fake-v1:0', modelName: 'Claude Fake', providerName: 'Anthropic' }],
};
const profiles = {
  inferenceProfileSummaries: [{ inferenceProfileId: 'eu.anthropic.claude-fake-v1:0', status: 'ACTIVE' }],
};
