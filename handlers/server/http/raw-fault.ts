import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { newId } from '#vocabulary/ids.ts';
import { Fault } from '#vocabulary/fault.ts';
import { faultReply } from './fault-reply.ts';
import { traceOf } from './trace-context.ts';

/** What node:http's parser refuses never becomes a request: these answers are written on the bare connection. */
export function writeRawFault(socket: Duplex, fault: Fault): string {
  const correlationId = newId('corr');
  const { status, headers, body } = faultReply(fault, correlationId, false);
  const text = JSON.stringify(body);
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Error'}`,
    `date: ${new Date().toUTCString()}`,
    `x-correlation-id: ${correlationId}`,
    `x-request-id: ${correlationId}`,
    `traceparent: ${traceOf(undefined)}`,
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(text)}`,
    'connection: close',
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${text}`);
  return correlationId;
}

/** Why node:http could not read a request, as a fault; undefined when the connection just broke. */
export function faultOfClientError(error: NodeJS.ErrnoException): Fault | undefined {
  const code = error.code ?? '';
  if (code === 'HPE_HEADER_OVERFLOW' || code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') {
    return new Fault('invalid_request', 'The request line and headers are larger than is read here.', { status: 431 });
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return new Fault('timeout', 'The request was not complete in time.', { status: 408 });
  }
  if (code.startsWith('HPE_')) return new Fault('invalid_request', 'This is not a readable HTTP/1.1 request.');
  return undefined;
}
