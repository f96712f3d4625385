import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { redocly } from './generator-packages.ts';
import { type Layout, servicesOf } from './layout.ts';

/** Redocly with the rules of `contracts/redocly.yaml`; the first error stops the pipeline and is shown as it is. */
export async function lint(layout: Layout): Promise<void> {
  const documents = servicesOf(layout).map((service) => `${service}/openapi.yaml`);
  documents.push(...globSync('workflows/*.arazzo.yaml', { cwd: layout.contracts }).sort());
  if (existsSync(join(layout.contracts, 'events', 'asyncapi.yaml'))) documents.push('events/asyncapi.yaml');
  const args = ['lint', ...documents, '--config', 'redocly.yaml', '--format', 'stylish'];
  await redocly(layout.contracts, args).catch((error: Error) => {
    const found = error.message.split('\n').filter((line) => /^\S+\.yaml:$|^\s+\d+:\d+\s/.test(line));
    throw new Error(`The contracts break a rule of contracts/redocly.yaml:\n${found.join('\n') || error.message}`);
  });
}
