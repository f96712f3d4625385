import { connect as connectTcp } from 'node:net';
import { Client } from 'undici';
import type {
  HttpFetchCall,
  HttpFetcher,
  HttpFetchReply,
  HttpFetchRequest,
} from '#orchestrator/tools/http-fetcher.port.ts';
import { Fault } from '#vocabulary/fault.ts';
import { openCheckedConnection, type ConnectionParts } from './checked-connection.ts';
import { exemptKey, judgeUrl, type Destination, type EgressRules } from './destination.ts';
import { redirected } from './redirect.ts';
import { acceptedEncodings, readText, type BodyLimits } from './reply-body.ts';
import { headerOf, toldHeaders } from './reply-headers.ts';
import { checkedHeaders } from './request-headers.ts';
import { publicResolver, systemResolver } from './resolve.ts';

export interface HttpFetchLimits extends BodyLimits {
  /** With 0 a redirect is a reply like any other. */
  readonly redirectsMax: number;
  /** Milliseconds from the first look-up to the last byte, over all redirects. */
  readonly totalMsMax: number;
}

export const defaultHttpFetchLimits: HttpFetchLimits = {
  // 64 KiB: about 16,000 tokens. Written as JSON it stays below what the tool box takes (256 KiB) in any charset.
  bodyBytesMax: 64 * 1024,
  // 1 MiB: sixteen times the above; honest packing makes a body smaller, not bigger.
  wireBytesMax: 1024 * 1024,
  // 5: sites need one or two (to https, to www, to a language).
  redirectsMax: 5,
  // 60 s: the tool box usually stops earlier; this holds for whoever calls without a deadline.
  totalMsMax: 60_000,
};

/** Web ports only: behind others sit mail, databases and admin interfaces that also answer to bytes of HTTP. */
const defaultPorts = [80, 443, 8080, 8443];

/** Bytes of reply headers; 16 KiB is what servers themselves usually take. */
const headerBytesMax = 16 * 1024;
/** Between two bytes of a reply, in ms. */
const silenceMsMax = 15_000;

export interface HttpFetcherOptions extends Partial<ConnectionParts> {
  /** `host:port` pairs that the operator allows wherever they lead, e.g. a service of its own network. */
  readonly exempt?: readonly string[];
  readonly ports?: readonly number[];
  readonly httpsOnly?: boolean;
  readonly limits?: Partial<HttpFetchLimits>;
}

/** Throws when `exempt` holds something that is not host:port. */
export function egressRules({ exempt = [], ports = defaultPorts, httpsOnly = false }: HttpFetcherOptions): EgressRules {
  return { ports: new Set(ports), exempt: new Set(exempt.map(exemptKey)), httpsOnly };
}

/** Throws when `exempt` holds something that is not host:port. */
export function createHttpFetcher({
  exempt,
  ports,
  httpsOnly,
  limits,
  ...parts
}: HttpFetcherOptions = {}): HttpFetcher {
  const rules = egressRules({ exempt, ports, httpsOnly });
  const bounds = { ...defaultHttpFetchLimits, ...limits };
  const connection: ConnectionParts = {
    resolve: publicResolver(),
    resolveExempt: systemResolver,
    dial: (host, port) => connectTcp({ host, port }),
    ...parts,
  };

  async function follow(first: HttpFetchRequest, call: HttpFetchCall): Promise<HttpFetchReply> {
    let request = { ...first, headers: checkedHeaders(first.headers) } as HttpFetchRequest;
    for (let hop = 0; hop <= bounds.redirectsMax; hop++) {
      const answer = await send(judgeUrl(request.url, rules), request, call, connection, bounds);
      if ('status' in answer) return answer;
      request = answer.next;
    }
    throw new Fault('dependency_unavailable', `More than ${bounds.redirectsMax} redirects were answered.`, {
      retryable: false,
    });
  }

  return {
    async fetch(_auth, request, call) {
      const timeUp = AbortSignal.timeout(bounds.totalMsMax);
      const signal = AbortSignal.any([call.signal, timeUp]);
      try {
        return await follow(request, { ...call, signal });
      } catch (error) {
        call.signal.throwIfAborted();
        if (timeUp.aborted)
          throw new Fault('timeout', `The request took longer than ${bounds.totalMsMax} ms.`, { cause: error });
        throw asFault(error);
      }
    },
  };
}

/**
 * One request on a connection of its own. Connections are not kept: each call is then judged by the DNS and the rules of
 * now, and no tenant's call rides on a connection that another's has opened. undici's Client knows no proxy variables.
 */
async function send(
  destination: Destination,
  request: HttpFetchRequest,
  call: HttpFetchCall,
  connection: ConnectionParts,
  limits: HttpFetchLimits,
): Promise<HttpFetchReply | { next: HttpFetchRequest }> {
  const { url } = destination;
  const client = new Client(url.origin, {
    pipelining: 0,
    maxHeaderSize: headerBytesMax,
    headersTimeout: silenceMsMax,
    bodyTimeout: silenceMsMax,
    connect: (_options, done) => {
      openCheckedConnection(destination, connection, call.signal).then(
        (socket) => done(null, socket),
        (error: Error) => done(error, null),
      );
    },
  });
  try {
    const { statusCode, headers, body } = await client.request({
      method: request.method,
      path: `${url.pathname}${url.search}`,
      headers: { 'user-agent': 'AgentOS/1 (tool.http.fetch)', accept: '*/*', ...request.headers, ...ownHeaders(call) },
      body: request.body ?? null,
      signal: call.signal,
    });
    const next = limits.redirectsMax > 0 && redirected(request, url, statusCode, headerOf(headers, 'location'));
    if (next) {
      body.on('error', () => {}).destroy();
      return { next };
    }
    // No body is not packed either, whatever the headers say.
    const bare = request.method === 'HEAD' || [204, 304].includes(statusCode) || headers['content-length'] === '0';
    const encoding = bare ? '' : (headerOf(headers, 'content-encoding') ?? '');
    const { text, truncated } = await readText(body, headerOf(headers, 'content-type') ?? '', encoding, limits);
    return { status: statusCode, url: url.href, headers: toldHeaders(headers), body: text, truncated };
  } finally {
    // Not awaited: the socket may be closing still, and nothing that comes from it matters any more.
    void client.destroy().catch(() => {});
  }
}

const ownHeaders = (call: HttpFetchCall): Record<string, string> => ({
  'accept-encoding': acceptedEncodings,
  'idempotency-key': call.idempotencyKey,
  traceparent: call.traceparent,
});

/** What breaks after the connection stands: the other side closes, talks no HTTP, falls silent, sends broken packing. */
function asFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? 'unknown';
  if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT') {
    return new Fault('timeout', `The server was silent for ${silenceMsMax} ms.`, { cause: error });
  }
  return new Fault('dependency_unavailable', `The server did not answer with a whole HTTP reply (${code}).`, {
    cause: error,
  });
}
