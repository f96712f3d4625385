import type { ServerResponse } from 'node:http';

interface Failure {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly error: { message: string; type: string; param: string | null; code: string | null };
}

/** Answers of the vendor's documentation, by the name of the model that asks for them. */
export const failures: Readonly<Record<string, Failure>> = {
  'error-400': {
    status: 400,
    error: {
      message: "This model's maximum context length is 8192 tokens. However, your messages resulted in 9000 tokens.",
      type: 'invalid_request_error',
      param: 'messages',
      code: 'context_length_exceeded',
    },
  },
  'error-401': {
    status: 401,
    error: {
      message: 'Incorrect API key provided: sk-fake-000000000000000000000000abcd.',
      type: 'invalid_request_error',
      param: null,
      code: 'invalid_api_key',
    },
  },
  'error-404': {
    status: 404,
    error: {
      message: 'The model `error-404` does not exist or you do not have access to it.',
      type: 'invalid_request_error',
      param: null,
      code: 'model_not_found',
    },
  },
  'error-429': {
    status: 429,
    headers: { 'retry-after': '7', 'x-ratelimit-limit-requests': '60', 'x-ratelimit-remaining-requests': '0' },
    error: { message: 'Rate limit reached for requests.', type: 'requests', param: null, code: 'rate_limit_exceeded' },
  },
  'error-quota': {
    status: 429,
    error: {
      message: 'You exceeded your current quota, please check your plan and billing details.',
      type: 'insufficient_quota',
      param: null,
      code: 'insufficient_quota',
    },
  },
  'error-overloaded': {
    status: 503,
    headers: { 'retry-after': '3' },
    error: {
      message: 'The engine is currently overloaded, please try again later.',
      type: 'service_unavailable_error',
      param: null,
      code: null,
    },
  },
  'error-500': {
    status: 500,
    error: {
      message: 'The server had an error while processing your request.',
      type: 'server_error',
      param: null,
      code: null,
    },
  },
};

export function sendFailure(response: ServerResponse, { status, headers, error }: Failure): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ error }));
}
