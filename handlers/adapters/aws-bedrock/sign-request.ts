import { AwsV4Signer } from 'aws4fetch';
import type { AwsKeys, Backend } from '#model-policy/providers/backend.ts';
import type { HeaderPairs, OutgoingRequest } from '#model-policy/providers/http/wire.ts';

/** Also the name that the control plane signs under. */
const service = 'bedrock';

/** Credentials on a request: an API key of Bedrock, or a signature of version 4 by the account's keys. */
export function authorization(backend: Backend): (request: OutgoingRequest) => Promise<HeaderPairs> {
  const { apiKey, awsKeys, region } = backend;
  if (apiKey) return async () => ({ authorization: `Bearer ${apiKey.reveal()}` });
  if (!awsKeys) return async () => ({});
  const derivedKeys = new Map<string, ArrayBuffer>(); // one a day
  return (request) => sign(request, awsKeys, region ?? '', derivedKeys);
}

async function sign(
  { method, url, body }: OutgoingRequest,
  { accessKeyId, secretAccessKey, sessionToken }: AwsKeys,
  region: string,
  cache: Map<string, ArrayBuffer>,
): Promise<HeaderPairs> {
  const signer = new AwsV4Signer({
    method,
    url,
    ...(body !== '' && { body }),
    accessKeyId: accessKeyId.reveal(),
    secretAccessKey: secretAccessKey.reveal(),
    ...(sessionToken && { sessionToken: sessionToken.reveal() }),
    service,
    region,
    cache,
  });
  const { headers } = await signer.sign();
  return Object.fromEntries(headers);
}
