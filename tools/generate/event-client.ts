import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { banner } from './banner.ts';
import type { AsyncApiDocument } from './bundle.ts';
import { eventsSource } from './event-types.ts';
import { copies } from './copies.ts';
import { requireGenerator } from './generator-packages.ts';
import { type Layout, pipelineRoot } from './layout.ts';

interface AsyncApiGenerator {
  generateFromString(document: string): Promise<void>;
}
type AsyncApiGeneratorClass = new (template: string, target: string, options: object) => AsyncApiGenerator;

const template = join(pipelineRoot, 'asyncapi-template');
/** The reader, which is the same for every document. */
export const readerFiles = ['event-stream.ts', 'sse-frames.ts', 'retry-after.ts', 'pause.ts'].map((name) =>
  join(template, 'reader', name),
);

/**
 * `generated/events/client.ts` by the AsyncAPI generator from our own template, beside the reader that it uses. The
 * reader is the same for every document: it is written by hand, type-checked in the template's folder, and copied.
 */
export async function eventClient(layout: Layout, document: AsyncApiDocument): Promise<Record<string, string>> {
  const target = join(layout.scratch, 'event-client');
  mkdirSync(target);
  const Generator = requireGenerator<AsyncApiGeneratorClass>('@asyncapi/generator');
  const options = { forceWrite: true, templateParams: { banner: banner(eventsSource).trim() } };
  await new Generator(template, target, options).generateFromString(JSON.stringify(document));
  const files: Record<string, string> = { 'client.ts': readFileSync(join(target, 'client.ts'), 'utf8') };
  return { ...files, ...copies(readerFiles) };
}
