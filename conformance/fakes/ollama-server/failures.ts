import type { ServerResponse } from 'node:http';
import { sendJson } from '../vendor-http/start-vendor.ts';

interface Failure {
  readonly status: number;
  readonly error: string;
  readonly headers?: Record<string, string>;
}

/** Answers of the server's source, by the name of the model that asks for them. */
export const failures: Readonly<Record<string, Failure>> = {
  'error-400': { status: 400, error: 'the input length exceeds the context length' },
  'error-401': { status: 401, error: 'unauthorized' },
  'error-404': { status: 404, error: "model 'error-404' not found" },
  'error-429': { status: 429, error: 'too many requests', headers: { 'retry-after': '7' } },
  'error-500': { status: 500, error: 'llama runner process has terminated: signal: killed' },
  'error-overloaded': { status: 503, error: 'server busy, please try again.  maximum pending requests exceeded' },
};

export function sendFailure(response: ServerResponse, { status, error, headers }: Failure): void {
  sendJson(response, { error }, { status, ...(headers && { headers }) });
}
