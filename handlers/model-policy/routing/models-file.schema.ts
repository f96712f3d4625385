import { providerNames } from '../providers/backend.ts';
import { tiers } from './catalogue.ts';

const name = { type: 'string', minLength: 1, maxLength: 200 };
/** What a request can write (E.1): a model under another name could never be asked for. */
const reference = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,199}$' };
/** Where a secret is to be found; never the secret itself. */
const path = { type: 'string', minLength: 1 };
const variable = { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$' };
const milliseconds = { type: 'integer', minimum: 1, maximum: 3_600_000 };
const tokens = { type: 'integer', minimum: 1, maximum: 100_000_000 };
const usdPerMillion = { type: 'number', minimum: 0, maximum: 1_000_000 };

/** The models file: which backends this node may call, which models they run, and by which names those are asked for. */
export const modelsFileSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['backends', 'models'],
  properties: {
    backends: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['backend_id', 'provider'],
        properties: {
          backend_id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          provider: { enum: providerNames },
          base_url: { type: 'string', pattern: '^https?://[^\\s?#]+$' },
          api_key_file: path,
          api_key_env: variable,
          first_byte_timeout_ms: milliseconds,
          total_timeout_ms: milliseconds,
          max_tokens_field: { enum: ['max_tokens', 'max_completion_tokens'] },
          max_reply_bytes: { type: 'integer', minimum: 1_024, maximum: 1_073_741_824 },
          anthropic_version: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
          region: { type: 'string', pattern: '^[a-z]{2}(-[a-z]+)+-\\d{1,2}$' },
          aws_access_key_id_env: variable,
          aws_access_key_id_file: path,
          aws_secret_access_key_env: variable,
          aws_secret_access_key_file: path,
          aws_session_token_env: variable,
          aws_session_token_file: path,
          word_delay_ms: { type: 'integer', minimum: 0, maximum: 60_000 },
        },
      },
    },
    models: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['model_id', 'backend_id', 'capabilities'],
        properties: {
          model_id: reference,
          backend_id: name,
          upstream_model: name,
          capabilities: { type: 'array', minItems: 1, uniqueItems: true, items: { enum: ['chat', 'embed'] } },
          tier: { enum: tiers },
          context_window_tokens: tokens,
          max_output_tokens: tokens,
          price: {
            type: 'object',
            additionalProperties: false,
            required: ['input_usd_per_million', 'output_usd_per_million'],
            properties: { input_usd_per_million: usdPerMillion, output_usd_per_million: usdPerMillion },
          },
        },
      },
    },
    aliases: { type: 'object', propertyNames: reference, additionalProperties: name },
  },
} as const;

/** What the schema admits. */
export interface ModelsFile {
  readonly backends: readonly BackendEntry[];
  readonly models: readonly ModelEntry[];
  readonly aliases?: Readonly<Record<string, string>>;
}

export interface BackendEntry {
  readonly backend_id: string;
  readonly provider: (typeof providerNames)[number];
  readonly base_url?: string;
  readonly api_key_file?: string;
  readonly api_key_env?: string;
  readonly first_byte_timeout_ms?: number;
  readonly total_timeout_ms?: number;
  readonly max_tokens_field?: 'max_tokens' | 'max_completion_tokens';
  readonly max_reply_bytes?: number;
  readonly anthropic_version?: string;
  readonly region?: string;
  readonly aws_access_key_id_env?: string;
  readonly aws_access_key_id_file?: string;
  readonly aws_secret_access_key_env?: string;
  readonly aws_secret_access_key_file?: string;
  readonly aws_session_token_env?: string;
  readonly aws_session_token_file?: string;
  readonly word_delay_ms?: number;
}

export interface ModelEntry {
  readonly model_id: string;
  readonly backend_id: string;
  readonly upstream_model?: string;
  readonly capabilities: readonly ('chat' | 'embed')[];
  readonly tier?: (typeof tiers)[number];
  readonly context_window_tokens?: number;
  readonly max_output_tokens?: number;
  readonly price?: { readonly input_usd_per_million: number; readonly output_usd_per_million: number };
}
