import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: unknown;
}

/** Answers one request; a script has one answer after the other and repeats its last. */
export type Answer = (response: ServerResponse, request: Received) => void | Promise<void>;

export interface ScriptedServer {
  url: string;
  received: Received[];
  play(...answers: Answer[]): void;
  close(): Promise<void>;
}

/** A real HTTP server that does what a test tells it, answer by answer. */
export async function scriptedServer(): Promise<ScriptedServer> {
  let script: Answer[] = [];
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const { method, url, headers } = request;
      received.push({ method: method!, url: url!, headers, body: text === '' ? undefined : JSON.parse(text) });
      const answer = script.length > 1 ? script.shift()! : script[0]!;
      void answer(response, received.at(-1)!);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    play: (...answers) => {
      script = answers;
      received.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A JSON answer. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
}

/** An error answer in the one error model (schemas appendix A.3). */
export function failure(
  status: number,
  code: string,
  retryable: boolean,
  headers: Record<string, string> = {},
): Answer {
  const correlation_id = 'corr_01JD2Q8W5Z3K7M9N4P6R8S0T1W';
  return json(
    status,
    { error: { code, message: `It is ${code}.`, retryable, details: { at: 'once' } }, correlation_id },
    headers,
  );
}

/** Cuts the connection without an answer. */
export const hangUp: Answer = (response) => {
  response.socket?.destroy();
};
