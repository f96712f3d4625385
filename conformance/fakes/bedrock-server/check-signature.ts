import { createHash, createHmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import type { RecordedRequest } from '../vendor-http/recorded-request.ts';

export interface FakeAwsKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** How far a signature's time may be from the server's. */
const skewMsMax = 5 * 60_000;

/** Signs the request again with the vendor's own signer and compares; answers what is wrong, or undefined. */
export async function signatureProblem(
  { method, path, headers, text }: RecordedRequest,
  keys: FakeAwsKeys,
  region: string,
): Promise<string | undefined> {
  const given = String(headers.authorization ?? '');
  const [, keyId, scope, signed] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\S+), SignedHeaders=([^,]+), Signature=[0-9a-f]{64}$/.exec(given) ?? [];
  if (keyId === undefined) return 'Missing Authentication Token';
  if (keyId !== keys.accessKeyId) return 'The security token included in the request is invalid.';
  const signingDate = dateOf(String(headers['x-amz-date']));
  if (Math.abs(signingDate.getTime() - Date.now()) > skewMsMax) return 'Signature expired';
  if (!scope!.endsWith(`/${region}/bedrock/aws4_request`)) return `Credential should be scoped to ${region}/bedrock.`;
  if (!signed!.split(';').includes('host')) return "'Host' must be a signed header.";
  const signer = new SignatureV4({
    credentials: keys,
    region,
    service: 'bedrock',
    sha256: Sha256,
    applyChecksum: false,
  });
  const [host, port] = String(headers.host).split(':');
  const [pathname, search = ''] = path.split('?');
  const again = await signer.sign(
    {
      method,
      protocol: 'http:',
      hostname: host!,
      ...(port !== undefined && { port: Number(port) }),
      path: pathname!,
      query: Object.fromEntries(new URLSearchParams(search)),
      headers: Object.fromEntries(signed!.split(';').map((name) => [name, String(headers[name])])),
      ...(text !== '' && { body: text }),
    },
    { signingDate },
  );
  if (again.headers.authorization === given) return undefined;
  return 'The request signature we calculated does not match the signature you provided.';
}

/** `20261101T120000Z` */
function dateOf(text: string): Date {
  return new Date(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

/** SHA-256 in the shape that the signer asks for, keyed or not. */
class Sha256 {
  readonly #hash;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytesOf(secret));
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(bytesOf(data));
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }

  reset(): void {}
}

function bytesOf(data: string | ArrayBuffer | ArrayBufferView): Buffer {
  if (typeof data === 'string') return Buffer.from(data, 'utf8');
  return ArrayBuffer.isView(data) ? Buffer.from(data.buffer, data.byteOffset, data.byteLength) : Buffer.from(data);
}
