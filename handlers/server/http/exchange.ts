import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Tenant } from '#generated/vocabulary/types.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { Call } from '#vocabulary/operation.ts';
import type { OperationEntry } from './contract.ts';
import { correlationOf } from './correlation.ts';
import { acceptsEventStream } from './media-type.ts';
import { targetOf } from './request-target.ts';
import { traceOf } from './trace-context.ts';

/** One request and what the steps have found out about it so far. Handlers see it as a `Call`, never as HTTP. */
export class Exchange implements Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: IncomingMessage['headers'];
  readonly correlationId: string;
  readonly traceparent: string;
  /** Milliseconds of the process's monotonic clock. */
  readonly startedAt: number;

  /** Set by routing, on success. */
  operation: OperationEntry | undefined = undefined;
  params: Record<string, string> = {};
  /** Set by routing, when the path is known and the method is not. */
  allow: readonly string[] | undefined = undefined;
  /** Set by routing, when the path cannot be decoded. */
  malformed = false;
  /** Set by authentication. */
  auth: AuthContext | null = null;
  tenant: Tenant | undefined = undefined;
  body: unknown = undefined;
  /** Set by validation: what the handler gets. */
  input: unknown = undefined;
  /** Whether the caller waits for `100 Continue` before it sends the body. */
  awaitsContinue = false;
  /** For the log. */
  bytesSent = 0;
  /** Of its body, as `Load` counts them. */
  heldBytes = 0;

  #abort: AbortController | undefined = undefined;
  #gone = false;
  #held: (() => void)[] = [];

  constructor(request: IncomingMessage, response: ServerResponse) {
    this.startedAt = performance.now();
    this.request = request;
    this.response = response;
    this.method = request.method ?? '';
    this.headers = request.headers;
    const target = targetOf(request.url ?? '');
    this.path = target.path;
    this.query = target.query;
    this.correlationId = correlationOf(this.headers);
    const parent = this.headers['traceparent'];
    this.traceparent = traceOf(typeof parent === 'string' ? parent : undefined);
  }

  /** Made when first asked for: most operations finish before anybody could abort them. */
  get signal(): AbortSignal {
    if (this.#abort === undefined) {
      this.#abort = new AbortController();
      const { response } = this;
      response.once('close', () => {
        if (!response.writableFinished) this.abort();
      });
      if (this.#gone || response.closed) this.#abort.abort();
    }
    return this.#abort.signal;
  }

  get acceptsEventStream(): boolean {
    return acceptsEventStream(this.headers.accept);
  }

  /** The caller has gone, or the process must stop: whatever works for this request stops working. */
  abort(): void {
    this.#gone = true;
    this.#abort?.abort();
  }

  get gone(): boolean {
    return this.#gone;
  }

  /** @param giveBack something that this request holds of what the process has only so much of */
  whenOver(giveBack: () => void): void {
    this.#held.push(giveBack);
  }

  /** Gives back all that the request holds. */
  letGo(): void {
    for (const giveBack of this.#held) giveBack();
    this.#held = [];
  }

  /** Nothing more will be done for this request: what it holds goes back as soon as its reply has left the process. */
  over(): void {
    const { response } = this;
    if (response.writableFinished || response.closed) this.letGo();
    else response.once('close', () => this.letGo());
  }
}
