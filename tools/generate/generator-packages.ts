import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pipelineRoot } from './layout.ts';
import { runProgram } from './program.ts';

/**
 * The generators weigh 420 MB and nobody who runs the product needs them, so they have a package of their own here.
 * They are imported by name at run time: type checking of the repository must work where they are not installed.
 */
const require = createRequire(join(pipelineRoot, 'package.json'));
const stamp = join(pipelineRoot, 'node_modules', '.installed-lock');

/** Brings the generators when they are missing or when the lockfile has changed since. About 40 s, once. */
export async function ensureGeneratorPackages(say: (line: string) => void): Promise<void> {
  const lock = createHash('sha256')
    .update(readFileSync(join(pipelineRoot, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('installing the generators (about 40 s and 420 MB, once): npm ci --prefix tools/generate');
  await new Promise<void>((resolve, reject) => {
    // npm is a shell script on Windows, and Node starts those only through a shell.
    const npm = spawn('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: pipelineRoot,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    npm.on('error', reject);
    npm.on('close', (code) => {
      if (code === 0) return resolve();
      reject(new Error(`npm ci in tools/generate ended with ${code}; its own words are above.`));
    });
  });
  writeFileSync(stamp, lock);
}

/** Imports an ES module that only this folder's package has. The caller states the shape it relies on. */
export async function importGenerator<Module>(file: string): Promise<Module> {
  return (await import(pathToFileURL(join(pipelineRoot, 'node_modules', file)).href)) as Module;
}

/** The same for a CommonJS package. */
export function requireGenerator<Module>(name: string): Module {
  return require(name) as Module;
}

/** Runs Redocly and returns what it printed; a failure carries its output. Working folder: `cwd`. */
export function redocly(cwd: string, args: string[]): Promise<string> {
  const cli = join(pipelineRoot, 'node_modules', '@redocly', 'cli', 'bin', 'cli.js');
  return runProgram(process.execPath, [cli, ...args], cwd, {
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  });
}
