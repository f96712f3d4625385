import type { ConfigProblem } from '#vocabulary/config-problem.ts';
import type { BackendEntry, ModelsFile } from './models-file.schema.ts';

/** What no schema can say: names are used once and mean something, and each provider gets what it needs. */
export function crossCheck(file: ModelsFile): ConfigProblem[] {
  const backendIds = file.backends.map((backend) => backend.backend_id);
  const modelIds = file.models.map((model) => model.model_id);
  return [
    ...repeated(backendIds, 'backends', 'backend_id'),
    ...repeated(modelIds, 'models', 'model_id'),
    ...file.models.flatMap((model, i) =>
      unknownName(model.backend_id, backendIds, `models[${i}].backend_id`, 'a backend_id of this file'),
    ),
    ...file.models.flatMap((model, i) => reserved(model.model_id, `models[${i}].model_id`)),
    ...Object.entries(file.aliases ?? {}).flatMap(([alias, modelId]) => [
      ...unknownName(modelId, modelIds, `aliases.${alias}`, 'a model_id of this file'),
      ...reserved(alias, `aliases.${alias}`),
      ...(modelIds.includes(alias) ? [taken(alias, `aliases.${alias}`)] : []),
    ]),
    ...file.backends.flatMap((backend, i) => checkBackend(backend, `backends[${i}]`)),
  ];
}

function checkBackend(backend: BackendEntry, at: string): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const unused = (key: keyof BackendEntry) => {
    if (backend[key] === undefined) return;
    const expected = `nothing: the provider ${backend.provider} does not use it`;
    problems.push({ key: `${at}.${key}`, got: JSON.stringify(backend[key]), expected, fix: 'Remove it.' });
  };
  if (backend.provider === 'simulated') {
    for (const key of ['base_url', 'api_key_env', 'api_key_file', 'max_tokens_field'] as const) unused(key);
  } else {
    unused('word_delay_ms');
    if (backend.base_url === undefined) {
      const fix = 'Add the address under which /chat/completions is found.';
      problems.push({
        key: `${at}.base_url`,
        got: 'nothing',
        expected: 'an address like https://api.example.com/v1',
        fix,
      });
    }
  }
  if (backend.api_key_env !== undefined && backend.api_key_file !== undefined) {
    problems.push({
      key: `${at}.api_key_env`,
      got: 'a second source of the key',
      expected: 'only one',
      fix: 'Remove one.',
    });
  }
  return problems;
}

function repeated(ids: readonly string[], list: string, field: string): ConfigProblem[] {
  return ids.flatMap((id, i) => (ids.indexOf(id) < i ? [taken(id, `${list}[${i}].${field}`)] : []));
}

function taken(name: string, key: string): ConfigProblem {
  return { key, got: JSON.stringify(name), expected: 'a name that is not in use', fix: 'Choose another name.' };
}

function unknownName(name: string, known: readonly string[], key: string, expected: string): ConfigProblem[] {
  if (known.includes(name)) return [];
  return [{ key, got: JSON.stringify(name), expected, fix: `Use one of: ${known.join(', ') || '(there is none)'}.` }];
}

/** `tier:...` asks for any model of a tier. */
function reserved(name: string, key: string): ConfigProblem[] {
  if (!name.startsWith('tier:')) return [];
  return [
    { key, got: JSON.stringify(name), expected: 'no name that begins with "tier:"', fix: 'Choose another name.' },
  ];
}
