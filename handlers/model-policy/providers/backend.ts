import type { ModelProvider } from './model-provider.port.ts';

/** Kinds of providers that a models file may name. A kind without a factory does not compile. */
export const providerNames = ['simulated', 'openai', 'anthropic', 'ollama', 'vllm', 'tgi', 'aws-bedrock'] as const;
export type ProviderName = (typeof providerNames)[number];

/** One entry of `backends` in the models file, secrets resolved. */
export interface Backend {
  readonly backendId: string;
  readonly provider: ProviderName;
  /** Null for providers that need none, or know their own. */
  readonly baseUrl: string | null;
  readonly apiKey: Secret | null;
  /** Until the first byte of an answer. Large prompts on small machines take their time. */
  readonly firstByteMs: number;
  /** Until the end of an answer. */
  readonly totalMs: number;
  /** A whole reply larger than this is an error; of a stream, one event. */
  readonly replyBytesMax: number;
  /** How the backend calls the limit of an answer's length; null to go by its address. */
  readonly maxTokensField: 'max_tokens' | 'max_completion_tokens' | null;
  /** Anthropic: the version of its API, a date; null for the one that this node was built against. */
  readonly apiVersion: string | null;
  /** AWS: where the models run, as `eu-central-1`. */
  readonly region: string | null;
  /** AWS: the keys of an account, which sign each request; null where an API key stands for them. */
  readonly awsKeys: AwsKeys | null;
  /** Pause before each word of a simulated stream. */
  readonly wordDelayMs: number;
}

export interface AwsKeys {
  readonly accessKeyId: Secret;
  readonly secretAccessKey: Secret;
  /** Of temporary credentials. */
  readonly sessionToken: Secret | null;
}

export type ProviderFactory = (backend: Backend) => ModelProvider;
export type ProviderFactories = Readonly<Record<ProviderName, ProviderFactory>>;

/** A value that does not show itself when it is logged or serialised. */
export class Secret {
  readonly #value: string;
  constructor(value: string) {
    this.#value = value;
  }
  reveal(): string {
    return this.#value;
  }
  toString(): string {
    return '[secret]';
  }
  toJSON(): string {
    return '[secret]';
  }
}
