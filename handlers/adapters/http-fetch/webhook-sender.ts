import type { WebhookReply, WebhookSender } from '#orchestrator/webhook-tools/webhook-sender.port.ts';
import { Fault } from '#vocabulary/fault.ts';
import { judgeUrl } from './destination.ts';
import { createHttpFetcher, egressRules, type HttpFetcherOptions } from './http-fetcher.ts';

export interface WebhookSenderOptions extends Pick<HttpFetcherOptions, 'exempt' | 'resolve' | 'resolveExempt' | 'ca'> {
  /** Bytes of an answer that are read. */
  readonly bodyBytesMax?: number;
}

const limits = {
  // 256 KiB: what the tool box takes.
  bodyBytesMax: 256 * 1024,
  wireBytesMax: 1024 * 1024,
  // A signed request is for whoever is registered, and for nobody that he points to.
  redirectsMax: 0,
  // 30 s: the longest time that a webhook tool may have.
  totalMsMax: 30_000,
};

/** Nobody's tenant: the fetcher does the same for all of them. */
const nobody = {
  tenant_id: '',
  principal: { principal_id: '', principal_type: 'service' as const },
  scopes: [],
  roles: [],
};

/** Sends webhooks over the same judged connections as `tool.http.fetch`: to public addresses, by https, or where the operator allows. */
export function createWebhookSender({
  bodyBytesMax = limits.bodyBytesMax,
  ...options
}: WebhookSenderOptions = {}): WebhookSender {
  const egress = { ...options, httpsOnly: true };
  const rules = egressRules(egress);
  const fetcher = createHttpFetcher({ ...egress, limits: { ...limits, bodyBytesMax } });
  return {
    check(url) {
      try {
        judgeUrl(url, rules);
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        const why = error.code === 'forbidden' ? reasonIn(error) : 'it is not a valid absolute URL';
        throw new Fault('invalid_request', `url cannot be called: ${why}.`, { details: { field: 'url' } });
      }
    },
    async post({ url, headers, body, idempotencyKey, traceparent }, signal): Promise<WebhookReply> {
      const request = {
        method: 'POST' as const,
        url,
        headers: { 'user-agent': 'AgentOS/1 (webhook tool)', accept: 'application/json, text/*;q=0.5', ...headers },
        body,
      };
      const reply = await fetcher
        .fetch(nobody, request, { idempotencyKey, traceparent, signal })
        .catch((error: unknown) => {
          if (error instanceof Fault && error.code === 'forbidden') {
            throw new Fault('forbidden', `The tool's URL cannot be called: ${reasonIn(error)}.`, { cause: error });
          }
          throw error;
        });
      return {
        status: reply.status,
        retryAfterMs: waitOf(reply.headers['retry-after']),
        contentType: (reply.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase(),
        body: reply.body,
        truncated: reply.truncated,
      };
    },
  };
}

/** `This URL is not fetched: <reason>.` */
function reasonIn({ message }: Fault): string {
  return message.replace(/^[^:]*: /, '').replace(/\.$/, '');
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function waitOf(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1_000;
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}
