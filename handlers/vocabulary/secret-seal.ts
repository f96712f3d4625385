import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/**
 * Keeps secrets that must be read again, such as those that requests are signed with, out of whoever reads the database
 * alone (SEC-04): AES-256-GCM under a key of the operator's. A sealed secret opens only for what it was bound to, so
 * that nobody who can write rows can have one tenant's secret used for another's tool.
 */
export interface SecretSeal {
  /** Undefined without a key. @param boundTo who it belongs to, such as a tenant and a tool */
  seal(secret: string, boundTo: readonly string[]): string | undefined;
  /** Undefined when none of the keys made it, or when it was bound to something else. */
  open(sealed: string, boundTo: readonly string[]): string | undefined;
}

const algorithm = 'aes-256-gcm';
export const sealKeyBytes = 32;
/** 12: what GCM is made for. Random ones are safe for 2^32 secrets of one key (NIST SP 800-38D, 8.3). */
const nonceBytes = 12;
const tagBytes = 16;
const format = 'v1';

/**
 * @param keys of 32 bytes each: the first seals, all of them open, so that a key can be replaced without a gap
 */
export function createSecretSeal(keys: readonly Buffer[]): SecretSeal {
  if (keys.some((key) => key.length !== sealKeyBytes)) throw new Error(`A key has ${sealKeyBytes} bytes`);
  const byId = new Map(keys.map((key) => [keyId(key), key]));
  const [first] = keys;
  return {
    seal(secret, boundTo) {
      if (!first) return undefined;
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, first, nonce).setAAD(bound(boundTo));
      const sealed = Buffer.concat([nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return [format, keyId(first), sealed.toString('base64url')].join('.');
    },
    open(sealed, boundTo) {
      const [version, id = '', text = ''] = sealed.split('.');
      const key = byId.get(id);
      const bytes = Buffer.from(text, 'base64url');
      if (version !== format || !key || bytes.length < nonceBytes + tagBytes) return undefined;
      try {
        const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
          .setAAD(bound(boundTo))
          .setAuthTag(bytes.subarray(-tagBytes));
        const opened = decipher.update(bytes.subarray(nonceBytes, -tagBytes));
        return Buffer.concat([opened, decipher.final()]).toString('utf8');
      } catch {
        return undefined; // altered, or bound to something else
      }
    },
  };
}

/** Tells keys apart without saying anything about them. */
function keyId(key: Buffer): string {
  return createHash('sha256').update('agentos secret seal').update(key).digest('hex').slice(0, 16);
}

function bound(boundTo: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(boundTo));
}
