import { readModelsFile } from '#model-policy/routing/read-models-file.ts';
import { secretSource } from './config.ts';
import { providers } from './model-providers.ts';

export interface BackendReport {
  readonly ok: boolean;
  /** For the operator. No secrets. */
  readonly message: string;
  /** Models of the file that the backend does not list by the names that the file has for them. */
  readonly unlisted: readonly string[];
}

/**
 * Asks one backend of a models file as the node itself does, with the secrets that this process can see.
 * @param modelsFile its parsed JSON
 * @throws ModelsFileError when the node would refuse the file
 */
export async function probeBackend(modelsFile: unknown, backendId: string): Promise<BackendReport> {
  const { backends, catalogue } = readModelsFile(modelsFile, secretSource);
  const backend = backends.find((each) => each.backendId === backendId);
  if (!backend) return { ok: false, message: 'The models file does not name it.', unlisted: [] };
  const provider = providers[backend.provider](backend);
  try {
    const { ok, message, models } = await provider.probe();
    const asked = catalogue.models.filter((model) => model.backendId === backendId);
    const unlisted = models
      ? asked.map(({ upstreamModel }) => upstreamModel).filter((name) => !models.includes(name))
      : [];
    return { ok, message, unlisted };
  } finally {
    await provider.close();
  }
}
