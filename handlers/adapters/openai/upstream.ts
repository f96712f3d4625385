import { Pool, type Dispatcher } from 'undici';
import { Fault } from '#vocabulary/fault.ts';
import type { Backend } from '#model-policy/providers/backend.ts';
import type { ProviderCall } from '#model-policy/providers/model-provider.port.ts';
import { Deadline, type DeadlineLimits } from './deadline.ts';
import { upstreamFault } from './upstream-fault.ts';

/** More than one backend of this kind serves well; what is beyond waits in the pool, within its deadline. */
const connectionsMax = 512;
const connectTimeoutMs = 5_000;
/** Shorter than the 60 s after which common servers and balancers close an idle connection themselves. */
const keepAliveMs = 30_000;
/** A reply larger than this is no reply of a model; embeddings of 2,048 texts stay below 150 MB. */
const bodyMaxBytes = 256 * 1024 ** 2;
const probeTimeoutMs = 5_000;

export interface UpstreamReply {
  readonly headers: Dispatcher.ResponseData['headers'];
  readonly body: Dispatcher.ResponseData['body'];
  readonly deadline: Deadline;
}

/** One backend's address: connections that stay open, credentials, and every failure as a `Fault`. */
export class Upstream {
  readonly #backend: Backend;
  readonly #pool: Pool;
  readonly #path: string;

  constructor(backend: Backend) {
    const url = new URL(backend.baseUrl ?? '');
    this.#backend = backend;
    this.#path = url.pathname.replace(/\/+$/, '');
    this.#pool = new Pool(url.origin, {
      connections: connectionsMax,
      connect: { timeout: connectTimeoutMs, noDelay: true },
      keepAliveTimeout: keepAliveMs,
      // The deadline of each call is sharper than what the pool can set for all.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
  }

  /**
   * Posts JSON. Resolves when the backend has said yes; whoever takes the body calls `deadline.done()`, and
   * `firstByteCame()` where the answer streams.
   */
  async post(path: string, json: unknown, call: ProviderCall, streams: boolean): Promise<UpstreamReply> {
    const deadline = new Deadline(this.#backend.backendId, call.signal, this.#limitsOf(call, streams));
    try {
      const { statusCode, headers, body } = await this.#pool.request({
        path: this.#path + path,
        method: 'POST',
        headers: this.#headersOf(call),
        body: JSON.stringify(json),
        signal: deadline.signal,
      });
      if (statusCode === 200) return { headers, body, deadline };
      const said = parsed(await readText(body));
      throw upstreamFault({ backendId: this.#backend.backendId, status: statusCode, headers, body: said });
    } catch (error) {
      const fault = this.faultOf(error, deadline);
      deadline.done();
      throw fault;
    }
  }

  /** Posts JSON and reads the whole answer. */
  async exchange(path: string, json: unknown, call: ProviderCall): Promise<unknown> {
    const { body, deadline } = await this.post(path, json, call, false);
    try {
      const text = await readText(body);
      const value = parsed(text);
      if (typeof value === 'object' && value !== null) return value;
      throw new Fault('dependency_unavailable', `The backend "${this.#backend.backendId}" did not answer in JSON.`, {
        detail: `it began with ${JSON.stringify(text.slice(0, 40))}`,
      });
    } catch (error) {
      throw this.faultOf(error, deadline);
    } finally {
      deadline.done();
    }
  }

  /** The status of `GET /models`: the cheapest thing that every server of this kind answers. */
  async probeStatus(): Promise<number> {
    const { statusCode, body } = await this.#pool.request({
      path: `${this.#path}/models`,
      method: 'GET',
      headers: this.#credentials(),
      signal: AbortSignal.timeout(probeTimeoutMs),
    });
    await body.dump();
    return statusCode;
  }

  /** Any error of a call as a fault: time that ran out explains it best, else the network does. */
  faultOf(error: unknown, deadline: Deadline): Fault {
    const late = deadline.fault();
    if (late) return late;
    if (error instanceof Fault) return error;
    const code = (error as { code?: unknown } | null)?.code;
    return new Fault(
      'dependency_unavailable',
      `The backend "${this.#backend.backendId}" cannot be reached or broke off.`,
      {
        details: { origin: 'upstream', backend: this.#backend.backendId },
        detail: typeof code === 'string' ? code : String(error),
        cause: error,
      },
    );
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }

  /** An answer that does not stream begins when it is finished: only its end can be late. */
  #limitsOf({ timeoutMs }: ProviderCall, streams: boolean): DeadlineLimits {
    const totalMs = Math.min(this.#backend.totalMs, timeoutMs ?? Infinity);
    return { firstByteMs: streams ? Math.min(this.#backend.firstByteMs, totalMs) : null, totalMs };
  }

  #headersOf(call: ProviderCall): Record<string, string> {
    return {
      ...this.#credentials(),
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      'x-client-request-id': call.requestId,
      traceparent: call.traceparent,
    };
  }

  #credentials(): Record<string, string> {
    const { apiKey } = this.#backend;
    return apiKey ? { authorization: `Bearer ${apiKey.reveal()}` } : {};
  }
}

async function readText(body: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of body) {
    bytes += piece.length;
    if (bytes > bodyMaxBytes) throw new Fault('dependency_unavailable', 'The backend answered more than can be read.');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
