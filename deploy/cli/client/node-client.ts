import { CliFailure } from '../cli-failure.ts';
import { exitCodes } from '../exit-codes.ts';

export type ServiceName = 'orchestrator' | 'model-policy' | 'federation';
export const serviceNames: readonly ServiceName[] = ['orchestrator', 'model-policy', 'federation'];
export type ServiceUrls = Record<ServiceName, string>;

/** The three services of a node on neighbouring ports. A node that listens everywhere is reached by loopback. */
export function serviceUrls(portBase: number, host = '127.0.0.1'): ServiceUrls {
  const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  const url = (offset: number) => `http://${reached}:${portBase + offset}`;
  return { orchestrator: url(0), 'model-policy': url(1), federation: url(2) };
}

/** The service answered, and it was an error (schemas appendix A.3). */
export class ServiceError extends Error {
  readonly status: number;
  readonly code: string;
  readonly correlationId: string | undefined;
  readonly retryAfterMs: number;

  constructor(status: number, code: string, message: string, correlationId: string | undefined, retryAfterMs = 0) {
    super(message);
    this.name = 'ServiceError';
    this.status = status;
    this.code = code;
    this.correlationId = correlationId;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Nobody answered: connection refused, reset or too slow. */
export class Unreachable extends Error {
  readonly url: string;

  constructor(url: string, cause: unknown) {
    super(`${new URL(url).origin} cannot be reached (${reasonOf(cause)}).`, { cause });
    this.name = 'Unreachable';
    this.url = url;
  }
}

export interface CallOptions {
  method?: 'GET' | 'POST';
  token?: string;
  body?: unknown;
  headers?: Record<string, string>;
  /** Until the headers of the reply are there. */
  timeoutMs?: number;
  signal?: AbortSignal;
  /** Error statuses that are an answer here: `readyz` says why with a 503. */
  accept?: readonly number[];
}

/** Long enough for a busy laptop, short enough that `status` answers while somebody waits. */
const defaultTimeoutMs = 10_000;

/** One HTTP call. Throws `ServiceError` for an error reply, `Unreachable` when there is none. */
export async function call(url: string, options: CallOptions = {}): Promise<Response> {
  const tooSlow = new AbortController();
  const alarm = setTimeout(
    () => tooSlow.abort(new DOMException('', 'TimeoutError')),
    options.timeoutMs ?? defaultTimeoutMs,
  );
  let response: Response;
  try {
    response = await fetch(url, {
      method: options.method ?? 'GET',
      headers: {
        ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...options.headers,
      },
      body: options.body === undefined ? null : JSON.stringify(options.body),
      signal: options.signal ? AbortSignal.any([tooSlow.signal, options.signal]) : tooSlow.signal,
    });
  } catch (cause) {
    if (options.signal?.aborted && options.signal.reason?.name !== 'TimeoutError') throw options.signal.reason;
    throw new Unreachable(url, cause);
  } finally {
    clearTimeout(alarm); // a stream may go on for longer than its first byte may take
  }
  if (!response.ok && !options.accept?.includes(response.status)) throw await toServiceError(response);
  return response;
}

export async function callJson<Reply>(url: string, options: CallOptions = {}): Promise<Reply> {
  const response = await call(url, { signal: AbortSignal.timeout(options.timeoutMs ?? defaultTimeoutMs), ...options });
  try {
    return (await response.json()) as Reply;
  } catch (cause) {
    throw new Unreachable(url, cause); // cut off in the middle of the body, or not JSON at all
  }
}

async function toServiceError(response: Response): Promise<ServiceError> {
  const text = await response.text().catch(() => '');
  let code = 'unknown';
  let message = text.slice(0, 300) || response.statusText;
  let correlationId = response.headers.get('x-correlation-id') ?? undefined;
  try {
    const reply = JSON.parse(text) as { error?: { code?: string; message?: string }; correlation_id?: string };
    code = reply.error?.code ?? code;
    message = reply.error?.message ?? message;
    correlationId = reply.correlation_id ?? correlationId;
  } catch {
    // Not our error shape: something else answers there, and its own words are shown.
  }
  const retryAfterMs = Number(response.headers.get('retry-after') ?? 0) * 1000 || 0;
  return new ServiceError(response.status, code, message, correlationId, retryAfterMs);
}

function reasonOf(cause: unknown): string {
  const error = cause as { name?: string; code?: string | number; message?: string; cause?: unknown };
  if (error.name === 'TimeoutError') return 'no answer in time';
  if (typeof error.code === 'string') return error.code;
  return error.cause ? reasonOf(error.cause) : (error.message ?? String(cause));
}

/** Turns what a call threw into a failure with the exit code that belongs to it. */
export function toFailure(cause: unknown, wayOut: string[] = []): unknown {
  if (cause instanceof Unreachable) {
    return new CliFailure(cause.message, {
      exitCode: exitCodes.unreachable,
      wayOut: [...wayOut, 'agentos status   (says what runs)', 'agentos up       (starts what does not)'],
      cause,
    });
  }
  if (cause instanceof ServiceError) {
    const refused = cause.status === 401 || (cause.status === 403 && cause.code === 'forbidden');
    const trace = cause.correlationId ? ` [${cause.correlationId}]` : '';
    return new CliFailure(`${cause.message} (${cause.status} ${cause.code})${trace}`, {
      exitCode: refused ? exitCodes.auth : exitCodes.failure,
      wayOut: refused ? ['Pass another token with --token-file FILE.', ...wayOut] : wayOut,
      cause,
    });
  }
  return cause;
}
