import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { JsonSchema, OpenApiDocument } from './document.ts';
import { redocly } from './generator-packages.ts';
import { type Layout, servicesOf } from './layout.ts';

export interface Bundles {
  services: Map<string, OpenApiDocument>;
  events: AsyncApiDocument | undefined;
  /** Every schema of `contracts/vocabulary/` by its title, in the order of the file names. */
  vocabulary: OpenApiDocument;
}

export interface AsyncApiDocument {
  asyncapi: string;
  info: { title: string; version: string };
  channels: Record<string, { address: string; messages: Record<string, { $ref: string }> }>;
  operations: Record<string, { action: 'send' | 'receive'; channel: { $ref: string } }>;
  components: { messages: Record<string, EventMessage>; schemas: Record<string, JsonSchema> };
}

export interface EventMessage {
  name: string;
  title?: string;
  summary?: string;
  payload: JsonSchema;
  /** The stream of the run ends after this event. */
  'x-agentos-terminal'?: boolean;
  /** In no log, and only for who asks for it by this query parameter. */
  'x-agentos-transient'?: string;
}

/** One self-contained JSON document per contract. Shared schemas are named by their `title`. */
export async function bundle(layout: Layout): Promise<Bundles> {
  const vocabularyRoot = writeVocabularyRoot(layout);
  const services = servicesOf(layout);
  const [vocabulary, events, ...documents] = await Promise.all([
    bundleOne<OpenApiDocument>(layout, vocabularyRoot, 'vocabulary'),
    readdirSync(layout.contracts).includes('events')
      ? bundleOne<AsyncApiDocument>(layout, 'events/asyncapi.yaml', 'events')
      : undefined,
    ...services.map((service) => bundleOne<OpenApiDocument>(layout, `${service}/openapi.yaml`, service)),
  ]);
  return { vocabulary, events, services: new Map(services.map((service, i) => [service, documents[i]!])) };
}

async function bundleOne<Document>(layout: Layout, source: string, name: string): Promise<Document> {
  const target = join(layout.scratch, `${name}.json`);
  const args = ['bundle', source, '-o', target, '--component-names-strategy', 'title', '--config', 'redocly.yaml'];
  await redocly(layout.contracts, [...args, '--component-renaming-conflicts-severity', 'error']);
  return JSON.parse(readFileSync(target, 'utf8'), withoutSchemaIds) as Document;
}

/** After bundling, refs are document-local; an `$id` left in a schema would make them resolve against itself. */
function withoutSchemaIds(this: unknown, key: string, value: unknown): unknown {
  return (key === '$id' || key === '$schema') && typeof value === 'string' ? undefined : value;
}

/** A document that only lists the vocabulary, so that schemas which no operation uses yet are generated too. */
function writeVocabularyRoot(layout: Layout): string {
  const folder = join(layout.contracts, 'vocabulary');
  const schemas: Record<string, { $ref: string }> = {};
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.yaml')) continue;
    const title = /^title:\s*['"]?(\w+)/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1];
    if (!title) throw new Error(`contracts/vocabulary/${file} has no title; its title is the name of its type.`);
    schemas[title] = { $ref: relative(layout.scratch, join(folder, file)).replaceAll('\\', '/') };
  }
  const root = join(layout.scratch, 'vocabulary-root.json');
  const info = { title: 'Vocabulary', version: '1' };
  writeFileSync(root, JSON.stringify({ openapi: '3.1.0', info, paths: {}, components: { schemas } }));
  return relative(layout.contracts, root);
}
