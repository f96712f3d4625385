import { Pool, type Dispatcher } from 'undici';
import { Fault } from '#vocabulary/fault.ts';
import { isDeeperThan, jsonDepthMax } from '#vocabulary/json-depth.ts';
import type { Backend } from '../backend.ts';
import type { ProviderCall } from '../model-provider.port.ts';
import { Deadline, type DeadlineLimits } from './deadline.ts';
import { readText } from './read-text.ts';
import { brokenBackend, vendorFault } from './vendor-fault.ts';
import type { Wire } from './wire.ts';

/** More than one backend of this kind serves well; what is beyond waits in the pool, within its deadline. */
const connectionsMax = 512;
const connectTimeoutMs = 5_000;
/** Shorter than the 60 s after which common servers and balancers close an idle connection themselves. */
const keepAliveMs = 30_000;
const probeTimeoutMs = 5_000;
/** Long lists of models stay below 1 MB. */
const probeBytesMax = 8 * 1024 ** 2;

export interface UpstreamReply {
  readonly headers: Dispatcher.ResponseData['headers'];
  readonly body: Dispatcher.ResponseData['body'];
  readonly deadline: Deadline;
}

export interface Gotten {
  readonly status: number;
  readonly headers: Dispatcher.ResponseData['headers'];
  /** Parsed where it is JSON, else its text. */
  readonly body: unknown;
}

/** One backend's address: connections that stay open, credentials, and every failure as a `Fault`. */
export class Upstream {
  readonly #backend: Backend;
  readonly #wire: Wire;
  readonly #pool: Pool;
  readonly #origin: string;
  readonly #path: string;

  constructor(backend: Backend, wire: Wire) {
    const url = new URL(wire.baseUrl);
    this.#backend = backend;
    this.#wire = wire;
    this.#origin = url.origin;
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

  get backendId(): string {
    return this.#backend.backendId;
  }

  /**
   * Posts JSON. Resolves when the backend has said yes; whoever takes the body calls `deadline.done()`, and
   * `firstByteCame()` where the answer streams.
   */
  async post(path: string, json: unknown, call: ProviderCall, streams: boolean): Promise<UpstreamReply> {
    const deadline = new Deadline(this.backendId, call.signal, this.#limitsOf(call, streams));
    const where = this.#path + path;
    const content = JSON.stringify(json);
    try {
      const own = await this.#wire.headers({ method: 'POST', url: this.#origin + where, body: content });
      const { statusCode, headers, body } = await this.#pool.request({
        path: where,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json, text/event-stream',
          'x-client-request-id': call.requestId,
          traceparent: call.traceparent,
          ...own,
        },
        body: content,
        signal: deadline.signal,
      });
      if (statusCode === 200) return { headers, body, deadline };
      const said = parsed(await readText(this.backendId, body, this.#backend.replyBytesMax));
      throw this.refusal(statusCode, headers, said);
    } catch (error) {
      const fault = this.faultOf(error, deadline);
      deadline.done();
      throw fault;
    }
  }

  /** Posts JSON and reads the whole answer. */
  async exchange(path: string, json: unknown, call: ProviderCall): Promise<{ body: unknown } & Omit<Gotten, 'status'>> {
    const { body, headers, deadline } = await this.post(path, json, call, false);
    try {
      const text = await readText(this.backendId, body, this.#backend.replyBytesMax);
      const value = parsed(text);
      if (typeof value === 'object' && value !== null && !isDeeperThan(jsonDepthMax, value)) {
        return { body: value, headers };
      }
      const beginning = `it began with ${JSON.stringify(text.slice(0, 40))}`;
      throw brokenBackend(this.backendId, 'did not answer in JSON', beginning);
    } catch (error) {
      throw this.faultOf(error, deadline);
    } finally {
      deadline.done();
    }
  }

  /** Asks for something small, for probes; any status is an answer. Throws as the network does. */
  async get(path: string, place: 'below' | 'beside /v1' = 'below'): Promise<Gotten> {
    const where = (place === 'below' ? this.#path : this.#path.replace(/\/v1$/, '')) + path;
    const { statusCode, headers, body } = await this.#pool.request({
      path: where,
      method: 'GET',
      headers: await this.#wire.headers({ method: 'GET', url: this.#origin + where, body: '' }),
      signal: AbortSignal.timeout(probeTimeoutMs),
    });
    return { status: statusCode, headers, body: parsed(await readText(this.backendId, body, probeBytesMax)) };
  }

  /** What the backend said instead of an answer, before a stream or in it. */
  refusal(status: number, headers: Gotten['headers'], body: unknown): Fault {
    return vendorFault(this.backendId, status, this.#wire.explain({ status, headers, body }));
  }

  /** Any error of a call as a fault: time that ran out explains it best, else the network does. */
  faultOf(error: unknown, deadline: Deadline): Fault {
    const late = deadline.fault();
    if (late) return late;
    if (error instanceof Fault) return error;
    const code = (error as { code?: unknown } | null)?.code;
    return new Fault('dependency_unavailable', `The backend "${this.backendId}" cannot be reached or broke off.`, {
      details: { origin: 'upstream', backend: this.backendId },
      detail: typeof code === 'string' ? code : String(error),
      cause: error,
    });
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }

  /** An answer that does not stream begins when it is finished: only its end can be late. */
  #limitsOf({ timeoutMs }: ProviderCall, streams: boolean): DeadlineLimits {
    const totalMs = Math.min(this.#backend.totalMs, timeoutMs ?? Infinity);
    return { firstByteMs: streams ? Math.min(this.#backend.firstByteMs, totalMs) : null, totalMs };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
