import type { HttpFetchRequest } from '#orchestrator/tools/http-fetcher.port.ts';
import { Fault } from '#vocabulary/fault.ts';
import { parseUrl, refuse } from './destination.ts';
import { crossOriginHeaders } from './request-headers.ts';

const redirectStatuses = new Set([301, 302, 303, 307, 308]);

/**
 * The request that a redirect asks for, or undefined when the reply is none. It is judged like the first one: this
 * function only says what would be sent (RFC 9110, 15.4). Another origin gets no header that may be a credential, and
 * nothing goes on in the clear that began encrypted.
 */
export function redirected(
  request: HttpFetchRequest,
  from: URL,
  status: number,
  location: string | undefined,
): HttpFetchRequest | undefined {
  if (!redirectStatuses.has(status) || location === undefined) return undefined;
  const to = parseUrl(location, from.href);
  if (!to) throw new Fault('dependency_unavailable', 'The reply redirects to what is no URL.', { retryable: false });
  if (from.protocol === 'https:' && to.protocol === 'http:') refuse('a redirect leads from https to http');
  const headers = to.origin === from.origin ? request.headers : crossOriginHeaders(request.headers);
  const asGet = status === 303 ? request.method !== 'HEAD' : status < 303 && request.method === 'POST';
  if (!asGet) return { ...request, url: to.href, headers };
  const { 'content-type': _, ...rest } = headers;
  return { method: 'GET', url: to.href, headers: rest };
}
