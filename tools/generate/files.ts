import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the pipeline has written so far: path in `generated/`, with forward slashes, and content. */
export type Files = Map<string, string>;

export interface Drift {
  path: string;
  kind: 'differs' | 'missing' | 'left over';
}

/** How the folder differs from what the pipeline produces now, byte for byte, in the order of the paths. */
export function driftOf(files: Files, folder: string): Drift[] {
  const drift: Drift[] = [];
  for (const [path, text] of files) {
    const file = join(folder, path);
    if (!existsSync(file)) drift.push({ path, kind: 'missing' });
    else if (!readFileSync(file).equals(Buffer.from(text))) drift.push({ path, kind: 'differs' });
  }
  for (const path of pathsIn(folder)) if (!files.has(path)) drift.push({ path, kind: 'left over' });
  return drift.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Brings the folder to the files; what has not changed keeps its time stamp. Returns what was changed. */
export function writeFiles(files: Files, folder: string): Drift[] {
  const drift = driftOf(files, folder);
  for (const { path, kind } of drift) {
    const file = join(folder, path);
    if (kind === 'left over') rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, files.get(path)!);
    }
  }
  return drift;
}

function pathsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.includes('node_modules/'));
}
