import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundles } from '../bundle.ts';
import { copies } from '../copies.ts';
import { readerFiles } from '../event-client.ts';
import { schemaTypes, type SchemaTypes } from '../schema-types.ts';
import type { Layout } from '../layout.ts';
import { clientClass, sdkIndex } from './client-class.ts';
import { compileSdk } from './compile-sdk.ts';
import { packageFiles } from './package-files.ts';
import { sdkTypes } from './sdk-types.ts';
import { serviceClass } from './service-class.ts';

const runtime = join(import.meta.dirname, 'runtime');

/**
 * All files of `generated/sdk/`, by their path in `generated/`: TypeScript that any modern runtime can strip, and the
 * JavaScript and declarations that are published. `eventClient` is the text of `generated/events/client.ts`.
 */
export async function sdkFiles(layout: Layout, bundles: Bundles, eventClient: string): Promise<Record<string, string>> {
  const types = new Map<string, SchemaTypes>();
  for (const [service, document] of bundles.services) types.set(service, await schemaTypes(document));
  const eventStreams = new Set(
    Object.entries(bundles.events?.operations ?? {})
      .filter(([, operation]) => operation.action === 'send')
      .map(([name]) => name),
  );
  const sources: Record<string, string> = {
    'types.ts': sdkTypes(bundles, types, await schemaTypes(bundles.vocabulary)),
    'events.ts': eventClient,
    'client.ts': clientClass(bundles.services),
    'index.ts': sdkIndex(bundles.services),
    ...copies(readerFiles),
    ...copies(runtimeFiles()),
  };
  for (const [service, document] of bundles.services) {
    sources[`${service}.ts`] = serviceClass({ service, document, types: types.get(service)!, eventStreams });
  }
  const version = [...bundles.services.values()][0]!.info.version;
  const files = { ...sources, ...(await compileSdk(layout, sources)), ...packageFiles(bundles.services, version) };
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`sdk/${name}`, text]));
}

function runtimeFiles(): string[] {
  return readdirSync(runtime)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(runtime, name));
}
