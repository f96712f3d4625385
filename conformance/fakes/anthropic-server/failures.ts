import type { ServerResponse } from 'node:http';
import { sendJson } from '../vendor-http/start-vendor.ts';

interface Failure {
  readonly status: number;
  readonly type: string;
  readonly message: string;
  readonly headers?: () => Record<string, string>;
}

/** Answers of the vendor's documentation, by the name of the model that asks for them. */
export const failures: Readonly<Record<string, Failure>> = {
  'error-400': {
    status: 400,
    type: 'invalid_request_error',
    message: 'prompt is too long: 208310 tokens > 200000 maximum',
  },
  'error-401': { status: 401, type: 'authentication_error', message: 'invalid x-api-key' },
  'error-402': { status: 402, type: 'billing_error', message: 'Your credit balance is too low to access the API.' },
  'error-403': { status: 403, type: 'permission_error', message: 'Your API key may not use this resource.' },
  'error-404': { status: 404, type: 'not_found_error', message: 'model: error-404' },
  'error-413': { status: 413, type: 'request_too_large', message: 'Request exceeds the maximum size' },
  'error-429': {
    status: 429,
    type: 'rate_limit_error',
    message: 'This request would exceed the rate limit for your organization.',
    headers: () => ({ ...limitHeaders('0', 30), 'retry-after': '7' }),
  },
  'error-429-reset': {
    status: 429,
    type: 'rate_limit_error',
    message: 'This request would exceed the rate limit for your organization.',
    headers: () => limitHeaders('0', 30),
  },
  'error-500': { status: 500, type: 'api_error', message: 'Internal server error' },
  'error-504': { status: 504, type: 'timeout_error', message: 'The request timed out.' },
  'error-overloaded': { status: 529, type: 'overloaded_error', message: 'Overloaded' },
};

/** The vendor's count of what is left, requests being what ran out. @param resetSeconds from now */
export function limitHeaders(requestsLeft: string, resetSeconds: number): Record<string, string> {
  const at = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
  return {
    'anthropic-ratelimit-requests-limit': '50',
    'anthropic-ratelimit-requests-remaining': requestsLeft,
    'anthropic-ratelimit-requests-reset': at(resetSeconds),
    'anthropic-ratelimit-input-tokens-limit': '40000',
    'anthropic-ratelimit-input-tokens-remaining': '39000',
    'anthropic-ratelimit-input-tokens-reset': at(3_600),
  };
}

export function sendFailure(response: ServerResponse, { status, type, message, headers }: Failure): void {
  const request_id = response.getHeader('request-id');
  sendJson(
    response,
    { type: 'error', error: { type, message }, request_id },
    { status, ...(headers && { headers: headers() }) },
  );
}
