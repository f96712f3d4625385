import { hash, randomInt, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * An API key (API-05): `aos_<prefix>_<secret>`. The prefix is public, it finds the key and names it in lists and logs;
 * the secret is 256 random bits, of which only the SHA-256 is kept. A slow hash would add nothing: there is no
 * dictionary of 256 random bits, and it would be paid on every request.
 */
export interface ApiKeyText {
  readonly prefix: string;
  readonly secret: string;
}

export const apiKeyPrefixLength = 8;
const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
const form = /^aos_[a-z0-9]{8}_[A-Za-z0-9_-]{43}$/;
const prefixAt = 'aos_'.length;
const secretAt = prefixAt + apiKeyPrefixLength + 1;

export function newApiKey(): ApiKeyText & { readonly text: string } {
  let prefix = '';
  for (let i = 0; i < apiKeyPrefixLength; i++) prefix += alphabet[randomInt(alphabet.length)];
  const secret = randomBytes(32).toString('base64url');
  return { prefix, secret, text: `aos_${prefix}_${secret}` };
}

export function readApiKey(text: string): ApiKeyText | undefined {
  if (!form.test(text)) return undefined;
  return { prefix: text.slice(prefixAt, secretAt - 1), secret: text.slice(secretAt) };
}

/** What is stored of a key: SHA-256 of its secret, 32 bytes. */
export function digestOf(secret: string): Buffer {
  return hash('sha256', secret, 'buffer');
}

/** Takes the same time wherever the two differ. */
export function sameDigest(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Takes the same time wherever the two differ. Both have the length of a secret: `readApiKey` sees to it. */
export function sameSecret(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let i = 0; i < one.length; i++) difference |= one.charCodeAt(i) ^ other.charCodeAt(i);
  return difference === 0;
}
