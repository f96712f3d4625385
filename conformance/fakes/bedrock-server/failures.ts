import type { ServerResponse } from 'node:http';
import { sendJson } from '../vendor-http/start-vendor.ts';

interface Failure {
  readonly status: number;
  readonly type: string;
  readonly message: string;
}

/** Exceptions of the API's reference, by the name of the model that asks for them. */
export const failures: Readonly<Record<string, Failure>> = {
  'error-400': {
    status: 400,
    type: 'ValidationException',
    message: 'The model returned the following errors: Input is too long for requested model.',
  },
  'error-403': {
    status: 403,
    type: 'AccessDeniedException',
    message: "You don't have access to the model with the specified model ID.",
  },
  'error-404': { status: 404, type: 'ResourceNotFoundException', message: 'Could not resolve the foundation model.' },
  'error-model-id': { status: 400, type: 'ValidationException', message: 'The provided model identifier is invalid.' },
  'error-408': { status: 408, type: 'ModelTimeoutException', message: 'The model took too long.' },
  'error-424': { status: 424, type: 'ModelErrorException', message: 'The model failed.' },
  'error-429': {
    status: 429,
    type: 'ThrottlingException',
    message: 'Too many requests, please wait before trying again.',
  },
  'error-quota': { status: 400, type: 'ServiceQuotaExceededException', message: 'Your quota is exceeded.' },
  'error-not-ready': { status: 429, type: 'ModelNotReadyException', message: 'The model is not ready for inference.' },
  'error-500': { status: 500, type: 'InternalServerException', message: 'The service failed.' },
  'error-overloaded': { status: 503, type: 'ServiceUnavailableException', message: 'Bedrock is unable to process.' },
};

export function sendFailure(response: ServerResponse, { status, type, message }: Failure): void {
  const errortype = `${type}:http://internal.amazon.com/coral/com.amazon.bedrock/`;
  sendJson(response, { message }, { status, headers: { 'x-amzn-errortype': errortype } });
}
