import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { banner } from './banner.ts';
import { repositoryRoot } from './layout.ts';

/** Hand-written files that become part of a generated folder: by name, with a banner, importing their neighbours. */
export function copies(files: string[]): Record<string, string> {
  return Object.fromEntries(
    files.map((file) => {
      const source = relative(repositoryRoot, file).replaceAll('\\', '/');
      return [basename(file), banner(source) + withNeighbours(readFileSync(file, 'utf8'))];
    }),
  );
}

/** In the generated folder all files lie side by side, wherever they come from. */
function withNeighbours(text: string): string {
  return text.replace(/from '\.{1,2}\/[^']*?([^/']+\.ts)'/g, "from './$1'");
}
