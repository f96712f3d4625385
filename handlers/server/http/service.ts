import express from 'express';
import { createServer, IncomingMessage, ServerResponse, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Fault } from '#vocabulary/fault.ts';
import type { Logger, NodeLog } from '../log.ts';
import { EventStreams } from './event-stream.ts';
import { Exchange } from './exchange.ts';
import { Load } from './load.ts';
import { buildPipeline, type Pipeline } from './pipeline.ts';
import { faultOfClientError, writeRawFault } from './raw-fault.ts';
import { requestLog } from './request-log.ts';
import { serverLimits } from './server-limits.ts';

export type ServiceOptions = Omit<Pipeline, 'streams' | 'requestLog' | 'draining' | 'load'> & {
  readonly log: NodeLog;
  /** Other bounds than those of production. */
  readonly limits?: Partial<Record<keyof typeof serverLimits, number>>;
};

/** One service of the node, answering HTTP. */
export interface Service {
  readonly name: string;
  /** @throws Fault dependency_unavailable naming the address, when it is taken or not ours to take */
  listen(host: string, port: number): Promise<AddressInfo>;
  /** Connections are told to close, resumable streams end with a hint when to come back. New requests are still answered. */
  drain(): void;
  /** Accepts nothing more; resolves when the last request is answered, at the latest after `graceMs`. */
  close(graceMs: number): Promise<void>;
}

export async function createService(options: ServiceOptions): Promise<Service> {
  const { name } = options.contract;
  const log = options.log.log.child({ service: name });
  const limits = { ...serverLimits, ...options.limits };
  const load = new Load({ ...limits, bytesMax: Math.max(limits.bytesMax, 2 * options.bodyLimitBytes) });
  const streams = new EventStreams(load);
  let draining = false;
  const answer = await buildPipeline({
    ...options,
    load,
    streams,
    requestLog: requestLog(options.log, name),
    draining: () => draining,
  });

  const app = express();
  app.disable('x-powered-by').disable('etag');
  const classes = classesOf(app);
  const handle: AnyListener = (request, response) => {
    response.on('timeout', cutStalled);
    const exchange = new Exchange(request, response);
    exchange.awaitsContinue = request.awaitsContinue === true;
    return answer(exchange);
  };
  app.use(handle);
  const server = createServer(
    {
      headersTimeout: limits.headersTimeoutMs,
      requestTimeout: limits.requestTimeoutMs,
      connectionsCheckingInterval: limits.checkingIntervalMs,
      keepAliveTimeout: limits.keepAliveTimeoutMs,
      maxHeaderSize: limits.headerBytesMax,
      requireHostHeader: false, // checked by a step: node:http answers it without a body
      ...classes,
    },
    // What Express cannot find a path in never reaches `handle`, and would be answered with its own page.
    (request, response) =>
      app(request as express.Request, response as express.Response, () => void handle(request, response)),
  );
  server.timeout = limits.stalledReaderMs;
  server.maxConnections = limits.connectionsMax;
  // Somebody got no connection: let go of those that nobody uses.
  server.on('drop', () => server.closeIdleConnections());
  answerWhatIsNoRequest(server, log);

  return {
    name,
    listen: (host, port) => listen(server, host, port),
    drain() {
      draining = true;
      streams.endResumable();
      server.closeIdleConnections();
    },
    close: (graceMs) => close(server, streams, graceMs),
  };
}

/**
 * Express gives each request and response its own prototype, and V8 forgets all it has learnt about an object whose
 * prototype changes. Made by node:http with those prototypes from the start, they are left alone.
 */
function classesOf(app: express.Express): {
  IncomingMessage: typeof IncomingMessage;
  ServerResponse: typeof ServerResponse;
} {
  class Request extends IncomingMessage {}
  class Response extends ServerResponse {}
  Object.setPrototypeOf(Request.prototype, app.request);
  Object.setPrototypeOf(Response.prototype, app.response);
  app.request = Request.prototype as unknown as typeof app.request;
  app.response = Response.prototype as unknown as typeof app.response;
  return { IncomingMessage: Request, ServerResponse: Response as typeof ServerResponse };
}

type AnyListener = (request: IncomingMessage & { awaitsContinue?: boolean }, response: ServerResponse) => unknown;

/** Nothing moved on the connection for `stalledReaderMs`: the reader has stalled, unless there was nothing to move. */
function cutStalled(socket: Socket): void {
  if (socket.writableLength > 0) socket.destroy();
}

/** The ways into node:http beside a well-formed request, each of which it would answer in a shape of its own. */
function answerWhatIsNoRequest(server: Server, log: Logger): void {
  const responses = new WeakMap<Duplex, ServerResponse>();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => responses.set(request.socket, response));
  server.on('checkContinue', (request: IncomingMessage & { awaitsContinue?: boolean }, response: ServerResponse) => {
    request.awaitsContinue = true;
    server.emit('request', request, response);
  });
  server.on('checkExpectation', (request: IncomingMessage) => {
    const fault = new Fault('invalid_request', 'The only Expect that is met here is 100-continue.', { status: 417 });
    writeRawFault(request.socket, fault);
  });
  server.on('connect', (_request: IncomingMessage, socket: Duplex) => {
    writeRawFault(
      socket,
      new Fault('invalid_request', 'This is not a proxy: CONNECT is not known here.', { status: 405 }),
    );
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const fault = faultOfClientError(error);
    const response = responses.get(socket);
    if (fault === undefined || !socket.writable) return void socket.destroy();
    const refuse = (): void => {
      if (!socket.writable) return;
      const correlationId = writeRawFault(socket, fault);
      log.info({ correlation_id: correlationId, status: fault.status, parser: error.code }, 'unreadable request');
    };
    const answering = response !== undefined && !response.writableFinished;
    // It came behind a request that was whole: that one is answered first, or its answer would be taken for this.
    if (answering && response.req.complete) response.once('finish', refuse);
    // It came inside a request: unless the answer to that has begun already, this is it.
    else if (response?.headersSent === true && !response.req.complete) socket.destroy();
    else refuse();
  });
}

function listen(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => reject(listenFault(error, host, port));
    server.once('error', failed);
    server.listen({ port, host, backlog: serverLimits.backlogMax }, () => {
      server.off('error', failed);
      resolve(server.address() as AddressInfo);
    });
  });
}

function listenFault(error: NodeJS.ErrnoException, host: string, port: number): Fault {
  const why: Record<string, string> = {
    EADDRINUSE: 'another process listens there. Stop it, or choose other ports with AGENTOS_PORT_BASE',
    EACCES: 'this user may not. Choose ports above 1023 with AGENTOS_PORT_BASE',
    EADDRNOTAVAIL: 'this machine has no such address. Set AGENTOS_HOST',
  };
  const reason = why[error.code ?? ''] ?? 'the system refuses';
  return new Fault('dependency_unavailable', `Cannot listen on ${host}:${port}: ${reason}.`, { cause: error });
}

/** How late an idle connection may be found while the process stops. */
const idleSweepMs = 50;

async function close(server: Server, streams: EventStreams, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // A stream that began before the draining left its connection open for more: nothing more will come.
  const sweep = setInterval(() => server.closeIdleConnections(), idleSweepMs);
  const overdue = setTimeout(() => {
    streams.endAll();
    // One turn of the loop for the last frames to leave, then whoever still holds a connection loses it.
    setTimeout(() => server.closeAllConnections(), 100).unref();
  }, graceMs);
  await closed;
  clearTimeout(overdue);
  clearInterval(sweep);
}
