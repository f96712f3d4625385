import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Effect {
  /** `Idempotency-Key` of the request: what a careful receiver dedupes by. */
  key: string;
  /** The path asked for; a test writes into it which run and step this is. */
  path: string;
  /** Milliseconds since 1970, like the times of events. */
  atMs: number;
  /** What is signed, and by what it is proved, when the request is a webhook. */
  webhook?: { headers: Record<string, string>; text: string };
}

export interface EffectSink {
  /** `127.0.0.1:port`, as AGENTOS_HTTP_FETCH_ALLOW and AGENTOS_WEBHOOK_ALLOW take it. */
  address: string;
  effects: Effect[];
  close(): Promise<void>;
}

/** A web service outside of the node, where every call leaves a mark. Answers after `delayMs`; `?bytes=N` makes it talk. */
export async function startEffectSink(delayMs = 0): Promise<EffectSink> {
  const effects: Effect[] = [];
  const server = createServer((request, response) => {
    let text = '';
    const signed = request.headers['webhook-id'] !== undefined;
    request.on('data', (chunk: Buffer) => (text += signed ? chunk.toString() : ''));
    request.on('end', () => {
      effects.push({
        key: String(request.headers['idempotency-key'] ?? ''),
        path: request.url!,
        atMs: Date.now(),
        ...(signed && { webhook: { headers: request.headers as Record<string, string>, text } }),
      });
      setTimeout(() => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(answerTo(request.url!));
      }, delayMs);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    effects,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function answerTo(url: string): string {
  const bytes = Number(new URL(url, 'http://sink').searchParams.get('bytes') ?? 0);
  return JSON.stringify({ done: url, ...(bytes > 0 && { text: 'x'.repeat(bytes) }) });
}
