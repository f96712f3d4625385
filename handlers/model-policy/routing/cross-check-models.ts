import type { ConfigProblem } from '#vocabulary/config-problem.ts';
import { checkBackend, checkModel } from './check-backend.ts';
import type { ModelsFile } from './models-file.schema.ts';

/** What no schema can say: names are used once and mean something, and each provider gets what it needs. */
export function crossCheck(file: ModelsFile): ConfigProblem[] {
  const backendIds = file.backends.map((backend) => backend.backend_id);
  const backendOf = new Map(file.backends.map((backend) => [backend.backend_id, backend]));
  const modelIds = file.models.map((model) => model.model_id);
  return [
    ...repeated(backendIds, 'backends', 'backend_id'),
    ...repeated(modelIds, 'models', 'model_id'),
    ...file.models.flatMap((model, i) =>
      unknownName(model.backend_id, backendIds, `models[${i}].backend_id`, 'a backend_id of this file'),
    ),
    ...file.models.flatMap((model, i) => checkModel(model, backendOf.get(model.backend_id), `models[${i}]`)),
    ...file.models.flatMap((model, i) => reserved(model.model_id, `models[${i}].model_id`)),
    ...Object.entries(file.aliases ?? {}).flatMap(([alias, modelId]) => [
      ...unknownName(modelId, modelIds, `aliases.${alias}`, 'a model_id of this file'),
      ...reserved(alias, `aliases.${alias}`),
      ...(modelIds.includes(alias) ? [taken(alias, `aliases.${alias}`)] : []),
    ]),
    ...file.backends.flatMap((backend, i) => checkBackend(backend, `backends[${i}]`)),
  ];
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
