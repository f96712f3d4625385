import { createHmac, randomBytes } from 'node:crypto';

/** 32 bytes, as long as what HMAC-SHA256 makes of them; Standard Webhooks asks for 24 to 64. */
const secretBytes = 32;
const prefix = 'whsec_';

/** A new secret as its owner is shown it. */
export function newWebhookSecret(): string {
  return prefix + randomBytes(secretBytes).toString('base64');
}

/** The headers that prove a body and its time to whoever has one of the secrets (Standard Webhooks 1.0, `v1`). */
export function signedHeaders(
  secrets: readonly string[],
  { id, atMs, body }: { id: string; atMs: number; body: string },
): Record<string, string> {
  const timestamp = String(Math.floor(atMs / 1_000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(prefix.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
