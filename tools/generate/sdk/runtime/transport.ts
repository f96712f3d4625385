import { pause } from '../../asyncapi-template/reader/pause.ts';
import { sseFrames } from '../../asyncapi-template/reader/sse-frames.ts';
import { AgentOSError, errorOf, errorOfReply, errorOfResponse } from './errors.ts';
import type { AgentOSOptions, CallOptions, OperationCall, Service } from './options.ts';

const timeoutMsDefault = 60_000;
const timeoutMsModel = 600_000; // long answers of slow models are produced in one piece
const maxRetriesDefault = 2;
const backoffMsMin = 500;
const backoffMsMax = 8_000;
const retryAfterMsMax = 60_000; // whoever is asked to wait longer decides for himself

/** Sends operations: URL, token, timeout, retries, errors. Knows nothing of single operations. */
export class Transport {
  readonly fetch: typeof fetch;
  private readonly options: AgentOSOptions;
  private readonly defaultUrls: Record<Service, string>;

  constructor(options: AgentOSOptions, defaultUrls: Record<Service, string>) {
    this.options = options;
    this.defaultUrls = defaultUrls;
    // Called as a bare function: browsers refuse `fetch` as somebody's method.
    this.fetch = options.fetch ?? ((input, init) => fetch(input, init));
  }

  baseUrl(service: Service): string {
    const { baseUrl } = this.options;
    const url = typeof baseUrl === 'string' ? baseUrl : (baseUrl?.[service] ?? this.defaultUrls[service]);
    return url.replace(/\/+$/, '');
  }

  async authorization(): Promise<Record<string, string>> {
    const { token } = this.options;
    return { authorization: `Bearer ${typeof token === 'function' ? await token() : token}` };
  }

  /** The JSON reply of an operation. Throws an `AgentOSError`, or the reason of an aborted `signal`. */
  async json<Reply>(call: OperationCall, options: CallOptions = {}): Promise<Reply> {
    return this.attempts(call, options, async (response) => (await response.json()) as Reply);
  }

  /**
   * The items of a streamed reply, up to the `[DONE]` that says it is whole. Repeated only until its first byte; a
   * stream that breaks off, or reports an error, throws an `AgentOSError`.
   */
  async *items<Item extends object>(call: OperationCall, options: CallOptions = {}): AsyncGenerator<Item, void, void> {
    options.signal?.throwIfAborted();
    const abort = new AbortController();
    const onAbort = () => abort.abort(options.signal?.reason);
    options.signal?.addEventListener('abort', onAbort, { once: true });
    const headers = { ...options.headers, accept: 'text/event-stream' };
    try {
      const open = { ...options, headers, signal: abort.signal };
      const response = await this.attempts(call, open, async (answer) => answer, true);
      for await (const frame of sseFrames(response.body!)) {
        if (frame.data === '[DONE]') return;
        const item = JSON.parse(frame.data) as Item;
        if ('error' in item) throw errorOfReply(item, response);
        yield item;
      }
      throw new Error('The end is missing.');
    } catch (error) {
      options.signal?.throwIfAborted();
      if (error instanceof AgentOSError) throw error;
      const facts = { status: 0, retryable: true, cause: error };
      throw errorOf({ ...facts, code: 'dependency_unavailable', message: 'The stream broke off before its end.' });
    } finally {
      options.signal?.removeEventListener('abort', onAbort);
      abort.abort();
    }
  }

  private async attempts<Result>(
    call: OperationCall,
    options: CallOptions,
    read: (response: Response) => Promise<Result>,
    streamed = false,
  ): Promise<Result> {
    const maxRetries = options.maxRetries ?? this.options.maxRetries ?? maxRetriesDefault;
    for (let attempt = 0; ; attempt++) {
      options.signal?.throwIfAborted();
      try {
        return await this.attempt(call, options, read, streamed);
      } catch (error) {
        options.signal?.throwIfAborted();
        if (!(error instanceof AgentOSError)) throw error;
        const waitMs = error.retryAfterMs ?? backoffMs(attempt);
        if (attempt >= maxRetries || !mayRepeat(call, error) || waitMs > retryAfterMsMax) throw error;
        await pause(waitMs, options.signal);
      }
    }
  }

  private async attempt<Result>(
    call: OperationCall,
    options: CallOptions,
    read: (response: Response) => Promise<Result>,
    streamed = false,
  ): Promise<Result> {
    const init = await this.request(call, options);
    const url = this.urlOf(call);
    const timeoutMs = options.timeoutMs ?? this.options.timeoutMs ?? (call.slow ? timeoutMsModel : timeoutMsDefault);
    options.signal?.throwIfAborted(); // it may have been aborted while the token was fetched
    const abort = new AbortController();
    const onAbort = () => abort.abort(options.signal?.reason);
    options.signal?.addEventListener('abort', onAbort, { once: true });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      abort.abort();
    }, timeoutMs);
    try {
      const response = await this.fetch(url, { ...init, signal: abort.signal });
      if (!response.ok) throw await errorOfResponse(response);
      return await read(response);
    } catch (error) {
      if (error instanceof AgentOSError) throw error;
      if (error instanceof SyntaxError) {
        const message = `${url} answered something that is not JSON.`;
        throw errorOf({ code: 'internal_error', status: 0, retryable: false, message, cause: error });
      }
      const facts = { status: 0, retryable: true, cause: error };
      if (late) throw errorOf({ ...facts, code: 'timeout', message: `No answer from ${url} within ${timeoutMs} ms.` });
      throw errorOf({ ...facts, code: 'dependency_unavailable', message: `${url} cannot be reached.` });
    } finally {
      clearTimeout(timer);
      // The body of a stream is still to be read, and it ends with its caller's signal.
      if (!streamed) options.signal?.removeEventListener('abort', onAbort);
    }
  }

  private async request(call: OperationCall, options: CallOptions): Promise<RequestInit> {
    const headers: Record<string, string> = { accept: 'application/json' };
    for (const [name, value] of Object.entries(call.headers ?? {})) {
      if (value !== undefined) headers[name] = String(value);
    }
    if (!call.public) Object.assign(headers, await this.authorization());
    if (call.body !== undefined) headers['content-type'] = 'application/json';
    Object.assign(headers, options.headers);
    const body = call.body === undefined ? null : JSON.stringify(call.body);
    return { method: call.method, headers, body };
  }

  private urlOf(call: OperationCall): string {
    const path = call.path.replace(/\{(\w+)\}/g, (_, name: string) => pathSegment(name, call.pathParameters?.[name]));
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(call.query ?? {})) {
      for (const item of Array.isArray(value) ? value : [value]) {
        if (item !== undefined) query.append(name, String(item));
      }
    }
    const search = query.toString();
    return `${this.baseUrl(call.service)}${path}${search === '' ? '' : `?${search}`}`;
  }
}

/** Dots alone would be taken for folders and change the path. */
function pathSegment(name: string, value: unknown): string {
  if (typeof value === 'string' && value !== '' && !/^\.{1,2}$/.test(value)) return encodeURIComponent(value);
  throw errorOf({ code: 'invalid_request', status: 0, retryable: false, message: `${name} must be an id.` });
}

/**
 * What is harmless to repeat is repeated after every transient failure. What is not (a model request costs money) is
 * repeated only after an answer which says that nothing was done.
 */
function mayRepeat(call: OperationCall, error: AgentOSError): boolean {
  if (!error.retryable) return false;
  return call.idempotent || error.status === 429 || (error.status === 503 && error.retryAfterMs !== undefined);
}

/** Doubles with each attempt, with jitter so that clients which failed together do not come back together. */
function backoffMs(attempt: number): number {
  return Math.min(backoffMsMin * 2 ** attempt, backoffMsMax) * (0.5 + Math.random() / 2);
}
