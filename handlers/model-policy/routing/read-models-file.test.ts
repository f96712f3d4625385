import { describe, expect, it } from 'vitest';
import { ModelsFileError } from './models-file-problem.ts';
import { readModelsFile } from './read-models-file.ts';

const secrets = {
  env: (name: string) => ({ GOOD_KEY: 'sk-secret\n', BLANK: 'two words' })[name],
  file: (path: string) => (path === '/run/key' ? 'from-file' : undefined),
};
const backend = { backend_id: 'b', provider: 'openai', base_url: 'https://api.example.com/v1/' };
const model = { model_id: 'm', backend_id: 'b', capabilities: ['chat'] };

function problemsOf(document: unknown): string[] {
  try {
    readModelsFile(document, secrets);
  } catch (error) {
    if (error instanceof ModelsFileError) return error.problems.map(({ key }) => key);
    throw error;
  }
  return [];
}

describe('the models file', () => {
  it('ARC-02: gives backends and models with their defaults', () => {
    const file = {
      backends: [
        { ...backend, api_key_env: 'GOOD_KEY' },
        { backend_id: 's', provider: 'simulated' },
      ],
      models: [
        { ...model, tier: 'fast' },
        { ...model, model_id: 'n', upstream_model: 'big', backend_id: 's' },
      ],
      aliases: { nice: 'n' },
    };
    const { backends, catalogue } = readModelsFile(file, secrets);
    expect(backends[0]).toMatchObject({
      baseUrl: 'https://api.example.com/v1',
      firstByteMs: 120_000,
      totalMs: 600_000,
    });
    expect(backends[0]?.apiKey?.reveal()).toBe('sk-secret');
    expect(catalogue.resolve('nice')).toMatchObject([{ modelId: 'n', upstreamModel: 'big', provider: 'simulated' }]);
    expect(catalogue.resolve('tier:fast').map(({ modelId }) => modelId)).toEqual(['m']);
    expect(catalogue.resolve('tier:premium')).toEqual([]);
    expect(catalogue.resolve('constructor')).toEqual([]);
  });

  it('SEC-04: a key does not show itself', () => {
    const { backends } = readModelsFile({ backends: [{ ...backend, api_key_file: '/run/key' }], models: [] }, secrets);
    expect(`${JSON.stringify(backends)} ${String(backends[0]?.apiKey)}`).not.toContain('from-file');
  });

  it('TRK-02: names everything that is wrong with its shape at once', () => {
    const file = {
      backends: [
        { backend_id: 'b', provider: 'magic' },
        { ...backend, backend_id: 'x', base_ulr: 'y' },
      ],
      models: [
        { model_id: 'm', backend_id: 'b', capabilities: [] },
        { ...model, tier: 'best', price: { input_usd_per_million: -1 } },
      ],
      alias: {},
    };
    expect(problemsOf(file).toSorted()).toEqual([
      'alias',
      'backends[0].provider',
      'backends[1].base_ulr',
      'models[0].capabilities',
      'models[1].price.input_usd_per_million',
      'models[1].price.output_usd_per_million',
      'models[1].tier',
    ]);
  });

  it('TRK-02: names everything that does not fit together at once', () => {
    const file = {
      backends: [
        backend,
        { ...backend, base_url: undefined, api_key_env: 'GOOD_KEY', api_key_file: '/run/key' },
        { backend_id: 's', provider: 'simulated', base_url: 'https://x.example' },
        { ...backend, backend_id: 'k', api_key_env: 'NOT_SET' },
        { ...backend, backend_id: 'l', api_key_env: 'BLANK', word_delay_ms: 5 },
      ],
      models: [model, model, { ...model, model_id: 'tier:fast', backend_id: 'nowhere' }],
      aliases: { m: 'm', lost: 'nothing' },
    };
    expect(problemsOf(JSON.parse(JSON.stringify(file))).toSorted()).toEqual([
      'aliases.lost',
      'aliases.m',
      'backends[1].api_key_env',
      'backends[1].backend_id',
      'backends[1].base_url',
      'backends[2].base_url',
      'backends[3].api_key_env',
      'backends[4].api_key_env',
      'backends[4].word_delay_ms',
      'models[1].model_id',
      'models[2].backend_id',
      'models[2].model_id',
    ]);
  });

  it('MOD-05: gives each provider what it needs, secrets from variables or files', () => {
    const aws = { backend_id: 'aws', provider: 'aws-bedrock', region: 'eu-central-1' };
    const file = {
      backends: [
        { ...aws, aws_access_key_id_env: 'GOOD_KEY', aws_secret_access_key_file: '/run/key' },
        { ...aws, backend_id: 'bearer', api_key_env: 'GOOD_KEY', max_reply_bytes: 4_096 },
        { backend_id: 'claude', provider: 'anthropic', api_key_env: 'GOOD_KEY', anthropic_version: '2026-10-21' },
        { backend_id: 'local', provider: 'ollama' },
      ],
      models: [],
    };
    const { backends } = readModelsFile(file, secrets);
    const [signed, bearer, claude, local] = backends;
    const { accessKeyId, secretAccessKey, sessionToken } = signed!.awsKeys!;
    expect([accessKeyId.reveal(), secretAccessKey.reveal(), sessionToken]).toEqual(['sk-secret', 'from-file', null]);
    expect(bearer).toMatchObject({ awsKeys: null, region: 'eu-central-1', replyBytesMax: 4_096 });
    expect(claude).toMatchObject({ apiVersion: '2026-10-21', baseUrl: null });
    expect(local).toMatchObject({ apiKey: null, baseUrl: null });
    expect(JSON.stringify(backends)).not.toContain('from-file');
  });

  it('MOD-05: names what a provider lacks or would ignore', () => {
    const aws = { provider: 'aws-bedrock', region: 'eu-central-1' };
    const file = {
      backends: [
        { backend_id: 'a', provider: 'aws-bedrock', api_key_env: 'GOOD_KEY' },
        { backend_id: 'b', ...aws, aws_access_key_id_env: 'GOOD_KEY' },
        {
          backend_id: 'c',
          ...aws,
          api_key_env: 'GOOD_KEY',
          aws_access_key_id_env: 'GOOD_KEY',
          aws_secret_access_key_env: 'GOOD_KEY',
        },
        { backend_id: 'd', provider: 'tgi', base_url: 'http://127.0.0.1:8080/v1', region: 'eu-central-1' },
        { backend_id: 'e', provider: 'anthropic', max_tokens_field: 'max_tokens' },
        { backend_id: 'f', provider: 'vllm' },
      ],
      models: [{ model_id: 'm', backend_id: 'd', capabilities: ['chat', 'embed'] }],
    };
    expect(problemsOf(file).toSorted()).toEqual([
      'backends[0].region',
      'backends[1].api_key_env',
      'backends[2].api_key_env',
      'backends[3].region',
      'backends[4].max_tokens_field',
      'backends[5].base_url',
      'models[0].capabilities',
    ]);
  });

  it('TRK-02: says what it got, what it expected and what to do, and never a key', () => {
    const problem = () => readModelsFile({ backends: [{ ...backend, provider: 'opnai' }], models: [] }, secrets);
    expect(problem).toThrow('backends[0].provider: got "opnai", expected one of simulated, openai, ');
    const blank = () => readModelsFile({ backends: [{ ...backend, api_key_env: 'BLANK' }], models: [] }, secrets);
    expect(blank).toThrow('backends[0].api_key_env: got a value with blanks in it');
    expect(blank).not.toThrow('two words');
  });
});
