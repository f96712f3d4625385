import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpFetchReply, HttpFetchRequest } from '#orchestrator/tools/http-fetcher.port.ts';
import { createHttpFetcher, type HttpFetchLimits } from './http-fetcher.ts';

export const auth = {
  tenant_id: 'tnt_a',
  principal: { principal_id: 'usr_a', principal_type: 'user' as const },
  scopes: [],
  roles: [],
};

export const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

type Answer = (request: IncomingMessage & { text: string }, response: ServerResponse) => void;

/** Answers with what was asked, as JSON. */
export const mirror: Answer = ({ method, url, headers, text }, response) => {
  response.setHeader('content-type', 'application/json').setHeader('set-cookie', 'id=1').setHeader('x-inner', 'yes');
  response.end(JSON.stringify({ method, url, headers, text }));
};

interface Asked extends Partial<HttpFetchRequest> {
  signal?: AbortSignal;
  limits?: Partial<HttpFetchLimits>;
}

/** For tests: one server under the exempted names one.example.com and other.example.com, so that it is two origins. */
export class TwoOrigins {
  answer: Answer = mirror;
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => this.answer(Object.assign(request, { text }), response));
    });
  }

  async open(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Fetches a path of one.example.com. */
  ask(
    path: string,
    { signal = AbortSignal.timeout(20_000), limits = {}, ...request }: Asked = {},
  ): Promise<HttpFetchReply> {
    const fetcher = createHttpFetcher({
      exempt: ['one', 'other'].map((name) => `${name}.example.com:${this.port}`),
      resolveExempt: async () => ['127.0.0.1'],
      limits,
    });
    const whole = {
      method: 'GET' as const,
      url: `http://one.example.com:${this.port}${path}`,
      headers: {},
      ...request,
    };
    return fetcher.fetch(auth, whole, { idempotencyKey: 'tcall_1', traceparent, signal });
  }

  /** What arrived at the mirror. */
  async mirrored(path: string, asked?: Asked) {
    const reply = await this.ask(path, asked);
    return JSON.parse(reply.body!) as { method: string; url: string; headers: Record<string, string>; text: string };
  }
}
