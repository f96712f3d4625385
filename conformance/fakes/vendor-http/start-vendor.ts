import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RecordedRequest } from './recorded-request.ts';

/** A running fake of a vendor. */
export interface FakeVendor {
  /** `http://127.0.0.1:<port>`, without a path. */
  readonly origin: string;
  readonly requests: RecordedRequest[];
  /** Connections that were opened: fewer than requests when they are kept alive. */
  readonly connections: () => number;
  close(): Promise<void>;
}

export type VendorAnswer = (request: RecordedRequest, response: ServerResponse) => void | Promise<void>;

/** Listens on a free port, and notes what it is asked before it answers. */
export async function startVendor(answer: VendorAnswer, port = 0): Promise<FakeVendor> {
  const requests: RecordedRequest[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const recorded = await record(request);
      requests.push(recorded);
      response.once('close', () => (recorded.aborted = !response.writableFinished));
      await answer(recorded, response);
    })().catch(() => response.destroy());
  });
  server.on('connection', (socket) => {
    connections++;
    socket.setNoDelay(true);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function record(request: IncomingMessage): Promise<RecordedRequest> {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) text += piece;
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: request.headers,
    text,
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
    aborted: false,
  };
}

export function sendJson(
  response: ServerResponse,
  value: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
}
