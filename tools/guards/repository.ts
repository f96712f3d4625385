import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One committed text: its path from the top of the repository, with forward slashes, and what it says. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

export const top = fileURLToPath(new URL('../../', import.meta.url));

/** What git ignores: made by installs, runs and builds, no part of the house. */
const outsiders = new Set(['node_modules', '.git', '.agentos', 'reports', 'build', 'coverage', '__transpiled']);

let known: readonly string[] | undefined;

/** Every file of the house, sorted. A walk and not `git ls-files`, so that the guards also hold in an unpacked archive. */
export function files(): readonly string[] {
  return (known ??= walk('').sort());
}

export function read(path: string): string {
  return readFileSync(join(top, path), 'utf8');
}

/** The texts whose path matches. */
export function sources(pattern: RegExp): Source[] {
  return files()
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: read(path) }));
}

function walk(folder: string): string[] {
  return readdirSync(join(top, folder), { withFileTypes: true }).flatMap((entry) => {
    if (outsiders.has(entry.name) || entry.name.endsWith('.log')) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(path) : [path];
  });
}
