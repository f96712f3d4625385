import { startFakeAnthropic } from '../../fakes/anthropic-server/server.ts';
import { startFakeBedrock } from '../../fakes/bedrock-server/server.ts';
import { startFakeOllama } from '../../fakes/ollama-server/server.ts';
import { startFakeTgi } from '../../fakes/tgi-server/server.ts';
import { startFakeVllm } from '../../fakes/vllm-server/server.ts';
import type { FakeVendor } from '../../fakes/vendor-http/start-vendor.ts';

export interface VendorUnderTest {
  readonly provider: string;
  readonly start: () => Promise<FakeVendor>;
  /** The backend's settings in the models file beyond its name. */
  readonly backend: (origin: string) => Record<string, unknown>;
  /** More of the node's environment, which the backend's settings name. */
  readonly environment?: Readonly<Record<string, string>>;
  /** False where the vendor never shows any thinking. */
  readonly thinks?: false;
  /** What the vendor cannot be asked for, as the refusal calls it. */
  readonly cannot?: { readonly field: string; readonly body: object };
}

const region = 'eu-central-1';
const awsKeys = { accessKeyId: 'AKIAFAKE', secretAccessKey: 'fake/secret+key' };

/** Vendors with a wire format of their own: the client speaks OpenAI's, the node theirs. */
export const vendors: readonly VendorUnderTest[] = [
  {
    provider: 'anthropic',
    start: () => startFakeAnthropic(),
    backend: (origin) => ({ base_url: origin }),
    cannot: { field: 'seed', body: { seed: 7 } },
  },
  {
    provider: 'ollama',
    start: () => startFakeOllama(),
    backend: (origin) => ({ base_url: origin }),
    cannot: { field: 'n', body: { n: 2 } },
  },
  {
    provider: 'vllm',
    start: () => startFakeVllm(),
    backend: (origin) => ({ base_url: `${origin}/v1` }),
    cannot: { field: 'verbosity', body: { verbosity: 'low' } },
  },
  {
    provider: 'tgi',
    start: () => startFakeTgi(),
    backend: (origin) => ({ base_url: `${origin}/v1` }),
    thinks: false,
    cannot: { field: 'n', body: { n: 2 } },
  },
  {
    provider: 'aws-bedrock',
    start: () => startFakeBedrock({ region, keys: awsKeys }),
    backend: (origin) => ({
      base_url: origin,
      region,
      aws_access_key_id_env: 'FAKE_AWS_ACCESS_KEY_ID',
      aws_secret_access_key_env: 'FAKE_AWS_SECRET_ACCESS_KEY',
    }),
    environment: {
      FAKE_AWS_ACCESS_KEY_ID: awsKeys.accessKeyId,
      FAKE_AWS_SECRET_ACCESS_KEY: awsKeys.secretAccessKey,
    },
    cannot: { field: 'seed', body: { seed: 7 } },
  },
];

/** The behaviours of the fakes that the suite asks for. */
const upstreamModels = ['chat', 'reasoning', 'midstream-error', 'cut', 'error-429', 'error-500', 'error-400'];

/** A models file with every vendor's models as `<provider>/<behaviour>`. */
export function vendorModels(origins: ReadonlyMap<string, string>) {
  const price = { input_usd_per_million: 1, output_usd_per_million: 5 };
  return {
    backends: vendors.map(({ provider, backend }) => ({
      backend_id: provider,
      provider,
      ...backend(origins.get(provider)!),
    })),
    models: vendors.flatMap(({ provider }) =>
      upstreamModels.map((upstream_model) => ({
        model_id: `${provider}/${upstream_model}`,
        backend_id: provider,
        upstream_model,
        capabilities: ['chat'],
        max_output_tokens: 512,
        price,
      })),
    ),
  };
}
