import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ConfigProblem } from '#vocabulary/config-problem.ts';
import { schemaProblem } from '#vocabulary/schema-problem.ts';
import type { Backend } from '../providers/backend.ts';
import { Catalogue, type CatalogueModel } from './catalogue.ts';
import { crossCheck } from './cross-check-models.ts';
import { ModelsFileError } from './models-file-problem.ts';
import { readSecret, type SecretName, type SecretSource } from './read-secret.ts';
import { modelsFileSchema, type BackendEntry, type ModelEntry, type ModelsFile } from './models-file.schema.ts';

export interface OpenedModelsFile {
  readonly catalogue: Catalogue;
  readonly backends: readonly Backend[];
}

const firstByteMsDefault = 120_000; // a large prompt on a small machine
const totalMsDefault = 600_000; // as long as OpenAI's own client waits

/** A reply larger than this is no reply of a model; embeddings of 2,048 texts stay below 150 MB. */
const replyBytesMaxDefault = 256 * 1024 ** 2;

/**
 * Reads the models file, secrets included.
 * @param document its parsed JSON
 * @throws ModelsFileError with everything that is wrong in it
 */
export function readModelsFile(document: unknown, secrets: SecretSource): OpenedModelsFile {
  const validate = new Ajv2020({ allErrors: true, verbose: true }).compile<ModelsFile>(modelsFileSchema);
  if (!validate(document)) throw new ModelsFileError((validate.errors ?? []).map(schemaProblem));
  const problems = crossCheck(document);
  const backends = document.backends.map((entry, i) => backendOf(entry, i, secrets, problems));
  if (problems.length > 0) throw new ModelsFileError(problems);
  const provider = new Map(backends.map((backend) => [backend.backendId, backend.provider]));
  const models = document.models.map((entry) => modelOf(entry, provider.get(entry.backend_id)!));
  return { catalogue: new Catalogue(models, document.aliases ?? {}), backends };
}

function backendOf(entry: BackendEntry, i: number, secrets: SecretSource, problems: ConfigProblem[]): Backend {
  const secret = (name: SecretName) => readSecret(entry, name, `backends[${i}]`, secrets, problems);
  const accessKeyId = secret('aws_access_key_id');
  const secretAccessKey = secret('aws_secret_access_key');
  return {
    backendId: entry.backend_id,
    provider: entry.provider,
    baseUrl: entry.base_url?.replace(/\/+$/, '') ?? null,
    apiKey: secret('api_key'),
    firstByteMs: entry.first_byte_timeout_ms ?? firstByteMsDefault,
    totalMs: entry.total_timeout_ms ?? totalMsDefault,
    replyBytesMax: entry.max_reply_bytes ?? replyBytesMaxDefault,
    maxTokensField: entry.max_tokens_field ?? null,
    apiVersion: entry.anthropic_version ?? null,
    region: entry.region ?? null,
    awsKeys:
      accessKeyId && secretAccessKey
        ? { accessKeyId, secretAccessKey, sessionToken: secret('aws_session_token') }
        : null,
    wordDelayMs: entry.word_delay_ms ?? 0,
  };
}

function modelOf(entry: ModelEntry, provider: Backend['provider']): CatalogueModel {
  return {
    modelId: entry.model_id,
    backendId: entry.backend_id,
    provider,
    upstreamModel: entry.upstream_model ?? entry.model_id,
    capabilities: entry.capabilities,
    tier: entry.tier ?? null,
    contextWindowTokens: entry.context_window_tokens ?? null,
    maxOutputTokens: entry.max_output_tokens ?? null,
    price: entry.price
      ? {
          inputUsdPerMillion: entry.price.input_usd_per_million,
          outputUsdPerMillion: entry.price.output_usd_per_million,
        }
      : null,
  };
}
