import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../driver/child.ts';
import { runProgram } from './run-program.ts';

/**
 * Brings the packages of a folder under tools/ that has a lockfile of its own, when they are missing or the lockfile has
 * changed since. Returns the folder.
 */
export async function toolPackage(name: 'generate' | 'dredd', say: (line: string) => void): Promise<string> {
  const folder = join(projectRoot, 'tools', name);
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  const stamp = join(folder, 'node_modules', '.installed-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return folder;
  say(`installing what tools/${name} needs, once: npm ci --prefix tools/${name}`);
  const { code, output } = await runProgram('npm', ['ci', '--no-audit', '--no-fund'], { workingFolder: folder });
  if (code !== 0) throw new Error(`npm ci in tools/${name} ended with ${code}:\n${output.slice(-2_000)}`);
  writeFileSync(stamp, lock);
  return folder;
}
