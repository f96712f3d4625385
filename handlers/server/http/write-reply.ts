import type { Reply } from './contract.ts';
import type { Exchange } from './exchange.ts';
import { standardHeaders } from './standard-headers.ts';

/** Writes a whole reply at once. Streams are written by `event-stream.ts`. */
export function writeReply(exchange: Exchange, reply: Exclude<Reply, { stream: unknown }>, closing: boolean): void {
  if ('body' in reply) write(exchange, reply, 'application/json; charset=utf-8', JSON.stringify(reply.body), closing);
  else if ('text' in reply) write(exchange, reply, 'text/plain; charset=utf-8', reply.text, closing);
  else write(exchange, reply, undefined, '', closing);
}

function write(
  exchange: Exchange,
  reply: { status: number; headers?: Record<string, string> },
  contentType: string | undefined,
  text: string,
  closing: boolean,
): void {
  const { response } = exchange;
  const headers = standardHeaders(exchange);
  if (contentType !== undefined) {
    const length = Buffer.byteLength(text);
    headers.push('content-type', contentType, 'content-length', String(length));
    exchange.bytesSent = length;
  }
  for (const name in reply.headers) headers.push(name, reply.headers[name]!);
  // A caller that still waits to be asked for its body will never send it: the connection cannot be used again.
  if (closing || exchange.awaitsContinue) headers.push('connection', 'close');
  response.writeHead(reply.status, headers);
  // Characters and bytes are as many: it is ASCII, which needs no encoding on its way out.
  response.end(text, exchange.bytesSent === text.length ? 'latin1' : 'utf8');
}
