import { bundle } from './bundle.ts';
import { eventFiles } from './events.ts';
import type { Files } from './files.ts';
import type { Layout } from './layout.ts';
import { lint } from './lint.ts';
import { manifestOf, manifestPath } from './manifest.ts';
import { sdkFiles } from './sdk/sdk.ts';
import { serviceFiles } from './service.ts';
import { vocabularyTypes } from './vocabulary-types.ts';

export type Phase = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

/** From contracts to the content of `generated/`. Writes nothing outside the scratch folder. */
export async function generate(layout: Layout, phase: Phase): Promise<Files> {
  const files: Files = new Map();
  const add = (more: Record<string, string>) => Object.entries(more).forEach(([path, text]) => files.set(path, text));

  await phase('lint', () => lint(layout));
  const bundles = await phase('bundle', () => bundle(layout));
  const titles = new Set(Object.keys(bundles.vocabulary.components?.schemas ?? {}));
  await phase('vocabulary', async () => add({ 'vocabulary/types.ts': await vocabularyTypes(bundles.vocabulary) }));
  for (const [service, document] of bundles.services) {
    await phase(service, async () => add(await serviceFiles(service, document, titles)));
  }
  const { events } = bundles;
  if (events) {
    await phase('events', async () => add(await eventFiles(layout, events)));
    await phase('sdk', async () => add(await sdkFiles(layout, bundles, files.get('events/client.ts')!)));
  }
  files.set(manifestPath, `${JSON.stringify(manifestOf(layout.contracts, files), null, 2)}\n`);
  return files;
}
