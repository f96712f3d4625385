import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Files } from './files.ts';
import { pipelineRoot, repositoryRoot } from './layout.ts';

/**
 * `generated/manifest.json`: what was generated from what. It lets the tests see drift without the generators, which
 * only `--check` needs: a source that changed since, or a generated file that was edited.
 */
export interface Manifest {
  note: string;
  sources: Record<string, string>;
  files: Record<string, string>;
}

export const manifestPath = 'manifest.json';

export function manifestOf(contracts: string, files: Files): Manifest {
  const generated = [...files].filter(([path]) => path !== manifestPath).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    note: 'Written by tools/generate, read by its tests: SHA-256 of every source and every generated file.',
    sources: sourceDigests(contracts),
    files: Object.fromEntries(generated.map(([path, text]) => [path, digest(text)])),
  };
}

/** Everything that decides what is generated: the contracts and the pipeline, without tests and documentation. */
export function sourceDigests(contracts: string): Record<string, string> {
  const digests: Record<string, string> = {};
  for (const folder of [contracts, pipelineRoot]) {
    for (const file of filesIn(folder)) {
      const path = relative(repositoryRoot, file).replaceAll('\\', '/');
      digests[path] = digest(readFileSync(file, 'utf8'));
    }
  }
  return Object.fromEntries(Object.entries(digests).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Line ends do not count: a checkout on Windows may have other ones. 64 bits are plenty against accidents. */
export function digest(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex').slice(0, 16);
}

const otherFolders = new Set(['node_modules', '__transpiled', 'released']);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return otherFolders.has(entry.name) ? [] : filesIn(path);
    return /\.(?:test|fixture)\.ts$|^README\.md$|^\./.test(entry.name) ? [] : [path];
  });
}
