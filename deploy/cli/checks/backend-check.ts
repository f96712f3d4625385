import { readFileSync } from 'node:fs';
import { CheckFailed } from './check.ts';

export interface Backend {
  backend_id: string;
  provider: string;
}

export function readBackends(modelsFile: string): Backend[] {
  const models = JSON.parse(readFileSync(modelsFile, 'utf8')) as { backends?: Backend[] };
  return models.backends ?? [];
}

/** Asks a backend for its list of models, each kind in its own way: free of charge, and it proves address and key. */
export async function checkBackend(modelsFile: string, { backend_id: id, provider }: Backend): Promise<string> {
  // Providers are loaded only where they are asked.
  const { probeBackend } = await import('#server/probe-backend.ts');
  const document: unknown = JSON.parse(readFileSync(modelsFile, 'utf8'));
  const { ok, message, unlisted } = await probeBackend(document, id).catch((cause: unknown) => {
    const fix = `Correct ${id} in the models file and type \`agentos up\`.`;
    throw new CheckFailed(`The model backend ${id} cannot be asked: ${(cause as Error).message}`, fix, { cause });
  });
  if (!ok) {
    const fix = `Start it, or correct its address and its credentials in the models file, and type \`agentos up\`.`;
    throw new CheckFailed(`The model backend ${id} is down: ${message}`, fix);
  }
  const said = provider === 'simulated' ? 'built in, always there' : message.replace(/\.$/, '').replace(/^It /, '');
  return unlisted.length === 0 ? said : `${said}; it does not list ${unlisted.join(', ')}`;
}
