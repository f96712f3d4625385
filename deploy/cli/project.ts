import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const nodeEntry = join(projectRoot, 'handlers', 'server', 'main.ts');
export const bootstrapEntry = join(projectRoot, 'handlers', 'server', 'bootstrap.ts');
export const demoSeedsFile = join(projectRoot, 'deploy', 'seeds', 'demo.json');
export const demoModelsFile = join(projectRoot, 'deploy', 'seeds', 'demo-models.json');

export function productVersion(): string {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
  return version;
}
