import type { Exchange } from './exchange.ts';

/**
 * The headers of every reply, as the flat list that node:http writes without looking at it twice. Replies are data
 * for programs: nothing in between stores them, and no browser takes them for a page.
 */
export function standardHeaders(exchange: Exchange): string[] {
  return [
    'x-correlation-id',
    exchange.correlationId,
    'x-request-id',
    exchange.correlationId,
    'traceparent',
    exchange.traceparent,
    'cache-control',
    'no-store',
    'x-content-type-options',
    'nosniff',
  ];
}
