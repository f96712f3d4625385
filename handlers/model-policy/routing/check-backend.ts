import type { ConfigProblem } from '#vocabulary/config-problem.ts';
import type { ProviderName } from '../providers/backend.ts';
import type { BackendEntry, ModelEntry } from './models-file.schema.ts';

type Setting = Exclude<keyof BackendEntry, 'backend_id' | 'provider'>;

interface ProviderSettings {
  /** What an address looks like; null where the provider knows its own, or has none. */
  readonly baseUrlLike: string | null;
  /** Settings that mean something only to some providers, and do to this one. */
  readonly uses: readonly Setting[];
  readonly embeds: boolean;
}

const remote = ['base_url', 'api_key_env', 'api_key_file', 'max_reply_bytes'] as const;

const aws = [
  'region',
  'aws_access_key_id_env',
  'aws_access_key_id_file',
  'aws_secret_access_key_env',
  'aws_secret_access_key_file',
  'aws_session_token_env',
  'aws_session_token_file',
] as const;

const settingsOf: Readonly<Record<ProviderName, ProviderSettings>> = {
  simulated: { baseUrlLike: null, uses: ['word_delay_ms'], embeds: true },
  openai: { baseUrlLike: 'https://api.example.com/v1', uses: [...remote, 'max_tokens_field'], embeds: true },
  vllm: { baseUrlLike: 'http://127.0.0.1:8000/v1', uses: [...remote, 'max_tokens_field'], embeds: true },
  tgi: { baseUrlLike: 'http://127.0.0.1:8080/v1', uses: remote, embeds: false },
  'aws-bedrock': { baseUrlLike: null, uses: [...remote, ...aws], embeds: true },
  ollama: { baseUrlLike: null, uses: remote, embeds: true },
  anthropic: { baseUrlLike: null, uses: [...remote, 'anthropic_version'], embeds: false },
};

/** All that some provider has no use for; timeouts are everybody's. */
const particular: readonly Setting[] = [...remote, ...aws, 'max_tokens_field', 'anthropic_version', 'word_delay_ms'];

/** Whether a backend has what its provider needs, and nothing that it would ignore. @param at its place in the file */
export function checkBackend(backend: BackendEntry, at: string): ConfigProblem[] {
  const { baseUrlLike, uses } = settingsOf[backend.provider];
  const problems: ConfigProblem[] = particular
    .filter((key) => backend[key] !== undefined && !uses.includes(key))
    .map((key) => {
      const expected = `nothing: the provider ${backend.provider} does not use it`;
      return { key: `${at}.${key}`, got: JSON.stringify(backend[key]), expected, fix: 'Remove it.' };
    });
  if (backend.base_url === undefined && baseUrlLike !== null) {
    const expected = `an address like ${baseUrlLike}`;
    problems.push({ key: `${at}.base_url`, got: 'nothing', expected, fix: 'Add the address of the server.' });
  }
  for (const name of secretNames) {
    if (backend[`${name}_env`] === undefined || backend[`${name}_file`] === undefined) continue;
    const got = 'a second source of the key';
    problems.push({ key: `${at}.${name}_env`, got, expected: 'only one', fix: 'Remove one.' });
  }
  return backend.provider === 'aws-bedrock' ? [...problems, ...checkAws(backend, at)] : problems;
}

const secretNames = ['api_key', 'aws_access_key_id', 'aws_secret_access_key', 'aws_session_token'] as const;

function checkAws(backend: BackendEntry, at: string): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const has = (name: (typeof secretNames)[number]) =>
    backend[`${name}_env`] !== undefined || backend[`${name}_file`] !== undefined;
  if (backend.region === undefined) {
    const expected = 'the region in which the models run, as eu-central-1';
    problems.push({ key: `${at}.region`, got: 'nothing', expected, fix: 'Add it.' });
  }
  const [key, pair] = [has('api_key'), has('aws_access_key_id') && has('aws_secret_access_key')];
  if (key === pair || has('aws_access_key_id') !== has('aws_secret_access_key')) {
    const got = key && pair ? 'two kinds of credentials' : 'no complete credentials';
    const expected = 'either api_key_..., or aws_access_key_id_... with aws_secret_access_key_...';
    problems.push({ key: `${at}.api_key_env`, got, expected, fix: 'Name one kind, each secret by _env or _file.' });
  }
  return problems;
}

/** Whether a model can do at its backend what the file says. @param at its place in the file */
export function checkModel(model: ModelEntry, backend: BackendEntry | undefined, at: string): ConfigProblem[] {
  if (!backend || settingsOf[backend.provider].embeds || !model.capabilities.includes('embed')) return [];
  const expected = `no embeddings: the provider ${backend.provider} makes none`;
  return [{ key: `${at}.capabilities`, got: '"embed"', expected, fix: 'Remove it, or name another backend.' }];
}
