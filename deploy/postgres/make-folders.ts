import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes the folder and what is missing above it; returns the first one made, if any. Not Node's own recursive mkdir:
 * below some places (/proc) that one never returns, and here it is exactly bad places that must be found out.
 */
export function makeFolders(path: string): string | undefined {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const parent = dirname(path);
  const firstMade = parent === path ? undefined : makeFolders(parent);
  try {
    mkdirSync(path, { mode: 0o755 });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    if (statSync(path).isDirectory()) return firstMade; // made meanwhile by somebody else
    throw Object.assign(new Error(`${path} is a file`, { cause }), { code: 'ENOTDIR' });
  }
  return firstMade ?? path;
}
