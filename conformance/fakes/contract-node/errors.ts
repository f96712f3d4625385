import type { Lie } from './lies.ts';

const codes: Record<number, string> = {
  400: 'invalid_request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  405: 'invalid_request',
  409: 'conflict',
  413: 'invalid_request',
  415: 'invalid_request',
};

/** How a request ends early: thrown on the way, answered in one place. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: Record<string, string>;

  constructor(status: number, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

export function errorBody({ status, message }: Refusal, correlationId: string, lie?: Lie) {
  const trace = lie === 'shows a stack trace' && status === 400 ? '\n    at check (/srv/node/handlers/x.ts:12:3)' : '';
  const code = lie === 'gives a code that does not go with the status' && status === 404 ? 'conflict' : codes[status];
  return {
    error: { code, message: message + trace, retryable: false },
    correlation_id: lie === 'names two correlation ids' ? 'corr_00000000000000000000000000' : correlationId,
  };
}
