import { readFileSync } from 'node:fs';
import { probe, Unreachable } from '../client/probe.ts';
import { CheckFailed } from './check.ts';

export interface Backend {
  backend_id: string;
  provider: string;
  base_url?: string;
  api_key_file?: string;
  api_key_env?: string;
}

export function readBackends(modelsFile: string): Backend[] {
  const models = JSON.parse(readFileSync(modelsFile, 'utf8')) as { backends?: Backend[] };
  return models.backends ?? [];
}

/** Asks a backend for its list of models: free of charge, and it proves address and key. */
export async function checkBackend(backend: Backend): Promise<string> {
  const { backend_id: id, base_url: baseUrl } = backend;
  if (backend.provider === 'simulated') return 'built in, always there';
  if (!baseUrl) return `${backend.provider} at the provider's own address, not probed`;
  const { status } = await probe(`${baseUrl.replace(/\/$/, '')}/models`, keyOf(backend)).catch((cause: unknown) => {
    if (!(cause instanceof Unreachable)) throw cause;
    throw new CheckFailed(
      `The model backend ${id} is down: ${cause.message}`,
      `Start it, or correct base_url of ${id} in the models file and type \`agentos up\`.`,
      { cause },
    );
  });
  if (status === 401 || status === 403) {
    throw new CheckFailed(
      `The model backend ${id} at ${baseUrl} refuses the key (${status}).`,
      `Correct the key that api_key_file or api_key_env of ${id} names.`,
    );
  }
  if (status >= 500) {
    throw new CheckFailed(
      `The model backend ${id} at ${baseUrl} is failing (${status}).`,
      'Look at that backend; AgentOS will use it again when it recovers.',
    );
  }
  return status < 300 ? `answers at ${baseUrl}` : `answers at ${baseUrl}, without a list of models`;
}

function keyOf(backend: Backend): string | undefined {
  if (backend.api_key_env) return process.env[backend.api_key_env];
  if (!backend.api_key_file) return undefined;
  try {
    return readFileSync(backend.api_key_file, 'utf8').trim();
  } catch (cause) {
    throw new CheckFailed(
      `The key file of model backend ${backend.backend_id} cannot be read: ${backend.api_key_file}.`,
      'Correct api_key_file in the models file, or the rights of the file.',
      { cause },
    );
  }
}
