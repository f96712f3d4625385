import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const packageFile = join(import.meta.dirname, '../../package.json');

/** Which build this is: its version, and the commit and time where the installation still knows them. */
export const build = {
  version: (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version,
  git_sha: commitOf(join(import.meta.dirname, '../../.git')),
  timestamp: statSync(packageFile).mtime.toISOString(),
};

function commitOf(git: string): string {
  try {
    const head = readFileSync(join(git, 'HEAD'), 'utf8').trim();
    if (!head.startsWith('ref: ')) return head;
    return readFileSync(join(git, head.slice('ref: '.length)), 'utf8').trim();
  } catch {
    return 'unknown';
  }
}
