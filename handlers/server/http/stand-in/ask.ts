import { connect } from 'node:net';
import { expect } from 'vitest';
import type { StandIn } from './service.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: any;
}

/** Sends a request as a well-behaved client would. */
export async function ask(standIn: StandIn, path: string, init: RequestInit & { key?: string } = {}): Promise<Answer> {
  const { key, headers, ...rest } = init;
  const sent = {
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    ...(headers as Record<string, string>),
  };
  const response = await fetch(standIn.url + path, { ...rest, headers: sent });
  const text = await response.text();
  const json = text !== '' && response.headers.get('content-type')?.startsWith('application/json') === true;
  return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
}

/** Sends bytes as they are and gives back everything that comes until the other side closes. */
export function sendRaw(port: number, ...parts: (string | Buffer | typeof hangUp)[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    socket
      .on('close', () => resolve(text))
      .on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ECONNRESET' || error.code === 'EPIPE') resolve(text);
        else reject(error);
      });
    socket.on('connect', () => parts.forEach((part) => (part === hangUp ? socket.end() : socket.write(part))));
  });
}

/** As the last part: the client says that nothing more will come. */
export const hangUp = Symbol('hang up');

/** The parts of an answer that came as bytes. */
export function readRaw(text: string): { status: number; headers: Record<string, string>; body: any } {
  const end = text.indexOf('\r\n\r\n');
  const [first = '', ...lines] = text.slice(0, end).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const body = text.slice(end + 4);
  return { status: Number(first.split(' ')[1]), headers, body: body === '' ? '' : JSON.parse(body) };
}

/** A.2, A.3: the one error shape, the code, and a correlation id that is the same in header and body. */
export function expectFault(
  answer: { status: number; headers: Headers | Record<string, string>; body: any },
  status: number,
  code: string,
): void {
  const header = (name: string) =>
    answer.headers instanceof Headers ? answer.headers.get(name) : (answer.headers[name] ?? null);
  expect(answer.status).toBe(status);
  expect(answer.body).toEqual({
    error: expect.objectContaining({ code, message: expect.any(String), retryable: expect.any(Boolean) }),
    correlation_id: expect.stringMatching(/^corr_[0-9A-HJKMNP-TV-Z]{26}$/),
  });
  expect(header('x-correlation-id')).toBe(answer.body.correlation_id);
  expect(header('x-request-id')).toBe(answer.body.correlation_id);
  expect(header('traceparent')).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]$/);
  expect(header('content-type')).toBe('application/json; charset=utf-8');
  expect(header('cache-control')).toBe('no-store');
  expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|\.ts:\d|at \w+ \(|aos_\w{8}_\w/);
}
